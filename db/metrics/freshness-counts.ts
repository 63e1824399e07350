import { sql } from 'kysely';

import type { IsoDay } from '#shared/dates.ts';
import { unknownStance } from '#shared/domain/assessments/rating-values.ts';
import { freshFrom, type RatingSpan, type ShareCount } from '#shared/domain/metrics/data-freshness.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isInTrash, isLive } from '../records/live.ts';

/** Current ratings of stance and influence of people and organizations, and those of them that are not stale. */
export async function ratingCounts(db: DbReader, today: IsoDay): Promise<ShareCount> {
  let [good, all] = [0, 0];
  for (const type of ['people', 'organizations'] as const) {
    const known = db
      .selectFrom(type)
      .select(({ fn }) => fn.countAll().as('count'))
      .where(isLive(type))
      // Written out, not bound, so that SQLite sees that its index of people with a stance serves.
      .where(sql<boolean>`stance <> 9`);
    // Only an organization's stance may follow from others' ratings.
    const stances = type === 'people' ? known : known.where('stance_is_derived', '=', 0);
    all += await countOf(stances);
    good += await countOf(stances.where('stance_on', '>=', freshFrom(today)));
    all += await countOf(
      db
        .selectFrom(type)
        .select(({ fn }) => fn.countAll().as('count'))
        .where(isLive(type))
        .where('influence', '>', 0),
    );
    // The latest rating is fresh when any is: partners rated lately are counted once.
    good += await countOf(
      db
        .selectFrom('assessments')
        .select(({ fn }) => fn.count('record_id').distinct().as('count'))
        .where('decision_id', '=', '')
        .where('record_type', '=', type)
        .where('scale', '=', 'influence')
        .where('rated_on', '>=', freshFrom(today))
        .where(isLive('assessments'))
        .where('record_id', 'not in', db.selectFrom(type).select('id').where(isInTrash(type))),
    );
  }
  return { good, all };
}

/**
 * What was said of partners that are in use now, with how long it was the latest: one pass tells every day of the past. Ratings that say
 * "unknown" end what was known before.
 */
export async function ratingSpans(db: DbReader): Promise<RatingSpan[]> {
  const { rows } = await sql<{ from: IsoDay; to: IsoDay | null; count: number | string }>`
    select rated_on as "from", next_on as "to", count(*) as count from (
      select rated_on, value, lead(rated_on) over (
        partition by record_id, scale order by rated_on, created_at, id
      ) as next_on
      from assessments
      where decision_id = '' and scale in ('stance', 'influence') and deleted_at = ''
        and record_id not in (select id from people where deleted_at <> '')
        and record_id not in (select id from organizations where deleted_at <> '')
    ) as said where value <> ${unknownStance} group by rated_on, next_on`.execute(db);
  return rows.map(({ from, to, count }) => ({ from, to: to ?? '', count: Number(count) }));
}

/** Organizations in use, and those that somebody looks after. */
export async function ownerCounts(db: DbReader): Promise<ShareCount> {
  const organizations = db
    .selectFrom('organizations')
    .select(({ fn }) => fn.countAll().as('count'))
    .where(isLive('organizations'));
  const all = await countOf(organizations);
  return { good: all - (await countOf(organizations.where('owner_id', '=', ''))), all };
}

/** People in use, and those who may be contacted. */
export async function permissionCounts(db: DbReader): Promise<ShareCount> {
  const people = db
    .selectFrom('people')
    .select(({ fn }) => fn.countAll().as('count'))
    .where(isLive('people'));
  return { good: await countOf(people.where('may_contact', '=', 1)), all: await countOf(people) };
}

async function countOf(query: { executeTakeFirstOrThrow(): Promise<{ count: number | string | bigint }> }) {
  return Number((await query.executeTakeFirstOrThrow()).count);
}
