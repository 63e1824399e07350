import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import type { MeetingRow } from '../schema/meetings.ts';
import { openTerms } from '../seats/read-terms.ts';
import { attendanceRows } from './attendances-repository.ts';
import { newAttendanceRow } from './meeting-rows.ts';

/** Somebody who holds a seat of the body that meets. */
export interface SeatHolder {
  readonly personId: string;
  readonly organizationId: string;
  /** Who comes when the holder cannot; '' for nobody. */
  readonly alternateId: string;
  readonly isVoting: boolean;
}

type Body = Pick<MeetingRow, 'committee_id' | 'type' | 'held_on'>;

/** Who holds a seat of the committee on the day of its meeting; for a plenary, who holds a chair at the long table. */
export async function seatHolders(db: DbReader, body: Body): Promise<SeatHolder[]> {
  if (body.committee_id === '' && body.type !== 'plenary') return [];
  const seats = await db
    .selectFrom('seats')
    .select(['id', 'is_voting'])
    .where(isLive('seats'))
    .where('committee_id', '=', body.committee_id)
    .execute();
  const terms = await selectInBatches(
    seats.map((seat) => seat.id),
    (batch) => db.selectFrom('seat_terms').selectAll().where('seat_id', 'in', batch).execute(),
  );
  const open = openTerms(terms, body.held_on);
  const found = seats.flatMap((seat): SeatHolder[] => {
    const term = open.get(seat.id);
    const isHeld =
      term !== undefined && term.person_id !== '' && term.state !== 'invited' && term.starts_on <= body.held_on;
    return isHeld
      ? [
          {
            personId: term.person_id,
            organizationId: term.organization_id,
            alternateId: term.alternate_person_id,
            isVoting: seat.is_voting === 1,
          },
        ]
      : [];
  });
  const trashed = await selectInBatches(
    found.map((holder) => holder.personId),
    (batch) => db.selectFrom('people').select('id').where('id', 'in', batch).where('deleted_at', '<>', '').execute(),
  );
  const gone = new Set(trashed.map((person) => person.id));
  return found.filter((holder) => !gone.has(holder.personId));
}

/** Expects everybody who holds a seat of the body on the day of the meeting and is not on the list; answers how many are new. */
export async function expectMembers(writer: StepWriter, meeting: MeetingRow): Promise<number> {
  const known = new Set((await attendanceRows(writer.trx, meeting.id)).map((row) => row.person_id));
  // Somebody with two seats comes once.
  const fresh = new Map(
    (await seatHolders(writer.trx, meeting))
      .filter((holder) => !known.has(holder.personId))
      .map((holder) => [holder.personId, holder]),
  );
  await writer.insert(
    'attendances',
    [...fresh.values()].map(({ personId, organizationId, isVoting }) =>
      newAttendanceRow(newId(), writer.now, meeting.id, { personId, organizationId, isVoting }),
    ),
  );
  return fresh.size;
}
