import { z } from 'zod';

import {
  changedSchema,
  daySchema,
  idSchema,
  lineSchema,
  maybeDay,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';
import { maybeId } from './meeting-fields.ts';

const reference = { id: idSchema, version: z.number().int() };
const statusSchema = z.enum(['asked', 'signed', 'declined']);

const summarySchema = z.object({
  /** The asset. */
  id: idSchema,
  title: z.string(),
  /** An id of `assetKinds`. */
  kind: z.string(),
  /** An id of `assetStatuses`. */
  status: z.string(),
  /** The campaign that it belongs to. */
  campaignId: z.string().nullable(),
  /** The last day for an answer among those who are asked; null for none. */
  dueOn: z.string().nullable(),
  /** Points of the checklist that are ticked, of fourteen. */
  checked: z.number().int(),
  asked: z.number().int(),
  signed: z.number().int(),
  declined: z.number().int(),
  /** Asked more than 48 hours ago, and without an answer. */
  silent: z.number().int(),
  /** Signed a text that is not the one of today. */
  signedEarlier: z.number().int(),
});
export type StatementSummary = z.output<typeof summarySchema>;

const signatureSchema = z.object({
  ...reference,
  organization: recordLabelSchema,
  /** The sectors of the organization, its own first. */
  sectors: z.array(z.string()),
  /** Who signs for it. */
  person: recordLabelSchema.nullable(),
  status: statusSchema,
  askedOn: z.string(),
  dueOn: z.string().nullable(),
  answeredOn: z.string().nullable(),
  note: z.string(),
  isSilent: z.boolean(),
  /** Still asked after the last day. */
  isOverdue: z.boolean(),
  /** The number of the version that was signed; null where none was kept. */
  signedVersion: z.number().int().nullable(),
  isEarlierText: z.boolean(),
  /** The hash of the text that was signed; '' before. */
  hash: z.string(),
});
export type StatementSignature = z.output<typeof signatureSchema>;

const checkSchema = z.object({
  /** An id of `statementPoints`. */
  point: z.string(),
  checkedOn: z.string(),
  /** Who ticked it; '' when nobody was named. */
  by: z.string(),
  /** The text changed since. */
  isEarlierText: z.boolean(),
});
export type StatementCheck = z.output<typeof checkSchema>;

export const statements = {
  /** Public statements in use, and other texts that partners were asked to sign; the latest first, at most 200. */
  list: procedure
    .input(z.object({ today: daySchema, campaignId: maybeId.default(null) }))
    .output(z.array(summarySchema)),
  /** One with its checklist and its partners: who is asked first, then by name. */
  get: procedure.input(z.object({ id: idSchema, today: daySchema })).output(
    z.object({
      statement: summarySchema,
      hash: z.string(),
      /** The number of the kept version that is the text of today; null where it changed since. */
      version: z.number().int().nullable(),
      body: z.string(),
      checks: z.array(checkSchema),
      signatures: z.array(signatureSchema),
    }),
  ),
  /** Ticks a point, or takes the tick away. Fails with `invalid` `unknownChoice`. */
  check: procedure
    .input(z.object({ id: idSchema, point: z.string().max(60), isChecked: z.boolean() }))
    .output(savedSchema),
  /** Asks organizations to sign; those who were asked already stay as they are. Fails with `invalid`: `future`, `endsBeforeStart` for a last day before it. */
  ask: procedure
    .input(
      z.object({
        id: idSchema,
        organizationIds: z.array(idSchema).min(1).max(200),
        askedOn: daySchema,
        /** The last day for an answer. */
        dueOn: maybeDay.default(null),
      }),
    )
    .output(changedSchema),
  /**
   * Writes down what a partner said. A signature is of the text as it is: `hash` names it, and another one by now fails with `stale`. Fails
   * with `invalid`: `required` for a signature without who signs, `future`, `endsBeforeStart` for an answer before it was asked.
   */
  answer: procedure
    .input(
      z.object({
        ...reference,
        status: statusSchema,
        personId: maybeId,
        answeredOn: maybeDay,
        hash: z.string().max(64),
        note: lineSchema.default(''),
      }),
    )
    .output(savedSchema),
  unask: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
