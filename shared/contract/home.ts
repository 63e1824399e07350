import { z } from 'zod';

import { homeTiles } from '../domain/home/tiles.ts';
import { roadmapSteps, stepStatuses, type MarkId, type StepId } from '../domain/home/roadmap.ts';
import { changedSchema, daySchema, idSchema, procedure, recordLabelSchema } from './base.ts';
import { followUpSchema } from './follow-ups.ts';

const stepIds = roadmapSteps.map((step) => step.id) as [StepId, ...StepId[]]; // safe: the list is a constant that is not empty
const markIds = roadmapSteps.flatMap((step) => step.marks.map((mark): MarkId => mark.id)) as [MarkId, ...MarkId[]]; // safe: as above
const markIdSchema = z.enum(markIds);
const tileSchema = z.enum(homeTiles);

const roadmapSchema = z.object({
  steps: z.array(
    z.object({
      id: z.enum(stepIds),
      status: z.enum(stepStatuses),
      marks: z.array(
        z.object({
          id: markIdSchema,
          isDone: z.boolean(),
          count: z.number().int(),
          of: z.number().int(),
          /** The day of the record that shows it; '' where no day tells. */
          on: z.string(),
        }),
      ),
    }),
  ),
  next: z.object({ step: z.enum(stepIds), mark: markIdSchema }).nullable(),
});
export type Roadmap = z.output<typeof roadmapSchema>;

const sinceSchema = z.object({
  /** The instant of the visit before this one; '' for the first. */
  seenAt: z.string(),
  steps: z.number().int(),
  isMore: z.boolean(),
  /** How many steps in each part of the workspace, the most first. */
  parts: z.array(z.object({ part: z.string(), count: z.number().int() })),
  latest: z.array(z.object({ id: idSchema, at: z.string(), summary: z.string(), memberId: z.string() })),
  /** How many open follow-ups and tasks fell due since. */
  fallenDue: z.number().int(),
});
export type SinceLook = z.output<typeof sinceSchema>;

const tilesSchema = z.object({ tiles: z.array(tileSchema), hidden: z.array(tileSchema) });

export const home = {
  /** The five steps with the evidence that the records hold, and what to do next. */
  roadmap: procedure.input(z.object({ today: daySchema })).output(roadmapSchema),
  /** What happened since the member who uses this computer looked last. */
  since: procedure.input(z.object({ today: daySchema })).output(sinceSchema),
  /** Notes that they look: after half an hour away it is a new visit; with `isSeen` all until now counts as seen. No step of the history. */
  look: procedure.input(z.object({ isSeen: z.boolean().default(false) })).output(z.object({})),
  /** How they arranged the first screen: all tiles in their order, and those that are put away. */
  tiles: procedure.output(tilesSchema),
  setTiles: procedure.input(tilesSchema).output(changedSchema),
  /** What the first screen shows: due work, what was touched lately, and how far the basics are. */
  today: procedure.input(z.object({ today: daySchema })).output(
    z.object({
      overdue: z.array(followUpSchema),
      dueToday: z.array(followUpSchema),
      dueSoon: z.array(followUpSchema),
      counts: z.object({
        overdue: z.number().int(),
        today: z.number().int(),
        week: z.number().int(),
        later: z.number().int(),
      }),
      recent: z.array(recordLabelSchema.extend({ at: z.string(), summary: z.string() })),
      totals: z.object({
        people: z.number().int(),
        organizations: z.number().int(),
        interactionsLast30Days: z.number().int(),
        withoutOwner: z.number().int(),
      }),
      /** Core sectors by how many organizations at the table (committed, active or leading) name each as primary or secondary. */
      sectors: z.array(z.object({ sector: z.string(), organizations: z.number().int() })),
    }),
  ),
};
