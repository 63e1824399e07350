import { z } from 'zod';

import {
  changedSchema,
  daySchema,
  idSchema,
  lineSchema,
  markdownSchema,
  maybeDay,
  nameSchema,
  partnerRefSchema,
  partnerTypeSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';
import { listQuerySchema, selectionSchema } from './filters.ts';

const stepSchema = z.object({
  /** An id of `content/channels.ts`. */
  channel: z.string().min(1).max(40),
  /** Days after the start of the plan. */
  day: z.number().int().min(0, { error: 'daysOutOfRange' }).max(365, { error: 'daysOutOfRange' }),
  subject: lineSchema,
  script: z.string().max(20_000),
});
export type OutreachStep = z.output<typeof stepSchema>;

const fields = {
  title: nameSchema,
  /** Markdown. */
  purpose: markdownSchema,
  ask: lineSchema,
  status: z.enum(['draft', 'running', 'done']),
  startsOn: maybeDay,
  ownerId: z.string().max(64).nullable(),
};

const planSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  audienceType: partnerTypeSchema,
  /** The rows that are the audience; null when targets were picked one by one. */
  audience: listQuerySchema.nullable(),
  steps: z.array(stepSchema.extend({ id: idSchema })),
});
export type OutreachPlan = z.output<typeof planSchema>;

const progressSchema = z.object({
  open: z.number().int(),
  done: z.number().int(),
  stopped: z.number().int(),
  leftOut: z.number().int(),
  /** Open ones whose next step is due. */
  due: z.number().int(),
  /** How many have each number of steps behind them. */
  steps: z.array(z.object({ stepsDone: z.number().int(), count: z.number().int() })),
});
export type OutreachProgress = z.output<typeof progressSchema>;

const targetSchema = z.object({
  id: idSchema,
  record: recordLabelSchema,
  organizationName: z.string().nullable(),
  state: z.enum(['open', 'done', 'stopped', 'left-out']),
  /** An id of `leftOutReasons`, or ''. */
  reason: z.string(),
  stepsDone: z.number().int(),
  nextDueOn: z.string().nullable(),
  lastOutcome: z.string(),
  lastTouchOn: z.string().nullable(),
  note: z.string(),
  /** Why the next step must not be made now, though it is planned; null when it may. */
  blocked: z.string().nullable(),
});
export type OutreachTarget = z.output<typeof targetSchema>;

const callRowSchema = targetSchema.extend({
  phone: z.string(),
  /** Where they live or work, on one line. */
  address: z.string(),
  email: z.string(),
  /** The script of the next step with the words for this partner. */
  script: z.string(),
  subject: z.string(),
  channel: z.string(),
  lastContactOn: z.string().nullable(),
  /** What we promised them and have not kept yet, the latest first. */
  openPromises: z.array(z.string()),
});
export type CallRow = z.output<typeof callRowSchema>;

/** One line of a call sheet as it was filled in. */
const touchSchema = z.object({
  targetId: idSchema,
  outcome: z.string().min(1).max(40),
  note: z.string().trim().max(4_000).default(''),
  next: z
    .object({ type: z.string().max(40), summary: z.string().trim().max(1_000).default(''), dueOn: daySchema })
    .nullable()
    .default(null),
});
export type Touch = z.input<typeof touchSchema>;

export const outreach = {
  plans: procedure
    .input(z.object({ today: daySchema }))
    .output(z.array(planSchema.extend({ progress: progressSchema, nextDueOn: z.string().nullable() }))),
  plan: procedure
    .input(z.object({ id: idSchema, today: daySchema }))
    .output(z.object({ plan: planSchema, progress: progressSchema })),
  /** Makes a plan with the steps of a starter sequence, or the given ones. */
  create: procedure
    .input(
      z.object({
        title: fields.title,
        purpose: fields.purpose.default(''),
        ask: fields.ask.default(''),
        startsOn: fields.startsOn.default(null),
        ownerId: fields.ownerId.default(null),
        audienceType: partnerTypeSchema.default('people'),
        steps: z.array(stepSchema).max(20).optional(),
      }),
    )
    .output(savedSchema),
  /**
   * Makes a plan of one step with its targets, to call from or to knock from at once: one step of the history. Who cannot be reached is kept
   * as left out, with the reason. At most 5,000 (`tooMany`).
   */
  startSheet: procedure
    .input(
      z.object({
        title: fields.title,
        channel: z.enum(['phone', 'one-to-one']),
        script: z.string().max(20_000).default(''),
        ask: fields.ask.default(''),
        today: daySchema,
        audienceType: partnerTypeSchema,
        selection: selectionSchema,
        /** A sheet goes from hand to hand: restricted records stay off it unless they are asked for. */
        includeRestricted: z.boolean().default(false),
      }),
    )
    .output(savedSchema),
  update: procedure
    .input(
      z.object({
        id: idSchema,
        version: z.number().int(),
        patch: z.object({ ...fields, steps: z.array(stepSchema).min(1, { error: 'required' }).max(20) }).partial(),
      }),
    )
    .output(savedSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** Who a query would add: how many in all, and how many are left out for which reason. */
  preview: procedure.input(z.object({ id: idSchema, query: listQuerySchema })).output(
    z.object({
      total: z.number().int(),
      fresh: z.number().int(),
      leftOut: z.array(z.object({ reason: z.string(), count: z.number().int() })),
    }),
  ),
  /** Adds the rows of a query, or partners one by one; those who cannot be reached are kept as left out, with the reason. At most 5,000 (`tooMany`). */
  addTargets: procedure
    .input(
      z.object({
        id: idSchema,
        query: listQuerySchema.nullable().default(null),
        records: z.array(partnerRefSchema).max(500).default([]),
      }),
    )
    .output(changedSchema),
  /** Targets by what is due first. */
  targets: procedure
    .input(
      z.object({
        id: idSchema,
        scope: z.enum(['due', 'open', 'done', 'stopped', 'left-out']),
        today: daySchema,
        cursor: z.string().max(400).nullable().default(null),
        limit: z.number().int().min(1).max(200).default(100),
      }),
    )
    .output(z.object({ rows: z.array(targetSchema), nextCursor: z.string().nullable() })),
  /** Takes targets out of the sequence, or in again. */
  setTargets: procedure
    .input(z.object({ ids: z.array(idSchema).min(1).max(1_000), state: z.enum(['open', 'stopped']) }))
    .output(changedSchema),
  /** The due targets of one step with the words for each; those who may no longer be contacted are named apart. */
  callSheet: procedure
    .input(
      z.object({
        id: idSchema,
        today: daySchema,
        /** Steps from 0; null takes every due one. */
        step: z.number().int().min(0).nullable().default(null),
        limit: z.number().int().min(1).max(500).default(60),
      }),
    )
    .output(
      z.object({
        rows: z.array(callRowSchema),
        blocked: z.array(targetSchema),
        total: z.number().int(),
        isWalk: z.boolean(),
      }),
    ),
  /** Logs a contact for each line in one step: a contact, its follow-up, and the next step of the plan. */
  logTouches: procedure
    .input(z.object({ id: idSchema, occurredOn: daySchema, touches: z.array(touchSchema).min(1).max(500) }))
    .output(changedSchema),
};
