import type { SubjectRef } from '#shared/contract/horizon.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';

type SubjectFields = SubjectRef & { readonly note: string };

const tables = {
  people: 'people',
  organizations: 'organizations',
  wantedDecisions: 'wanted_decisions',
  goals: 'goals',
  fundingStreams: 'funding_streams',
} as const;

/** Says whom and what an event touches, in place of what was said before; answers how many came, went or changed. */
export async function setSubjects(
  writer: StepWriter,
  eventId: string,
  subjects: readonly SubjectFields[],
): Promise<number> {
  const known = await writer.trx.selectFrom('event_exposures').selectAll().where('event_id', '=', eventId).execute();
  const wanted = new Map(subjects.map((subject) => [subject.id, subject]));
  const gone = known.filter((row) => !wanted.has(row.record_id)).map((row) => row.id);
  let count = gone.length === 0 ? 0 : await writer.remove('event_exposures', gone);
  for (const subject of wanted.values()) {
    const row = known.find((each) => each.record_id === subject.id);
    if (row !== undefined) {
      count += (await writer.update('event_exposures', row.id, { note: subject.note })).isChanged ? 1 : 0;
      continue;
    }
    await demandSubject(writer.trx, subject);
    await writer.insert('event_exposures', [
      {
        id: newId(),
        version: 1,
        created_at: writer.now,
        updated_at: writer.now,
        event_id: eventId,
        record_type: subject.type,
        record_id: subject.id,
        note: subject.note,
      },
    ]);
    count += 1;
  }
  return count;
}

async function demandSubject(db: DbReader, { type, id }: SubjectRef): Promise<void> {
  const row = await db
    .selectFrom(tables[type])
    .select('id')
    .where('id', '=', id)
    .where('deleted_at', '=', '')
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type, id });
}
