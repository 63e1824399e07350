import { z } from 'zod';

import {
  daySchema,
  idSchema,
  markdownSchema,
  maybeDay,
  nameSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';

const maybeId = z.string().max(64).nullable();

const fields = {
  title: nameSchema,
  lostOn: daySchema,
  /** An id of `lossKinds`; '' until somebody says. */
  category: z.string().max(40),
  /** The facts, in Markdown. */
  whatHappened: markdownSchema,
  goalId: maybeId,
  decisionId: maybeId,
  campaignId: maybeId,
  /** The day on which it is looked at again. */
  revisitOn: maybeDay,
  note: markdownSchema,
};

const draftSchema = z.object(fields).partial().required({ title: true, lostOn: true });
export type LossDraft = z.output<typeof draftSchema>;
const patchSchema = z.object(fields).partial();
export type LossPatch = z.output<typeof patchSchema>;

const lossSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  goal: recordLabelSchema.nullable(),
  decision: recordLabelSchema.nullable(),
  campaign: recordLabelSchema.nullable(),
  /** Its reviews, the first first. */
  reviews: z.array(z.object({ id: idSchema, title: z.string(), heldOn: z.string() })),
  /** Tasks that were planned for it, and how many of them are done. */
  tasks: z.number().int(),
  tasksDone: z.number().int(),
  isInTrash: z.boolean(),
});
export type Loss = z.output<typeof lossSchema>;

export const losses = {
  /** Losses that are not in the trash, the latest first; at most 500. */
  list: procedure
    .input(z.object({ from: daySchema.nullable().default(null) }).prefault({}))
    .output(z.array(lossSchema)),
  get: procedure.input(z.object({ id: idSchema })).output(lossSchema),
  create: procedure.input(draftSchema).output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: patchSchema }))
    .output(savedSchema),
  trash: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(savedSchema),
};
