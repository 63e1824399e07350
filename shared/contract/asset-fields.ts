import { z } from 'zod';

import { assetStatuses, reviewAnswers, type AssetStatus } from '../content/asset-words.ts';
import { assetRefusals } from '../domain/assets/steps.ts';
import { idSchema, lineSchema, markdownSchema, maybeDay, nameSchema, recordLabelSchema } from './base.ts';

// The ids of the statuses, in a shape that zod takes.
const statusIds = assetStatuses.map(({ id }) => id) as [AssetStatus, ...AssetStatus[]];
export const assetStatusSchema = z.enum(statusIds);

const maybeId = z.string().max(64).nullable();

/** What a form says of an asset beside its text. */
export const assetFields = {
  /** An id of `assetKinds`. */
  kind: z.string().max(60),
  summary: lineSchema,
  /** An audience segment; null for everybody. */
  segmentId: maybeId,
  boxId: maybeId,
  /** An ISO 639-1 code. */
  language: z.string().min(2).max(12),
  /** An id of `assetChannels`; '' when nobody said. */
  channel: z.string().max(60),
  campaignId: maybeId,
  ownerId: maybeId,
  isCrisis: z.boolean(),
  expiresOn: maybeDay,
  neededLanguages: z.array(z.string().min(2).max(12)).max(30),
  note: markdownSchema,
};

/** What people read. */
export const assetTextFields = { title: nameSchema, body: markdownSchema, altText: lineSchema };

/** Signs that a list shows beside a title. */
export const assetFlags = ['edited', 'unapproved', 'expired', 'expiring', 'behind', 'story'] as const;

/** An asset as a list shows it. */
export const assetSummarySchema = z.object({
  id: idSchema,
  version: z.number().int(),
  kind: z.string(),
  title: z.string(),
  status: assetStatusSchema,
  language: z.string(),
  channel: z.string(),
  campaignId: z.string().nullable(),
  segment: z.string(),
  owner: recordLabelSchema.nullable(),
  isCrisis: z.boolean(),
  publishedOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  updatedAt: z.string(),
  flags: z.array(z.enum(assetFlags)),
});
export type AssetSummary = z.output<typeof assetSummarySchema>;
export type AssetFlag = (typeof assetFlags)[number];

/** What a list of assets is narrowed by; what is left out is not asked. */
export const assetFilterSchema = z.object({
  text: z.string().max(200).default(''),
  status: z.string().max(60).default(''),
  kind: z.string().max(60).default(''),
  language: z.string().max(12).default(''),
  ownerId: z.string().max(64).default(''),
  campaignId: z.string().max(64).default(''),
});
export type AssetFilter = z.output<typeof assetFilterSchema>;

const refusalSchema = z.object({ reason: z.enum(assetRefusals), names: z.array(z.string()), until: z.string() });

/** A step that may be taken next, and what stands in its way. */
export const assetMoveSchema = z.object({ to: assetStatusSchema, refusals: z.array(refusalSchema) });
export type AssetMove = z.output<typeof assetMoveSchema>;

const personSchema = recordLabelSchema.nullable();

export const assetFindingSchema = z.object({
  ruleId: z.string(),
  severity: z.enum(['H', 'M', 'L', 'I']),
  words: z.string(),
  exempt: z.enum(['quote', 'proper-name', 'legal', 'self-id']).optional(),
  overrideId: z.string(),
  reason: z.string(),
});

/** A version without its text. */
export const assetVersionSchema = z.object({
  id: idSchema,
  number: z.number().int(),
  hash: z.string(),
  title: z.string(),
  memberName: z.string(),
  note: z.string(),
  createdAt: z.string(),
  words: z.number().int(),
  grade: z.number().nullable(),
  isNow: z.boolean(),
  isApproved: z.boolean(),
  isPublished: z.boolean(),
});
export type AssetVersion = z.output<typeof assetVersionSchema>;

export const assetReviewerSchema = z.object({
  id: idSchema,
  step: z.string(),
  role: z.string(),
  person: personSchema,
  name: z.string(),
  hasLeft: z.boolean(),
  /** What they said about the text as it is; null while they are silent. */
  answer: z.enum(reviewAnswers).nullable(),
});
export type AssetReviewer = z.output<typeof assetReviewerSchema>;

export const assetAnswerSchema = z.object({
  id: idSchema,
  step: z.string(),
  role: z.string(),
  person: personSchema,
  memberName: z.string(),
  answer: z.enum(reviewAnswers),
  note: z.string(),
  on: z.string(),
  /** The number of the version that it is about; null when that was not kept. */
  versionNumber: z.number().int().nullable(),
  isNow: z.boolean(),
});
export type AssetAnswer = z.output<typeof assetAnswerSchema>;

export const assetCommentSchema = z.object({
  id: idSchema,
  quote: z.string(),
  /** Where the words stand in the Markdown now; null when the passage is gone. */
  place: z.object({ start: z.number().int(), end: z.number().int() }).nullable(),
  body: z.string(),
  memberName: z.string(),
  createdAt: z.string(),
  resolvedOn: z.string().nullable(),
});
export type AssetComment = z.output<typeof assetCommentSchema>;

export const assetUseSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  usedOn: z.string(),
  channel: z.string(),
  place: z.string(),
  reach: z.number().int().nullable(),
  link: z.string(),
  result: z.string(),
  note: z.string(),
  versionNumber: z.number().int().nullable(),
  /** The text is another one by now. */
  isEditedSince: z.boolean(),
});
export type AssetUse = z.output<typeof assetUseSchema>;

/** A number of the text and what backs it. */
export const assetNumberSchema = z.object({
  number: z.string(),
  /** The evidence that holds it, or why it needs none; null while nothing backs it. */
  backing: z.object({ rowId: z.string(), evidenceId: z.string(), label: z.string(), note: z.string() }).nullable(),
});
export type AssetNumber = z.output<typeof assetNumberSchema>;

export const assetStorySchema = z.object({
  id: idSchema,
  storyId: idSchema,
  title: z.string(),
  consent: z.enum(['fine', 'withdrawn', 'expired']),
  expiresOn: z.string().nullable(),
});

/** Another language of the same text. */
export const assetTranslationSchema = z.object({
  language: z.string(),
  state: z.enum(['needed', 'machine-draft', 'human-translated', 'community-reviewed', 'original']),
  id: z.string().nullable(),
  title: z.string(),
  status: assetStatusSchema.nullable(),
  isBehind: z.boolean(),
});
export type AssetTranslation = z.output<typeof assetTranslationSchema>;
