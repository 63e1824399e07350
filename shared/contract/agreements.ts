import { z } from 'zod';

import {
  idSchema,
  lineSchema,
  markdownSchema,
  maybeDay,
  nameSchema,
  partnerRefSchema,
  procedure,
  savedSchema,
} from './base.ts';

/** A party: an organization, who signs for it, and since when it has. */
export const signatorySchema = z.object({
  organizationId: idSchema,
  personId: z.string().max(64).nullable(),
  signedOn: maybeDay,
});
export type Signatory = z.output<typeof signatorySchema>;

const fields = {
  title: nameSchema,
  /** An id of `agreementStatuses`. */
  status: z.string().min(1).max(40),
  ownerId: z.string().max(64).nullable(),
  scope: z.string().max(100_000),
  rightToWithdraw: z.string().max(100_000),
  startsOn: maybeDay,
  endsOn: maybeDay,
  reviewOn: maybeDay,
  body: markdownSchema,
  documentLink: lineSchema,
  isPublic: z.boolean(),
  signatories: z.array(signatorySchema).max(100),
};

export const agreementDraftSchema = z.object(fields).partial().required({ title: true });
export type AgreementDraft = z.output<typeof agreementDraftSchema>;
export const agreementPatchSchema = z.object(fields).partial();
export type AgreementPatch = z.output<typeof agreementPatchSchema>;

/** A memorandum of understanding with its parties. */
export const agreementSchema = z.object({
  ...fields,
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  reviewOn: z.string().nullable(),
  signatories: z.array(
    signatorySchema.extend({
      signedOn: z.string().nullable(),
      organization: z.string(),
      person: z.string().nullable(),
      isRestricted: z.boolean(),
    }),
  ),
  id: idSchema,
  version: z.number().int(),
  createdAt: z.string(),
});
export type Agreement = z.output<typeof agreementSchema>;

const filledSchema = z.object({
  title: z.string(),
  markdown: z.string(),
  /** The fields that no record fills yet, as the template names them; they stand as blanks in the text. */
  missing: z.array(z.string()),
});

export const agreements = {
  /** All of them by title, or those that a partner signs; at most 500. */
  list: procedure
    .input(z.object({ record: partnerRefSchema.nullable().default(null) }))
    .output(z.array(agreementSchema)),
  get: procedure.input(z.object({ id: idSchema })).output(agreementSchema),
  create: procedure.input(agreementDraftSchema).output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: agreementPatchSchema }))
    .output(savedSchema),
  /** Removes one with its signatories; undo brings it back. */
  remove: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** A template of `content/letter-templates.ts` with its fields filled from records. */
  compose: procedure
    .input(
      z.object({
        template: z.string().max(40),
        agreementId: z.string().max(64).nullable().default(null),
        commitmentId: z.string().max(64).nullable().default(null),
        record: partnerRefSchema.nullable().default(null),
      }),
    )
    .output(filledSchema),
  /** Writes a text as a Word document to a file that the person picked. */
  saveDocument: procedure
    .input(z.object({ title: z.string().max(1_000), markdown: markdownSchema, path: z.string().min(1).max(4_096) }))
    .output(z.object({ path: z.string() })),
};
