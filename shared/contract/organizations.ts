import { z } from 'zod';

import { changedSchema, idSchema, lineSchema, nameSchema, procedure, savedSchema } from './base.ts';
import { partnerFields, standingFields } from './contact-fields.ts';
import { customInputSchema, customValuesSchema } from './custom-fields.ts';
import { bulkTagsSchema, outlineInputSchema, outlineSchema, pageInputSchema, selectionSchema } from './filters.ts';
import { roleSchema } from './roles.ts';

const fields = {
  ...partnerFields,
  name: nameSchema,
  alsoKnownAs: z.array(lineSchema.min(1)).max(50),
  /** An id of `content/organization-kinds.ts`; empty when not known. */
  kind: z.string().max(40),
  /** The primary sector, an id of `content/sectors.ts`; empty when not known. */
  sector: z.string().max(40),
  secondarySectors: z.array(z.string().max(40)).max(3),
  website: lineSchema,
};

/** What a form sends to make an organization: a name is enough. */
export const organizationDraftSchema = z
  .object(fields)
  .partial()
  .required({ name: true })
  .extend({ tagIds: z.array(idSchema).max(100).optional(), custom: customInputSchema.optional() });
export type OrganizationDraft = z.output<typeof organizationDraftSchema>;
export type OrganizationDraftInput = z.input<typeof organizationDraftSchema>;

/** What a form sends to change an organization: the fields that changed. */
export const organizationPatchSchema = z
  .object(fields)
  .partial()
  .extend({ tagIds: z.array(idSchema).max(100).optional(), custom: customInputSchema.optional() });
export type OrganizationPatch = z.output<typeof organizationPatchSchema>;
export type OrganizationPatchInput = z.input<typeof organizationPatchSchema>;

/** An organization as its profile shows it. */
export const organizationSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  tagIds: z.array(idSchema),
  /** What stands in the custom fields, by field. */
  custom: customInputSchema,
  lastContactOn: z.string().nullable(),
  nextFollowUpOn: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  isInTrash: z.boolean(),
});
export type Organization = z.output<typeof organizationSchema>;

/** An organization as a row of the table. Null means not known. */
export const organizationSummarySchema = z.object({
  id: idSchema,
  version: z.number().int(),
  name: z.string(),
  sector: z.string().nullable(),
  secondarySectors: z.array(z.string()),
  kind: z.string().nullable(),
  stage: z.string(),
  ownerId: z.string().nullable(),
  lastContactOn: z.string().nullable(),
  nextFollowUpOn: z.string().nullable(),
  ...standingFields,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  website: z.string().nullable(),
  city: z.string().nullable(),
  languages: z.array(z.string()),
  tagIds: z.array(idSchema),
  /** What stands in the custom fields. */
  custom: customValuesSchema,
  isArchived: z.boolean(),
  isRestricted: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type OrganizationSummary = z.output<typeof organizationSummarySchema>;

export const organizations = {
  /** One page of the table, at most 200 rows, by keyset. */
  page: procedure
    .input(pageInputSchema)
    .output(z.object({ rows: z.array(organizationSummarySchema), nextCursor: z.string().nullable() })),
  /** How long the table is and where its pages start. */
  outline: procedure.input(outlineInputSchema).output(outlineSchema),
  /** A profile in one round trip: the record and its roles, current ones first. */
  get: procedure
    .input(z.object({ id: idSchema }))
    .output(
      z.object({ organization: organizationSchema, roles: z.array(roleSchema), openFollowUps: z.number().int() }),
    ),
  create: procedure.input(organizationDraftSchema).output(savedSchema),
  /** Changes fields; fails with `stale` when the record is no longer at `version`. */
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: organizationPatchSchema }))
    .output(savedSchema),
  /** Changes many at once as one step of the history. */
  bulkEdit: procedure
    .input(
      z.object({
        selection: selectionSchema,
        patch: organizationPatchSchema.omit({ name: true, tagIds: true }),
        ...bulkTagsSchema,
      }),
    )
    .output(changedSchema),
  /** How many records a selection holds. */
  count: procedure.input(z.object({ selection: selectionSchema })).output(z.object({ count: z.number().int() })),
  /** The rows of a selection as tab-separated text with a header, formula-safe, for the clipboard; at most 10,000 rows. */
  copy: procedure
    .input(z.object({ selection: selectionSchema, columns: z.array(z.string().max(60)).min(1).max(60) }))
    .output(z.object({ text: z.string(), count: z.number().int() })),
};
