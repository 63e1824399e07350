import type { IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { seatLabel } from '../records/record-labels.ts';
import type { SeatTermRow } from '../schema/committees.ts';
import { openTerms } from './read-terms.ts';

/** The columns of a term that a write may name. */
export type TermColumns = Partial<
  Pick<
    SeatTermRow,
    | 'person_id'
    | 'organization_id'
    | 'state'
    | 'invited_on'
    | 'starts_on'
    | 'ends_on'
    | 'alternate_person_id'
    | 'hand_over_note'
    | 'role'
  >
>;

/** A term as it is stored. Fails with `notFound`. */
export async function demandTerm(db: DbReader, id: string): Promise<SeatTermRow> {
  const row = await db.selectFrom('seat_terms').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'seats', id });
  return row;
}

/** The row of a new term. */
export function newTermRow(id: string, now: string, seatId: string, columns: TermColumns): SeatTermRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    seat_id: seatId,
    person_id: '',
    organization_id: '',
    state: 'invited',
    invited_on: '',
    starts_on: '',
    ends_on: '',
    alternate_person_id: '',
    hand_over_note: '',
    role: 'member',
    ...columns,
  };
}

/** Adds a term. Fails with `invalid`: `chairTaken`, `termOverlaps`, `sitsElsewhere`, `alternateSits`, `alternateElsewhere`. */
export async function insertTerm(
  writer: StepWriter,
  id: string,
  seatId: string,
  columns: TermColumns,
  today: IsoDay,
): Promise<void> {
  const row = newTermRow(id, writer.now, seatId, columns);
  await demandFree(writer.trx, row, today);
  await writer.insert('seat_terms', [row]);
}

/** Changes a term; fails as adding it does. */
export async function updateTerm(
  writer: StepWriter,
  row: SeatTermRow,
  version: number,
  columns: TermColumns,
  today: IsoDay,
): Promise<{ version: number; isChanged: boolean }> {
  await demandFree(writer.trx, { ...row, ...columns }, today);
  return writer.update('seat_terms', row.id, columns, version);
}

/**
 * Nobody sits in a taken chair, nor in two chairs of one body at once, and nobody stands in for two seats of a committee.
 * A holder in the trash keeps the chair until somebody else takes it.
 */
async function demandFree(db: DbReader, term: SeatTermRow, today: IsoDay): Promise<void> {
  const terms = await db
    .selectFrom('seat_terms')
    .selectAll()
    .where('seat_id', '=', term.seat_id)
    .where('id', '<>', term.id)
    .execute();
  const overlapping = terms.find((other) => overlaps(term, other));
  if (overlapping !== undefined) {
    const isOpen = overlapping.ends_on === '' || overlapping.ends_on > today;
    throw new AppError('invalid', {
      field: isOpen ? 'seatId' : 'startsOn',
      reason: isOpen ? 'chairTaken' : 'termOverlaps',
    });
  }
  if (term.ends_on !== '' && term.ends_on <= today) return;
  const people = [term.person_id, term.alternate_person_id].filter((id) => id !== '');
  if (people.length === 0) return;
  const seat = await db.selectFrom('seats').select('committee_id').where('id', '=', term.seat_id).executeTakeFirst();
  const committeeId = seat?.committee_id ?? '';
  const elsewhere = await db
    .selectFrom('seat_terms')
    .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
    .selectAll('seat_terms')
    .select(['seats.sector', 'seats.title'])
    .where((where) =>
      where.or([
        where('seat_terms.person_id', 'in', people),
        ...(committeeId === '' ? [] : [where('seat_terms.alternate_person_id', 'in', people)]),
      ]),
    )
    .where('seat_terms.seat_id', '<>', term.seat_id)
    .where('seats.committee_id', '=', committeeId)
    .where('seats.deleted_at', '=', '')
    .execute();
  const open = openTerms(elsewhere, today);
  const others = elsewhere.filter((row) => open.get(row.seat_id)?.id === row.id);
  const find = (field: string, reason: string, isIt: (row: SeatTermRow) => boolean) => {
    const other = others.find(isIt);
    if (other !== undefined)
      throw new AppError('invalid', { field, reason, value: seatLabel(other.sector, other.title) });
  };
  find('personId', 'sitsElsewhere', (row) => term.person_id !== '' && row.person_id === term.person_id);
  if (committeeId === '' || term.alternate_person_id === '') return;
  find('alternatePersonId', 'alternateSits', (row) => row.person_id === term.alternate_person_id);
  find('alternatePersonId', 'alternateElsewhere', (row) => row.alternate_person_id === term.alternate_person_id);
}

/** Whether two terms share a day; one may end on the day on which the next begins. */
function overlaps(a: SeatTermRow, b: SeatTermRow): boolean {
  const startOf = (term: SeatTermRow) => term.starts_on || term.invited_on;
  const endOf = (term: SeatTermRow) => term.ends_on || '9999';
  return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}
