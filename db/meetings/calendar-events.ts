import type { CalendarEvent, CalendarPerson } from '#shared/domain/calendar/write-ics.ts';
import { timeAfter } from '#shared/domain/calendar/zoned-time.ts';
import { invitationText } from '#shared/domain/meetings/invitation-text.ts';
import { parseRule } from '#shared/domain/recurrence/rule.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseContactPoints } from '../json.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import type { MeetingRow, MeetingSeriesRow } from '../schema/meetings.ts';
import { attendanceRows } from './attendances-repository.ts';
import { itemRows } from './meeting-page.ts';

/** Somebody who may be written to about a meeting. */
export interface Invitee extends CalendarPerson {
  readonly isRestricted: boolean;
  readonly mayBeWrittenTo: boolean;
}

/** The event of a meeting with its agenda, whoever leads it as the organizer, and who is expected. Restricted people stay out. */
export async function eventOfMeeting(db: DbReader, row: MeetingRow): Promise<CalendarEvent> {
  const invitees = await inviteesOf(db, row);
  const organizers = await peopleByIds(db, [row.facilitator_id]);
  const items = (await itemRows(db, row.id)).filter((item) => item.is_restricted === 0);
  return {
    ...plainEventOf(row),
    description: invitationText({
      access: row.access,
      interpreter: row.interpreter,
      link: row.online_link,
      cancelledBecause: row.status === 'cancelled' ? row.cancelled_because : '',
      items: items.map((item) => ({ title: item.title, minutes: item.minutes, preparation: item.preparation })),
    }),
    organizer: organizers.find((person) => !person.isRestricted) ?? null,
    attendees: invitees.filter((person) => !person.isRestricted),
  };
}

/** Everybody who is expected at a meeting, or came. */
export async function inviteesOf(db: DbReader, row: MeetingRow): Promise<Invitee[]> {
  const there = await attendanceRows(db, row.id);
  return peopleByIds(
    db,
    there.filter((each) => each.state !== 'regrets' && each.state !== 'absent').map((each) => each.person_id),
  );
}

/** The events of a series: the rule, and each of its meetings as an event of its own. */
export async function eventsOfSeries(db: DbReader, row: MeetingSeriesRow): Promise<CalendarEvent[]> {
  const meetings = await db
    .selectFrom('meetings')
    .selectAll()
    .where(isLive('meetings'))
    .where('series_id', '=', row.id)
    .orderBy('held_on')
    .execute();
  const rule = parseRule(row.rule);
  const series: CalendarEvent[] =
    rule === null
      ? []
      : [
          {
            uid: uidOf(row.id),
            sequence: row.version - 1,
            changedAt: row.updated_at,
            title: row.title,
            day: rule.startsOn,
            startsAt: row.starts_at,
            endsAt: timeAfter(row.starts_at, row.minutes),
            timeZone: row.time_zone,
            place: row.place,
            link: row.online_link,
            description: [row.access, row.interpreter].filter(Boolean).join('\n'),
            isCancelled: false,
            rule,
            apart: meetings.map((meeting) => meeting.series_day),
          },
        ];
  return [...series, ...meetings.map(plainEventOf)];
}

/** The events of a body: its series, and its meetings that are in none. */
export async function eventsOfBody(db: DbReader, committeeId: string): Promise<CalendarEvent[]> {
  const series = await db
    .selectFrom('meeting_series')
    .selectAll()
    .where(isLive('meeting_series'))
    .where('committee_id', '=', committeeId)
    .execute();
  const known = new Set(series.map((row) => row.id));
  const meetings = await db
    .selectFrom('meetings')
    .selectAll()
    .where(isLive('meetings'))
    .where('committee_id', '=', committeeId)
    .orderBy('held_on')
    .execute();
  const events: CalendarEvent[] = [];
  for (const row of series) events.push(...(await eventsOfSeries(db, row)));
  return [...events, ...meetings.filter((row) => !known.has(row.series_id)).map(plainEventOf)];
}

/** The event of a meeting without its agenda and people. */
export function plainEventOf(row: MeetingRow): CalendarEvent {
  return {
    uid: uidOf(row.id),
    // The version grows with every change, undo included, as RFC 5545 asks of SEQUENCE.
    sequence: row.version - 1,
    changedAt: row.updated_at,
    title: row.title,
    day: row.held_on,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    timeZone: row.time_zone,
    place: row.place,
    link: row.online_link,
    description: '',
    isCancelled: row.status === 'cancelled',
  };
}

function uidOf(id: string): string {
  return `${id}@longtable`;
}

async function peopleByIds(db: DbReader, ids: readonly string[]): Promise<Invitee[]> {
  const rows = await selectInBatches(
    ids.filter((id) => id !== ''),
    (batch) =>
      db
        .selectFrom('people')
        .select(['id', 'name', 'emails', 'is_restricted', 'do_not_contact'])
        .where('id', 'in', batch)
        .where(isLive('people'))
        .orderBy('sort_name')
        .execute(),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: parseContactPoints(row.emails)[0]?.value ?? '',
    isRestricted: row.is_restricted === 1,
    mayBeWrittenTo: row.do_not_contact === 0,
  }));
}
