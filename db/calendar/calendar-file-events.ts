import type { CalendarEntry } from '#shared/contract/calendar.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { clockWords } from '#shared/domain/calendar/clock-words.ts';
import type { CalendarEvent } from '#shared/domain/calendar/write-ics.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { spanOf } from '../external-events/external-events-repository.ts';
import { eventsOfSeries, plainEventOf } from '../meetings/calendar-events.ts';
import { isLive } from '../records/live.ts';
import type { ExternalEventRow } from '../schema/calendar.ts';
import type { Whose } from './calendar-query.ts';
import { datedEntries } from './dated-entries.ts';
import { bodiesOf, meetingsOf } from './dated-meetings.ts';

/** Whose calendar a file holds. */
export interface FileScope {
  /** Null for every body. */
  readonly committeeId: string | null;
  /** Null for everybody. */
  readonly who: Whose | null;
  readonly includesRestricted: boolean;
}

/** Days around today from which tasks and the like are written; meetings and events are written whole. */
const [daysBack, daysAhead] = [365, 730] as const;

/**
 * What a calendar file says: series of meetings with their rules, meetings, events from outside, and whole days for what is due and not done.
 * `leftOut` counts what is restricted and was not asked for.
 */
export async function calendarFileEvents(
  db: DbReader,
  scope: FileScope,
  today: IsoDay,
): Promise<{ readonly events: CalendarEvent[]; readonly leftOut: number }> {
  const outside = await externalRows(db, scope);
  const due = await datedEntries(db, {
    from: addDays(today, -daysBack),
    to: addDays(today, daysAhead),
    today,
    kinds: ['task', 'followUp', 'milestone', 'review', 'renewal', 'session', 'training', 'refresher', 'learning'],
    committeeId: scope.committeeId,
    who: scope.who,
  });
  const open = due.filter((entry) => !entry.isOver || ['session', 'training', 'learning'].includes(entry.kind));
  const isShown = (isRestricted: boolean) => scope.includesRestricted || !isRestricted;
  return {
    events: [
      ...(await meetingEvents(db, scope, today)),
      ...outside.filter((row) => isShown(row.is_restricted === 1)).map(externalEvent),
      ...open.filter((entry) => isShown(entry.isRestricted)).map(dueEvent),
    ],
    leftOut:
      outside.filter((row) => !isShown(row.is_restricted === 1)).length +
      open.filter((entry) => !isShown(entry.isRestricted)).length,
  };
}

async function meetingEvents(db: DbReader, { committeeId, who }: FileScope, today: IsoDay): Promise<CalendarEvent[]> {
  const bodies = who === null ? null : await bodiesOf(db, who.personId, today);
  let series = db.selectFrom('meeting_series').selectAll().where(isLive('meeting_series')).orderBy('id');
  let meetings = db.selectFrom('meetings').selectAll().where(isLive('meetings')).orderBy('held_on').orderBy('id');
  if (committeeId !== null) {
    series = series.where('committee_id', '=', committeeId);
    meetings = meetings.where('committee_id', '=', committeeId);
  }
  const events = new Map<string, CalendarEvent>();
  for (const row of await series.execute())
    if (bodies === null || bodies.has(row.committee_id))
      for (const event of await eventsOfSeries(db, row)) events.set(event.uid, event);
  const rows = await meetings.execute();
  const theirs =
    who === null
      ? null
      : await meetingsOf(
          db,
          who.personId,
          rows.map((row) => row.id),
        );
  for (const row of rows)
    if (theirs === null || theirs.has(row.id)) events.set(plainEventOf(row).uid, plainEventOf(row));
  return [...events.values()];
}

async function externalRows(db: DbReader, { committeeId, who }: FileScope): Promise<ExternalEventRow[]> {
  let rows = db
    .selectFrom('external_events')
    .selectAll()
    .where(isLive('external_events'))
    .orderBy('starts_on')
    .orderBy('id');
  if (committeeId !== null) rows = rows.where('committee_id', '=', committeeId);
  if (who !== null) rows = rows.where('owner_person_id', '=', who.personId || '-');
  return rows.execute();
}

function externalEvent(row: ExternalEventRow): CalendarEvent {
  const { rule, extra, exceptions } = spanOf(row);
  return {
    uid: `${row.id}@longtable`,
    sequence: row.version - 1,
    changedAt: row.updated_at,
    title: row.title,
    day: row.starts_on,
    startsAt: row.starts_at,
    endsOn: row.ends_on,
    endsAt: row.ends_at,
    timeZone: row.time_zone,
    place: row.place,
    link: row.url,
    description: row.note,
    isCancelled: row.is_cancelled === 1,
    ...((rule !== '' || extra.length > 0) && { repeats: { rule, extra, exceptions } }),
  };
}

/** A day by which something is due; an information session has its time among its words, since nobody said in which zone. */
function dueEvent(entry: CalendarEntry): CalendarEvent {
  return {
    uid: `${[entry.kind, entry.partId ?? entry.id].join('-')}@longtable`,
    sequence: entry.version - 1,
    // The file must be the same while nothing changes: the sequence tells which one is newer.
    changedAt: '2000-01-01T00:00:00.000Z',
    title: `${prefixes[entry.kind] ?? ''}${entry.title}`,
    day: entry.day,
    startsAt: '',
    endsOn: entry.day,
    endsAt: '',
    timeZone: '',
    place: entry.place,
    link: '',
    description: [entry.time && clockWords(entry.time), entry.ownerName].filter(Boolean).join(', '),
    isCancelled: false,
    isFree: true,
  };
}

const prefixes: Readonly<Partial<Record<CalendarEntry['kind'], string>>> = {
  task: 'Task: ',
  followUp: 'Follow-up: ',
  milestone: 'Milestone: ',
  review: 'Review: ',
  renewal: 'Renewal: ',
  training: 'Training: ',
  refresher: 'Refresher due: ',
};
