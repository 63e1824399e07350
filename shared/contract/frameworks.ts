import { z } from 'zod';

import { frameworkParts } from '../domain/frameworks/plan-application.ts';
import { daySchema, procedure, savedSchema } from './base.ts';

const partSchema = z.enum(frameworkParts);
const wordsSchema = z.string().max(20_000);

/** What the coalition found out before it chose its shape. */
export const worksheetSchema = z.object({
  climate: wordsSchema.default(''),
  trust: wordsSchema.default(''),
  assets: wordsSchema.default(''),
  history: wordsSchema.default(''),
  /** Answers of the chooser by the id of the question: 0 no, 1 partly, 2 yes. */
  answers: z.record(z.string().max(40), z.number().int().min(0).max(2)).default({}),
});
export type Worksheet = z.output<typeof worksheetSchema>;

/** What was created of a template, and when. */
export const appliedSchema = z.object({
  template: z.string(),
  parts: z.array(partSchema),
  on: daySchema,
  count: z.number().int(),
});
export type AppliedTemplate = z.output<typeof appliedSchema>;

export const frameworkSchema = z.object({
  /** 0 while nothing was written. */
  version: z.number().int(),
  worksheet: worksheetSchema,
  /** An id of `leadStrategies`; '' until one is chosen. */
  strategy: z.string(),
  /** An id of `frameworkTemplates`; '' until one is chosen. */
  template: z.string(),
  /** The latest last. */
  applied: z.array(appliedSchema),
});
export type Framework = z.output<typeof frameworkSchema>;

/** One thing that applying would create, or that is there already. */
const plannedSchema = z.object({
  key: z.string(),
  title: z.string(),
  detail: z.string(),
  isThere: z.boolean(),
  /** Task: its day. Series: the words of its rule. Sector: its chairs. */
  dueOn: z.string().optional(),
  rule: z.string().optional(),
  chairs: z.number().int().optional(),
});
export type PlannedThing = z.output<typeof plannedSchema>;

const planInput = z.object({ template: z.string().min(1).max(60), today: daySchema });

export const frameworks = {
  get: procedure.output(frameworkSchema),
  /** Saves the worksheet, the answers and the choice. Fails with `invalid` `unknownChoice`. */
  save: procedure
    .input(
      z.object({
        worksheet: worksheetSchema.optional(),
        strategy: z.string().max(40).optional(),
        template: z.string().max(60).optional(),
      }),
    )
    .output(savedSchema),
  /** Exactly what applying a template today would create, part by part. Fails with `invalid` `unknownChoice`. */
  preview: procedure.input(planInput).output(
    z.object({
      parts: z.array(z.object({ part: partSchema, items: z.array(plannedSchema) })),
    }),
  ),
  /** Creates what the preview shows of these parts and is not there yet, as one step. Fails with `invalid` `unknownChoice`, `nothingNew`. */
  apply: procedure
    .input(
      planInput.extend({ parts: z.array(partSchema).min(1).max(frameworkParts.length), timeZone: z.string().max(60) }),
    )
    .output(savedSchema.extend({ count: z.number().int() })),
};
