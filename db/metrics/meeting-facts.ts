import { addDays, type IsoDay } from '#shared/dates.ts';
import { meetingHealth, meetingHealthDays, type MeetingHealth } from '#shared/domain/metrics/meeting-health.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { quorumOf } from '../meetings/meetings-list.ts';
import { isLive } from '../records/live.ts';
import { part, type Facts } from './metric-parts.ts';
import type { MetricRecordsPage, MetricRecordsQuery } from './metric-records.ts';

/** Metric m07 on a day: the meetings of the year up to it. */
export async function meetingHealthOn(db: DbReader, day: IsoDay): Promise<MeetingHealth> {
  const meetings = await heldMeetings(db, day);
  const counts = await attendanceCounts(db, day);
  const decisions = await db
    .selectFrom('decisions')
    .select('rule')
    .where(isLive('decisions'))
    .where('decided_on', '>', addDays(day, -meetingHealthDays))
    .where('decided_on', '<=', day)
    .execute();
  return meetingHealth(
    meetings.map((row) => ({
      isDecision: row.is_decision === 1,
      hasQuorum: quorumOf(row)?.isMet === true,
      ...(counts.get(row.id) ?? { present: 0, alternates: 0, expected: 0, firstVoices: 0 }),
    })),
    { withRule: decisions.filter((row) => row.rule !== '').length, all: decisions.length },
  );
}

/** Metric m07 as its tile and panel show it. */
export async function meetingHealthFacts(db: DbReader, today: IsoDay): Promise<Facts> {
  const health = await meetingHealthOn(db, today);
  return {
    unit: 'percent',
    value: health.value,
    n: health.decisionMeetings,
    share: { part: health.withQuorum, whole: health.decisionMeetings },
    missing: [],
    parts: [
      part('attendance', 'percent', health.attendance, health.expected),
      part('newVoices', 'percent', health.newVoices, health.present),
      part('ruled', 'percent', health.ruled, health.decisionMeetings),
    ],
  };
}

/** The decision meetings behind metric m07, those without a quorum first. */
export async function meetingHealthRecords(db: DbReader, query: MetricRecordsQuery): Promise<MetricRecordsPage> {
  const rows = (await heldMeetings(db, query.today)).filter((row) => row.is_decision === 1);
  const rank = (row: (typeof rows)[number]): number => Number(quorumOf(row)?.isMet === true);
  const sorted = rows.toSorted((a, b) => rank(a) - rank(b) || (a.held_on < b.held_on ? 1 : -1));
  const start = query.page * query.limit;
  return {
    rows: sorted.slice(start, start + query.limit).map((row) => ({
      record: { type: 'meetings', id: row.id, label: row.title, isRestricted: false },
      influence: null,
      stance: null,
      stanceBefore: null,
      stage: '',
      sector: '',
      on: row.held_on,
      detail: '',
    })),
    total: rows.length,
  };
}

function heldMeetings(db: DbReader, day: IsoDay) {
  return db
    .selectFrom('meetings')
    .select(['id', 'title', 'held_on', 'is_decision', 'quorum'])
    .where(isLive('meetings'))
    .where('status', '=', 'held')
    .where('held_on', '>', addDays(day, -meetingHealthDays))
    .where('held_on', '<=', day)
    .execute();
}

async function attendanceCounts(db: DbReader, day: IsoDay) {
  const rows = await db
    .selectFrom('attendances')
    .innerJoin('meetings', 'meetings.id', 'attendances.meeting_id')
    .select(({ fn }) => [
      'meeting_id',
      'state',
      fn.countAll().as('count'),
      fn.sum('attendances.is_first_voice').as('first'),
    ])
    .where('meetings.held_on', '>', addDays(day, -meetingHealthDays))
    .where('meetings.held_on', '<=', day)
    .groupBy(['meeting_id', 'state'])
    .execute();
  const counts = new Map<string, { present: number; alternates: number; expected: number; firstVoices: number }>();
  for (const row of rows) {
    const of = counts.get(row.meeting_id) ?? { present: 0, alternates: 0, expected: 0, firstVoices: 0 };
    const count = Number(row.count);
    if (row.state === 'present' || row.state === 'remote') of.present += count;
    if (row.state === 'alternate') of.alternates += count;
    if (row.state !== 'alternate' && row.state !== 'guest') of.expected += count;
    of.firstVoices += Number(row.first);
    counts.set(row.meeting_id, of);
  }
  return counts;
}
