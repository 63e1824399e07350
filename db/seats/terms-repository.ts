import type { IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { seatLabel } from '../records/record-labels.ts';
import type { SeatTermRow } from '../schema.ts';
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
    ...columns,
  };
}

/** Adds a term. Fails with `invalid`: `chairTaken`, `termOverlaps`, `sitsElsewhere`. */
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

/** Nobody sits in a taken chair, nor in two chairs at once. A holder in the trash keeps the chair until somebody else takes it. */
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
  if (term.person_id === '' || (term.ends_on !== '' && term.ends_on <= today)) return;
  const elsewhere = await db
    .selectFrom('seat_terms')
    .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
    .selectAll('seat_terms')
    .select(['seats.sector', 'seats.title'])
    .where('seat_terms.person_id', '=', term.person_id)
    .where('seat_terms.seat_id', '<>', term.seat_id)
    .where('seats.deleted_at', '=', '')
    .execute();
  const open = openTerms(elsewhere, today);
  const other = elsewhere.find((row) => open.get(row.seat_id)?.id === row.id);
  if (other !== undefined)
    throw new AppError('invalid', {
      field: 'personId',
      reason: 'sitsElsewhere',
      value: seatLabel(other.sector, other.title),
    });
}

/** Whether two terms share a day; one may end on the day on which the next begins. */
function overlaps(a: SeatTermRow, b: SeatTermRow): boolean {
  const startOf = (term: SeatTermRow) => term.starts_on || term.invited_on;
  const endOf = (term: SeatTermRow) => term.ends_on || '9999';
  return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}
