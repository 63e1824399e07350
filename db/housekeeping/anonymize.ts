import type { StepWriter } from '../changes/step-writer.ts';
import type { Database } from '../schema/database.ts';
import { liveIds } from '../trash/trash-repository.ts';
import type { ReviewedRef } from './retention-repository.ts';

/** What stands in the place of a name that was taken out. */
export const anonymousName = 'Name removed';

/**
 * Takes names and words out of records and leaves their place: ties, roles and counts stay. The history keeps what was there until the record is
 * removed for good, so undo brings it back. Answers how many records changed.
 */
export async function anonymize(writer: StepWriter, records: readonly ReviewedRef[]): Promise<number> {
  let count = 0;
  for (const type of ['people', 'notes', 'interactions'] as const) {
    const wanted = records.filter((record) => record.type === type).map(({ id }) => id);
    const ids = await liveIds(writer.trx, type, wanted);
    if (type === 'people') count += await writer.updateMany('people', ids, emptyPerson);
    if (type === 'notes') count += await writer.updateMany('notes', ids, { body: 'Text removed' });
    if (type === 'interactions') count += await writer.updateMany('interactions', ids, { heard: '', promised: '' });
  }
  return count;
}

const emptyPerson: Partial<Database['people']> = {
  name: anonymousName,
  prefix: '',
  given_name: '',
  middle_name: '',
  family_name: '',
  suffix: '',
  nickname: '',
  alias: '',
  pronouns: '',
  emails: '[]',
  phones: '[]',
  addresses: '[]',
  links: '[]',
  description: '',
  birthday: '',
  lived_experience_on: '',
  do_not_contact: 1,
};
