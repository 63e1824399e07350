import type { AttendanceCounts, MeetingSummary } from '#shared/contract/meetings.ts';
import { attendanceStates, meetingStatuses } from '#shared/content/meetings.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { cursorParts, cursorText } from '../records/cursor.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import type { MeetingRow } from '../schema/meetings.ts';
import { committeeNames } from './committee-names.ts';

/** Which meetings a list shows. */
export interface MeetingsQuery {
  readonly when: 'upcoming' | 'held';
  /** Undefined for every body, null for the whole coalition. */
  readonly committeeId?: string | null | undefined;
  readonly cursor: string | null;
  readonly limit: number;
}

/** Meetings that are to come, the next first; or those that were held or cancelled, the latest first. */
export async function listMeetings(
  db: DbReader,
  { when, committeeId, cursor, limit }: MeetingsQuery,
): Promise<{ rows: MeetingSummary[]; nextCursor: string | null }> {
  const isUpcoming = when === 'upcoming';
  const direction = isUpcoming ? 'asc' : 'desc';
  let query = db
    .selectFrom('meetings')
    .selectAll()
    .where(isLive('meetings'))
    .where('status', 'in', isUpcoming ? ['planned', 'in-session'] : ['held', 'cancelled'])
    .orderBy('held_on', direction)
    .orderBy('starts_at', direction)
    .orderBy('id', direction)
    .limit(limit + 1);
  if (committeeId !== undefined) query = query.where('committee_id', '=', committeeId ?? '');
  if (cursor !== null) {
    const [day = '', time = '', id = ''] = cursorParts(cursor, 3);
    const [further, same] = [isUpcoming ? '>' : '<', '='] as const;
    query = query
      .where('held_on', isUpcoming ? '>=' : '<=', day)
      .where((where) =>
        where.or([
          where('held_on', further, day),
          where.and([where('held_on', same, day), where('starts_at', further, time)]),
          where.and([where('held_on', same, day), where('starts_at', same, time), where('id', further, id)]),
        ]),
      );
  }
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: await meetingSummaries(db, shown),
    nextCursor: rows.length > limit && last !== undefined ? cursorText([last.held_on, last.starts_at, last.id]) : null,
  };
}

/** Meetings on the days of a range in order, cancelled ones included; at most 2,000. */
export async function meetingsBetween(
  db: DbReader,
  range: { readonly from: string; readonly to: string; readonly committeeId?: string | null | undefined },
): Promise<MeetingSummary[]> {
  let query = db
    .selectFrom('meetings')
    .selectAll()
    .where(isLive('meetings'))
    .where('held_on', '>=', range.from)
    .where('held_on', '<=', range.to)
    .orderBy('held_on')
    .orderBy('starts_at')
    .orderBy('id')
    .limit(2_000);
  if (range.committeeId !== undefined) query = query.where('committee_id', '=', range.committeeId ?? '');
  return meetingSummaries(db, await query.execute());
}

/** Rows as lists show them, with the sums of their agendas and attendance. */
export async function meetingSummaries(db: DbReader, rows: readonly MeetingRow[]): Promise<MeetingSummary[]> {
  const ids = rows.map((row) => row.id);
  const items = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('agenda_items')
      .select(({ fn }) => ['meeting_id', fn.countAll().as('count'), fn.sum('minutes').as('minutes')])
      .where('meeting_id', 'in', batch)
      .groupBy('meeting_id')
      .execute(),
  );
  const there = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('attendances')
      .select(({ fn }) => ['meeting_id', 'state', fn.countAll().as('count')])
      .where('meeting_id', 'in', batch)
      .groupBy(['meeting_id', 'state'])
      .execute(),
  );
  const itemsOf = new Map(items.map((row) => [row.meeting_id, row]));
  const countsOf = new Map<string, AttendanceCounts>();
  for (const row of there) {
    const counts = countsOf.get(row.meeting_id) ?? noCounts();
    const state = attendanceStates.find((each) => each.id === row.state);
    if (state !== undefined) counts[state.id] = Number(row.count);
    countsOf.set(row.meeting_id, counts);
  }
  const names = await committeeNames(
    db,
    rows.map((row) => row.committee_id),
  );
  return rows.map((row) => ({
    ...summaryOf(row),
    committeeName: names.get(row.committee_id) ?? null,
    items: Number(itemsOf.get(row.id)?.count ?? 0),
    agendaMinutes: Number(itemsOf.get(row.id)?.minutes ?? 0),
    counts: countsOf.get(row.id) ?? noCounts(),
  }));
}

/** What a meeting's row alone tells. */
export function summaryOf(
  row: MeetingRow,
): Omit<MeetingSummary, 'committeeName' | 'items' | 'agendaMinutes' | 'counts'> {
  return {
    id: row.id,
    version: row.version,
    seriesId: row.series_id || null,
    seriesDay: row.series_day || null,
    title: row.title,
    type: row.type,
    committeeId: row.committee_id || null,
    heldOn: row.held_on,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    timeZone: row.time_zone,
    place: row.place,
    onlineLink: row.online_link,
    status: meetingStatuses.find((status) => status.id === row.status)?.id ?? 'planned',
    isDecision: row.is_decision === 1,
    headCount: row.head_count,
    isQuorumMet: quorumOf(row)?.isMet ?? null,
    minutesStatus: row.minutes_status,
  };
}

/** The quorum that was kept when a meeting ended; null where none was. */
export function quorumOf(row: Pick<MeetingRow, 'quorum'>): { readonly isMet: boolean } | null {
  if (row.quorum === '') return null;
  try {
    const value: unknown = JSON.parse(row.quorum);
    if (typeof value === 'object' && value !== null && 'isMet' in value && typeof value.isMet === 'boolean')
      return { ...value, isMet: value.isMet };
  } catch {
    // A damaged cell reads as no quorum.
  }
  return null;
}

/** Nobody yet, in any state. */
export function noCounts(): AttendanceCounts {
  return { expected: 0, present: 0, remote: 0, alternate: 0, regrets: 0, absent: 0, guest: 0 };
}
