import type { AttendanceDraft } from '#shared/contract/meetings.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import type { AttendanceRow } from '../schema/meetings.ts';
import { newAttendanceRow } from './meeting-rows.ts';

/** Who is on the list of a meeting. */
export async function attendanceRows(db: DbReader, meetingId: string): Promise<AttendanceRow[]> {
  return db.selectFrom('attendances').selectAll().where('meeting_id', '=', meetingId).execute();
}

/**
 * Adds people and guests to a meeting; those without an organization stand for their own. Fails with `alreadyThere` for a person
 * who is on the list or named twice, and `nameNeeded` for a guest without a name. Answers their ids.
 */
export async function insertAttendances(
  writer: StepWriter,
  meetingId: string,
  people: readonly AttendanceDraft[],
): Promise<string[]> {
  const known = await attendanceRows(writer.trx, meetingId);
  const seen = new Set(known.map((row) => row.person_id).filter((id) => id !== ''));
  for (const { personId, name } of people) {
    if (personId === null) {
      if (name === undefined || name === '') throw new AppError('invalid', { field: 'name', reason: 'nameNeeded' });
      continue;
    }
    if (seen.has(personId))
      throw new AppError('invalid', { field: 'personId', reason: 'alreadyThere', value: personId });
    seen.add(personId);
  }
  const facts = await selectInBatches(
    people.flatMap(({ personId }) => personId ?? []),
    (batch) =>
      writer.trx
        .selectFrom('people')
        .select(['id', 'organization_id'])
        .where('id', 'in', batch)
        .where(isLive('people'))
        .execute(),
  );
  const organizationOf = new Map(facts.map((person) => [person.id, person.organization_id]));
  const rows = people.map((draft) => {
    if (draft.personId !== null && !organizationOf.has(draft.personId))
      throw new AppError('notFound', { type: 'people', id: draft.personId });
    return newAttendanceRow(newId(), writer.now, meetingId, {
      ...draft,
      name: draft.personId === null ? (draft.name ?? '') : '',
      organizationId: draft.organizationId ?? organizationOf.get(draft.personId ?? '') ?? null,
      state: draft.state ?? (draft.personId === null ? 'guest' : 'expected'),
    });
  });
  demandAlternates([...known, ...rows]);
  await writer.insert('attendances', rows);
  return rows.map((row) => row.id);
}

/** Fails with `alternateTwice` when two alternates come for one person, and `alternateForSelf` for somebody in their own place. */
export function demandAlternates(
  rows: readonly Pick<AttendanceRow, 'person_id' | 'alternate_for_id' | 'state'>[],
): void {
  const seen = new Set<string>();
  for (const row of rows) {
    if (row.state !== 'alternate' || row.alternate_for_id === '') continue;
    const failure = (reason: string) =>
      new AppError('invalid', { field: 'alternateForId', reason, value: row.alternate_for_id });
    if (row.alternate_for_id === row.person_id) throw failure('alternateForSelf');
    if (seen.has(row.alternate_for_id)) throw failure('alternateTwice');
    seen.add(row.alternate_for_id);
  }
}

/** Somebody on the list of a meeting, as they are stored. Fails with `notFound` for one of another meeting. */
export async function demandAttendance(db: DbReader, meetingId: string, id: string): Promise<AttendanceRow> {
  const row = await db
    .selectFrom('attendances')
    .selectAll()
    .where('id', '=', id)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'meetings', id });
  return row;
}
