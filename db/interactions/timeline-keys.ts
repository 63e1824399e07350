import { sql, type Expression, type SelectQueryBuilder, type SqlBool } from 'kysely';

import type { PartnerRef } from '#shared/contract/base.ts';
import { timelineKinds } from '#shared/contract/interactions.ts';
import type { IsoDay } from '#shared/dates.ts';
import { compareTexts } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import type { Database } from '../schema/database.ts';

export type TimelineKind = (typeof timelineKinds)[number];

/** Where an entry stands: by day, then by when it was made, which its id tells, then by kind. */
export interface TimelineKey {
  readonly kind: TimelineKind;
  readonly day: IsoDay;
  readonly id: string;
}

/** Which entries of whose timeline. Roles that start or end after `today` are not shown yet. */
export interface TimelineQuery {
  readonly record: PartnerRef;
  readonly kinds: readonly TimelineKind[];
  readonly today: IsoDay;
}

/** The newest keys, and the number of entries of those kinds that were read to their end. */
export interface TimelineKeys {
  readonly keys: readonly TimelineKey[];
  readonly known: ReadonlyMap<TimelineKind, number>;
}

/** The keys of the newest entries after a place in the timeline, newest first. Each kind gives its own newest, then they are merged. */
export async function timelineKeys(
  db: DbReader,
  query: TimelineQuery,
  after: TimelineKey | null,
  limit: number,
): Promise<TimelineKeys> {
  const found: TimelineKey[] = [];
  const known = new Map<TimelineKind, number>();
  for (const kind of query.kinds) {
    let select = db
      .selectFrom(source(db, query, kind).as('entry'))
      .select(['entry.id', 'entry.day'])
      .orderBy('entry.day', 'desc')
      .orderBy('entry.id', 'desc')
      .limit(limit);
    if (after !== null) select = select.where(isAfter(kind, after));
    const rows = await select.execute();
    if (after === null && rows.length < limit) known.set(kind, rows.length);
    for (const row of rows) found.push({ kind, ...row });
  }
  return { keys: found.toSorted(newestFirst).slice(0, limit), known };
}

/** How many entries there are in all; kinds whose number is known already are not counted again. */
export async function timelineTotal(
  db: DbReader,
  query: TimelineQuery,
  known: TimelineKeys['known'] = new Map(),
): Promise<number> {
  let total = 0;
  for (const kind of query.kinds) total += known.get(kind) ?? (await countOf(db, query, kind));
  return total;
}

async function countOf(db: DbReader, query: TimelineQuery, kind: TimelineKind): Promise<number> {
  const { count } = await db
    .selectFrom(source(db, query, kind).as('entry'))
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whether a text is a kind of entry. */
export function isTimelineKind(text: string): text is TimelineKind {
  return timelineKinds.some((kind) => kind === text);
}

type Source = SelectQueryBuilder<Database, never, { id: string; day: string }>;

function source(db: DbReader, query: TimelineQuery, kind: TimelineKind): Source {
  const { id } = query.record;
  switch (kind) {
    case 'interaction':
      return query.record.type === 'people'
        ? interactionsOf(db, id)
        : interactionsOf(db, id).union(interactionsOfPeople(db, id));
    case 'note':
      return narrow(
        db
          .selectFrom('notes')
          .select(['notes.id', sql<string>`substr(notes.created_at, 1, 10)`.as('day')])
          .where('notes.record_id', '=', id)
          .where(isLive('notes')),
      );
    case 'followUpDone':
      return narrow(
        db
          .selectFrom('follow_ups')
          .select(['follow_ups.id', 'follow_ups.done_on as day'])
          .where('follow_ups.record_id', '=', id)
          .where('follow_ups.done_on', '>', '')
          .where(isLive('follow_ups')),
      );
    case 'stanceRated':
      return narrow(
        db
          .selectFrom('assessments')
          .select(['assessments.id', 'assessments.rated_on as day'])
          .where('assessments.record_id', '=', id)
          .where('assessments.scale', '=', 'stance')
          .where('assessments.interaction_id', '=', '')
          .where(isLive('assessments')),
      );
    case 'roleStarted':
      return rolesOf(db, query, 'starts_on');
    case 'roleEnded':
      return rolesOf(db, query, 'ends_on');
    case 'taskAdded':
    case 'taskDone':
    case 'taskDropped':
      return tasksOf(db, query.record.id, kind);
  }
}

function interactionsOf(db: DbReader, recordId: string): Source {
  return narrow(
    db
      .selectFrom('interaction_participants')
      .innerJoin('interactions', 'interactions.id', 'interaction_participants.interaction_id')
      .select(['interactions.id', 'interactions.occurred_on as day'])
      .where('interaction_participants.record_id', '=', recordId)
      .where(isLive('interactions')),
  );
}

/** What an organization's people took part in while they were there; '' is an open start or end. */
function interactionsOfPeople(db: DbReader, organizationId: string): Source {
  return narrow(
    db
      .selectFrom('roles')
      .innerJoin('people', 'people.id', 'roles.person_id')
      .innerJoin('interaction_participants', 'interaction_participants.record_id', 'roles.person_id')
      .innerJoin('interactions', 'interactions.id', 'interaction_participants.interaction_id')
      .select(['interactions.id', 'interactions.occurred_on as day'])
      .where('roles.organization_id', '=', organizationId)
      .where(isLive('people'))
      .where(isLive('interactions'))
      .whereRef('interactions.occurred_on', '>=', 'roles.starts_on')
      .where((builder) =>
        builder.or([
          builder('roles.ends_on', '=', ''),
          builder('interactions.occurred_on', '<=', builder.ref('roles.ends_on')),
        ]),
      ),
  );
}

function rolesOf(db: DbReader, query: TimelineQuery, column: 'starts_on' | 'ends_on'): Source {
  return narrow(
    db
      .selectFrom('roles')
      .innerJoin('people', 'people.id', 'roles.person_id')
      .innerJoin('organizations', 'organizations.id', 'roles.organization_id')
      .select(['roles.id', `roles.${column} as day`])
      .where(query.record.type === 'people' ? 'roles.person_id' : 'roles.organization_id', '=', query.record.id)
      .where(`roles.${column}`, '>', '')
      .where(`roles.${column}`, '<=', query.today)
      .where(isLive(query.record.type === 'people' ? 'organizations' : 'people')),
  );
}

type TaskKind = Extract<TimelineKind, `task${string}`>;

/** The tasks about a partner, and those that a person owns or helps with: an index serves each of the three. */
function tasksOf(db: DbReader, recordId: string, kind: TaskKind): Source {
  const own = (column: 'record_id' | 'owner_person_id') =>
    narrow(
      db
        .selectFrom('tasks')
        .select(['tasks.id', taskDay(kind).as('day')])
        .where(`tasks.${column}`, '=', recordId)
        .where(isTaskOf(kind)),
    );
  const helped = narrow(
    db
      .selectFrom('task_people')
      .innerJoin('tasks', 'tasks.id', 'task_people.task_id')
      .select(['tasks.id', taskDay(kind).as('day')])
      .where('task_people.person_id', '=', recordId)
      .where(isTaskOf(kind)),
  );
  return own('record_id').union(own('owner_person_id')).union(helped);
}

/** Files of older versions know no day on which a task was dropped: it stands at the day of its last change then. */
function taskDay(kind: TaskKind) {
  if (kind === 'taskAdded') return sql<string>`substr(tasks.created_at, 1, 10)`;
  if (kind === 'taskDone') return sql<string>`tasks.done_on`;
  return sql<string>`case tasks.dropped_on when '' then substr(tasks.updated_at, 1, 10) else tasks.dropped_on end`;
}

function isTaskOf(kind: TaskKind): Expression<SqlBool> {
  if (kind === 'taskAdded') return isLive('tasks');
  return sql<SqlBool>`${isLive('tasks')} and tasks.status = ${kind === 'taskDone' ? 'done' : 'dropped'}`;
}

/** Forgets which tables a select reads: what counts outside is its two columns. */
function narrow<Tables extends keyof Database>(
  select: SelectQueryBuilder<Database, Tables, { id: string; day: string }>,
): Source;
function narrow(select: unknown): Source {
  // Only the result is used from here on, and the overload above has checked it.
  return select as Source;
}

/** Of one kind: what stands after a place in the merged order. The id is the same for the two ends of a role, so its kind decides there. */
function isAfter(kind: TimelineKind, after: TimelineKey): Expression<SqlBool> {
  const operator = kind < after.kind ? sql`<=` : sql`<`;
  return sql<SqlBool>`(entry.day, entry.id) ${operator} (${after.day}, ${after.id})`;
}

function newestFirst(left: TimelineKey, right: TimelineKey): number {
  return compareTexts(right.day, left.day) || compareTexts(right.id, left.id) || compareTexts(right.kind, left.kind);
}
