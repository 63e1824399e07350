import { z } from 'zod';

import {
  daySchema,
  idSchema,
  lineSchema,
  markdownSchema,
  maybeDay,
  nameSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';

const guidelineFields = {
  title: nameSchema,
  /** An id of `guidelineStatuses`. */
  status: z.string().max(40),
  reviewOn: maybeDay,
  note: markdownSchema,
};

/** What stands in for the placeholders of a clause, by their names. */
const clauseFieldsSchema = z.record(z.string().max(60), z.string().max(1_000));

const clauseFields = {
  title: nameSchema,
  /** Markdown with placeholders in braces. */
  body: markdownSchema,
  /** The ids of the chosen options. */
  choice: z.array(z.string().max(60)).max(20),
  fields: clauseFieldsSchema,
};

/** A clause of the text that is worked on. */
export const guidelineClauseSchema = z.object({
  ...clauseFields,
  id: idSchema,
  version: z.number().int(),
  /** An id of `content/guideline-clauses.ts`; '' for a clause of one's own. */
  clause: z.string(),
});
export type GuidelineClause = z.output<typeof guidelineClauseSchema>;

/** The text as it was adopted. */
export const guidelineVersionSchema = z.object({
  id: idSchema,
  number: z.number().int(),
  body: z.string(),
  adoptedOn: z.string(),
  decisionId: z.string().nullable(),
  /** What the decision is called; '' when none is named or it is gone. */
  decision: z.string(),
  note: z.string(),
  signatures: z.number().int(),
  version: z.number().int(),
});
export type GuidelineVersion = z.output<typeof guidelineVersionSchema>;

/** Guidelines as a list shows them. */
export const guidelineSchema = z.object({
  ...guidelineFields,
  reviewOn: z.string().nullable(),
  id: idSchema,
  version: z.number().int(),
  clauses: z.number().int(),
  /** The latest adopted version; null before the first. */
  adopted: z.object({ id: idSchema, number: z.number().int(), adoptedOn: z.string() }).nullable(),
  /** Member organizations that signed the latest version. */
  signed: z.number().int(),
  /** Member organizations: committed or further. */
  members: z.number().int(),
  isInTrash: z.boolean(),
  updatedAt: z.string(),
});
export type Guideline = z.output<typeof guidelineSchema>;

/** Whether an organization signed, which version, and when. */
export const signOffSchema = z.object({
  organization: recordLabelSchema,
  isMember: z.boolean(),
  /** Its latest signature; null when it signed none. */
  signature: z
    .object({
      id: idSchema,
      version: z.number().int(),
      versionId: idSchema,
      number: z.number().int(),
      signedOn: z.string(),
      person: recordLabelSchema.nullable(),
      note: z.string(),
    })
    .nullable(),
});
export type SignOff = z.output<typeof signOffSchema>;

const reference = z.object({ id: idSchema, version: z.number().int() });

export const guidelines = {
  /** All in use: those in force first. */
  list: procedure.output(z.array(guidelineSchema)),
  /** One with its clauses and versions; one in the trash is found. */
  get: procedure.input(z.object({ id: idSchema })).output(
    z.object({
      guideline: guidelineSchema,
      clauses: z.array(guidelineClauseSchema),
      versions: z.array(guidelineVersionSchema),
    }),
  ),
  /** Starts a text, with every clause of the library at its default or with none. */
  create: procedure
    .input(
      z.object({
        title: nameSchema,
        start: z.enum(['library', 'empty']).default('library'),
        reviewOn: maybeDay.default(null),
      }),
    )
    .output(savedSchema),
  update: procedure
    .input(z.object({ ...reference.shape, patch: z.object(guidelineFields).partial() }))
    .output(savedSchema),
  trash: procedure.input(reference).output(savedSchema),
  /** Adds a clause of the library, or one of one's own with a title; at the end, or at `index`. */
  addClause: procedure
    .input(
      z.object({
        guidelineId: idSchema,
        clause: z.string().max(60).default(''),
        title: lineSchema.default(''),
        body: markdownSchema.default(''),
        index: z.number().int().min(0).max(500).nullable().default(null),
      }),
    )
    .output(savedSchema),
  updateClause: procedure
    .input(z.object({ ...reference.shape, patch: z.object(clauseFields).partial() }))
    .output(savedSchema),
  /** Moves a clause within its text: `index` is its new place from 0. */
  moveClause: procedure.input(z.object({ id: idSchema, index: z.number().int().min(0).max(500) })).output(savedSchema),
  removeClause: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** Freezes the text as its next version and puts it in force. Fails with `invalid`: `blanksLeft`, `noClauses` or `sameAsAdopted`. */
  adopt: procedure
    .input(
      z.object({
        ...reference.shape,
        adoptedOn: daySchema,
        decisionId: z.string().max(64).nullable().default(null),
        reviewOn: maybeDay.default(null),
        note: lineSchema.default(''),
      }),
    )
    .output(savedSchema),
  /** Names the decision, day or note of an adopted version; its text stays. */
  updateVersion: procedure
    .input(
      z.object({
        ...reference.shape,
        patch: z
          .object({ adoptedOn: daySchema, decisionId: z.string().max(64).nullable(), note: lineSchema })
          .partial(),
      }),
    )
    .output(savedSchema),
  /** Every member organization, and every other one that signed: by name; at most 1,000. */
  signOffs: procedure.input(z.object({ id: idSchema })).output(z.array(signOffSchema)),
  /** Notes that an organization signed a version. Fails with `invalid` `signsTwice`. */
  sign: procedure
    .input(
      z.object({
        versionId: idSchema,
        organizationId: idSchema,
        personId: z.string().max(64).nullable().default(null),
        signedOn: daySchema,
        note: lineSchema.default(''),
      }),
    )
    .output(savedSchema),
  /** Takes a signature back. */
  unsign: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
