import { z } from 'zod';

import { idSchema, lineSchema, markdownSchema, nameSchema, procedure, recordLabelSchema, savedSchema } from './base.ts';

const contextSchema = z.object({ place: lineSchema, size: lineSchema, strategy: lineSchema, phase: lineSchema });
export type LessonContext = z.output<typeof contextSchema>;

const fields = {
  title: nameSchema,
  context: contextSchema,
  problem: markdownSchema,
  /** What was tried. */
  tried: markdownSchema,
  /** What happened, with what shows it. */
  happened: markdownSchema,
  /** Why it is thought to have happened. */
  why: markdownSchema,
  /** Who sees it otherwise, and how. */
  dissent: markdownSchema,
  /** In money and time. */
  cost: markdownSchema,
  conditions: markdownSchema,
  /** To copy it, a line each. */
  steps: markdownSchema,
  pitfalls: markdownSchema,
  /** What would be done again. */
  again: markdownSchema,
  contactPersonId: z.string().max(64).nullable(),
  /** A best practice worked at least twice, or somebody outside confirmed it. */
  status: z.enum(['hypothesis', 'promising', 'best-practice']),
  confidence: z.enum(['low', 'medium', 'high']),
  timesWorked: z.number().int().min(0).max(10_000),
  /** Who outside the coalition confirmed it. */
  confirmedBy: lineSchema,
  shareLevel: z.enum(['coalition', 'partners', 'public']),
  reviewId: z.string().max(64).nullable(),
  /** Ids of `roadmapSteps`. */
  roadmapSteps: z.array(z.string().max(40)).max(10),
};

const draftSchema = z.object(fields).partial().required({ title: true });
export type LessonDraft = z.output<typeof draftSchema>;
const patchSchema = z.object(fields).partial();
export type LessonPatch = z.output<typeof patchSchema>;

const lessonSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  contact: recordLabelSchema.nullable(),
  review: recordLabelSchema.nullable(),
  /** The coalitions through whose playbooks it came, the first first; none for a lesson that began here. */
  provenance: z.array(z.object({ coalition: z.string(), on: z.string() })),
  /** Tasks that were planned to put it to use. */
  tasks: z.number().int(),
  updatedAt: z.string(),
  isInTrash: z.boolean(),
});
export type Lesson = z.output<typeof lessonSchema>;

/** A lesson in a list. */
const lessonSummarySchema = lessonSchema.pick({
  id: true,
  version: true,
  title: true,
  problem: true,
  again: true,
  status: true,
  confidence: true,
  timesWorked: true,
  shareLevel: true,
  roadmapSteps: true,
  tasks: true,
});
export type LessonSummary = z.output<typeof lessonSummarySchema>;

export const lessons = {
  /** Lessons that are not in the trash, the surest first, at most 500: those with all the words, of a step and of a status where asked. */
  list: procedure
    .input(
      z
        .object({
          text: z.string().max(1_000).default(''),
          step: z.string().max(40).default(''),
          status: z.string().max(40).default(''),
        })
        .prefault({}),
    )
    .output(z.array(lessonSummarySchema)),
  get: procedure.input(z.object({ id: idSchema })).output(lessonSchema),
  create: procedure.input(draftSchema).output(savedSchema),
  /** Fails with `invalid` for a best practice that worked less than twice and that nobody outside confirmed. */
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: patchSchema }))
    .output(savedSchema),
  trash: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(savedSchema),
  /** Plans a task that puts a lesson to use, due in two weeks. */
  toTask: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
