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

/** The tasks screen as somebody set it up: the view, filters, order and groups as its address names them, and the columns of the list. */
export const taskViewDefinitionSchema = z.object({
  search: z.record(z.string().max(20), z.union([z.string().max(1_000), z.boolean()])),
  columns: viewDefinitionSchema.shape.columns,
});
export type TaskViewDefinition = z.output<typeof taskViewDefinitionSchema>;

const taskViewSchema = savedViewSchema
  .omit({ feature: true, isDefault: true })
  .extend({ definition: taskViewDefinitionSchema });
export type TaskView = z.output<typeof taskViewSchema>;

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
  /** The saved views of tasks in their order; `update` renames and moves them, `remove` removes them. */
  listOfTasks: procedure.output(z.array(taskViewSchema)),
  /** Fails with `invalid` `taken` when a view of tasks has the name. */
  createOfTasks: procedure
    .input(z.object({ name: nameSchema, definition: taskViewDefinitionSchema }))
    .output(savedSchema),
  /** Makes a saved view of tasks what is shown now. */
  updateOfTasks: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), definition: taskViewDefinitionSchema }))
    .output(savedSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
