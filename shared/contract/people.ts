import { z } from 'zod';

import { changedSchema, idSchema, lineSchema, maybeDay, nameSchema, procedure, savedSchema } from './base.ts';
import { consentSchema, partnerFields, standingFields } from './contact-fields.ts';
import { customInputSchema, customValuesSchema } from './custom-fields.ts';
import { bulkTagsSchema, outlineInputSchema, outlineSchema, pageInputSchema, selectionSchema } from './filters.ts';
import { roleSchema } from './roles.ts';

const fields = {
  ...partnerFields,
  /** The whole name as it is shown; made of its parts when left out. */
  name: nameSchema,
  prefix: lineSchema,
  givenName: lineSchema,
  middleName: lineSchema,
  familyName: lineSchema,
  suffix: lineSchema,
  nickname: lineSchema,
  /** A name that is shown instead of the real one when the record is restricted. */
  alias: lineSchema,
  pronouns: lineSchema,
  /** How they like to be reached: an id of `content/channels.ts`; empty when not known. */
  preferredChannel: z.string().max(40),
  /** One entry a way of reaching or quoting them; a missing one means "not asked". */
  consents: z.array(consentSchema).max(20),
  doNotContact: z.boolean(),
  /** A public official acts in public; everybody else is a private person. */
  isPublicOfficial: z.boolean(),
  /** Birthday as it was written, often without a year; empty when not known. */
  birthday: lineSchema,
  /** The day on which they said of themselves that they have lived experience and agreed to its being kept; null when they did not. */
  livedExperienceOn: maybeDay,
};

/** A first place in an organization, given while the person is made. */
const firstRoleSchema = z.object({
  organizationId: idSchema.optional(),
  organizationName: lineSchema.optional(),
  title: lineSchema.default(''),
});

/** What a form sends to make a person: a name is enough. */
export const personDraftSchema = z
  .object(fields)
  .partial()
  .required({ name: true })
  .extend({
    tagIds: z.array(idSchema).max(100).optional(),
    custom: customInputSchema.optional(),
    role: firstRoleSchema.optional(),
  });
export type PersonDraft = z.output<typeof personDraftSchema>;
export type PersonDraftInput = z.input<typeof personDraftSchema>;

/** What a form sends to change a person: the fields that changed. */
export const personPatchSchema = z
  .object(fields)
  .partial()
  .extend({ tagIds: z.array(idSchema).max(100).optional(), custom: customInputSchema.optional() });
export type PersonPatch = z.output<typeof personPatchSchema>;
export type PersonPatchInput = z.input<typeof personPatchSchema>;

/** A person as their profile shows them. */
export const personSchema = z.object({
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
export type Person = z.output<typeof personSchema>;

/** A person as a row of the table. Null means not known. */
export const personSummarySchema = z.object({
  id: idSchema,
  version: z.number().int(),
  name: z.string(),
  /** The alias of a restricted person, shown instead of the name in discreet mode. */
  alias: z.string().nullable(),
  pronouns: z.string().nullable(),
  organizationId: z.string().nullable(),
  organizationName: z.string().nullable(),
  title: z.string().nullable(),
  sector: z.string().nullable(),
  stage: z.string(),
  ownerId: z.string().nullable(),
  lastContactOn: z.string().nullable(),
  nextFollowUpOn: z.string().nullable(),
  ...standingFields,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  city: z.string().nullable(),
  languages: z.array(z.string()),
  tagIds: z.array(idSchema),
  /** What stands in the custom fields. */
  custom: customValuesSchema,
  doNotContact: z.boolean(),
  isPublicOfficial: z.boolean(),
  isArchived: z.boolean(),
  isRestricted: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type PersonSummary = z.output<typeof personSummarySchema>;

export const people = {
  /** One page of the table, at most 200 rows, by keyset. */
  page: procedure
    .input(pageInputSchema)
    .output(z.object({ rows: z.array(personSummarySchema), nextCursor: z.string().nullable() })),
  /** How long the table is and where its pages start. */
  outline: procedure.input(outlineInputSchema).output(outlineSchema),
  /** A profile in one round trip: the record and its roles, current ones first. */
  get: procedure
    .input(z.object({ id: idSchema }))
    .output(z.object({ person: personSchema, roles: z.array(roleSchema), openFollowUps: z.number().int() })),
  create: procedure.input(personDraftSchema).output(savedSchema),
  /** Changes fields; fails with `stale` when the record is no longer at `version`. */
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: personPatchSchema }))
    .output(savedSchema),
  /** Changes many at once as one step of the history. */
  bulkEdit: procedure
    .input(
      z.object({
        selection: selectionSchema,
        patch: personPatchSchema.omit({ name: true, tagIds: true }),
        ...bulkTagsSchema,
      }),
    )
    .output(changedSchema),
  count: procedure.input(z.object({ selection: selectionSchema })).output(z.object({ count: z.number().int() })),
  /** The rows of a selection as tab-separated text with a header, formula-safe, for the clipboard; at most 10,000 rows. */
  copy: procedure
    .input(z.object({ selection: selectionSchema, columns: z.array(z.string().max(60)).min(1).max(60) }))
    .output(z.object({ text: z.string(), count: z.number().int() })),
};
