import { z } from 'zod';

import {
  changedSchema,
  daySchema,
  idSchema,
  lineSchema,
  maybeDay,
  procedure,
  recordLabelSchema,
  recordTypeSchema,
  savedSchema,
} from './base.ts';
import { reportDocumentSchema } from './report-document.ts';

const itemRef = { checklist: z.string().min(1).max(40), item: z.string().min(1).max(80) };
/** An id of `itemStatuses`. */
const statusSchema = z.enum(['no', 'planned', 'partial', 'in-place']);

const ratingSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  raterPersonId: idSchema,
  rater: recordLabelSchema.nullable(),
  status: statusSchema,
  ratedOn: daySchema,
  why: z.string(),
});

const evidenceSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  /** The record that shows it; null for words alone. */
  record: recordLabelSchema.nullable(),
  words: z.string(),
});
export type PracticeEvidence = z.output<typeof evidenceSchema>;

/** An item of a checklist with all that was said of it. */
export const practiceItemSchema = z.object({
  ...itemRef,
  ownerPersonId: idSchema.nullable(),
  owner: recordLabelSchema.nullable(),
  reviewOn: daySchema.nullable(),
  nextStep: z.string(),
  phase: z.enum(['', 'now', 'later']),
  /** What each rater says, the latest first. */
  ratings: z.array(ratingSchema),
  /** What they said before, the latest first. */
  earlier: z.array(ratingSchema),
  /** Raters differ. */
  isDisputed: z.boolean(),
  evidence: z.array(evidenceSchema),
});
export type PracticeItem = z.output<typeof practiceItemSchema>;

const readinessSchema = z.object({
  /** Metric m16, in percent; null for a list that nobody rated. */
  value: z.number().nullable(),
  items: z.number().int(),
  unrated: z.number().int(),
  disputed: z.number().int(),
});

/** A checklist with its readiness. */
export const practiceListSchema = z.object({
  checklist: z.string(),
  readiness: readinessSchema,
  items: z.array(practiceItemSchema),
});
export type PracticeList = z.output<typeof practiceListSchema>;

/** The records that may show that an item is in place. */
export const evidenceTypes = [
  'meetings',
  'decisions',
  'agreements',
  'commitments',
  'fundingStreams',
  'trainingSessions',
  'evidenceCards',
  'assets',
  'wins',
] as const;

const reportIn = z.object({
  today: daySchema,
  /** Ids of `checklists`, in the order of the report. */
  checklists: z.array(z.string().max(40)).min(1).max(20),
  /** For a council: where it stands and what comes next; for an evaluator also each rater, each proof and how it is counted. */
  reader: z.enum(['council', 'evaluator']),
  /** Restricted people are not named. */
  hidesRestricted: z.boolean(),
});

export const practices = {
  /** Every checklist with its items, in the order of the content, and all items together. */
  ledger: procedure.output(
    z.object({
      lists: z.array(practiceListSchema),
      all: readinessSchema,
      /** The part of what is awarded that pays for direct services, from 0 to 1, as the budget says it; null while it does not. */
      serviceShare: z.number().nullable(),
    }),
  ),
  /** The items of checklists that a record shows. */
  supportedBy: procedure
    .input(z.object({ type: recordTypeSchema, id: idSchema }))
    .output(z.array(z.object({ checklist: z.string(), item: z.string(), words: z.string() }))),
  /** What a rater says of an item on a day; null takes their word back from that day on. The latest counts, and earlier ones are the history of m16. Fails with `invalid` for an unknown item and a day to come. */
  rate: procedure
    .input(
      z.object({
        ...itemRef,
        raterPersonId: idSchema,
        status: statusSchema.nullable(),
        ratedOn: daySchema,
        why: lineSchema,
        today: daySchema,
      }),
    )
    .output(changedSchema),
  /** Who sees to an item, when it is looked at again, what comes next, and whether it is for now or later. */
  plan: procedure
    .input(
      z.object({
        ...itemRef,
        ownerPersonId: idSchema.nullable(),
        reviewOn: maybeDay,
        nextStep: lineSchema,
        phase: z.enum(['', 'now', 'later']),
      }),
    )
    .output(changedSchema),
  /** Adds what shows an item: a record, words, or both. Fails with `invalid` for neither, and for a type that shows nothing. */
  addEvidence: procedure
    .input(
      z.object({
        ...itemRef,
        record: z.object({ type: recordTypeSchema, id: idSchema }).nullable(),
        words: lineSchema,
      }),
    )
    .output(changedSchema),
  removeEvidence: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(changedSchema),
  /** Adds a task for the next step of an item, due on its review day. */
  planTask: procedure.input(z.object({ ...itemRef, today: daySchema })).output(savedSchema),
  /** The fidelity report. */
  report: procedure.input(reportIn).output(reportDocumentSchema),
};
