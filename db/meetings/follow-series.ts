import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';
import { timeAfter } from '#shared/domain/calendar/zoned-time.ts';
import { isRuleDay, occurrences } from '#shared/domain/recurrence/occurrences.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { MeetingRow, MeetingSeriesRow } from '../schema/meetings.ts';
import { ruleOf } from './series-repository.ts';

/** A planned meeting follows a changed rule to a day at most this far away. */
const nearDays = 35;

/** The planned meetings of a series, from a day of its rule on. */
export async function plannedOf(writer: StepWriter, seriesId: string, from: IsoDay): Promise<MeetingRow[]> {
  return writer.trx
    .selectFrom('meetings')
    .selectAll()
    .where('series_id', '=', seriesId)
    .where('series_day', '>=', from)
    .where('status', '=', 'planned')
    .where('deleted_at', '=', '')
    .orderBy('series_day')
    .execute();
}

/**
 * Takes planned meetings along when their series changes. What was changed by hand on one of them stays; one whose day the rule
 * no longer gives moves to the nearest free day of the new rule, or becomes a meeting of its own when there is none.
 */
export async function followSeries(
  writer: StepWriter,
  meetings: readonly MeetingRow[],
  before: MeetingSeriesRow,
  after: MeetingSeriesRow,
): Promise<number> {
  const rule = ruleOf(after);
  const taken = new Set(meetings.filter((row) => isRuleDay(rule, row.series_day)).map((row) => row.series_day));
  return writer.updateEach(
    'meetings',
    meetings.map((row) => {
      if (taken.has(row.series_day)) return { row, patch: { ...followed(row, before, after), series_id: after.id } };
      const free = occurrences(rule, addDays(row.series_day, -nearDays), addDays(row.series_day, nearDays))
        .filter(({ seriesDay }) => !taken.has(seriesDay) && seriesDay >= rule.startsOn)
        .toSorted((a, b) => distance(a.seriesDay, row.series_day) - distance(b.seriesDay, row.series_day));
      const [nearest] = free;
      if (nearest === undefined) return { row, patch: { series_id: '', series_day: '' } };
      taken.add(nearest.seriesDay);
      return {
        row,
        patch: {
          ...followed(row, before, after),
          series_id: after.id,
          series_day: nearest.seriesDay,
          held_on: nearest.day,
        },
      };
    }),
  );
}

const same = [
  'title',
  'type',
  'committee_id',
  'starts_at',
  'time_zone',
  'place',
  'online_link',
  'access',
  'languages',
  'interpreter',
  'is_decision',
] as const;

/** The columns of a meeting that were still those of its series, as the changed series has them. */
function followed(row: MeetingRow, before: MeetingSeriesRow, after: MeetingSeriesRow): Partial<MeetingRow> {
  const kept = same.filter((column) => row[column] === before[column]);
  const isUsualLength = row.ends_at === timeAfter(row.starts_at, before.minutes);
  const startsAt = kept.includes('starts_at') ? after.starts_at : row.starts_at;
  return {
    ...Object.fromEntries(kept.map((column) => [column, after[column]])),
    ...(isUsualLength && { ends_at: timeAfter(startsAt, after.minutes) }),
  };
}

function distance(day: IsoDay, other: IsoDay): number {
  return Math.abs(daysBetween(day, other));
}
