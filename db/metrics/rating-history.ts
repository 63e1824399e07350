import type { PartnerType } from '#shared/contract/base.ts';
import type { IsoDay } from '#shared/dates.ts';
import { weightedStance } from '#shared/domain/assessments/current-ratings.ts';
import { ratingNumber } from '#shared/domain/assessments/rating-values.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';

/** A rating of a partner on the coalition as a whole; null was said to be unknown. */
export interface RatedValue {
  readonly on: IsoDay;
  readonly value: number | null;
}

/** What was said of a partner over time, newest first. */
export interface RatingLine {
  readonly stance: readonly RatedValue[];
  readonly influence: readonly RatedValue[];
}

/** The ratings of some organizations, and of the people by whose stances they are judged. */
export interface RatingHistory {
  readonly own: ReadonlyMap<string, RatingLine>;
  /** Of organizations that have or had no stance of their own: the lines of their people. */
  readonly peoples: ReadonlyMap<string, readonly RatingLine[]>;
}

/** Partners of a kind whose stance or influence was rated after a day. */
export async function ratedAfter(db: DbReader, type: PartnerType, day: IsoDay): Promise<string[]> {
  const rows = await db
    .selectFrom('assessments')
    .select('record_id')
    .where('decision_id', '=', '')
    .where('record_type', '=', type)
    .where('scale', 'in', ['stance', 'influence'])
    .where('rated_on', '>', day)
    .where(isLive('assessments'))
    .execute();
  // Made unique here: asked for distinct ones, SQLite takes an index in their order and reads every rating.
  return [...new Set(rows.map((row) => row.record_id))];
}

/** Organizations whose stance follows from these people. */
export async function organizationsJudgedBy(db: DbReader, personIds: readonly string[]): Promise<string[]> {
  const rows = await selectInBatches(personIds, (batch) =>
    db
      .selectFrom('people')
      .innerJoin('organizations', 'organizations.id', 'people.organization_id')
      .select('organizations.id')
      .where('people.id', 'in', batch)
      .where('organizations.stance_is_derived', '=', 1)
      .execute(),
  );
  return rows.map((row) => row.id);
}

/** The ratings of organizations; `since` is the earliest day that will be asked about. */
export async function ratingHistory(db: DbReader, ids: readonly string[], since: IsoDay): Promise<RatingHistory> {
  const own = await ratingLines(db, ids);
  const unrated = ids.filter((id) => {
    const stances = own.get(id)?.stance ?? [];
    return valueOn(stances, since) === undefined || stances.some(({ value }) => value === null);
  });
  const people = await selectInBatches(unrated, (batch) =>
    db
      .selectFrom('people')
      .select(['id', 'organization_id'])
      .where('organization_id', 'in', batch)
      .where(isLive('people'))
      .where('stance_on', '<>', '')
      .execute(),
  );
  const theirs = await ratingLines(
    db,
    people.map((person) => person.id),
  );
  const peoples = new Map<string, RatingLine[]>();
  for (const person of people) {
    const line = theirs.get(person.id);
    if (line === undefined) continue;
    const known = peoples.get(person.organization_id);
    if (known === undefined) peoples.set(person.organization_id, [line]);
    else known.push(line);
  }
  return { own, peoples };
}

/** Where an organization stood on a day: by its own rating, else by its people's; and its influence, 0 when it was not known. */
export function standingOn(
  history: RatingHistory,
  id: string,
  day: IsoDay,
): { readonly stance: number | null; readonly influence: number } {
  const own = history.own.get(id);
  const people = (history.peoples.get(id) ?? []).flatMap((line) => {
    const stance = valueOn(line.stance, day) ?? null;
    return stance === null ? [] : [{ stance, influence: valueOn(line.influence, day) ?? 0 }];
  });
  return {
    stance: valueOn(own?.stance ?? [], day) ?? weightedStance(people),
    influence: valueOn(own?.influence ?? [], day) ?? 0,
  };
}

/** What the latest rating up to a day said; undefined where there was none yet. */
export function valueOn(newestFirst: readonly RatedValue[], day: IsoDay): number | null | undefined {
  return newestFirst.find((rating) => rating.on <= day)?.value;
}

/** The ratings of stance and influence of some partners on the coalition as a whole. */
export async function ratingLines(db: DbReader, ids: readonly string[]): Promise<Map<string, RatingLine>> {
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('assessments')
      .select(['id', 'record_id', 'scale', 'value', 'rated_on', 'created_at'])
      .where('record_id', 'in', batch)
      .where('decision_id', '=', '')
      .where('scale', 'in', ['stance', 'influence'])
      .where(isLive('assessments'))
      .execute(),
  );
  // The order of `newestFirst`: the day, then the instant it was written, then the id.
  const order = rows.map((row) => ({ row, key: `${row.rated_on} ${row.created_at} ${row.id}` }));
  order.sort((left, right) => (left.key < right.key ? 1 : -1));
  const lines = new Map<string, { stance: RatedValue[]; influence: RatedValue[] }>();
  for (const { row } of order) {
    const line = lines.get(row.record_id) ?? { stance: [], influence: [] };
    lines.set(row.record_id, line);
    line[row.scale === 'stance' ? 'stance' : 'influence'].push({ on: row.rated_on, value: ratingNumber(row.value) });
  }
  return lines;
}
