import { z } from 'zod';

import { daySchema, idSchema, procedure } from './base.ts';

/** What can stand on a day. */
export const calendarKinds = [
  'meeting',
  'occurrence',
  'session',
  'task',
  'followUp',
  'milestone',
  'review',
  'renewal',
] as const;
export type CalendarKind = (typeof calendarKinds)[number];

const calendarEntrySchema = z.object({
  kind: z.enum(calendarKinds),
  /** The id of the record; of the series for a day of a series that nobody planned yet. */
  id: idSchema,
  /** The table of the record. */
  of: z.enum([
    'meetings',
    'meetingSeries',
    'informationSessions',
    'tasks',
    'followUps',
    'goals',
    'decisions',
    'guidelines',
    'commitments',
    'agreements',
  ]),
  version: z.number().int(),
  day: z.string(),
  /** HH:MM in the time zone of the record; '' for the whole day. */
  time: z.string(),
  /** The time zone in which `time` is told; '' for the one here. */
  timeZone: z.string(),
  title: z.string(),
  committeeId: z.string().nullable(),
  /** A member for follow-ups and renewals, a person for tasks; null for nobody. */
  ownerId: z.string().nullable(),
  /** Done, met, held or cancelled. */
  isOver: z.boolean(),
  /** Open, and its day has passed. */
  isLate: z.boolean(),
  isMovable: z.boolean(),
  isRestricted: z.boolean(),
});
export type CalendarEntry = z.output<typeof calendarEntrySchema>;

export const calendar = {
  /** What stands on the days from `from` to `to`, at most 400 days, in the order of days and times. Fails with `invalid` for a range that is none. */
  range: procedure
    .input(
      z.object({
        from: daySchema,
        to: daySchema,
        today: daySchema,
        kinds: z.array(z.enum(calendarKinds)).max(calendarKinds.length).default([]),
        /** Null for any; what belongs to no committee is then left out. */
        committeeId: z.string().max(64).nullable().default(null),
      }),
    )
    .output(z.array(calendarEntrySchema)),
};
