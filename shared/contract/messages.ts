import { z } from 'zod';

import {
  changedSchema,
  idSchema,
  lineSchema,
  markdownSchema,
  nameSchema,
  partnerRefSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';

const reference = z.object({ id: idSchema, version: z.number().int() });
const passageSchema = z.string().max(10_000);

const segmentFields = {
  name: nameSchema,
  /** What they are likely to worry about. */
  concern: lineSchema,
  /** The points made for them, each a sentence. */
  points: z.array(lineSchema).max(20),
  /** Who says it best, in words. */
  messenger: lineSchema,
  /** What they are asked for. */
  ask: lineSchema,
  /** Sectors whose organizations and people are proposed as members. */
  sectors: z.array(z.string().max(60)).max(60),
  /** The stance bands to move: ids of `stances`. */
  bands: z.array(z.string().max(40)).max(6),
  note: markdownSchema,
};
const segmentDraftSchema = z.object(segmentFields).partial().required({ name: true });
export type SegmentDraft = z.output<typeof segmentDraftSchema>;
const segmentPatchSchema = z.object(segmentFields).partial();
export type SegmentPatch = z.output<typeof segmentPatchSchema>;

/** How many partners stand in each band, by the id of `stances`. */
const standsSchema = z.record(z.string(), z.number().int());
export type Stands = z.output<typeof standsSchema>;

const segmentSchema = z.object({
  ...segmentFields,
  id: idSchema,
  version: z.number().int(),
  /** The audience of the list that it began as; '' for one of our own. */
  segment: z.string(),
  members: z.number().int(),
  /** Where its members stand today. */
  stands: standsSchema,
  /** How many partners of its sectors are not members. */
  boxes: z.number().int(),
  isInTrash: z.boolean(),
});
export type AudienceSegment = z.output<typeof segmentSchema>;

const memberSchema = z.object({
  id: idSchema,
  record: recordLabelSchema,
  /** An id of `stances`. */
  stance: z.string(),
});
export type SegmentMember = z.output<typeof memberSchema>;

const boxFields = {
  /** The audience; null for everybody. */
  segmentId: z.string().max(64).nullable(),
  title: lineSchema,
  core: passageSchema,
  value: passageSchema,
  problem: passageSchema,
  solution: passageSchema,
  action: passageSchema,
  bridge: passageSchema,
  /** The four private fields of the opponent square. */
  squareUsUs: passageSchema,
  squareUsThem: passageSchema,
  squareThemUs: passageSchema,
  squareThemThem: passageSchema,
  /** ISO 639 code. */
  language: z.string().trim().min(2).max(35),
};
const boxDraftSchema = z.object(boxFields).partial();
export type BoxDraft = z.output<typeof boxDraftSchema>;

/** A point of a triangle with what proves it. */
const pointSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  /** 0 to 2. */
  position: z.number().int(),
  text: z.string(),
  evidence: z
    .object({
      id: idSchema,
      claim: z.string(),
      figure: z.string(),
      source: z.string(),
      caveat: z.string(),
      verifiedOn: z.string().nullable(),
      isInTrash: z.boolean(),
    })
    .nullable(),
  story: z
    .object({
      id: idSchema,
      title: z.string(),
      teller: z.string(),
      alias: z.string(),
      isRestricted: z.boolean(),
      /** Where the consent stands today. */
      consent: z.enum(['missing', 'given', 'ending', 'expired', 'withdrawn']),
      isInTrash: z.boolean(),
    })
    .nullable(),
});
export type ProofPoint = z.output<typeof pointSchema>;

const boxSummarySchema = z.object({
  id: idSchema,
  version: z.number().int(),
  segmentId: z.string().nullable(),
  /** '' for everybody. */
  segmentName: z.string(),
  title: z.string(),
  core: z.string(),
  language: z.string(),
  /** How many points are written. */
  points: z.number().int(),
  /** How many of them rest on a story that may no longer be told. */
  flagged: z.number().int(),
});
export type BoxSummary = z.output<typeof boxSummarySchema>;

const boxSchema = z.object({
  ...boxFields,
  id: idSchema,
  version: z.number().int(),
  /** The day since which the points say what they say. */
  pointsSince: z.string().nullable(),
  points: z.array(pointSchema),
  segment: segmentSchema.nullable(),
  isInTrash: z.boolean(),
  updatedAt: z.string(),
});
export type MessageBox = z.output<typeof boxSchema>;

export const messages = {
  /** The audiences in their order, and the boxes; at most 500 of each. */
  list: procedure.output(z.object({ segments: z.array(segmentSchema), boxes: z.array(boxSummarySchema) })),
  /** One box with its points and its audience; one in the trash is found. */
  getBox: procedure.input(z.object({ id: idSchema })).output(boxSchema),
  createBox: procedure.input(boxDraftSchema).output(savedSchema),
  updateBox: procedure
    .input(z.object({ ...reference.shape, patch: z.object(boxFields).partial() }))
    .output(savedSchema),
  trashBox: procedure.input(reference).output(savedSchema),
  /** Writes one of the three points; an empty one is removed. Fails with `invalid` `storyMissing`, `storyExpired` or `storyWithdrawn` for a story that may not be told and was not there before. */
  setPoint: procedure
    .input(
      z.object({
        boxId: idSchema,
        position: z.number().int().min(0).max(2),
        text: passageSchema,
        evidenceId: z.string().max(64).nullable(),
        storyId: z.string().max(64).nullable(),
      }),
    )
    .output(savedSchema),
  createSegment: procedure.input(segmentDraftSchema).output(savedSchema),
  /** Adds audiences of `content/message-segments.ts` as one step; those that are there already are left out. */
  addSegments: procedure
    .input(z.object({ segments: z.array(z.string().max(60)).min(1).max(50) }))
    .output(changedSchema),
  updateSegment: procedure.input(z.object({ ...reference.shape, patch: segmentPatchSchema })).output(savedSchema),
  /** `index` is its new place from 0. */
  moveSegment: procedure.input(z.object({ id: idSchema, index: z.number().int().min(0).max(500) })).output(savedSchema),
  trashSegment: procedure.input(reference).output(savedSchema),
  /** Where the members of an audience stand on a day and 90 days before. */
  stands: procedure
    .input(z.object({ segmentId: idSchema }))
    .output(z.object({ now: standsSchema, before: standsSchema, members: z.number().int() })),
  /** The members of an audience by name, 100 at a time. */
  members: procedure
    .input(z.object({ segmentId: idSchema, offset: z.number().int().min(0).max(1_000_000).default(0) }))
    .output(z.object({ rows: z.array(memberSchema), total: z.number().int() })),
  /** Partners of the audience's sectors who are not members; at most 50 of them. */
  proposals: procedure
    .input(z.object({ segmentId: idSchema }))
    .output(
      z.object({ rows: z.array(z.object({ record: recordLabelSchema, stance: z.string() })), total: z.number().int() }),
    ),
  addMembers: procedure
    .input(z.object({ segmentId: idSchema, records: z.array(partnerRefSchema).min(1).max(1_000) }))
    .output(changedSchema),
  /** Adds every partner of the audience's sectors as one step. */
  addProposed: procedure.input(z.object({ segmentId: idSchema })).output(changedSchema),
  removeMembers: procedure.input(z.object({ ids: z.array(idSchema).min(1).max(1_000) })).output(changedSchema),
  /** The audiences that a partner belongs to. */
  ofPartner: procedure
    .input(partnerRefSchema)
    .output(z.array(z.object({ id: idSchema, name: z.string(), boxId: z.string().nullable() }))),
};
