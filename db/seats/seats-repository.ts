import type { IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag } from '../partners/partner-mapping.ts';
import type { LongTableRow, SeatRow, SeatTermRow } from '../schema/committees.ts';
import { openTerms } from './read-terms.ts';

/** The fields of a seat that a form sends. */
export interface SeatFields {
  readonly sector: string;
  readonly title: string;
  readonly kind: string;
  readonly isVoting: boolean;
  readonly needsDecisionPower: boolean;
  readonly isLivedExperience: boolean;
  readonly note: string;
}

/** The fields that a patch may name. */
export type SeatPatch = { readonly [Field in keyof SeatFields]?: SeatFields[Field] | undefined };

/** A sector and how many chairs it is to have. */
export interface SectorChoice {
  readonly sector: string;
  readonly chairs: number;
  /** How many of new chairs should be able to decide. */
  readonly deciding: number;
}

/** A seat in use. Fails with `notFound`. */
export async function demandSeat(db: DbReader, id: string): Promise<SeatRow> {
  const row = await db.selectFrom('seats').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'seats', id });
  return row;
}

/** The row of a new seat; without a committee it is a chair at the long table. */
export function newSeatRow(
  id: string,
  now: string,
  position: number,
  fields: SeatPatch & { sector: string; committeeId?: string | undefined },
): SeatRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    committee_id: fields.committeeId ?? '',
    sector: fields.sector,
    title: fields.title ?? '',
    kind: fields.kind ?? 'sector',
    is_voting: fields.isVoting === false ? 0 : 1,
    needs_decision_power: fields.needsDecisionPower === true ? 1 : 0,
    is_lived_experience: fields.isLivedExperience === true ? 1 : 0,
    position,
    note: fields.note ?? '',
  };
}

/** Adds a seat as the last of its sector, or of its committee. */
export async function insertSeat(
  writer: StepWriter,
  id: string,
  fields: SeatPatch & { sector: string; committeeId?: string | undefined },
): Promise<void> {
  const committeeId = fields.committeeId ?? '';
  let inBody = writer.trx
    .selectFrom('seats')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('committee_id', '=', committeeId);
  if (committeeId === '') inBody = inBody.where('sector', '=', fields.sector);
  const { last } = await inBody.executeTakeFirstOrThrow();
  await writer.insert('seats', [newSeatRow(id, writer.now, last === null ? 0 : last + 1, fields)]);
}

/** Changes a seat. */
export async function updateSeat(
  writer: StepWriter,
  id: string,
  version: number,
  patch: SeatPatch,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update(
    'seats',
    id,
    defined({
      sector: patch.sector,
      title: patch.title,
      kind: patch.kind,
      is_voting: flag(patch.isVoting),
      needs_decision_power: flag(patch.needsDecisionPower),
      is_lived_experience: flag(patch.isLivedExperience),
      note: patch.note,
    }),
    version,
  );
}

/** Puts the seats of a sector in this order; those that are not named stay behind them. Answers how many moved. */
export async function reorderSeats(writer: StepWriter, sector: string, ids: readonly string[]): Promise<number> {
  const rows = await seatsOfSector(writer.trx, sector);
  const places = new Map(ids.map((id, index) => [id, index]));
  const ordered = rows.toSorted((a, b) => (places.get(a.id) ?? ids.length) - (places.get(b.id) ?? ids.length));
  return writer.updateEach(
    'seats',
    ordered.map((row, position) => ({ row, patch: { position } })),
  );
}

/** Makes these the required sectors, each with as many chairs as it asks for. Fails with `invalid` `chairsTaken`. */
export async function chooseSectors(
  writer: StepWriter,
  preset: string,
  choices: readonly SectorChoice[],
  today: IsoDay,
): Promise<void> {
  await writeLongTable(writer, { preset });
  const there = await writer.trx.selectFrom('required_sectors').selectAll().execute();
  const chosen = new Set(choices.map((choice) => choice.sector));
  await writer.remove(
    'required_sectors',
    there.filter((row) => !chosen.has(row.sector)).map((row) => row.id),
  );
  for (const [position, choice] of choices.entries()) {
    const row = there.find((each) => each.sector === choice.sector);
    if (row === undefined)
      await writer.insert('required_sectors', [
        {
          id: newId(),
          version: 1,
          created_at: writer.now,
          updated_at: writer.now,
          sector: choice.sector,
          position,
          asks: '',
        },
      ]);
    else await writer.update('required_sectors', row.id, { position });
    await setChairs(writer, choice, today);
  }
  for (const row of there.filter((each) => !chosen.has(each.sector)))
    await clearEmptyChairs(writer, await seatsOfSector(writer.trx, row.sector), today);
}

/** Writes what everybody at the table shares; answers its version. */
export async function writeLongTable(
  writer: StepWriter,
  patch: Partial<Pick<LongTableRow, 'shared_goal' | 'agreed_on' | 'preset'>>,
): Promise<number> {
  const row = await writer.trx.selectFrom('long_table').selectAll().executeTakeFirst();
  if (row !== undefined) return (await writer.update('long_table', row.id, patch)).version;
  await writer.insert('long_table', [
    {
      id: 'table',
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      shared_goal: '',
      agreed_on: '',
      preset: '',
      ...patch,
    },
  ]);
  return 1;
}

/** Says what is asked of whoever sits in a required sector. Fails with `notFound` for a sector that is not required. */
export async function writeAsks(
  writer: StepWriter,
  sector: string,
  asks: string,
): Promise<{ id: string; version: number }> {
  const row = await writer.trx
    .selectFrom('required_sectors')
    .selectAll()
    .where('sector', '=', sector)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'seats', id: sector });
  return { id: row.id, version: (await writer.update('required_sectors', row.id, { asks })).version };
}

async function seatsOfSector(db: DbReader, sector: string): Promise<SeatRow[]> {
  return db
    .selectFrom('seats')
    .selectAll()
    .where('sector', '=', sector)
    .where('committee_id', '=', '')
    .where('deleted_at', '=', '')
    .orderBy('position')
    .orderBy('id')
    .execute();
}

async function setChairs(writer: StepWriter, choice: SectorChoice, today: IsoDay): Promise<void> {
  const seats = await seatsOfSector(writer.trx, choice.sector);
  if (seats.length > choice.chairs) {
    const cleared = await clearEmptyChairs(writer, seats, today, seats.length - choice.chairs);
    if (seats.length - cleared > choice.chairs)
      throw new AppError('invalid', { field: 'chairs', reason: 'chairsTaken', value: choice.sector });
    return;
  }
  const first = (seats.at(-1)?.position ?? -1) + 1;
  const deciding = choice.deciding - seats.filter((seat) => seat.needs_decision_power === 1).length;
  await writer.insert(
    'seats',
    Array.from({ length: choice.chairs - seats.length }, (_, index) =>
      newSeatRow(newId(), writer.now, first + index, {
        sector: choice.sector,
        needsDecisionPower: index < deciding,
      }),
    ),
  );
}

/** Moves empty chairs to the trash, the last ones first, at most `most`; answers how many. */
async function clearEmptyChairs(
  writer: StepWriter,
  seats: readonly SeatRow[],
  today: IsoDay,
  most = seats.length,
): Promise<number> {
  const taken = openTerms(await termRows(writer.trx, seats), today);
  const empty = seats
    .filter((seat) => !taken.has(seat.id))
    .slice(-most)
    .map((seat) => seat.id);
  return most === 0 || empty.length === 0 ? 0 : writer.updateMany('seats', empty, { deleted_at: writer.now });
}

async function termRows(db: DbReader, seats: readonly SeatRow[]): Promise<SeatTermRow[]> {
  if (seats.length === 0) return [];
  return db
    .selectFrom('seat_terms')
    .selectAll()
    .where(
      'seat_id',
      'in',
      seats.map((seat) => seat.id),
    )
    .execute();
}
