import { coreSectors } from '#shared/content/sectors.ts';
import type { Chair, ChairCounts, LongTable, SeatTerm, TableSector } from '#shared/contract/seats.ts';
import type { IsoDay } from '#shared/dates.ts';
import { sectorCoverage } from '#shared/domain/metrics/sector-coverage.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { seatLabel } from '../records/record-labels.ts';
import type { SeatRow } from '../schema/committees.ts';
import { openTerms, termsOf } from './read-terms.ts';
import { organizationsBySector } from './sector-counts.ts';

/** The long table as of a day. Until sectors are chosen it is the checklist of twelve without chairs. */
export async function readTable(db: DbReader, today: IsoDay): Promise<LongTable> {
  const [table, required, chairs, organizations] = await Promise.all([
    db.selectFrom('long_table').selectAll().executeTakeFirst(),
    db.selectFrom('required_sectors').selectAll().orderBy('position').orderBy('id').execute(),
    liveChairs(db, today),
    organizationsBySector(db),
  ]);
  const wanted = required.length === 0 ? coreSectors.map((sector) => ({ sector: sector.id, asks: '' })) : required;
  const isRequired = new Set<string>(wanted.map((row) => row.sector));
  const sectorOf = ({ sector, asks }: { sector: string; asks: string }): TableSector => ({
    sector,
    asks,
    chairs: chairs.filter((chair) => chair.sector === sector),
    organizations: organizations.get(sector) ?? 0,
  });
  const others = [...new Set(chairs.map((chair) => chair.sector))].filter((sector) => !isRequired.has(sector));
  const sectors = wanted.map(sectorOf);
  const atTable = sectors.flatMap((sector) => sector.chairs);
  const { value, covered, required: count, depth, gaps } = sectorCoverage([...isRequired], organizations);
  return {
    version: table?.version ?? 0,
    sharedGoal: table?.shared_goal ?? '',
    agreedOn: table?.agreed_on || null,
    preset: table?.preset ?? '',
    sectors,
    side: others.toSorted().map((sector) => sectorOf({ sector, asks: '' })),
    counts: countsOf(atTable),
    total: atTable.length,
    coverage: { value, covered, required: count, depth, gaps: [...gaps] },
  };
}

/** One chair with its terms, the latest first. Fails with `notFound`. */
export async function readSeat(
  db: DbReader,
  id: string,
  today: IsoDay,
): Promise<Chair & { terms: SeatTerm[]; isInTrash: boolean }> {
  const row = await db.selectFrom('seats').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'seats', id });
  const rows = await db.selectFrom('seat_terms').selectAll().where('seat_id', '=', id).orderBy('id', 'desc').execute();
  const terms = await termsOf(db, rows);
  const openId = openTerms(rows, today).get(id)?.id;
  const open = terms.find((term) => term.id === openId) ?? null;
  return { ...chairOf(row, open), terms, isInTrash: row.deleted_at !== '' };
}

async function liveChairs(db: DbReader, today: IsoDay): Promise<Chair[]> {
  const rows = await db
    .selectFrom('seats')
    .selectAll()
    .where('committee_id', '=', '')
    .where('deleted_at', '=', '')
    .orderBy('sector')
    .orderBy('position')
    .orderBy('id')
    .execute();
  const terms = await selectInBatches(
    rows.map((row) => row.id),
    (batch) =>
      db
        .selectFrom('seat_terms')
        .selectAll()
        .where('seat_id', 'in', batch)
        .where((where) => where.or([where('ends_on', '=', ''), where('ends_on', '>', today)]))
        .execute(),
  );
  const open = openTerms(terms, today);
  const named = new Map((await termsOf(db, [...open.values()])).map((term) => [term.id, term]));
  return rows.map((row) => chairOf(row, named.get(open.get(row.id)?.id ?? '') ?? null));
}

/** A seat as screens know it, with the term that counts. */
export function chairOf(row: SeatRow, term: SeatTerm | null): Chair {
  return {
    id: row.id,
    version: row.version,
    committeeId: row.committee_id,
    sector: row.sector,
    title: row.title,
    kind: row.kind,
    isVoting: row.is_voting === 1,
    needsDecisionPower: row.needs_decision_power === 1,
    isLivedExperience: row.is_lived_experience === 1,
    note: row.note,
    label: seatLabel(row.sector, row.title),
    state: term === null || term.isHolderGone ? 'wanted' : term.state,
    term,
  };
}

function countsOf(chairs: readonly Chair[]): ChairCounts {
  const counts = { wanted: 0, invited: 0, seated: 0, active: 0, deciding: 0 };
  for (const chair of chairs) counts[chair.state]++;
  return counts;
}
