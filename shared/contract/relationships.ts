import { z } from 'zod';

import {
  changedSchema,
  daySchema,
  idSchema,
  maybeDay,
  partnerRefSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';

/** 1 weak, 2 working, 3 strong; of influence: hears, respects, needs them. */
const strengthSchema = z.number().int().min(1, { error: 'strengthOutOfRange' }).max(3, { error: 'strengthOutOfRange' });
/** 0 not known, 1 reluctant, 2 if asked, 3 glad to. */
const willingnessSchema = z.number().int().min(0).max(3);

const fields = {
  /** An id of `content/relationship-kinds.ts`. */
  kind: z.string().min(1).max(40),
  strength: strengthSchema,
  /** An id of `tieBases`, or ''. */
  basis: z.string().max(40),
  /** An id of `tieConfidences`. */
  confidence: z.string().min(1).max(40),
  /** Whether the one who would ask is willing to. */
  willingness: willingnessSchema,
  sinceOn: maybeDay,
  endsOn: maybeDay,
  /** The day on which somebody last saw that it holds. */
  confirmedOn: maybeDay,
  note: z.string().trim().max(10_000),
  isRestricted: z.boolean(),
};

/** A tie between two partners. */
export const relationshipSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  from: recordLabelSchema,
  to: recordLabelSchema,
  isDirected: z.boolean(),
  createdAt: z.string(),
});
export type Relationship = z.output<typeof relationshipSchema>;

const draftSchema = z.object({
  from: partnerRefSchema,
  to: partnerRefSchema,
  kind: fields.kind,
  strength: strengthSchema,
  ...z
    .object({
      basis: fields.basis,
      confidence: fields.confidence,
      willingness: fields.willingness,
      sinceOn: fields.sinceOn,
      endsOn: fields.endsOn,
      confirmedOn: fields.confirmedOn,
      note: fields.note,
      isRestricted: fields.isRestricted,
    })
    .partial().shape,
});
export type RelationshipDraft = z.output<typeof draftSchema>;

const patchSchema = z.object(fields).partial();
export type RelationshipPatch = z.output<typeof patchSchema>;

/** One ask of a path: who asks whom, along which tie. */
export const pathStepSchema = z.object({
  /** A member at the start, then partners. */
  asker: recordLabelSchema,
  asked: recordLabelSchema,
  /** Title and organization of the asked. */
  askedDetail: z.string(),
  /** An id of `content/relationship-kinds.ts`; `contact` for our own tie, `colleague` for people of one organization, `role` into an organization. */
  kind: z.string(),
  tieId: z.string().nullable(),
  /** 1 to 3 of a tie; null for our own. */
  strength: z.number().nullable(),
  /** 0 to 5 for our own tie, where it was rated. */
  relationship: z.number().nullable(),
  willingness: z.number(),
  basis: z.string(),
  note: z.string(),
  /** The day of the last contact, or on which the tie was last seen to hold. */
  lastOn: z.string().nullable(),
  /** Whether the ask goes against a one-way tie. */
  isAgainst: z.boolean(),
  /** 0 to 1. */
  score: z.number(),
  isWeakest: z.boolean(),
  /** What makes it weak above all. */
  weakBecause: z.enum(['strength', 'recency', 'willingness']),
});
export type PathStep = z.output<typeof pathStepSchema>;

export const warmPathSchema = z.object({
  /** The product of its steps: 0 to 1. */
  score: z.number(),
  steps: z.array(pathStepSchema),
  /** Those on the way who were asked three times or more in 90 days, or are about to be. */
  leansOn: z.array(z.object({ record: recordLabelSchema, asks: z.number().int() })),
});
export type WarmPath = z.output<typeof warmPathSchema>;

const taskSchema = z.object({
  record: partnerRefSchema,
  /** An id of `content/follow-up-types.ts`. */
  type: z.string().min(1).max(40),
  summary: z.string().trim().min(1, { error: 'required' }).max(1_000),
  ownerId: z.string().max(64).nullable(),
  dueOn: daySchema,
});

export const relationships = {
  /**
   * The best ways to a partner, at most three: relationship × strength × recency × willingness. Nobody who must not be contacted or whose
   * record is restricted, archived or in the trash is asked to ask. `from` starts at one partner instead of at all whom we know.
   */
  paths: procedure
    .input(z.object({ to: partnerRefSchema, from: partnerRefSchema.nullable().default(null), today: daySchema }))
    .output(
      z.object({
        target: recordLabelSchema,
        /** Why no ask should go to them. */
        blocked: z.enum(['doNotContact']).nullable(),
        paths: z.array(warmPathSchema),
      }),
    ),
  /** Makes follow-ups of the asks of a path, as one step. */
  makeTasks: procedure
    .input(z.object({ target: partnerRefSchema, tasks: z.array(taskSchema).min(1).max(10) }))
    .output(changedSchema),
  /** Fails with `invalid`: `selfTie`, `tieExists` (value: the id of the one that is there), `tieCircle` (value: the names around it), `future`, `endsBeforeStart`, `unknownChoice`. */
  create: procedure.input(draftSchema).output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: patchSchema }))
    .output(savedSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** The ties of a partner: strong ones first, ended ones last; those with partners in the trash are out of sight. */
  of: procedure.input(z.object({ record: partnerRefSchema })).output(z.array(relationshipSchema)),
  /** Every tie, the newest first. */
  list: procedure
    .input(
      z.object({
        cursor: z.string().max(400).nullable().default(null),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(
      z.object({ rows: z.array(relationshipSchema), nextCursor: z.string().nullable(), total: z.number().int() }),
    ),
};
