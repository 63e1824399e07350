import { sql, type SqlBool } from 'kysely';

import type { ReviewItem } from '#shared/contract/housekeeping.ts';
import { retentionSubjects, type RetentionSubject, type RetentionType } from '#shared/content/retention-subjects.ts';
import { addMonths, type IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { cursorParts, cursorText } from '../records/cursor.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { RetentionRuleRow } from '../schema/housekeeping.ts';

/** A record that may be reviewed. */
export interface ReviewedRef {
  readonly type: RetentionType;
  readonly id: string;
}

/** All rules, the oldest first. */
export async function listRules(db: DbReader): Promise<RetentionRuleRow[]> {
  return db.selectFrom('retention_rules').selectAll().orderBy('created_at').orderBy('id').execute();
}

/** One rule by its id. Fails with `notFound`. */
export async function demandRule(db: DbReader, id: string): Promise<RetentionRuleRow> {
  const row = await db.selectFrom('retention_rules').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'housekeeping', id });
  return row;
}

/** Adds a rule. */
export async function insertRule(
  writer: StepWriter,
  id: string,
  rule: { readonly subject: RetentionSubject; readonly months: number },
): Promise<void> {
  const { now } = writer;
  await writer.insert('retention_rules', [{ id, version: 1, created_at: now, updated_at: now, ...rule }]);
}

/** How many records a rule brings up on a day. */
export async function countWaiting(
  db: DbReader,
  rule: RetentionRuleRow,
  today: IsoDay,
  hideRestricted: boolean,
): Promise<number> {
  const { rows } = await sql<{
    count: number | string;
  }>`select count(*) as count from (${itemsOf(rule, today, hideRestricted)}) as items`.execute(executorOf(db));
  return Number(rows[0]?.count ?? 0);
}

/** One page of what a rule brings up on a day, the oldest first. */
export async function listWaiting(
  db: DbReader,
  rule: RetentionRuleRow,
  today: IsoDay,
  page: { readonly cursor: string | null; readonly limit: number; readonly hideRestricted: boolean },
): Promise<{ items: ReviewItem[]; nextCursor: string | null }> {
  const type = typeOf(rule.subject);
  const after = page.cursor === null ? undefined : cursorParts(page.cursor, 2);
  const from = after === undefined ? sql`` : sql`where (since, id) > (${after[0] ?? ''}, ${after[1] ?? ''})`;
  const { rows } = await sql<ItemRow>`
    select * from (${itemsOf(rule, today, page.hideRestricted)}) as items ${from}
    order by since, id limit ${page.limit + 1}`.execute(executorOf(db));
  const shown = rows.slice(0, page.limit);
  const labels = await recordLabels(
    db,
    shown.map(({ id }) => ({ type, id })),
  );
  const last = shown.at(-1);
  return {
    items: shown.map((row) => ({
      type,
      id: row.id,
      label: labels.get(row.id)?.label ?? '',
      excerpt: row.excerpt,
      since: row.since,
      isRestricted: row.is_restricted === 1,
    })),
    nextCursor: rows.length > page.limit && last !== undefined ? cursorText([last.since, last.id]) : null,
  };
}

/** Keeps records until a day; answers how many. */
export async function keepUntil(
  writer: StepWriter,
  records: readonly (ReviewedRef & { readonly reviewId: string })[],
  until: IsoDay,
): Promise<number> {
  for (const { type, id, reviewId } of records) {
    const known = await writer.trx
      .selectFrom('retention_reviews')
      .select('id')
      .where('record_id', '=', id)
      .executeTakeFirst();
    if (known !== undefined)
      await writer.update('retention_reviews', known.id, { keep_until: until, member_id: writer.memberId });
    else
      await writer.insert('retention_reviews', [
        {
          id: reviewId,
          version: 1,
          created_at: writer.now,
          updated_at: writer.now,
          record_type: type,
          record_id: id,
          keep_until: until,
          member_id: writer.memberId,
        },
      ]);
  }
  return records.length;
}

interface ItemRow {
  readonly id: string;
  readonly since: string;
  readonly excerpt: string;
  readonly is_restricted: number;
}

function typeOf(subject: string): RetentionType {
  return retentionSubjects.find(({ id }) => id === subject)?.recordType ?? 'people';
}

/** What a rule is about: id, the last day on which something happened, first words, whether it is restricted. */
function itemsOf(rule: RetentionRuleRow, today: IsoDay, hideRestricted: boolean) {
  const cutoff = addMonths(today, -rule.months);
  const items = subjects[rule.subject as RetentionSubject](hideRestricted); // Nothing but a checked subject is stored.
  return sql`select id, since, excerpt, is_restricted from (${items}) as every
    where since < ${cutoff} and not exists (
      select 1 from retention_reviews as kept where kept.record_id = every.id and kept.keep_until > ${today})`;
}

type Items = (hideRestricted: boolean) => ReturnType<typeof sql>;

/** The last contact, or the day on which somebody was added when there was none. */
const lastSeen = sql`case when last_contact_on = '' then substr(created_at, 1, 10) else last_contact_on end`;

/** Members log contact with others, not with themselves: nobody's own record is brought up for being quiet. */
const isNoMember = sql<SqlBool>`not exists (
  select 1 from members where members.is_active = 1
    and (members.person_id = people.id or (members.person_id = '' and members.name = people.name)))`;

const subjects: Readonly<Record<RetentionSubject, Items>> = {
  'restricted-notes': (hide) =>
    sql`select id, substr(updated_at, 1, 10) as since, substr(body, 1, 160) as excerpt, is_restricted from notes
      where deleted_at = '' and is_restricted = 1 and ${notWhen(hide)}`,
  'sensitive-contacts': (hide) =>
    sql`select id, occurred_on as since, substr(heard, 1, 160) as excerpt, 1 as is_restricted from interactions
      where deleted_at = '' and sensitivity <> 'normal' and ${notWhen(hide)}`,
  'restricted-people': (hide) =>
    sql`select id, ${lastSeen} as since, '' as excerpt, is_restricted from people
      where deleted_at = '' and is_restricted = 1 and ${notWhen(hide)}`,
  'quiet-people': (hide) =>
    sql`select id, ${lastSeen} as since, '' as excerpt, is_restricted from people
      where deleted_at = '' and ${hide ? sql<SqlBool>`is_restricted = 0` : sql<SqlBool>`1 = 1`} and ${isNoMember}`,
};

/** In discreet mode nothing that is restricted is brought up. */
function notWhen(hide: boolean) {
  return hide ? sql<SqlBool>`1 = 0` : sql<SqlBool>`1 = 1`;
}

/** A reader runs raw queries too; its type only leaves out what writes. */
function executorOf(db: DbReader): Parameters<ReturnType<typeof sql>['execute']>[0] {
  return db;
}
