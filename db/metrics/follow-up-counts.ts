import { sql } from 'kysely';

import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';
import type { OpenFollowUps } from '#shared/domain/metrics/overdue-follow-ups.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';

/** The follow-ups that were open on a day, in groups; what is about a partner in the trash is out of sight. */
export async function openFollowUpsOn(db: DbReader, day: IsoDay, today: IsoDay): Promise<OpenFollowUps[]> {
  const stillOpen = inGroups(db, day).where('follow_ups.done_on', '=', '');
  const doneLater = inGroups(db, day).where('follow_ups.done_on', '>', day);
  const groups: OpenFollowUps[] = [];
  for (const query of [stillOpen, doneLater]) {
    // Everything is there by today: instants are in UTC, and near midnight their day is not the person's.
    const rows = await (day >= today ? query : query.where('follow_ups.created_at', '<', addDays(day, 1))).execute();
    groups.push(
      ...rows.map((row) => ({ isOverdue: row.is_overdue === 1, influence: row.influence, count: Number(row.count) })),
    );
  }
  return groups;
}

/** How old the oldest overdue follow-up is, in days; null when nothing is overdue. */
export async function oldestOverdue(db: DbReader, today: IsoDay): Promise<number | null> {
  const row = await visible(db)
    .select(({ fn }) => fn.min('follow_ups.due_on').as('due_on'))
    .where('follow_ups.done_on', '=', '')
    .where('follow_ups.due_on', '<', today)
    .executeTakeFirst();
  const dueOn: string | null | undefined = row?.due_on;
  return dueOn === null || dueOn === undefined ? null : daysBetween(dueOn, today);
}

/** Of the follow-ups due in the 90 days up to today: how many were done on or before that day. */
export async function keptOnTime(db: DbReader, today: IsoDay): Promise<{ onTime: number; all: number }> {
  const row = await visible(db)
    .select(({ fn }) => fn.countAll().as('all'))
    .select(
      sql<
        number | string
      >`coalesce(sum(case when follow_ups.done_on <> '' and follow_ups.done_on <= follow_ups.due_on then 1 else 0 end), 0)`.as(
        'on_time',
      ),
    )
    .where('follow_ups.due_on', '>', addDays(today, -90))
    .where('follow_ups.due_on', '<=', today)
    .executeTakeFirstOrThrow();
  return { onTime: Number(row.on_time), all: Number(row.all) };
}

/** Follow-ups in use whose partner is in use, each beside that partner. */
export function visible(db: DbReader) {
  return db
    .selectFrom('follow_ups')
    .leftJoin('people', 'people.id', 'follow_ups.record_id')
    .leftJoin('organizations', 'organizations.id', 'follow_ups.record_id')
    .where(isLive('follow_ups'))
    .where(sql<boolean>`coalesce(people.deleted_at, organizations.deleted_at, '') = ''`);
}

/** The influence of whom a follow-up is about; 0 when it is not known. */
export const influenceOfPartner = sql<number>`coalesce(people.influence, organizations.influence, 0)`;

function inGroups(db: DbReader, day: IsoDay) {
  const isOverdue = sql<number>`case when follow_ups.due_on < ${sql.lit(day)} then 1 else 0 end`;
  return visible(db)
    .select(({ fn }) => [isOverdue.as('is_overdue'), influenceOfPartner.as('influence'), fn.countAll().as('count')])
    .groupBy([isOverdue, influenceOfPartner]);
}
