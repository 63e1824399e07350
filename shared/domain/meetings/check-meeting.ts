import { meetingTypes } from '../../content/meeting-types.ts';
import { addDays, type IsoDay } from '../../dates.ts';
import { AppError } from '../../errors.ts';
import { clockReading, isTimeZone, minutesBetween } from '../calendar/zoned-time.ts';
import { demandChoice, demandDay } from '../input-checks.ts';
import { nextOccurrence } from '../recurrence/occurrences.ts';
import type { RecurrenceRule } from '../recurrence/rule.ts';

/** When a meeting is. */
export interface MeetingTimes {
  readonly heldOn: IsoDay;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
}

/** A meeting that would end on the next day is taken for one only up to this length: beyond it the times were mixed up. */
const longestNight = 12 * 60;

/**
 * Fails with `invalid` for times that cannot be: an unknown time zone (`unknownTimeZone`), an end that is not after the start
 * (`endsBeforeStart`), or a start in the hour that clocks leave out (`timeDoesNotExist`).
 */
export function checkMeetingTimes({ heldOn, startsAt, endsAt, timeZone }: MeetingTimes): void {
  demandDay('heldOn', heldOn);
  if (!isTimeZone(timeZone))
    throw new AppError('invalid', { field: 'timeZone', reason: 'unknownTimeZone', value: timeZone });
  const isOvernight = endsAt <= startsAt;
  if (endsAt === startsAt || (isOvernight && minutesBetween(startsAt, endsAt) > longestNight))
    throw new AppError('invalid', { field: 'endsAt', reason: 'endsBeforeStart', value: endsAt });
  if (clockReading(heldOn, startsAt, timeZone) === 'never')
    throw new AppError('invalid', { field: 'startsAt', reason: 'timeDoesNotExist', value: startsAt });
}

/** Fails with `invalid` for a type that is not known. */
export function checkMeetingType(type: string | undefined): void {
  demandChoice('type', type, meetingTypes);
}

/** Fails with `invalid` for a type, zone or rule of a series that cannot be; what was left out is fine. */
export function checkSeries(fields: {
  readonly type?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly rule?: RecurrenceRule | undefined;
}): void {
  checkMeetingType(fields.type);
  if (fields.timeZone !== undefined && !isTimeZone(fields.timeZone))
    throw new AppError('invalid', { field: 'timeZone', reason: 'unknownTimeZone', value: fields.timeZone });
  const { rule } = fields;
  if (rule === undefined) return;
  demandDay('rule', rule.startsOn);
  demandDay('rule', rule.until);
  if (nextOccurrence(rule, addDays(rule.startsOn, -1)) === null && rule.skips.length === 0)
    throw new AppError('invalid', { field: 'rule', reason: 'noDays' });
}
