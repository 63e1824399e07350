import { z } from 'zod';

import { idSchema, lineSchema, maybeDay, procedure, savedSchema } from './base.ts';

const fields = {
  title: lineSchema,
  /** The role that stands beside the person's name; one a person. */
  isPrimary: z.boolean(),
  startsOn: maybeDay,
  endsOn: maybeDay,
  /** Whether the person may speak for the organization. */
  speaksFor: z.boolean(),
};

/** A person's dated place in an organization. */
export const roleSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  personId: idSchema,
  personName: z.string(),
  personAlias: z.string().nullable(),
  personIsRestricted: z.boolean(),
  organizationId: idSchema,
  organizationName: z.string(),
  organizationIsRestricted: z.boolean(),
});
export type Role = z.output<typeof roleSchema>;

export const roles = {
  /** Fails with `invalid` when it ends before it starts. */
  create: procedure
    .input(z.object({ personId: idSchema, organizationId: idSchema, ...z.object(fields).partial().shape }))
    .output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: z.object(fields).partial() }))
    .output(savedSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
