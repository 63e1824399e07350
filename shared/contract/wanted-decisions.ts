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

const fields = {
  title: nameSchema,
  /** The question as it is put to those who decide. */
  question: z.string().trim().max(4_000),
  /** The body that decides. */
  organizationId: z.string().max(64).nullable(),
  /** By when. */
  decidesOn: maybeDay,
  /** An id of `wantedDecisionStatuses`. */
  status: z.string().max(40),
  /** Markdown. */
  description: markdownSchema,
};

const draftSchema = z.object(fields).partial().required({ title: true });
export type WantedDecisionDraft = z.output<typeof draftSchema>;

/** A decision that the coalition wants to be made. */
export const wantedDecisionSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  body: recordLabelSchema.nullable(),
  isInTrash: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type WantedDecision = z.output<typeof wantedDecisionSchema>;

/** Whose part in a decision is known. */
const decisionRoleSchema = z.object({
  record: recordLabelSchema,
  /** An id of `decisionRoles`. */
  role: z.string(),
  stance: z.number().int().nullable(),
  influence: z.number().int().nullable(),
  ratedOn: daySchema,
});
export type DecisionRoleHolder = z.output<typeof decisionRoleSchema>;

export const wantedDecisions = {
  /** All that are not in the trash: open ones by their day, then the others. */
  list: procedure
    .input(z.object({ status: z.string().max(40).nullable().default(null) }))
    .output(z.array(wantedDecisionSchema)),
  /** A decision and who has which part in it. */
  get: procedure
    .input(z.object({ id: idSchema }))
    .output(z.object({ decision: wantedDecisionSchema, roles: z.array(decisionRoleSchema) })),
  create: procedure.input(draftSchema).output(savedSchema),
  /** Changes fields; fails with `stale` when the record is no longer at `version`. */
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: z.object(fields).partial() }))
    .output(savedSchema),
  /** Moves it to the trash; the ratings about it are kept. */
  trash: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(savedSchema),
};
