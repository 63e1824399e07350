import { t } from '#renderer/i18n/i18n.ts';
import { meetingTypeById } from '#shared/content/meeting-types.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { AttendanceCounts } from '#shared/contract/meetings.ts';
import type { IsoDay } from '#shared/dates.ts';
import { timeAfter } from '#shared/domain/calendar/zoned-time.ts';

/** What lies in the same month together, in the order in which it comes. */
export function byMonth<T>(entries: readonly T[], dayOf: (entry: T) => IsoDay): [month: string, entries: T[]][] {
  const months: [string, T[]][] = [];
  for (const entry of entries) {
    const own = dayOf(entry).slice(0, 7);
    const last = months.at(-1);
    if (last?.[0] === own) last[1].push(entry);
    else months.push([own, [entry]]);
  }
  return months;
}

/** What a kind of meeting is called. */
export function typeWords(type: string): string {
  return meetingTypeById(type)?.label ?? type;
}

/** How many were there, in the room or not. */
export function thereOf(counts: AttendanceCounts): number {
  return counts.present + counts.remote + counts.alternate + counts.guest;
}

/** A record's name, or that it is kept private on a shared screen. */
export function shownName(record: RecordLabel, isDiscreet: boolean): string {
  return isDiscreet && record.isRestricted ? t('meetings:private') : record.label;
}

/** When each item begins, if all before it keep their time. */
export function startsOf(startsAt: string, agenda: readonly { readonly minutes: number }[]): string[] {
  let minutes = 0;
  return agenda.map((item) => {
    const starts = timeAfter(startsAt, minutes);
    minutes += item.minutes;
    return starts;
  });
}
