import { z } from 'zod';

import {
  daySchema,
  idSchema,
  lineSchema,
  maybeDay,
  nameSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';

const textSchema = z.string().trim().max(10_000);
const gradeSchema = z.number().int().min(1).max(5);

const fields = {
  title: nameSchema,
  /** An id of `riskCategories`; '' when nobody said. */
  category: z.string().max(40),
  /** 1 to 5. */
  likelihood: gradeSchema,
  /** 1 to 5. */
  impact: gradeSchema,
  /** An id of `riskStatuses`. */
  status: z.string().min(1).max(40),
  /** What would show that it is happening. */
  trigger: lineSchema,
  /** What is done about it. */
  plan: textSchema,
  /** Who watches it. */
  ownerPersonId: z.string().max(64).nullable(),
  reviewOn: maybeDay,
  note: textSchema,
};

const draftSchema = z.object(fields).partial().required({ title: true });
export type RiskDraft = z.output<typeof draftSchema>;
const patchSchema = z.object(fields).partial();
export type RiskPatch = z.output<typeof patchSchema>;

/** Something that may go wrong. */
export const riskSchema = z.object({
  ...fields,
  reviewOn: daySchema.nullable(),
  id: idSchema,
  version: z.number().int(),
  /** Likelihood times impact, 1 to 25. */
  score: z.number().int(),
  owner: recordLabelSchema.nullable(),
  createdAt: z.string(),
});
export type Risk = z.output<typeof riskSchema>;

export const risks = {
  /** All that are not in the trash: those that are not over first, the heaviest on top; at most 500. */
  list: procedure.output(z.array(riskSchema)),
  create: procedure.input(draftSchema).output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: patchSchema }))
    .output(savedSchema),
  trash: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(savedSchema),
};
