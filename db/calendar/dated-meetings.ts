import type { CalendarEntry } from '#shared/contract/calendar.ts';
import type { IsoDay } from '#shared/dates.ts';
import { timesOfEvent } from '#shared/domain/calendar/external-event.ts';
import { endDay } from '#shared/domain/calendar/zoned-time.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { eventRowsBetween, spanOf } from '../external-events/external-events-repository.ts';
import { meetingsBetween } from '../meetings/meetings-list.ts';
import { openOccurrences } from '../meetings/series-repository.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { blankEntry, type CalendarQuery } from './calendar-query.ts';

/** Meetings; of one person, those that they are on the list of or have a role in. */
export async function meetingEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  const rows = await meetingsBetween(db, daysOf(query));
  const mine =
    query.who === null
      ? null
      : await meetingsOf(
          db,
          query.who.personId,
          rows.map((row) => row.id),
        );
  return rows
    .filter((row) => mine === null || mine.has(row.id))
    .map((row) => ({
      ...blankEntry,
      kind: 'meeting',
      of: 'meetings',
      id: row.id,
      version: row.version,
      day: row.heldOn,
      time: row.startsAt,
      endDay: endDay(row.heldOn, row.startsAt, row.endsAt),
      endsAt: row.endsAt,
      timeZone: row.timeZone,
      title: row.title,
      place: row.place,
      seriesDay: row.seriesDay,
      committeeId: row.committeeId,
      isOver: row.status === 'held' || row.status === 'cancelled',
      isMovable: row.status === 'planned',
      isResizable: row.status === 'planned',
    }));
}

/** Days of series for which nobody planned a meeting; of one person, those of the bodies in which they have a seat. */
export async function occurrenceEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  const rows = await openOccurrences(db, daysOf(query));
  if (rows.length === 0) return [];
  const bodies = query.who === null ? null : await bodiesOf(db, query.who.personId, query.today);
  const series = await selectInBatches(
    rows.map((row) => row.seriesId),
    (batch) => db.selectFrom('meeting_series').select(['id', 'version']).where('id', 'in', batch).execute(),
  );
  const versions = new Map(series.map((row) => [row.id, row.version]));
  return rows
    .filter((row) => bodies === null || bodies.has(row.committeeId ?? ''))
    .map((row) => ({
      ...blankEntry,
      kind: 'occurrence',
      of: 'meetingSeries',
      id: row.seriesId,
      version: versions.get(row.seriesId) ?? 1,
      day: row.heldOn,
      time: row.startsAt,
      endDay: endDay(row.heldOn, row.startsAt, row.endsAt),
      endsAt: row.endsAt,
      timeZone: row.timeZone,
      title: row.title,
      place: row.place,
      seriesDay: row.seriesDay,
      committeeId: row.committeeId,
      isMovable: true,
    }));
}

/** Information sessions; of one person, those that they look after. */
export async function sessionEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  let rows = db
    .selectFrom('information_sessions')
    .selectAll()
    .where('held_on', '>=', query.from)
    .where('held_on', '<=', query.to);
  if (query.who !== null) rows = rows.where('owner_id', 'in', [...query.who.memberIds, '-']);
  return (await rows.execute()).map((row) => ({
    ...blankEntry,
    kind: 'session',
    of: 'informationSessions',
    id: row.id,
    version: row.version,
    day: row.held_on,
    time: row.starts_at,
    endDay: row.held_on,
    title: row.title,
    place: row.place,
    ownerId: row.owner_id || null,
    isOver: row.status !== 'planned',
    isMovable: row.status === 'planned',
  }));
}

/** What happens outside the coalition, each time of it; of one person, what they keep an eye on. */
export async function externalEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  const rows = await eventRowsBetween(db, query);
  const shown = rows.filter((row) => query.who === null || row.owner_person_id === (query.who.personId || '-'));
  return shown.flatMap((row) => {
    const span = spanOf(row);
    const repeats = span.rule !== '' || span.extra.length > 0;
    return timesOfEvent(span, query.from, query.to).map((time): CalendarEntry => ({
      ...blankEntry,
      kind: 'external',
      of: 'externalEvents',
      id: row.id,
      version: row.version,
      day: time.day,
      time: time.time,
      endDay: time.endsOn,
      endsAt: time.endsAt,
      timeZone: time.time === '' ? '' : row.time_zone,
      title: time.title || row.title,
      topic: row.kind,
      place: time.place || row.place,
      seriesDay: repeats ? time.of : null,
      committeeId: row.committee_id || null,
      ownerId: row.owner_person_id || null,
      isOver: row.is_cancelled === 1,
      isMovable: true,
      isResizable: true,
      isRestricted: row.is_restricted === 1,
    }));
  });
}

/** Of these meetings, those that a person is expected at, was at, or has a role in. */
export async function meetingsOf(db: DbReader, personId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (personId === '') return new Set();
  const there = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('attendances')
      .select('meeting_id as id')
      .where('person_id', '=', personId)
      .where('state', 'not in', ['regrets', 'absent'])
      .where('meeting_id', 'in', batch)
      .execute(),
  );
  const roles = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('meetings')
      .select('id')
      .where('id', 'in', batch)
      .where((where) => where.or(roleColumns.map((column) => where(column, '=', personId))))
      .execute(),
  );
  return new Set([...there, ...roles].map((row) => row.id));
}

const roleColumns = [
  'facilitator_id',
  'co_facilitator_id',
  'timekeeper_id',
  'note_taker_id',
  'access_lead_id',
  'host_id',
] as const;

/** The bodies in which a person has a seat; '' is the long table. */
export async function bodiesOf(db: DbReader, personId: string, today: IsoDay): Promise<ReadonlySet<string>> {
  if (personId === '') return new Set();
  const rows = await db
    .selectFrom('seat_terms')
    .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
    .select('seats.committee_id')
    .where('seat_terms.person_id', '=', personId)
    .where('seats.deleted_at', '=', '')
    .where((where) => where.or([where('seat_terms.ends_on', '=', ''), where('seat_terms.ends_on', '>', today)]))
    .execute();
  return new Set(rows.map((row) => row.committee_id));
}

/** Left out, a committee is any; null would be the whole coalition. */
function daysOf({ from, to, committeeId }: CalendarQuery): { from: IsoDay; to: IsoDay; committeeId?: string } {
  return { from, to, ...(committeeId !== null && { committeeId }) };
}
