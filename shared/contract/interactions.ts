import { z } from 'zod';

import {
  daySchema,
  idSchema,
  markdownSchema,
  nameSchema,
  partnerRefSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';
import { ratingSchema } from './assessments.ts';
import { followUpSchema } from './follow-ups.ts';
import { noteSchema } from './notes.ts';
import { promiseDraftSchema, promiseSchema } from './promises.ts';
import { taskSummarySchema } from './tasks.ts';

const fields = {
  occurredOn: daySchema,
  /** An id of `content/channels.ts`. */
  channel: z.string().min(1).max(40),
  /** `out`: we reached out; `in`: they did; `both`: we met. */
  direction: z.enum(['out', 'in', 'both']),
  /** An id of `content/interaction-outcomes.ts`; empty when not said. */
  outcome: z.string().max(40),
  /** What we heard, in their words; Markdown. */
  heard: markdownSchema,
  /** What we promised; Markdown. */
  promised: markdownSchema,
  sensitivity: z.enum(['normal', 'restricted', 'private']),
  consentToQuote: z.boolean(),
  /** The member who was in touch. */
  memberId: z.string().max(64).nullable(),
  participants: z.array(partnerRefSchema).max(500),
};

/** A follow-up that is made in the same step as the interaction. */
const nextStepSchema = z.object({
  type: z.string().max(40),
  summary: z.string().trim().max(1_000),
  ownerId: z.string().max(64).nullable(),
  dueOn: daySchema,
});

/** A stance that was seen at a contact: a number as text, or `unknown`. */
const stanceSeenSchema = z.object({
  record: partnerRefSchema,
  value: z.string().max(40),
  confidence: z.string().max(40).default('medium'),
  note: z.string().trim().max(4_000).default(''),
});

/** An objection that was heard at a contact: the one of the bank in these words, or a new one. */
const objectionHeardSchema = z.object({ text: nameSchema, saidBy: partnerRefSchema.optional() });
export type ObjectionHeard = z.output<typeof objectionHeardSchema>;

export const interactionSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  participants: z.array(recordLabelSchema),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Interaction = z.output<typeof interactionSchema>;

export const interactionDraftSchema = z
  .object(fields)
  .partial()
  .required({ occurredOn: true, channel: true, participants: true })
  .extend({
    participants: z.array(partnerRefSchema).min(1, { error: 'required' }).max(500),
    followUps: z.array(nextStepSchema).max(20).optional(),
    /** Promises both ways, with the first person who took part, or the first organization. */
    promises: z.array(promiseDraftSchema).max(20).optional(),
    /** Where those who took part stood, as it was seen at this contact: ratings of the same step. */
    stances: z.array(stanceSeenSchema).max(100).optional(),
    /** What was heard against us. Where nobody is named who said it, all people who took part hold it, or its organizations where no people did. */
    objections: z.array(objectionHeardSchema).max(20).optional(),
  });
export type InteractionDraft = z.output<typeof interactionDraftSchema>;
export type InteractionDraftInput = z.input<typeof interactionDraftSchema>;

/** A stance and the one before it; null is not known. */
const stanceStepSchema = z.object({ from: z.number().int().nullable(), to: z.number().int().nullable() });

/** One entry of a timeline: what touched the record, newest first. */
export const timelineEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('interaction'),
    at: z.string(),
    interaction: interactionSchema,
    followUps: z.array(followUpSchema),
    promises: z.array(promiseSchema),
    /** The objections of the bank that were heard at it. */
    objections: z.array(z.object({ id: idSchema, text: z.string() })),
    /** The stance of the partner that was seen at this contact, and the one before it. */
    stance: stanceStepSchema.nullable(),
  }),
  z.object({ kind: z.literal('note'), at: z.string(), note: noteSchema }),
  z.object({
    kind: z.literal('stanceRated'),
    at: z.string(),
    rating: ratingSchema,
    stance: stanceStepSchema,
    /** The decision it is about. */
    decision: z.string().nullable(),
  }),
  z.object({ kind: z.literal('followUpDone'), at: z.string(), followUp: followUpSchema }),
  z.object({ kind: z.literal('roleStarted'), at: z.string(), label: z.string(), other: recordLabelSchema }),
  z.object({ kind: z.literal('roleEnded'), at: z.string(), label: z.string(), other: recordLabelSchema }),
  z.object({ kind: z.literal('taskAdded'), at: z.string(), task: taskSummarySchema }),
  z.object({ kind: z.literal('taskDone'), at: z.string(), task: taskSummarySchema }),
  z.object({ kind: z.literal('taskDropped'), at: z.string(), task: taskSummarySchema }),
]);
export type TimelineEntry = z.output<typeof timelineEntrySchema>;
export const timelineKinds = [
  'interaction',
  'note',
  'followUpDone',
  'roleStarted',
  'roleEnded',
  'stanceRated',
  'taskAdded',
  'taskDone',
  'taskDropped',
] as const;

export const interactions = {
  /** Saves an interaction, its participants and its follow-ups as one step. */
  log: procedure.input(interactionDraftSchema).output(savedSchema.extend({ followUpIds: z.array(idSchema) })),
  get: procedure.input(z.object({ id: idSchema })).output(interactionSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: z.object(fields).partial() }))
    .output(savedSchema),
  /** Everything that touched a record, newest first; for an organization also what touched its people while they were there, for a person the tasks they own or help with. */
  timeline: procedure
    .input(
      z.object({
        record: partnerRefSchema,
        kinds: z.array(z.enum(timelineKinds)).default([...timelineKinds]),
        cursor: z.string().max(400).nullable().default(null),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(
      z.object({ entries: z.array(timelineEntrySchema), nextCursor: z.string().nullable(), total: z.number().int() }),
    ),
};
