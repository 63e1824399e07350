import { z } from 'zod';

import { idSchema, maybeDay, partnerRefSchema } from './base.ts';

/** Where a task stands. */
export const statusSchema = z.enum(['todo', 'doing', 'blocked', 'done', 'dropped']);
/** How soon it matters. */
export const prioritySchema = z.enum(['low', 'normal', 'high']);
/** What somebody beside the owner does: manager, consulted, helper or approver. */
export const letterSchema = z.enum(['M', 'C', 'H', 'A']);
/** The question of its committee that it answers. */
export const questionSchema = z.enum(['', 'who', 'where', 'how']);
const maybeId = idSchema.nullable();

/** Which tasks a view shows; every view has the same filters. */
export const taskFilterSchema = z.object({
  text: z.string().max(1_000).default(''),
  statuses: z.array(statusSchema).default([]),
  priorities: z.array(prioritySchema).default([]),
  efforts: z.array(z.number().int().min(1).max(3)).default([]),
  /** The owner's id, or `none` for those that nobody owns. */
  owners: z.array(z.string().max(64)).max(500).default([]),
  /** Only what the person of this member owns or helps with. */
  isMine: z.boolean().default(false),
  /** The committee's id, or `none`. */
  committees: z.array(z.string().max(64)).max(500).default([]),
  goalId: maybeId.default(null),
  meetingId: maybeId.default(null),
  decisionId: maybeId.default(null),
  record: partnerRefSchema.nullable().default(null),
  /** The id of what it was planned for. */
  originId: maybeId.default(null),
  questions: z.array(z.enum(['who', 'where', 'how'])).default([]),
  /** `late`: open and past; `week`: due within seven days; `none`: without a day. */
  due: z.enum(['any', 'late', 'today', 'week', 'month', 'none']).default('any'),
  /** Due from this day and up to that one, both included. */
  dueFrom: maybeDay.default(null),
  dueTo: maybeDay.default(null),
  /** Only those that wait for another one that is open. */
  isWaiting: z.boolean().default(false),
});
export type TaskFilter = z.output<typeof taskFilterSchema>;
export type TaskFilterInput = z.input<typeof taskFilterSchema>;

export const taskSortFields = [
  'title',
  'dueOn',
  'startsOn',
  'doneOn',
  'status',
  'priority',
  'effort',
  'owner',
  'committee',
  'createdAt',
  'position',
] as const;
export const taskGroupFields = ['status', 'priority', 'owner', 'committee', 'dueOn'] as const;
/** Which tasks a bulk edit is for: named ones, or all that a filter shows but some. */
export const taskSelectionSchema = z.union([
  z.object({ ids: z.array(idSchema).min(1).max(50_000) }),
  z.object({ filter: taskFilterSchema, except: z.array(idSchema).max(50_000).default([]) }),
]);
export type TaskSelection = z.output<typeof taskSelectionSchema>;
