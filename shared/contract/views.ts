import { z } from 'zod';

import { idSchema, nameSchema, partnerTypeSchema, procedure, savedSchema } from './base.ts';
import { listQuerySchema } from './filters.ts';

/** A table as somebody set it up: what it shows and how. */
export const viewDefinitionSchema = z.object({
  query: listQuerySchema,
  columns: z.object({
    order: z.array(z.string()),
    hidden: z.array(z.string()),
    widths: z.record(z.string(), z.number()),
    pinned: z.array(z.string()),
  }),
});
export type ViewDefinition = z.output<typeof viewDefinitionSchema>;

export const savedViewSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  feature: partnerTypeSchema,
  name: z.string(),
  definition: viewDefinitionSchema,
  isDefault: z.boolean(),
  position: z.number().int(),
});
export type SavedView = z.output<typeof savedViewSchema>;

export const views = {
  list: procedure.input(z.object({ feature: partnerTypeSchema })).output(z.array(savedViewSchema)),
  create: procedure
    .input(z.object({ feature: partnerTypeSchema, name: nameSchema, definition: viewDefinitionSchema }))
    .output(savedSchema),
  update: procedure
    .input(
      z.object({
        id: idSchema,
        version: z.number().int(),
        patch: z
          .object({
            name: nameSchema,
            definition: viewDefinitionSchema,
            isDefault: z.boolean(),
            position: z.number().int(),
          })
          .partial(),
      }),
    )
    .output(savedSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
