import { z } from 'zod';

import { daySchema, idSchema, markdownSchema, nameSchema, procedure, recordLabelSchema, savedSchema } from './base.ts';

/** What a review can look back at. */
export const reviewSubjects = ['wins', 'losses', 'meetings', 'campaigns'] as const;
const subjectSchema = z.object({ type: z.enum(reviewSubjects), id: idSchema });

const fields = {
  /** What it looks back at; null for something that has no record. */
  subject: subjectSchema.nullable(),
  title: nameSchema,
  heldOn: daySchema,
  /** The four questions: what was planned, what happened, why there was a difference, what is done next time. */
  planned: markdownSchema,
  happened: markdownSchema,
  why: markdownSchema,
  next: markdownSchema,
  /** What is kept and what is changed, a line each. */
  keep: markdownSchema,
  change: markdownSchema,
  facilitatorPersonId: z.string().max(64).nullable(),
};

const draftSchema = z.object(fields).partial().required({ title: true, heldOn: true });
export type ReviewDraft = z.output<typeof draftSchema>;
const patchSchema = z.object(fields).partial();
export type ReviewPatch = z.output<typeof patchSchema>;

const reviewSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  subjectLabel: recordLabelSchema.nullable(),
  facilitator: recordLabelSchema.nullable(),
  /** How many of the four questions are answered. */
  answered: z.number().int(),
  lessons: z.array(z.object({ id: idSchema, title: z.string(), status: z.string() })),
  isInTrash: z.boolean(),
});
export type Review = z.output<typeof reviewSchema>;

export const reviews = {
  /** Reviews that are not in the trash, the latest first, at most 500; those of one subject where it is named. */
  list: procedure
    .input(z.object({ subjectId: z.string().max(64).nullable().default(null) }).prefault({}))
    .output(z.array(reviewSchema)),
  get: procedure.input(z.object({ id: idSchema })).output(reviewSchema),
  create: procedure.input(draftSchema).output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: patchSchema }))
    .output(savedSchema),
  trash: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(savedSchema),
  /** Names of people in the workspace that a text says, as it says them: a review is about what, not who. Hidden people are not told. */
  namesIn: procedure.input(z.object({ text: z.string().max(100_000) })).output(z.array(z.string())),
};
