import { z } from 'zod';

import { recurrenceRuleSchema } from '../domain/recurrence/rule.ts';
import { loadFlags } from '../domain/tasks/workload.ts';
import {
  changedSchema,
  daySchema,
  idSchema,
  lineSchema,
  markdownSchema,
  maybeDay,
  nameSchema,
  partnerRefSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';
import {
  letterSchema,
  prioritySchema,
  questionSchema,
  statusSchema,
  taskFilterSchema,
  taskGroupFields,
  taskSelectionSchema,
  taskSortFields,
} from './task-filter.ts';

const maybeId = idSchema.nullable();

/** What else than a meeting, goal or decision a task can come of. */
export const taskOriginTypes = ['wins', 'losses', 'lessons', 'afterActionReviews', 'risks', 'externalEvents'] as const;
const taskOriginSchema = z.object({ type: z.enum(taskOriginTypes), id: idSchema });

const fields = {
  title: nameSchema,
  /** Markdown. */
  description: markdownSchema,
  /** The one person who sees to it; null while nobody does. */
  ownerPersonId: maybeId,
  committeeId: maybeId,
  goalId: maybeId,
  /** The meeting and agenda item that it came of. */
  meetingId: maybeId,
  agendaItemId: maybeId,
  /** The decision that it carries out. */
  decisionId: maybeId,
  /** The partner that it is about. */
  record: partnerRefSchema.nullable(),
  /** What it was planned for: a win, a loss, a lesson, a review, a risk or an event from outside. */
  origin: taskOriginSchema.nullable(),
  status: statusSchema,
  priority: prioritySchema,
  /** 1 small to 3 large. */
  effort: z.number().int().min(1).max(3),
  startsOn: maybeDay,
  dueOn: maybeDay,
  /** The day on which it was done; today when it is marked done without one. */
  doneOn: maybeDay,
  blockedReason: lineSchema,
  droppedReason: lineSchema,
  /** The question of its committee that it answers. */
  question: questionSchema,
  /** What shows that it was done: words or a link. */
  evidence: z.string().trim().max(10_000),
  /** How it comes again when it is done; a task without a due day gets the first one of the rule. */
  rule: recurrenceRuleSchema.nullable(),
};

/** Who takes part beside the owner, by letter. */
const helperSchema = z.object({ personId: idSchema, letter: letterSchema });
/** A line of the checklist; one with an id is kept, without it is new. */
const stepSchema = z.object({
  id: idSchema.optional(),
  text: z.string().trim().min(1).max(1_000),
  isDone: z.boolean(),
});

const parts = {
  helpers: z.array(helperSchema).max(50),
  steps: z.array(stepSchema).max(200),
  /** The tasks that must be done before. */
  needs: z.array(idSchema).max(50),
};

export const taskDraftSchema = z
  .object({ ...fields, ...parts })
  .partial()
  .required({ title: true });
export type TaskDraft = z.output<typeof taskDraftSchema>;
export const taskPatchSchema = z.object({ ...fields, ...parts }).partial();
export type TaskPatch = z.output<typeof taskPatchSchema>;

/** A task as lists, boards and calendars show it. */
export const taskSummarySchema = z.object({
  id: idSchema,
  version: z.number().int(),
  title: z.string(),
  status: statusSchema,
  priority: prioritySchema,
  effort: z.number().int(),
  startsOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  doneOn: z.string().nullable(),
  droppedOn: z.string().nullable(),
  owner: recordLabelSchema.nullable(),
  committee: recordLabelSchema.nullable(),
  record: recordLabelSchema.nullable(),
  question: questionSchema,
  blockedReason: z.string(),
  droppedReason: z.string(),
  /** How often its due day was moved on when it came. */
  carriedOver: z.number().int(),
  repeats: z.boolean(),
  helperCount: z.number().int(),
  stepCount: z.number().int(),
  stepsDone: z.number().int(),
  /** How many tasks that it needs are still open. */
  waitsFor: z.number().int(),
  /** The tasks that it needs. */
  needsIds: z.array(z.string()),
  createdAt: z.string(),
});
export type TaskSummary = z.output<typeof taskSummarySchema>;

/** A task named by others, with where it stands. */
const linkedTaskSchema = z.object({
  id: idSchema,
  title: z.string(),
  status: statusSchema,
  dueOn: z.string().nullable(),
});
export type LinkedTask = z.output<typeof linkedTaskSchema>;

export const taskSchema = taskSummarySchema.extend({
  description: z.string(),
  evidence: z.string(),
  goal: recordLabelSchema.nullable(),
  meeting: recordLabelSchema.nullable(),
  decision: recordLabelSchema.nullable(),
  origin: recordLabelSchema.nullable(),
  agendaItemId: maybeId,
  seriesId: maybeId,
  rule: recurrenceRuleSchema.nullable(),
  helpers: z.array(z.object({ person: recordLabelSchema, letter: letterSchema })),
  steps: z.array(z.object({ id: idSchema, text: z.string(), isDone: z.boolean() })),
  needs: z.array(linkedTaskSchema),
  /** The tasks that wait for this one. */
  neededBy: z.array(linkedTaskSchema),
  isInTrash: z.boolean(),
  updatedAt: z.string(),
});
export type Task = z.output<typeof taskSchema>;

/** A task in a cell of the month. */
export const taskMarkSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  title: z.string(),
  status: statusSchema,
  priority: prioritySchema,
  owner: recordLabelSchema.nullable(),
  repeats: z.boolean(),
});
export type TaskMark = z.output<typeof taskMarkSchema>;

/** What a person carries, with why they are asked too often. */
export const personLoadSchema = z.object({
  person: recordLabelSchema,
  open: z.number().int(),
  effort: z.number().int(),
  late: z.number().int(),
  /** Chairs and committee seats. */
  seats: z.number().int(),
  flags: z.array(z.enum(loadFlags)),
});
export type PersonLoad = z.output<typeof personLoadSchema>;

const statusCounts = z.object({
  todo: z.number().int(),
  doing: z.number().int(),
  blocked: z.number().int(),
  done: z.number().int(),
  dropped: z.number().int(),
});

export const tasks = {
  /** A slice of the list in its order, with how many there are in all; rows of one group stand together. */
  list: procedure
    .input(
      z.object({
        filter: taskFilterSchema.prefault({}),
        today: daySchema,
        sort: z
          .object({ field: z.enum(taskSortFields), direction: z.enum(['asc', 'desc']) })
          .default({ field: 'dueOn', direction: 'asc' }),
        groupBy: z.enum(taskGroupFields).nullable().default(null),
        offset: z.number().int().min(0).max(1_000_000).default(0),
        limit: z.number().int().min(1).max(200).default(100),
      }),
    )
    .output(
      z.object({
        rows: z.array(taskSummarySchema),
        total: z.number().int(),
        /** The groups in their order; empty when nothing groups. */
        groups: z.array(z.object({ key: z.string(), label: z.string(), count: z.number().int() })),
      }),
    ),
  /** How many there are in each status, and how many open ones are late. */
  counts: procedure
    .input(z.object({ filter: taskFilterSchema.prefault({}), today: daySchema }))
    .output(statusCounts.extend({ late: z.number().int() })),
  get: procedure.input(z.object({ id: idSchema })).output(taskSchema),
  create: procedure.input(taskDraftSchema).output(savedSchema),
  /** Adds several as one step, in their order: a template, say. */
  createMany: procedure
    .input(
      z.object({
        tasks: z
          .array(
            taskDraftSchema.extend({
              /** Places in this list, from 0, of the tasks that must be done before. */
              after: z.array(z.number().int().min(0).max(499)).max(50).default([]),
            }),
          )
          .min(1)
          .max(500),
      }),
    )
    .output(changedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: taskPatchSchema }))
    .output(savedSchema),
  /** Puts tasks into a status, as one step; `beforeId` is the task that they then stand before on the board. */
  move: procedure
    .input(
      z.object({
        ids: z.array(idSchema).min(1).max(1_000),
        status: statusSchema,
        reason: lineSchema.optional(),
        beforeId: maybeId.optional(),
      }),
    )
    .output(changedSchema),
  /** Changes the same fields of many tasks as one step; `shiftDays` moves each due day that there is by so many days. */
  edit: procedure
    .input(
      z.object({
        selection: taskSelectionSchema,
        today: daySchema,
        patch: z
          .object({
            ownerPersonId: maybeId,
            committeeId: maybeId,
            goalId: maybeId,
            priority: prioritySchema,
            effort: z.number().int().min(1).max(3),
            dueOn: maybeDay,
            shiftDays: z.number().int().min(-3_660).max(3_660),
            status: statusSchema,
            reason: lineSchema,
          })
          .partial(),
      }),
    )
    .output(changedSchema),
  /** Leaves out this time of a task that repeats: it is due the next time instead. Fails with `invalid` for one that does not. */
  skip: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(savedSchema),
  /** The days from one to another that have tasks due, each with how many and the first `perDay` of them. */
  month: procedure
    .input(
      z.object({
        filter: taskFilterSchema.prefault({}),
        today: daySchema,
        from: daySchema,
        to: daySchema,
        perDay: z.number().int().min(1).max(20).default(5),
      }),
    )
    .output(z.array(z.object({ day: z.string(), total: z.number().int(), rows: z.array(taskMarkSchema) }))),
  /** Who carries how much open work, the heaviest load first, and how much there is in all. */
  workload: procedure
    .input(z.object({ today: daySchema, limit: z.number().int().min(1).max(200).default(100) }))
    .output(
      z.object({
        rows: z.array(personLoadSchema),
        total: z.number().int(),
        effort: z.number().int(),
        /** Open tasks that nobody owns. */
        unowned: z.number().int(),
      }),
    ),
  /** Moves tasks to the trash; links are kept. */
  trash: procedure.input(z.object({ ids: z.array(idSchema).min(1).max(1_000) })).output(changedSchema),
};
