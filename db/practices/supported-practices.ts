import type { RecordType } from '#shared/domain/records/record-types.ts';

import type { DbReader } from '../dialects/dialect.ts';

/** The items of checklists that a record shows, with what it shows. */
export async function supportedPractices(
  db: DbReader,
  record: { readonly type: RecordType; readonly id: string },
): Promise<{ checklist: string; item: string; words: string }[]> {
  return db
    .selectFrom('practice_evidence')
    .select(['checklist', 'item', 'words'])
    .where('source_type', '=', record.type)
    .where('source_id', '=', record.id)
    .orderBy('checklist')
    .orderBy('item')
    .orderBy('id')
    .limit(100)
    .execute();
}
