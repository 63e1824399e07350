import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { deleteRows } from '../rows.ts';
import { purgeRows } from './purge-rows.ts';

/** A committee takes its seats along; what belonged to it stays by itself. */
export async function purgeSeats(
  trx: DbTransaction,
  dialect: DialectOperations,
  committeeId: string,
): Promise<string[]> {
  const seats = await trx.selectFrom('seats').select('id').where('committee_id', '=', committeeId).execute();
  const gone = seats.map((row) => row.id);
  for (const seat of seats) gone.push(...(await purgeTerms(trx, dialect, seat.id)));
  await deleteRows(
    trx,
    dialect,
    'seats',
    seats.map((row) => row.id),
  );
  await trx.updateTable('committees').set({ parent_id: '' }).where('parent_id', '=', committeeId).execute();
  return gone;
}

/** A seat takes the terms of its holders along. */
export async function purgeTerms(trx: DbTransaction, dialect: DialectOperations, seatId: string): Promise<string[]> {
  return purgeRows(trx, dialect, 'seat_terms', 'seat_id', seatId);
}
