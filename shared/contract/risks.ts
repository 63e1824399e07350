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
const residualSchema = z.number().int().min(0).max(5);

const bandSchema = z.enum(['low', 'medium', 'high', 'critical']);

const fields = {
  title: nameSchema,
  /** An id of `riskCategories`; '' when nobody said. */
  category: z.string().max(40),
  /** 1 to 5. */
  likelihood: gradeSchema,
  /** 1 to 5. */
  impact: gradeSchema,
  /** An id of `riskVelocities`: a fast risk counts one band higher. */
  velocity: z.string().min(1).max(40),
  /** 1 to 5 once what is done against it works; 0 until somebody says. */
  residualLikelihood: residualSchema,
  residualImpact: residualSchema,
  /** Why it may come about, what would come about, and what that would do. */
  cause: textSchema,
  event: textSchema,
  effect: textSchema,
  /** What would be seen before. */
  earlySignals: textSchema,
  /** An id of `riskStatuses`. */
  status: z.string().min(1).max(40),
  /** What calls for the contingency. */
  trigger: lineSchema,
  /** What is done so that it does not come about. */
  prevention: textSchema,
  /** What is done when it comes about. */
  contingency: textSchema,
  /** Who watches it. */
  ownerPersonId: z.string().max(64).nullable(),
  reviewOn: maybeDay,
  /** The event from outside that it hangs on. */
  eventId: z.string().max(64).nullable(),
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
  /** How heavy it is, its velocity counted in. */
  band: bandSchema,
  /** The score once what is done against it works; the plain score until somebody says. */
  residual: z.number().int(),
  residualBand: bandSchema,
  /** Whether it is critical, and nobody owns it or nobody planned what is done when it comes. */
  isAlarming: z.boolean(),
  owner: recordLabelSchema.nullable(),
  /** The event from outside, by its name. */
  outside: recordLabelSchema.nullable(),
  /** The day on which it was closed or came about. */
  closedOn: z.string().nullable(),
  /** Tasks that were planned for it. */
  tasks: z.number().int(),
  createdAt: z.string(),
});
export type Risk = z.output<typeof riskSchema>;

const exposureSchema = z.object({
  /** The residual scores of all open risks together; null while there is no risk at all. */
  exposure: z.number().int().nullable(),
  open: z.number().int(),
  watched: z.number().int(),
  critical: z.number().int(),
  /** Critical ones without an owner or a contingency; null while there is no risk at all. */
  unowned: z.number().int().nullable(),
});

export const risks = {
  /** All that are not in the trash: those that are not over first, the heaviest on top; at most 500. */
  list: procedure.output(z.array(riskSchema)),
  get: procedure.input(z.object({ id: idSchema })).output(riskSchema.extend({ isInTrash: z.boolean() })),
  /** Metric m14, as far as it speaks of risks. */
  exposure: procedure.output(exposureSchema),
  create: procedure.input(draftSchema).output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: patchSchema }))
    .output(savedSchema),
  trash: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(savedSchema),
};
