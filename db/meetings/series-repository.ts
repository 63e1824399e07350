import { z } from 'zod';

import type { MeetingOccurrence } from '#shared/contract/meeting-fields.ts';
import { usualItemSchema } from '#shared/contract/meeting-fields.ts';
import type { MeetingSeries, SeriesDraft, SeriesPatch } from '#shared/contract/meeting-series.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { timeAfter } from '#shared/domain/calendar/zoned-time.ts';
import { isRuleDay, nextOccurrence, occurrences } from '#shared/domain/recurrence/occurrences.ts';
import { ruleWords } from '#shared/domain/recurrence/rule-words.ts';
import { parseRule, withShift, type RecurrenceRule } from '#shared/domain/recurrence/rule.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { defined, flag, json, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import type { MeetingRow, MeetingSeriesRow } from '../schema/meetings.ts';
import { committeeNames } from './committee-names.ts';

/** A series in use. Fails with `notFound` for one that is not there or in the trash. */
export async function demandSeries(db: DbReader, id: string): Promise<MeetingSeriesRow> {
  const row = await db.selectFrom('meeting_series').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'meetingSeries', id });
  return row;
}

/** The meetings in use that stand for one day of a series: one as a rule, more when some were taken out of the trash. */
export async function meetingsOnDay(db: DbReader, seriesId: string, seriesDay: IsoDay): Promise<MeetingRow[]> {
  return db
    .selectFrom('meetings')
    .selectAll()
    .where('series_id', '=', seriesId)
    .where('series_day', '=', seriesDay)
    .where(isLive('meetings'))
    .execute();
}

/** The row of a new series. */
export function newMeetingSeriesRow(
  id: string,
  now: string,
  draft: SeriesDraft & { readonly timeZone: string; readonly minutes: number },
): MeetingSeriesRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: '',
    type: '',
    committee_id: '',
    rule: '',
    starts_at: '',
    minutes: 0,
    time_zone: '',
    place: '',
    online_link: '',
    access: '',
    languages: '[]',
    interpreter: '',
    is_decision: 0,
    ends_on: '',
    agenda: '[]',
    ...seriesColumns(draft),
  };
}

/** The columns for the fields that a patch names. */
export function seriesColumns(patch: SeriesPatch): Partial<MeetingSeriesRow> {
  return defined({
    title: patch.title,
    type: patch.type,
    committee_id: nothing(patch.committeeId),
    rule: json(patch.rule),
    starts_at: patch.startsAt,
    minutes: patch.minutes,
    time_zone: patch.timeZone,
    place: patch.place,
    online_link: patch.onlineLink,
    access: patch.access,
    languages: json(patch.languages),
    interpreter: patch.interpreter,
    is_decision: flag(patch.isDecision),
    ends_on: patch.rule === undefined ? undefined : (patch.rule.until ?? ''),
    agenda: json(patch.agenda),
  });
}

/** The rule of a series; a damaged one gives no more days. */
export function ruleOf(row: Pick<MeetingSeriesRow, 'id' | 'rule'>): RecurrenceRule {
  const rule = parseRule(row.rule);
  if (rule === null) throw new AppError('invalid', { field: 'rule', reason: 'damagedRule', value: row.id });
  return rule;
}

/** The meeting of a day of a series was moved: the series keeps it as an exception of that day. */
export async function shiftInSeries(
  writer: StepWriter,
  meeting: Pick<MeetingRow, 'series_id' | 'series_day'>,
  to: IsoDay,
): Promise<void> {
  if (meeting.series_id === '') return;
  const row = await writer.trx
    .selectFrom('meeting_series')
    .selectAll()
    .where('id', '=', meeting.series_id)
    .where(isLive('meeting_series'))
    .executeTakeFirst();
  const rule = row === undefined ? null : parseRule(row.rule);
  if (rule === null || !isRuleDay(rule, meeting.series_day)) return;
  await writer.update('meeting_series', meeting.series_id, {
    rule: JSON.stringify(withShift(rule, meeting.series_day, to)),
  });
}

/** The usual agenda of a series; none for that of its type. */
export function usualAgenda(row: Pick<MeetingSeriesRow, 'agenda'>): z.output<typeof usualItemSchema>[] {
  try {
    return z.array(usualItemSchema).safeParse(JSON.parse(row.agenda)).data ?? [];
  } catch {
    return [];
  }
}

/** Every series in use by title, or those of one body; `null` for the whole coalition. */
export async function listSeries(
  db: DbReader,
  committeeId: string | null | undefined,
  today: IsoDay,
): Promise<MeetingSeries[]> {
  return seriesFrom(db, await seriesRows(db, committeeId), today);
}

/** Series as screens know them. */
export async function seriesFrom(
  db: DbReader,
  rows: readonly MeetingSeriesRow[],
  today: IsoDay,
): Promise<MeetingSeries[]> {
  if (rows.length === 0) return [];
  const counts = await db
    .selectFrom('meetings')
    .select(({ fn }) => ['series_id', fn.countAll().as('count')])
    .where(
      'series_id',
      'in',
      rows.map((row) => row.id),
    )
    .where('deleted_at', '=', '')
    .groupBy('series_id')
    .execute();
  const names = await committeeNames(
    db,
    rows.map((row) => row.committee_id),
  );
  const countOf = new Map(counts.map((row) => [row.series_id, Number(row.count)]));
  return rows.flatMap((row): MeetingSeries[] => {
    const rule = parseRule(row.rule);
    if (rule === null) return [];
    return [
      {
        id: row.id,
        version: row.version,
        title: row.title,
        type: row.type,
        committeeId: row.committee_id || null,
        committeeName: names.get(row.committee_id) ?? null,
        rule,
        words: ruleWords(rule),
        startsAt: row.starts_at,
        minutes: row.minutes,
        timeZone: row.time_zone,
        place: row.place,
        onlineLink: row.online_link,
        access: row.access,
        languages: parseWords(row.languages),
        interpreter: row.interpreter,
        isDecision: row.is_decision === 1,
        agenda: usualAgenda(row),
        endsOn: row.ends_on || null,
        nextOn: nextOccurrence(rule, addDays(today, -1))?.day ?? null,
        meetings: countOf.get(row.id) ?? 0,
        createdAt: row.created_at,
      },
    ];
  });
}

/** The days of series in a range for which nobody planned a meeting, in order. */
export async function openOccurrences(
  db: DbReader,
  range: { readonly from: IsoDay; readonly to: IsoDay; readonly committeeId?: string | null | undefined },
): Promise<MeetingOccurrence[]> {
  const rows = await seriesRows(db, range.committeeId);
  if (rows.length === 0) return [];
  const planned = await db
    .selectFrom('meetings')
    .select(['series_id', 'series_day'])
    .where(
      'series_id',
      'in',
      rows.map((row) => row.id),
    )
    // A day that was moved lies near the day of the rule.
    .where('series_day', '>=', addDays(range.from, -400))
    .where('series_day', '<=', addDays(range.to, 400))
    .where('deleted_at', '=', '')
    .execute();
  const names = await committeeNames(
    db,
    rows.map((row) => row.committee_id),
  );
  const taken = new Set(planned.map((row) => `${row.series_id} ${row.series_day}`));
  return rows
    .flatMap((row) => {
      const rule = parseRule(row.rule);
      return rule === null
        ? []
        : occurrences(rule, range.from, range.to)
            .filter(({ seriesDay }) => !taken.has(`${row.id} ${seriesDay}`))
            .map(({ day, seriesDay }): MeetingOccurrence => ({
              seriesId: row.id,
              seriesDay,
              heldOn: day,
              title: row.title,
              type: row.type,
              committeeId: row.committee_id || null,
              committeeName: names.get(row.committee_id) ?? null,
              startsAt: row.starts_at,
              endsAt: timeAfter(row.starts_at, row.minutes),
              timeZone: row.time_zone,
              place: row.place,
              onlineLink: row.online_link,
            }));
    })
    .toSorted((a, b) =>
      `${a.heldOn} ${a.startsAt} ${a.seriesId}` < `${b.heldOn} ${b.startsAt} ${b.seriesId}` ? -1 : 1,
    );
}

async function seriesRows(db: DbReader, committeeId: string | null | undefined): Promise<MeetingSeriesRow[]> {
  let query = db
    .selectFrom('meeting_series')
    .selectAll()
    .where(isLive('meeting_series'))
    .orderBy('title')
    .orderBy('id');
  if (committeeId !== undefined) query = query.where('committee_id', '=', committeeId ?? '');
  return query.execute();
}
