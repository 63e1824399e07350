import { z } from 'zod';

import { reviewAnswers } from '../content/asset-words.ts';
import {
  assetAnswerSchema,
  assetCommentSchema,
  assetFields,
  assetFilterSchema,
  assetFindingSchema,
  assetMoveSchema,
  assetNumberSchema,
  assetReviewerSchema,
  assetStatusSchema,
  assetStorySchema,
  assetSummarySchema,
  assetTextFields,
  assetTranslationSchema,
  assetUseSchema,
  assetVersionSchema,
} from './asset-fields.ts';
import { daySchema, idSchema, lineSchema, markdownSchema, nameSchema, procedure, savedSchema } from './base.ts';

const reference = z.object({ id: idSchema, version: z.number().int() });
const stepSchema = z.string().max(60);

const assetSchema = assetSummarySchema.extend({
  ...assetFields,
  ...assetTextFields,
  channel: z.string(),
  expiresOn: z.string().nullable(),
  /** The text with its blocks filled in. */
  filled: z.string(),
  hash: z.string(),
  statusAt: z.string(),
  publishedHash: z.string(),
  publishedWithout: z.string(),
  translationOf: z.string().nullable(),
  translationState: z.string(),
  isLocked: z.boolean(),
  isInTrash: z.boolean(),
});
export type Asset = z.output<typeof assetSchema>;

const useFields = {
  usedOn: daySchema,
  channel: z.string().max(60),
  place: lineSchema,
  reach: z.number().int().min(0).max(1_000_000_000).nullable(),
  link: lineSchema,
  result: lineSchema,
  note: lineSchema,
};

export const assets = {
  /** A page of the assets in use, and how many there are of each status under the other filters. */
  list: procedure
    .input(
      z.object({
        filter: assetFilterSchema,
        sort: z.enum(['updated', 'title', 'published', 'status']).default('updated'),
        isDescending: z.boolean().default(true),
        offset: z.number().int().min(0).max(1_000_000).default(0),
        limit: z.number().int().min(1).max(200).default(100),
      }),
    )
    .output(
      z.object({
        rows: z.array(assetSummarySchema),
        total: z.number().int(),
        byStatus: z.record(z.string(), z.number().int()),
      }),
    ),
  /** The first cards of each status, the latest first. */
  board: procedure
    .input(z.object({ filter: assetFilterSchema, limit: z.number().int().min(1).max(100).default(30) }))
    .output(
      z.array(z.object({ status: assetStatusSchema, total: z.number().int(), cards: z.array(assetSummarySchema) })),
    ),
  /** One with everything around it; one in the trash is found. */
  get: procedure.input(z.object({ id: idSchema })).output(
    z.object({
      asset: assetSchema,
      words: z.number().int(),
      limit: z
        .object({
          unit: z.enum(['words', 'characters', 'pages', 'minutes', 'questions']),
          most: z.number(),
          least: z.number().optional(),
          count: z.number(),
          state: z.enum(['over', 'under', 'fine']),
        })
        .nullable(),
      grade: z.number().nullable(),
      ease: z.number().nullable(),
      /** null for a language without word rules. */
      findings: z.array(assetFindingSchema).nullable(),
      numbers: z.array(assetNumberSchema),
      /** The step ahead, and what stands in its way; null at the end. */
      next: assetMoveSchema.nullable(),
      /** What would hold the text back if it were put out now. */
      holds: assetMoveSchema.shape.refusals,
      lane: z.array(assetStatusSchema),
      reviewers: z.array(assetReviewerSchema),
      answers: z.array(assetAnswerSchema),
      versions: z.array(assetVersionSchema),
      comments: z.array(assetCommentSchema),
      uses: z.array(assetUseSchema),
      stories: z.array(assetStorySchema),
      translations: z.array(assetTranslationSchema),
      blocks: z.array(z.object({ id: idSchema, title: z.string(), body: z.string(), isInTrash: z.boolean() })),
    }),
  ),
  /** A kept version with its text. */
  version: procedure.input(z.object({ id: idSchema })).output(
    z.object({
      id: idSchema,
      assetId: idSchema,
      number: z.number().int(),
      title: z.string(),
      /** With the places of its blocks. */
      source: z.string(),
      /** With its blocks filled in. */
      body: z.string(),
      altText: z.string(),
      createdAt: z.string(),
    }),
  ),
  /** Starts a text. Fails with `invalid`: `unknownChoice`, `tooLong`, `dayOutOfRange`. */
  create: procedure
    .input(
      z.object({
        ...assetTextFields,
        body: assetTextFields.body.default(''),
        altText: assetTextFields.altText.default(''),
        ...z.object(assetFields).partial().shape,
        kind: assetFields.kind,
      }),
    )
    .output(savedSchema),
  update: procedure.input(z.object({ ...reference.shape, patch: z.object(assetFields).partial() })).output(savedSchema),
  /**
   * Writes the text. `was` is the hash of the text that it replaces: fails with `stale` when another one is stored, with `invalid`
   * `assetLocked` for an approved or published text unless `isReopening`, with `tooLong` past the most characters. Whatever was
   * checked is to be checked again. Writes of one person within a minute are one step of the history.
   */
  write: procedure
    .input(
      z.object({
        id: idSchema,
        was: z.string().max(64),
        ...z.object(assetTextFields).partial().shape,
        isReopening: z.boolean().default(false),
      }),
    )
    .output(savedSchema.extend({ hash: z.string() })),
  trash: procedure.input(reference).output(savedSchema),
  /** Takes the next step, or goes back to the draft, or retires. Fails with `assetHeld`, which names all that stands in the way. */
  move: procedure
    .input(z.object({ ...reference.shape, to: assetStatusSchema, note: lineSchema.default('') }))
    .output(savedSchema),
  /** Puts an approved text out. Fails with `assetHeld`. */
  publish: procedure.input(z.object({ ...reference.shape, publishedOn: daySchema })).output(savedSchema),
  /** Says that a text went out without approval, and why. Fails with `assetHeld` for what is held back however it goes out. */
  recordOut: procedure
    .input(z.object({ ...reference.shape, publishedOn: daySchema, reason: nameSchema }))
    .output(savedSchema),
  /** Asks somebody at a step. Fails with `invalid`: `asksTwice`, `personLeft`, `unknownChoice`. */
  ask: procedure.input(z.object({ assetId: idSchema, step: stepSchema, personId: idSchema })).output(savedSchema),
  unask: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** Writes down what somebody who is asked said about the text as it is. Fails with `invalid`: `notAsked`, `personLeft`. */
  answer: procedure
    .input(
      z.object({
        assetId: idSchema,
        /** The hash of the text that they read: fails with `stale` when it is another one by now. */
        hash: z.string().max(64),
        step: stepSchema,
        personId: idSchema,
        answer: z.enum(reviewAnswers).exclude(['override']),
        note: lineSchema.default(''),
      }),
    )
    .output(savedSchema),
  /** Lets words stay that a rule holds back, and says why. Fails with `invalid` `noFinding`. */
  override: procedure
    .input(z.object({ assetId: idSchema, ruleId: z.string().max(60), quote: nameSchema, reason: nameSchema }))
    .output(savedSchema),
  takeBackOverride: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** Names the evidence card of a number, or why it needs none. Fails with `invalid` `noNumber`, `required`. */
  back: procedure
    .input(
      z.object({
        assetId: idSchema,
        number: nameSchema,
        evidenceId: z.string().max(64).default(''),
        note: lineSchema.default(''),
      }),
    )
    .output(savedSchema),
  unback: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  linkStory: procedure.input(z.object({ assetId: idSchema, storyId: idSchema })).output(savedSchema),
  unlinkStory: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** Remarks on a passage; without words it is about the whole. Fails with `invalid` `passageGone`. */
  comment: procedure
    .input(
      z.object({
        assetId: idSchema,
        quote: z.string().max(2_000).default(''),
        startAt: z.number().int().min(0).default(0),
        body: nameSchema,
      }),
    )
    .output(savedSchema),
  settleComment: procedure.input(z.object({ id: idSchema, isSettled: z.boolean() })).output(savedSchema),
  removeComment: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** Notes where the text was used. Fails with `invalid`: `future`, `unknownChoice`, `notALink`. */
  logUse: procedure.input(z.object({ assetId: idSchema, ...useFields })).output(savedSchema),
  updateUse: procedure
    .input(z.object({ ...reference.shape, patch: z.object(useFields).partial() }))
    .output(savedSchema),
  removeUse: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** Keeps the text as it is as a version. Answers the version that is there already when nothing changed. */
  keepVersion: procedure.input(z.object({ id: idSchema, note: lineSchema.default('') })).output(savedSchema),
  /** Brings the text of a version back as the text that is worked on. */
  restoreVersion: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** Starts the same text in another language beside this one. Fails with `invalid` `translatedAlready`, `sameLanguage`. */
  translate: procedure
    .input(z.object({ id: idSchema, language: assetFields.language, state: stepSchema }))
    .output(savedSchema),
  /** Says how good a translation is, or that it says what the original says now. */
  markTranslation: procedure
    .input(z.object({ ...reference.shape, state: stepSchema, isUpToDate: z.boolean() }))
    .output(savedSchema),
  /** The text to copy, as people paste it. */
  document: procedure
    .input(z.object({ id: idSchema, format: z.enum(['md', 'html', 'txt']) }))
    .output(z.object({ title: z.string(), text: z.string() })),
  /** Writes the text to a file that was picked. */
  save: procedure
    .input(
      z.object({
        id: idSchema,
        path: z.string().min(1).max(4_096),
        format: z.enum(['docx', 'md', 'html', 'txt']),
      }),
    )
    .output(z.object({ path: z.string() })),
};

const blockFields = { title: nameSchema, body: markdownSchema, boxId: z.string().max(64).nullable() };

export const messageBlockSchema = z.object({
  ...blockFields,
  id: idSchema,
  version: z.number().int(),
  /** The assets in use that it stands in. */
  usedIn: z.array(z.object({ id: idSchema, title: z.string(), status: assetStatusSchema, isOut: z.boolean() })),
});
export type MessageBlock = z.output<typeof messageBlockSchema>;

export const messageBlocks = {
  /** All in use, by title; at most 500. */
  list: procedure.output(z.array(messageBlockSchema)),
  create: procedure.input(z.object({ ...blockFields, boxId: blockFields.boxId.default(null) })).output(savedSchema),
  /** Changes the words everywhere at once: drafts say the new ones, and what was checked is to be checked again. */
  update: procedure.input(z.object({ ...reference.shape, patch: z.object(blockFields).partial() })).output(savedSchema),
  trash: procedure.input(reference).output(savedSchema),
};
