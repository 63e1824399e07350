import { z } from 'zod';

import { idSchema, procedure, recordLabelSchema } from './base.ts';

/** What an entry of a calendar file can become; `leave` keeps it out. */
export const calendarTargets = ['event', 'meeting', 'contact', 'task', 'leave'] as const;
export type CalendarTarget = (typeof calendarTargets)[number];

/** Why an entry is not what its file says, or is kept out. */
export const calendarWarnings = [
  'cancelled',
  'noTitle',
  'noUid',
  'ruleNotFollowed',
  'exceptionsSimplified',
  'inTrash',
  'twice',
] as const;

const rowSchema = z.object({
  /** The line of the file at which it begins: what the choices name it by. */
  line: z.number().int(),
  what: z.enum(['event', 'todo']),
  title: z.string(),
  /** '' for a task without a day. */
  day: z.string(),
  time: z.string(),
  endDay: z.string(),
  endsAt: z.string(),
  timeZone: z.string(),
  place: z.string(),
  /** How it comes again, in words; '' for once. */
  words: z.string(),
  /** How many of its times are left out or otherwise. */
  exceptions: z.number().int(),
  /** How many people are named, and which of them have records here. */
  attendees: z.number().int(),
  people: z.array(recordLabelSchema),
  isPrivate: z.boolean(),
  /** Whether an earlier import made a record of it, and whether the file says something else now. */
  state: z.enum(['new', 'changed', 'same']),
  targets: z.array(z.enum(calendarTargets)),
  target: z.enum(calendarTargets),
  warnings: z.array(z.enum(calendarWarnings)),
});
export type CalendarImportRow = z.output<typeof rowSchema>;

const problemSchema = z.object({ line: z.number().int(), reason: z.string(), text: z.string() });
export type CalendarImportProblem = z.output<typeof problemSchema>;

const pathSchema = z.string().min(1).max(4_096);

/** The most entries that are taken from one file. */
export const mostCalendarRows = 5_000;

export const calendarImport = {
  /**
   * Reads a calendar file without writing anything: what each entry would become, and each line that is kept out or taken otherwise.
   * Fails with `fileWrongKind` for a file without entries, `invalid` (`tooManyEntries`) for more than 5,000.
   */
  preview: procedure.input(z.object({ path: pathSchema })).output(
    z.object({
      fileName: z.string(),
      /** Of what was read: applying asks for the same file. */
      hash: z.string(),
      rows: z.array(rowSchema),
      problems: z.array(problemSchema),
    }),
  ),
  /** Applies it as one step: `choices` names lines that are to become something else. Fails with `invalid` (`fileChanged`, `notATarget`). */
  apply: procedure
    .input(
      z.object({
        path: pathSchema,
        hash: z.string().max(100),
        choices: z.record(z.string().max(12), z.enum(calendarTargets)).default({}),
        /** The body of what is added. */
        committeeId: z.string().max(64).nullable().default(null),
      }),
    )
    .output(z.object({ jobId: idSchema })),
};

/** The result of the job. */
export const calendarImportResultSchema = z.object({
  added: z.number().int(),
  updated: z.number().int(),
  same: z.number().int(),
  leftOut: z.number().int(),
  changeSetId: z.string().nullable(),
  summary: z.string(),
});
export type CalendarImportResult = z.output<typeof calendarImportResultSchema>;
