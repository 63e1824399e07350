import { z } from 'zod';

import {
  changedSchema,
  idSchema,
  lineSchema,
  markdownSchema,
  maybeDay,
  nameSchema,
  daySchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';

/** A number of a measure: any size that a person can write down. */
const numberSchema = z.number().min(-1e12).max(1e12);

const goalFields = {
  title: nameSchema,
  why: markdownSchema,
  change: markdownSchema,
  measure: lineSchema,
  unit: z.string().trim().max(40),
  /** An id of `goalDirections`. */
  direction: z.string().max(40),
  baselineValue: numberSchema.nullable(),
  baselineSource: lineSchema,
  baselineOn: maybeDay,
  targetValue: numberSchema.nullable(),
  achievable: markdownSchema,
  problem: lineSchema,
  pathway: lineSchema,
  equity: lineSchema,
  startsOn: maybeDay,
  dueOn: maybeDay,
  /** An id of `goalStatuses`. */
  status: z.string().max(40),
  /** Where it stands, in a sentence. */
  standing: lineSchema,
  /** 1 to 5; null when nobody said. */
  confidence: z.number().int().min(1).max(5).nullable(),
  /** The person who answers for it. */
  ownerId: z.string().max(64).nullable(),
  committeeId: z.string().max(64).nullable(),
};

export const goalDraftSchema = z.object({
  ...z.object(goalFields).partial().required({ title: true }).shape,
  /** An id of `goalKinds`. */
  kind: z.string().max(40).default('goal'),
  /** The goal that a strategy serves. */
  parentId: z.string().max(64).nullable().default(null),
});
export type GoalDraft = z.output<typeof goalDraftSchema>;

export const goalPatchSchema = z
  .object({ ...goalFields, parentId: z.string().max(64).nullable(), metOn: maybeDay })
  .partial();
export type GoalPatch = z.output<typeof goalPatchSchema>;

/** What a measure was on a day. */
const valueSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  measuredOn: z.string(),
  value: z.number(),
  source: z.string(),
  note: z.string(),
});
export type GoalValue = z.output<typeof valueSchema>;

const milestoneFields = {
  title: nameSchema,
  dueOn: maybeDay,
  metOn: maybeDay,
  evidence: z.string().max(100_000),
  /** 1 to 5; null when it is no win. */
  winLevel: z.number().int().min(1).max(5).nullable(),
};

/** A marker on the way. */
const milestoneSchema = z.object({
  ...milestoneFields,
  dueOn: z.string().nullable(),
  metOn: z.string().nullable(),
  id: idSchema,
  version: z.number().int(),
});
export type Milestone = z.output<typeof milestoneSchema>;

/** A goal or strategy with what its health rests on. */
export const goalSchema = z.object({
  ...goalFields,
  baselineOn: z.string().nullable(),
  startsOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  id: idSchema,
  version: z.number().int(),
  kind: z.string(),
  parentId: z.string().nullable(),
  /** The template that it began as; '' for none. */
  template: z.string(),
  metOn: z.string().nullable(),
  owner: recordLabelSchema.nullable(),
  committee: z.string(),
  /** The dated values, the oldest first. */
  values: z.array(valueSchema),
  milestones: z.array(milestoneSchema),
  tasks: z.object({ open: z.number().int(), overdue: z.number().int(), done: z.number().int() }),
  wins: z.number().int(),
  isInTrash: z.boolean(),
  createdAt: z.string(),
});
export type Goal = z.output<typeof goalSchema>;

/** A risk or decision that a goal is tied to. */
const goalLinkSchema = z.object({
  id: idSchema,
  type: z.string(),
  recordId: idSchema,
  title: z.string(),
  status: z.string(),
});
export type GoalLink = z.output<typeof goalLinkSchema>;

/** A task that names the goal. */
const goalTaskSchema = z.object({
  id: idSchema,
  title: z.string(),
  /** An id of `taskStatuses`. */
  status: z.string(),
  dueOn: z.string().nullable(),
  goalId: idSchema,
  owner: recordLabelSchema.nullable(),
});
export type GoalTask = z.output<typeof goalTaskSchema>;

/** A win that names the goal. */
const goalWinSchema = z.object({
  id: idSchema,
  title: z.string(),
  wonOn: z.string().nullable(),
  /** 1 to 5; null until somebody says. */
  level: z.number().int().nullable(),
  goalId: idSchema,
});
export type GoalWin = z.output<typeof goalWinSchema>;

const reference = z.object({ id: idSchema, version: z.number().int() });

export const goals = {
  /** All goals and strategies in use, in the order of the list; at most 500. */
  list: procedure.output(z.array(goalSchema)),
  /** One of them with its strategies, its links, and the goal it serves; one in the trash is found. */
  get: procedure.input(z.object({ id: idSchema })).output(
    z.object({
      goal: goalSchema,
      parent: z.object({ id: idSchema, title: z.string() }).nullable(),
      strategies: z.array(goalSchema),
      links: z.array(goalLinkSchema),
    }),
  ),
  /** The tasks and wins that name a goal, or any goal; at most 500 of each, open tasks first. */
  work: procedure
    .input(z.object({ goalId: z.string().max(64).nullable().default(null) }))
    .output(z.object({ tasks: z.array(goalTaskSchema), wins: z.array(goalWinSchema) })),
  /** Says where a goal stands, with the value of a day where there is one: one step of the history. */
  checkIn: procedure
    .input(
      z.object({
        ...reference.shape,
        ...z.object(goalFields).pick({ status: true, confidence: true, standing: true }).shape,
        value: z.object({ measuredOn: daySchema, value: numberSchema, note: lineSchema.default('') }).nullable(),
      }),
    )
    .output(savedSchema),
  create: procedure.input(goalDraftSchema).output(savedSchema),
  /** Adds goals from templates of `content/goal-templates.ts` as one step; those that are there already are left out. */
  addTemplates: procedure
    .input(z.object({ templates: z.array(z.string().max(60)).min(1).max(50) }))
    .output(changedSchema),
  /** Changes fields; fails with `stale` when the goal is no longer at `version`. */
  update: procedure.input(z.object({ ...reference.shape, patch: goalPatchSchema })).output(savedSchema),
  /** Moves a goal before or after its siblings: `index` is its new place from 0. */
  move: procedure.input(z.object({ id: idSchema, index: z.number().int().min(0).max(500) })).output(savedSchema),
  /** Moves it to the trash, its strategies with it. */
  trash: procedure.input(reference).output(savedSchema),
  addValue: procedure
    .input(
      z.object({
        goalId: idSchema,
        measuredOn: daySchema,
        value: numberSchema,
        source: lineSchema.default(''),
        note: lineSchema.default(''),
      }),
    )
    .output(savedSchema),
  updateValue: procedure
    .input(
      z.object({
        ...reference.shape,
        patch: z.object({ measuredOn: daySchema, value: numberSchema, source: lineSchema, note: lineSchema }).partial(),
      }),
    )
    .output(savedSchema),
  removeValue: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  addMilestone: procedure
    .input(z.object({ goalId: idSchema, ...z.object(milestoneFields).partial().required({ title: true }).shape }))
    .output(savedSchema),
  updateMilestone: procedure
    .input(z.object({ ...reference.shape, patch: z.object(milestoneFields).partial() }))
    .output(savedSchema),
  /** Moves a milestone within its goal: `index` is its new place from 0. */
  moveMilestone: procedure
    .input(z.object({ id: idSchema, index: z.number().int().min(0).max(500) }))
    .output(savedSchema),
  removeMilestone: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** Ties a goal to a risk or decision. Fails with `invalid` `linkExists`. */
  link: procedure
    .input(z.object({ goalId: idSchema, type: z.string().max(40), recordId: idSchema }))
    .output(savedSchema),
  /** The risks and decisions that a goal can be tied to. */
  linkable: procedure.output(z.array(goalLinkSchema.omit({ id: true }))),
  unlink: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
