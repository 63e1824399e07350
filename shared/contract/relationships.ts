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

/** A partner as a dot of the picture. */
export const graphNodeSchema = z.object({
  record: partnerRefSchema,
  name: z.string(),
  /** The family name of a person. */
  shortName: z.string(),
  alias: z.string().nullable(),
  title: z.string().nullable(),
  organizationName: z.string().nullable(),
  sector: z.string().nullable(),
  stage: z.string(),
  ownerId: z.string().nullable(),
  lastContactOn: z.string().nullable(),
  isRestricted: z.boolean(),
  /** -2 to 2; null when not known. */
  stance: z.number().int().nullable(),
  /** 1 to 5. */
  influence: z.number().int().nullable(),
  interest: z.number().int().nullable(),
  /** 0 to 5. */
  relationship: z.number().int().nullable(),
  /** How many ties of the picture it has. */
  ties: z.number().int(),
});
export type GraphNode = z.output<typeof graphNodeSchema>;

/** A tie as a line of the picture. */
export const graphTieSchema = z.object({
  id: z.string(),
  fromId: idSchema,
  toId: idSchema,
  /** An id of `content/relationship-kinds.ts`; `role` for a place in an organization, `met` for two meetings in 180 days, `committee` for seats on one committee. */
  kind: z.string(),
  isDirected: z.boolean(),
  strength: z.number().int(),
  willingness: z.number().int(),
  basis: z.string(),
  confirmedOn: z.string().nullable(),
  isRestricted: z.boolean(),
});
export type GraphTie = z.output<typeof graphTieSchema>;

const share = z.number().nullable();

/** What a job of `relationships.insights` answers: metric m09 of one kind of partners, with names. */
export const networkInsightsSchema = z.object({
  of: z.enum(['people', 'organizations']),
  partners: z.number().int(),
  ties: z.number().int(),
  pieces: z.number().int(),
  /** All 0 to 1; null where there is too little. */
  density: share,
  degreeCentralization: share,
  betweennessCentralization: share,
  crossGroupShare: share,
  sturdiness: share,
  isEstimate: z.boolean(),
  /** Who stands most in between, 0 to 1. */
  brokers: z.array(z.object({ record: recordLabelSchema, betweenness: z.number() })),
  /** Without whom others are cut off: how many, and the sectors, or families of sectors, that lose their only tie. */
  cutPoints: z.array(z.object({ record: recordLabelSchema, partners: z.number().int(), groups: z.array(z.string()) })),
  /** How many cut points there are in all; the first ten are told of. */
  cutPointCount: z.number().int(),
});
export type NetworkInsights = z.output<typeof networkInsightsSchema>;

export const relationships = {
  /** The picture: at most 2,000 partners and 10,000 ties, the strongest first; `total` says how many there are. */
  graph: procedure
    .input(
      z.object({
        /** Null for everything. */
        center: partnerRefSchema.nullable().default(null),
        /** How many ties away from the center. */
        depth: z.number().int().min(1).max(3).default(1),
        withRoles: z.boolean().default(true),
        withMeetings: z.boolean().default(true),
        /** Whether seats on one committee are a tie too. */
        withCommittees: z.boolean().default(false),
        /** Only who sits on one committee, and what ties them; wins over a center. Fails with `notFound`. */
        committeeId: z.string().min(1).max(64).nullable().default(null),
        /** A wanted decision: only who has a part in it and who influences them, as they stand about it; null for all. */
        decisionId: z.string().max(64).nullable().default(null),
        today: daySchema,
      }),
    )
    .output(
      z.object({
        nodes: z.array(graphNodeSchema),
        ties: z.array(graphTieSchema),
        total: z.object({ nodes: z.number().int(), ties: z.number().int() }),
      }),
    ),
  /** Counts the network as a job whose result is `networkInsightsSchema`. */
  insights: procedure
    .input(z.object({ of: z.enum(['people', 'organizations']), today: daySchema }))
    .output(z.object({ jobId: idSchema })),
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
