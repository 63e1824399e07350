import { z } from 'zod';

import { entryConditionIds } from '../domain/recruitment/stage-rules.ts';
import {
  changedSchema,
  daySchema,
  idSchema,
  maybeDay,
  partnerRefSchema,
  partnerTypeSchema,
  procedure,
} from './base.ts';

const filter = {
  /** People or organizations: a board shows one of them. */
  kind: partnerTypeSchema,
  /** An id of `content/ladders.ts`; null for all. */
  ladder: z.string().max(40).nullable().default(null),
  ownerId: z.string().max(64).nullable().default(null),
  sector: z.string().max(40).nullable().default(null),
  tagId: z.string().max(64).nullable().default(null),
};

const filterSchema = z.object(filter);
export type LadderFilter = z.output<typeof filterSchema>;

/** A partner as a card of the board. */
export const ladderCardSchema = z.object({
  type: partnerTypeSchema,
  id: idSchema,
  version: z.number().int(),
  name: z.string(),
  /** A person's organization; empty for organizations. */
  place: z.string(),
  sector: z.string(),
  ladder: z.string(),
  stage: z.string(),
  /** The day on which the stage began. */
  stageOn: z.string(),
  /** Where they stand, -2 to 2; null when nobody knows. */
  stance: z.number().int().nullable(),
  lastTwoWayOn: z.string().nullable(),
  ownerId: z.string().nullable(),
  isRestricted: z.boolean(),
  /** The open follow-up that is due first: the next ask, and who makes it. */
  next: z
    .object({ id: idSchema, summary: z.string(), type: z.string(), dueOn: z.string(), ownerId: z.string().nullable() })
    .nullable(),
  /** For those beside the ladder: why, and when to ask again. */
  reason: z.string(),
  askAgainOn: z.string().nullable(),
});
export type LadderCard = z.output<typeof ladderCardSchema>;

/** A move on the ladder. */
export const ladderMoveSchema = z.object({
  id: idSchema,
  ladder: z.string(),
  fromStage: z.string(),
  toStage: z.string(),
  movedOn: z.string(),
  reason: z.string(),
  askAgainOn: z.string().nullable(),
  note: z.string(),
  memberId: z.string().nullable(),
});
export type LadderMove = z.output<typeof ladderMoveSchema>;

const records = z.array(partnerRefSchema).min(1).max(2_000);

export const recruitment = {
  /** How many partners are in each stage. */
  counts: procedure.input(filterSchema).output(z.object({ stages: z.record(z.string(), z.number().int()) })),
  /** The cards of a stage, those that are there longest first; without a stage all partners by name. */
  cards: procedure
    .input(
      z.object({
        ...filter,
        stage: z.string().max(40).nullable(),
        cursor: z.string().max(3_000).nullable().default(null),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ rows: z.array(ladderCardSchema), nextCursor: z.string().nullable() })),
  /** Moves partners to a stage as one step; those that are there already are not counted. "Not now" needs a reason. */
  move: procedure
    .input(
      z.object({
        records,
        stage: z.string().max(40),
        movedOn: daySchema.optional(),
        /** An id of `declinedReasons`; empty when none is needed. */
        reason: z.string().max(40).default(''),
        askAgainOn: maybeDay.default(null),
        note: z.string().max(10_000).default(''),
      }),
    )
    .output(changedSchema),
  /** Which conditions of a stage a partner does not meet yet: said, never a bar. */
  missing: procedure
    .input(z.object({ record: partnerRefSchema, stage: z.string().max(40), today: daySchema }))
    .output(z.object({ missing: z.array(z.enum(entryConditionIds)) })),
  /** A partner's way, the latest move first. */
  history: procedure.input(z.object({ record: partnerRefSchema })).output(z.array(ladderMoveSchema)),
  /** Those who are active or leading and were silent for 120 days, the longest silence first. */
  lapses: procedure
    .input(z.object({ kind: partnerTypeSchema, today: daySchema, limit: z.number().int().min(1).max(100).default(20) }))
    .output(z.object({ rows: z.array(ladderCardSchema), total: z.number().int() })),
  /** The way from named to leading: metric m04. */
  funnel: procedure.input(z.object({ kind: partnerTypeSchema, ladder: filter.ladder })).output(
    z.object({
      /** How many ever reached rung 1 to 7. */
      reached: z.array(z.number().int()),
      steps: z.array(
        z.object({
          from: z.number().int(),
          to: z.number().int(),
          /** In percent; null when nobody was there. */
          conversion: z.number().nullable(),
          medianDays: z.number().nullable(),
        }),
      ),
      overall: z.number().nullable(),
      /** Why partners are beside the ladder now. */
      drops: z.array(z.object({ stage: z.string(), reason: z.string(), count: z.number().int() })),
    }),
  ),
};
