import type { PartnerRef } from '#shared/contract/base.ts';
import type { IsoDay } from '#shared/dates.ts';
import {
  isSplit,
  ratingsFor,
  stanceOfRatings,
  weightedStance,
  type RatingFacts,
} from '#shared/domain/assessments/current-ratings.ts';
import { ratingNumber } from '#shared/domain/assessments/rating-values.ts';

import type { standingOf } from '../derived/standing-columns.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { ratingFactsOf } from './rating-rows.ts';

/** Where a partner stands, as screens know it. */
export type Standing = ReturnType<typeof standingOf>;

/** How partners stood on a day, about a decision or about the coalition as a whole; organizations without a rating of their own as their people stood. */
export async function standingsOn(
  db: DbReader,
  refs: readonly PartnerRef[],
  decisionId: string | null,
  on: IsoDay,
): Promise<Map<string, Standing>> {
  const ids = refs.map((ref) => ref.id);
  const ratings = await ratingsOf(db, ids, decisionId, on, ['stance', 'influence', 'interest', 'relationship']);
  const organizationIds = refs.filter((ref) => ref.type === 'organizations').map((ref) => ref.id);
  const people = await peopleOf(db, organizationIds, decisionId, on);
  return new Map(
    ids.map((id) => {
      const own = ownStanding(ratings.get(id) ?? [], decisionId, on);
      return [id, withPeople(own, people.get(id) ?? [])];
    }),
  );
}

/** The part of each partner in a decision, of those where it is known. */
export async function decisionRolesOf(
  db: DbReader,
  ids: readonly string[],
  decisionId: string | null,
  on: IsoDay,
): Promise<Map<string, string>> {
  const ratings = await ratingsOf(db, ids, decisionId, on, ['decisionRole']);
  const roles = new Map<string, string>();
  for (const [id, facts] of ratings) {
    const [newest] = ratingsFor(facts, 'decisionRole', decisionId ?? '', on);
    if (newest !== undefined) roles.set(id, newest.value);
  }
  return roles;
}

function ownStanding(ratings: readonly RatingFacts[], decisionId: string | null, on: IsoDay): Standing {
  const newest = (scale: string) => ratingsFor(ratings, scale, decisionId ?? '', on);
  const stances = newest('stance');
  const number = (scale: string) => ratingNumber(newest(scale)[0]?.value ?? '');
  return {
    stance: stanceOfRatings(stances),
    stanceOn: stances[0]?.ratedOn ?? null,
    influence: number('influence'),
    interest: number('interest'),
    relationship: number('relationship'),
    stanceIsDerived: false,
    stanceIsSplit: false,
  };
}

function withPeople(own: Standing, people: readonly Standing[]): Standing {
  const known = people.flatMap(({ stance, influence, stanceOn }) =>
    stance === null ? [] : [{ stance, influence: influence ?? 0, stanceOn: stanceOn ?? '' }],
  );
  const derived = weightedStance(known);
  if (derived === null) return own;
  if (own.stance !== null) return { ...own, stanceIsSplit: isSplit(own.stance, derived) };
  const latest = known.reduce((day, person) => (person.stanceOn > day ? person.stanceOn : day), '');
  return { ...own, stance: derived, stanceOn: latest, stanceIsDerived: true };
}

/** The standings of the people whose main role is in each organization, of those who have been rated at all. */
async function peopleOf(
  db: DbReader,
  organizationIds: readonly string[],
  decisionId: string | null,
  on: IsoDay,
): Promise<Map<string, Standing[]>> {
  const rows = await selectInBatches(organizationIds, (batch) =>
    db
      .selectFrom('people')
      .select(['id', 'organization_id'])
      .where('organization_id', 'in', batch)
      .where(isLive('people'))
      .where('stance_on', '<>', '')
      .execute(),
  );
  const ids = rows.map((row) => row.id);
  const ratings = await ratingsOf(db, ids, decisionId, on, ['stance', 'influence', 'interest', 'relationship']);
  const people = new Map<string, Standing[]>();
  for (const row of rows) {
    const standing = ownStanding(ratings.get(row.id) ?? [], decisionId, on);
    people.set(row.organization_id, [...(people.get(row.organization_id) ?? []), standing]);
  }
  return people;
}

async function ratingsOf(
  db: DbReader,
  ids: readonly string[],
  decisionId: string | null,
  on: IsoDay,
  scales: readonly string[],
): Promise<Map<string, RatingFacts[]>> {
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('assessments')
      .selectAll()
      .where('record_id', 'in', batch)
      .where('scale', 'in', scales)
      .where('rated_on', '<=', on)
      .where('decision_id', 'in', ['', ...(decisionId === null ? [] : [decisionId])])
      .where(isLive('assessments'))
      .execute(),
  );
  const ratings = new Map<string, RatingFacts[]>();
  for (const row of rows) {
    const known = ratings.get(row.record_id);
    if (known === undefined) ratings.set(row.record_id, [ratingFactsOf(row)]);
    else known.push(ratingFactsOf(row));
  }
  return ratings;
}
