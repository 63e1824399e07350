import { z } from 'zod';

import { idSchema, nameSchema, procedure, savedSchema } from './base.ts';

export const tagSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  name: z.string(),
  peopleCount: z.number().int(),
  organizationsCount: z.number().int(),
});
export type Tag = z.output<typeof tagSchema>;

export const tags = {
  /** All tags by name, with how many records carry each. */
  list: procedure.output(z.array(tagSchema)),
  /** Makes a tag, or answers the one that has this name already, in any case and accent. */
  create: procedure.input(z.object({ name: nameSchema.max(200) })).output(savedSchema),
  rename: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), name: nameSchema.max(200) }))
    .output(savedSchema),
  /** Takes the tag off every record and removes it. */
  remove: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
