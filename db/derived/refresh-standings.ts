import { isSplit, newestFirst } from '#shared/domain/assessments/current-ratings.ts';
import { ratingNumber } from '#shared/domain/assessments/rating-values.ts';

import { ratingFactsOf } from '../assessments/rating-rows.ts';
import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { updateRow } from '../rows.ts';
import type { DirtyRecords } from './dirty-records.ts';
import { touch } from './mark-touched.ts';
import { peoplesStances, type PeoplesStance } from './peoples-stances.ts';
import { noStance, stanceColumns, unrated, type StandingColumns } from './standing-columns.ts';

/**
 * Brings the standing of rated partners up to date, and of the organizations whose people were rated, came or left.
 * Runs after the other derived columns, because it reads which organization a person belongs to.
 * An organization's people are read from a small index of those who have a stance: nothing here grows with all its people.
 */
export async function refreshStandings(
  trx: DbTransaction,
  dialect: DialectOperations,
  dirty: DirtyRecords,
): Promise<void> {
  await refreshPeople(trx, dialect, dirty);
  await refreshOrganizations(trx, dialect, dirty);
}

async function refreshPeople(trx: DbTransaction, dialect: DialectOperations, dirty: DirtyRecords): Promise<void> {
  const rows = await selectInBatches([...dirty.ratedPeople], (ids) =>
    trx
      .selectFrom('people')
      .select(['organization_id', ...columns])
      .where('id', 'in', ids)
      .execute(),
  );
  const own = await ownStandings(trx, [...dirty.ratedPeople]);
  for (const row of rows) {
    if (row.organization_id !== '') dirty.ratedOrganizations.add(row.organization_id);
    await writeStanding(trx, dialect, 'people', row, own.get(row.id) ?? unrated);
  }
}

async function refreshOrganizations(
  trx: DbTransaction,
  dialect: DialectOperations,
  dirty: DirtyRecords,
): Promise<void> {
  const ids = [...new Set([...dirty.ratedOrganizations, ...dirty.organizations])];
  if (ids.length === 0) return;
  const own = await ownStandings(trx, ids);
  const people = await peoplesStances(trx, ids);
  const rows = await selectInBatches(ids, (batch) =>
    trx.selectFrom('organizations').select(columns).where('id', 'in', batch).execute(),
  );
  for (const row of rows) {
    const next = withPeople(own.get(row.id) ?? unrated, people.get(row.id));
    if (await writeStanding(trx, dialect, 'organizations', row, next)) touch(dirty, 'organizations', row.id);
  }
}

const columns = [
  'id',
  'stance',
  'stance_rank',
  'stance_on',
  'influence',
  'interest',
  'relationship',
  'stance_is_derived',
  'stance_split',
] as const;

/** An organization's own rating counts; without one, that of its people. */
function withPeople(own: StandingColumns, people: PeoplesStance | undefined): StandingColumns {
  if (people === undefined) return own;
  if (own.stance === noStance)
    return { ...own, ...stanceColumns(people.stance), stance_on: people.on, stance_is_derived: 1 };
  return { ...own, stance_split: isSplit(own.stance, people.stance) ? 1 : 0 };
}

/** What the latest ratings about the coalition as a whole say, by partner. */
async function ownStandings(trx: DbTransaction, ids: readonly string[]): Promise<Map<string, StandingColumns>> {
  const rows = await selectInBatches(ids, (batch) =>
    trx
      .selectFrom('assessments')
      .selectAll()
      .where('record_id', 'in', batch)
      .where('scale', 'in', ['stance', 'influence', 'interest', 'relationship'])
      .where('decision_id', '=', '')
      .where('deleted_at', '=', '')
      .execute(),
  );
  const standings = new Map<string, StandingColumns>();
  const seen = new Set<string>();
  for (const row of rows.toSorted((left, right) => newestFirst(ratingFactsOf(left), ratingFactsOf(right)))) {
    const key = `${row.record_id}/${row.scale}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const standing = standings.get(row.record_id) ?? unrated;
    const number = ratingNumber(row.value);
    standings.set(row.record_id, {
      ...standing,
      ...(row.scale === 'stance' ? { ...stanceColumns(number), stance_on: row.rated_on } : {}),
      ...(row.scale === 'influence' ? { influence: number ?? 0 } : {}),
      ...(row.scale === 'interest' ? { interest: number ?? 0 } : {}),
      ...(row.scale === 'relationship' ? { relationship: number ?? -1 } : {}),
    });
  }
  return standings;
}

async function writeStanding(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: 'people' | 'organizations',
  before: StandingColumns & { readonly id: string },
  after: StandingColumns,
): Promise<boolean> {
  const changed = Object.entries(after).filter(([column, value]) => value !== before[column as keyof StandingColumns]);
  if (changed.length > 0) await updateRow(trx, dialect, table, before.id, Object.fromEntries(changed));
  return changed.length > 0;
}
