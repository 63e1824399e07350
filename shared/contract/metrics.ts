import { z } from 'zod';

import { bands, metricIds } from '../domain/metrics/bands.ts';
import { changedSchema, daySchema, procedure, recordLabelSchema } from './base.ts';

export const metricIdSchema = z.enum(metricIds);

/** What a number is: percent, points of an index, a ratio from 0 to 1, days, or a count. */
export const metricUnits = ['percent', 'points', 'ratio', 'days', 'count'] as const;
const unitSchema = z.enum(metricUnits);
export type MetricUnit = (typeof metricUnits)[number];

/** A smaller number beside a metric's headline. */
export const metricPartSchema = z.object({
  /** Such as `depth` or `touched30`; the words are the screen's. */
  id: z.string(),
  unit: unitSchema,
  /** Null is "not enough data". */
  value: z.number().nullable(),
  /** How many records it speaks about. */
  n: z.number().int(),
  band: z.enum(bands).nullable(),
  /** Whether `metrics.records` lists the records behind it. */
  hasRecords: z.boolean(),
});
export type MetricPart = z.output<typeof metricPartSchema>;

/** What would make a metric truer: sectors that nobody speaks for, ratings, owners. */
export const metricGapSchema = z.object({
  kind: z.enum([
    'sector',
    'stance',
    'influence',
    'contact',
    'owner',
    'permission',
    'ties',
    'tooLarge',
    'bodiesWithout',
    'tasks',
  ]),
  /** The sector of a sector gap; else ''. */
  of: z.string(),
  count: z.number().int(),
});
export type MetricGap = z.output<typeof metricGapSchema>;

export const metricSchema = z.object({
  id: metricIdSchema,
  unit: unitSchema,
  /** Null is "not enough data", which is not 0. */
  value: z.number().nullable(),
  /** How many records the value speaks about. */
  n: z.number().int(),
  /** The share behind a percentage, such as 11 of 12; null where the value is no plain share. */
  share: z.object({ part: z.number().int(), whole: z.number().int() }).nullable(),
  band: z.enum(bands).nullable(),
  /** Where green ends and red begins; `isOwn` when the coalition set it. */
  limits: z.object({ green: z.number(), amber: z.number(), isMoreBetter: z.boolean(), isOwn: z.boolean() }),
  /** The value now less the value 90 days ago; null where one of them has not enough data. */
  trend: z.number().nullable(),
  /** What is missing, the weightiest first. */
  missing: z.array(metricGapSchema),
  parts: z.array(metricPartSchema),
  /** The instant of the latest change in the workspace; '' when there was none. */
  updatedAt: z.string(),
});
export type Metric = z.output<typeof metricSchema>;

/** A partner behind a number, with what counted. */
export const metricRecordSchema = z.object({
  record: recordLabelSchema,
  influence: z.number().int().nullable(),
  stance: z.number().int().nullable(),
  /** Where it stood before, for moves. */
  stanceBefore: z.number().int().nullable(),
  stage: z.string(),
  sector: z.string(),
  /** The day that counted: of the last contact, of the rating, or on which a follow-up was due. */
  on: z.string().nullable(),
  /** What a follow-up says. */
  detail: z.string(),
  /** How much there is: open effort of a person, seats of a body; null where it is kept back. */
  amount: z.number().int().nullable().optional(),
  /** What `amount` is out of, or stands beside. */
  of: z.number().int().optional(),
});
export type MetricRecord = z.output<typeof metricRecordSchema>;

/** A metric's value every 30 days of the last 360, oldest first: the line beside a tile. */
export const metricLineSchema = z.object({
  id: metricIdSchema,
  points: z.array(z.object({ on: z.string(), value: z.number().nullable() })),
});

const ids = z.array(metricIdSchema).max(metricIds.length).optional();

export const metrics = {
  /** The coalition's health on a day: every metric, or those that are named, in the order of the domain pack. */
  list: procedure.input(z.object({ today: daySchema, ids })).output(z.array(metricSchema)),
  /** The line of every metric, or of those that are named. */
  history: procedure.input(z.object({ today: daySchema, ids })).output(z.array(metricLineSchema)),
  /**
   * The metrics as they were counted last in a large workspace, whatever changed since: shown until those of today are there. Null where
   * nothing was kept, as in a workspace in which counting takes no time.
   */
  last: procedure.output(
    z
      .object({
        day: daySchema,
        countedAt: z.string(),
        list: z.array(metricSchema),
        history: z.array(metricLineSchema),
      })
      .nullable(),
  ),
  /**
   * Sets where green ends and red begins of a metric; null takes the defaults again. Fails with `invalid` for limits out of the metric's range,
   * and for a green that is not better than the amber.
   */
  setLimits: procedure
    .input(z.object({ id: metricIdSchema, limits: z.object({ green: z.number(), amber: z.number() }).nullable() }))
    .output(changedSchema),
  /** The records behind a metric or one of its parts, the weightiest first. Fails with `invalid` for a part without records. */
  records: procedure
    .input(
      z.object({
        id: metricIdSchema,
        part: z.string().max(40).nullable().default(null),
        today: daySchema,
        page: z.number().int().min(0).max(100_000).default(0),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ rows: z.array(metricRecordSchema), total: z.number().int() })),
};
