import { z } from 'zod';

import { calendarKinds } from '../domain/calendar/kinds.ts';
import { daySchema, idSchema, procedure } from './base.ts';

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
    'externalEvents',
    'trainingSessions',
    'learningSessions',
    'networkLog',
  ]),
  version: z.number().int(),
  day: z.string(),
  /** HH:MM in the time zone of the record; '' for the whole day. */
  time: z.string(),
  /** The last day that it touches. */
  endDay: z.string(),
  /** HH:MM in the time zone of the record; '' for whole days and for what has no end. */
  endsAt: z.string(),
  /** The time zone in which `time` is told; '' for the one here. */
  timeZone: z.string(),
  title: z.string(),
  /** The kind of an external event; '' otherwise. */
  topic: z.string(),
  place: z.string(),
  /** Of something that comes again: the day that its rule gave, by which exceptions name it. */
  seriesDay: z.string().nullable(),
  /** The milestone of a goal; the topic and day of a refresher. */
  partId: z.string().nullable(),
  /** The day on which a commitment ends, of which this is the reminder. */
  renewsOn: z.string().nullable(),
  committeeId: z.string().nullable(),
  /** A member for follow-ups and renewals, a person for tasks; null for nobody. */
  ownerId: z.string().nullable(),
  /** '' for nobody, and for a person who is restricted. */
  ownerName: z.string(),
  /** Done, met, held or cancelled. */
  isOver: z.boolean(),
  /** Open, and its day has passed. */
  isLate: z.boolean(),
  isMovable: z.boolean(),
  /** Whether its length may be changed. */
  isResizable: z.boolean(),
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
        /** Whose: 'me', the id of a person, or null for everybody's. */
        who: z.string().max(64).nullable().default(null),
      }),
    )
    .output(z.array(calendarEntrySchema)),
};
