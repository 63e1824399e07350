import { z } from 'zod';

import { idSchema, procedure } from './base.ts';
import { columnMappingSchema } from './imports.ts';

/** A mapping that somebody saved under a name. */
export const savedMappingSchema = z.object({
  id: idSchema,
  name: z.string(),
  recordKind: z.enum(['people', 'organizations']),
  header: z.array(z.string()),
  mapping: z.array(columnMappingSchema),
});
export type SavedMapping = z.output<typeof savedMappingSchema>;

export const importMappings = {
  /** The saved mappings by name. */
  list: procedure.output(z.array(savedMappingSchema)),
  /** Saves a mapping under a name; one of the same name gives way. */
  save: procedure
    .input(
      z.object({
        name: z.string().trim().min(1).max(200),
        recordKind: z.enum(['people', 'organizations']),
        header: z.array(z.string().max(1_000)).max(10_000),
        mapping: z.array(columnMappingSchema).max(10_000),
      }),
    )
    .output(savedMappingSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(z.object({})),
};
