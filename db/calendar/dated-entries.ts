import type { CalendarEntry, CalendarKind } from '#shared/contract/calendar.ts';
import type { IsoDay } from '#shared/dates.ts';
import { compareTexts } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { meetingsBetween } from '../meetings/meetings-list.ts';
import { openOccurrences } from '../meetings/series-repository.ts';
import { commitmentLabel, followUpLabel, recordLabels } from '../records/record-labels.ts';
import { isLive } from '../records/live.ts';

/** Which days and what of them. */
export interface CalendarQuery {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly today: IsoDay;
  /** Empty for everything. */
  readonly kinds: readonly CalendarKind[];
  readonly committeeId: string | null;
}

/** Everything dated on some days, in the order of days and times. */
export async function datedEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  const wants = (kind: CalendarKind): boolean => query.kinds.length === 0 || query.kinds.includes(kind);
  const isOfCommittee = query.committeeId !== null;
  const entries = [
    ...(wants('meeting') ? await meetings(db, query) : []),
    ...(wants('occurrence') ? await plannedDays(db, query) : []),
    ...(wants('task') ? await tasks(db, query) : []),
    ...(wants('milestone') ? await milestones(db, query) : []),
    ...(wants('review') ? await reviews(db, query) : []),
    // What belongs to no committee is out of sight while one is asked for.
    ...(wants('session') && !isOfCommittee ? await sessions(db, query) : []),
    ...(wants('followUp') && !isOfCommittee ? await followUps(db, query) : []),
    ...(wants('renewal') && !isOfCommittee ? await renewals(db, query) : []),
  ];
  return entries.toSorted((a, b) => compareTexts(placeOf(a), placeOf(b)));
}

async function meetings(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  const rows = await meetingsBetween(db, daysOf(query));
  return rows.map((row) => ({
    ...blank,
    kind: 'meeting',
    of: 'meetings',
    id: row.id,
    version: row.version,
    day: row.heldOn,
    time: row.startsAt,
    timeZone: row.timeZone,
    title: row.title,
    committeeId: row.committeeId,
    isOver: row.status === 'held' || row.status === 'cancelled',
    isMovable: row.status === 'planned',
  }));
}

async function plannedDays(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  const rows = await openOccurrences(db, daysOf(query));
  return rows.map((row) => ({
    ...blank,
    kind: 'occurrence',
    of: 'meetingSeries',
    id: row.seriesId,
    day: row.heldOn,
    time: row.startsAt,
    timeZone: row.timeZone,
    title: row.title,
    committeeId: row.committeeId,
  }));
}

async function tasks(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  let due = db
    .selectFrom('tasks')
    .select(['id', 'version', 'title', 'due_on', 'status', 'owner_person_id', 'committee_id'])
    .where(isLive('tasks'))
    .where('due_on', '>=', query.from)
    .where('due_on', '<=', query.to);
  if (query.committeeId !== null) due = due.where('committee_id', '=', query.committeeId);
  const rows = await due.execute();
  return rows.map((row) => {
    const isOver = row.status === 'done' || row.status === 'dropped';
    return {
      ...blank,
      kind: 'task',
      of: 'tasks',
      id: row.id,
      version: row.version,
      day: row.due_on,
      title: row.title,
      committeeId: row.committee_id || null,
      ownerId: row.owner_person_id || null,
      isOver,
      isLate: !isOver && row.due_on < query.today,
      isMovable: !isOver,
    };
  });
}

async function followUps(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  const rows = await db
    .selectFrom('follow_ups')
    .selectAll()
    .where(isLive('follow_ups'))
    .where('due_on', '>=', query.from)
    .where('due_on', '<=', query.to)
    .execute();
  const partners = await recordLabels(
    db,
    rows.flatMap((row) =>
      row.record_id === ''
        ? []
        : [
            {
              type: row.record_type === 'people' ? ('people' as const) : ('organizations' as const),
              id: row.record_id,
            },
          ],
    ),
  );
  return rows.map((row) => ({
    ...blank,
    kind: 'followUp',
    of: 'followUps',
    id: row.id,
    version: row.version,
    day: row.due_on,
    title: [followUpLabel(row.type, row.summary), partners.get(row.record_id)?.label].filter(Boolean).join(', '),
    ownerId: row.owner_id || null,
    isOver: row.done_on !== '',
    isLate: row.done_on === '' && row.due_on < query.today,
    isMovable: row.done_on === '',
    isRestricted: partners.get(row.record_id)?.isRestricted ?? false,
  }));
}

async function milestones(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  let due = db
    .selectFrom('milestones')
    .innerJoin('goals', 'goals.id', 'milestones.goal_id')
    .select(['goals.id', 'goals.committee_id', 'goals.owner_person_id', 'milestones.title', 'milestones.met_on'])
    .select(['milestones.version'])
    .where(isLive('goals'))
    .where('milestones.due_on', '>=', query.from)
    .where('milestones.due_on', '<=', query.to);
  if (query.committeeId !== null) due = due.where('goals.committee_id', '=', query.committeeId);
  const rows = await due.select('milestones.due_on as day').execute();
  return rows.map((row) => ({
    ...blank,
    kind: 'milestone',
    of: 'goals',
    id: row.id,
    version: row.version,
    day: row.day,
    title: row.title,
    committeeId: row.committee_id || null,
    ownerId: row.owner_person_id || null,
    isOver: row.met_on !== '',
    isLate: row.met_on === '' && row.day < query.today,
  }));
}

/** Decisions and guidelines that are to be looked at again. */
async function reviews(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  let decided = db
    .selectFrom('decisions')
    .select(['id', 'version', 'title', 'review_on', 'committee_id'])
    .where(isLive('decisions'))
    .where('status', 'in', ['passed', 'provisional'])
    .where('review_on', '>=', query.from)
    .where('review_on', '<=', query.to);
  if (query.committeeId !== null) decided = decided.where('committee_id', '=', query.committeeId);
  const decisions = (await decided.execute()).map((row): CalendarEntry => ({
    ...blank,
    kind: 'review',
    of: 'decisions',
    id: row.id,
    version: row.version,
    day: row.review_on,
    title: row.title,
    committeeId: row.committee_id || null,
    isLate: row.review_on < query.today,
    isMovable: true,
  }));
  if (query.committeeId !== null) return decisions;
  const guidelines = await db
    .selectFrom('guidelines')
    .select(['id', 'version', 'title', 'review_on'])
    .where(isLive('guidelines'))
    .where('review_on', '>=', query.from)
    .where('review_on', '<=', query.to)
    .execute();
  return [
    ...decisions,
    ...guidelines.map((row): CalendarEntry => ({
      ...blank,
      kind: 'review',
      of: 'guidelines',
      id: row.id,
      version: row.version,
      day: row.review_on,
      title: row.title,
      isLate: row.review_on < query.today,
    })),
  ];
}

async function sessions(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  const rows = await db
    .selectFrom('information_sessions')
    .selectAll()
    .where('held_on', '>=', query.from)
    .where('held_on', '<=', query.to)
    .execute();
  return rows.map((row) => ({
    ...blank,
    kind: 'session',
    of: 'informationSessions',
    id: row.id,
    version: row.version,
    day: row.held_on,
    time: row.starts_at,
    title: row.title,
    ownerId: row.owner_id || null,
    isOver: row.status !== 'planned',
    isMovable: row.status === 'planned',
  }));
}

/** Commitments whose renewal comes up, and agreements that end or are looked at again. */
async function renewals(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  const commitments = await db
    .selectFrom('commitments')
    .selectAll()
    .where('remind_on', '>=', query.from)
    .where('remind_on', '<=', query.to)
    .execute();
  const partners = await recordLabels(
    db,
    commitments.map((row) => ({
      type: row.record_type === 'people' ? ('people' as const) : ('organizations' as const),
      id: row.record_id,
    })),
  );
  const agreements = await db
    .selectFrom('agreements')
    .select(['id', 'version', 'title', 'owner_id', 'ends_on'])
    .where('ends_on', '>=', query.from)
    .where('ends_on', '<=', query.to)
    .execute();
  return [
    ...commitments.map((row): CalendarEntry => ({
      ...blank,
      kind: 'renewal',
      of: 'commitments',
      id: row.id,
      version: row.version,
      day: row.remind_on,
      title: commitmentLabel(row.type, partners.get(row.record_id)?.label ?? ''),
      ownerId: row.owner_id || null,
      isLate: row.remind_on < query.today,
      isRestricted: partners.get(row.record_id)?.isRestricted ?? false,
    })),
    ...agreements.map((row): CalendarEntry => ({
      ...blank,
      kind: 'renewal',
      of: 'agreements',
      id: row.id,
      version: row.version,
      day: row.ends_on,
      title: row.title,
      ownerId: row.owner_id || null,
    })),
  ];
}

const blank = {
  version: 1,
  time: '',
  timeZone: '',
  committeeId: null,
  ownerId: null,
  isOver: false,
  isLate: false,
  isMovable: false,
  isRestricted: false,
} as const;

/** Left out, a committee is any; null would be the whole coalition. */
function daysOf({ from, to, committeeId }: CalendarQuery): { from: IsoDay; to: IsoDay; committeeId?: string } {
  return { from, to, ...(committeeId !== null && { committeeId }) };
}

/** Whole days before what has a time. */
function placeOf(entry: CalendarEntry): string {
  return `${entry.day} ${entry.time} ${entry.title}`;
}
