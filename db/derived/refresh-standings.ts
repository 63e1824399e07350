import { isSplit, newestFirst } from '#shared/domain/assessments/current-ratings.ts';
import { ratingNumber } from '#shared/domain/assessments/rating-values.ts';

import { ratingFactsOf } from '../assessments/rating-rows.ts';
import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { updateRows } from '../rows.ts';
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
  await refreshPeopleStandings(trx, dialect, [...dirty.ratedPeople], dirty);
  const organizations = new Set([...dirty.ratedOrganizations, ...dirty.organizations]);
  await refreshOrganizationStandings(trx, dialect, [...organizations], dirty);
}

/** The standing of rated people; the organizations that they are in are marked. */
export async function refreshPeopleStandings(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
  dirty: DirtyRecords,
): Promise<void> {
  const rows = await selectInBatches(ids, (batch) =>
    trx
      .selectFrom('people')
      .select(['organization_id', ...columns])
      .where('id', 'in', batch)
      .execute(),
  );
  const own = await ownStandings(trx, ids);
  for (const row of rows) if (row.organization_id !== '') dirty.ratedOrganizations.add(row.organization_id);
  await writeStandings(
    trx,
    dialect,
    'people',
    rows.map((row) => ({ before: row, after: own.get(row.id) ?? unrated })),
  );
}

/** The standing of organizations: their own, and that of their people. */
export async function refreshOrganizationStandings(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
  dirty: DirtyRecords,
): Promise<void> {
  if (ids.length === 0) return;
  const own = await ownStandings(trx, ids);
  const people = await peoplesStances(trx, ids);
  const rows = await selectInBatches(ids, (batch) =>
    trx.selectFrom('organizations').select(columns).where('id', 'in', batch).execute(),
  );
  const changed = await writeStandings(
    trx,
    dialect,
    'organizations',
    rows.map((row) => ({ before: row, after: withPeople(own.get(row.id) ?? unrated, people.get(row.id)) })),
  );
  for (const id of changed) touch(dirty, 'organizations', id);
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

/** Writes what differs; answers of whom something did. */
async function writeStandings(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: 'people' | 'organizations',
  standings: readonly { readonly before: StandingColumns & { readonly id: string }; readonly after: StandingColumns }[],
): Promise<string[]> {
  const updates = standings.flatMap(({ before, after }) => {
    const changed = Object.entries(after).filter(
      ([column, value]) => value !== before[column as keyof StandingColumns],
    );
    return changed.length === 0 ? [] : [{ key: before.id, values: Object.fromEntries(changed) }];
  });
  await updateRows(trx, dialect, table, updates);
  return updates.map(({ key }) => key);
}
