import { z } from 'zod';

import {
  changedSchema,
  daySchema,
  idSchema,
  lineSchema,
  partnerRefSchema,
  procedure,
  partnerTypeSchema,
  savedSchema,
} from './base.ts';
import { filterSchema, selectionSchema } from './filters.ts';

/** What a rating says beside whom it is about. */
const ratingFields = {
  /** An id of `content/ratings.ts`. */
  scale: z.string().max(40),
  /** A number as text, `unknown` for a stance, an id of the scale's vocabulary, or words. */
  value: z.string().max(4_000),
  /** The wanted decision it is about; null for the coalition as a whole. */
  decisionId: z.string().max(64).nullable().default(null),
  /** The day on which it was seen; today when it is not said. */
  ratedOn: daySchema.optional(),
  /** An id of `ratingBases`. */
  basis: z.string().max(40).default('heard'),
  /** An id of `ratingConfidences`. */
  confidence: z.string().max(40).default('medium'),
  note: z.string().trim().max(4_000).default(''),
  /** Where it comes from; a must for what others told or published about a private person. */
  source: lineSchema.default(''),
  /** The contact at which it was seen. */
  interactionId: z.string().max(64).nullable().default(null),
};

/** A rating of everybody in a selection. */
export const sharedRatingSchema = z.object(ratingFields);
export type SharedRating = z.input<typeof sharedRatingSchema>;

export const ratingInputSchema = z.object({ record: partnerRefSchema, ...ratingFields });
export type RatingInput = z.input<typeof ratingInputSchema>;
export type RatingDraft = z.output<typeof ratingInputSchema>;

/** A rating as it was given. */
export const ratingSchema = z.object({
  id: idSchema,
  scale: z.string(),
  value: z.string(),
  decisionId: z.string().nullable(),
  memberId: z.string().nullable(),
  ratedOn: z.string(),
  basis: z.string(),
  confidence: z.string(),
  note: z.string(),
  source: z.string(),
  interactionId: z.string().nullable(),
  createdAt: z.string(),
});
export type Rating = z.output<typeof ratingSchema>;

/** What is held of a partner on one scale. */
export const scaleStandingSchema = z.object({
  scale: z.string(),
  current: ratingSchema,
  isStale: z.boolean(),
  /** For a decision: nobody rated it, so the rating of the coalition as a whole stands in. */
  isFromWhole: z.boolean(),
  /** Others who saw it otherwise at most 90 days before. */
  others: z.array(ratingSchema),
});
export type ScaleStanding = z.output<typeof scaleStandingSchema>;

/** An organization's stance as its people's stances say, weighted by influence. */
const derivedStanceSchema = z.object({
  stance: z.number().int(),
  people: z.number().int(),
  on: z.string(),
  /** Whether the organization's own rating lies 2 or more apart. */
  isSplit: z.boolean(),
});

/** A partner as the maps draw it; null is not known. */
export const mapPointSchema = z.object({
  record: partnerRefSchema,
  name: z.string(),
  initials: z.string(),
  /** At most 24 characters, for a label beside a point. */
  shortName: z.string(),
  sector: z.string().nullable(),
  stance: z.number().int().nullable(),
  influence: z.number().int().nullable(),
  interest: z.number().int().nullable(),
  relationship: z.number().int().nullable(),
  stanceOn: z.string().nullable(),
  isStale: z.boolean(),
  isDerived: z.boolean(),
  isSplit: z.boolean(),
  ownerId: z.string().nullable(),
  stage: z.string(),
  isRestricted: z.boolean(),
  organizationName: z.string().nullable(),
  decisionRole: z.string().nullable(),
});
export type MapPoint = z.output<typeof mapPointSchema>;

/** A change of stance, and the contact before it. */
export const stanceMoveSchema = z.object({
  record: partnerRefSchema,
  name: z.string(),
  isRestricted: z.boolean(),
  from: z.number().int(),
  to: z.number().int(),
  on: z.string(),
  note: z.string(),
  memberId: z.string().nullable(),
  interactionId: z.string().nullable(),
  contactBefore: z.object({ id: idSchema, channel: z.string(), on: z.string(), summary: z.string() }).nullable(),
});
export type StanceMoveFacts = z.output<typeof stanceMoveSchema>;

const decision = z.string().max(64).nullable().default(null);

export const assessments = {
  /** Adds a rating; nothing is overwritten. Fails with `invalid` or `notFound` (also for a partner in the trash). */
  rate: procedure.input(ratingInputSchema).output(savedSchema),
  /** Adds several ratings as one step of the history: one of many partners, or several scales of one. */
  rateMany: procedure.input(z.object({ ratings: z.array(ratingInputSchema).min(1).max(2_000) })).output(changedSchema),
  /**
   * Gives everybody in a selection the same ratings, as one step of the history. A job, for a selection may be long: its result is
   * what `rateMany` answers, and stopping it takes back what it wrote.
   */
  rateSelection: procedure
    .input(
      z.object({
        type: partnerTypeSchema,
        selection: selectionSchema,
        ratings: z.array(sharedRatingSchema).min(1).max(12),
      }),
    )
    .output(z.object({ jobId: idSchema })),
  /** What is held of a partner, scale by scale, and its ratings, newest first and at most 500. */
  of: procedure.input(z.object({ record: partnerRefSchema, decisionId: decision })).output(
    z.object({
      scales: z.array(scaleStandingSchema),
      /** Null for people and for organizations whose people have no stance. */
      derived: derivedStanceSchema.nullable(),
      history: z.array(ratingSchema),
    }),
  ),
  /** Partners that are rated or take part, the most influential first; `on` shows them as they stood on that day. */
  onMap: procedure
    .input(
      z.object({
        decisionId: decision,
        on: daySchema.nullable().default(null),
        kinds: z.array(partnerTypeSchema).min(1).max(2).default(['organizations', 'people']),
        filter: filterSchema.nullable().default(null),
        ownerId: z.string().max(64).nullable().default(null),
        sectors: z.array(z.string().max(40)).max(100).default([]),
        limit: z.number().int().min(1).max(2_000).default(2_000),
      }),
    )
    .output(z.object({ points: z.array(mapPointSchema), total: z.number().int() })),
  /** Who changed their stance after `from` and until `to`, newest first and at most 500; of one partner when it is named. */
  moves: procedure
    .input(
      z.object({
        from: daySchema,
        to: daySchema,
        decisionId: decision,
        record: partnerRefSchema.nullable().default(null),
      }),
    )
    .output(z.object({ moves: z.array(stanceMoveSchema), total: z.number().int() })),
};
