import { z } from 'zod';

import { filterOperators } from '../domain/filters.ts';
import { idSchema } from './base.ts';

const conditionSchema = z.object({
  field: z.string().max(60),
  operator: z.enum(filterOperators),
  /** Text, a day, a number as text, choices, or nothing, as the operator asks. */
  value: z
    .union([z.string().max(1_000), z.array(z.string().max(1_000)).max(500), z.number(), z.boolean(), z.null()])
    .default(null),
});

/** Conditions joined by and (`all`) or or (`any`); a group may hold groups, three levels deep. */
const innerGroup = z.object({ match: z.enum(['all', 'any']), conditions: z.array(conditionSchema).max(50) });
const middleGroup = z.object({
  match: z.enum(['all', 'any']),
  conditions: z.array(z.union([conditionSchema, innerGroup])).max(50),
});
export const filterSchema = z.object({
  match: z.enum(['all', 'any']),
  conditions: z.array(z.union([conditionSchema, middleGroup])).max(50),
});

export const sortSchema = z.object({ field: z.string().max(60), direction: z.enum(['asc', 'desc']) });

/** Which rows a table shows: a filter, words to find in names, and whether archived records are among them. */
export const listQuerySchema = z.object({
  filter: filterSchema.nullable().default(null),
  text: z.string().max(1_000).default(''),
  archived: z.enum(['exclude', 'include', 'only']).default('exclude'),
  sort: sortSchema,
  /** Rows with the same value of this field stand together, before the sort. */
  groupBy: z.string().max(60).nullable().default(null),
});
export type ListQuery = z.output<typeof listQuerySchema>;
export type ListQueryInput = z.input<typeof listQuerySchema>;

/** Where a page starts: after this row, in the order of the list. Opaque to callers. */
export const cursorSchema = z.string().max(4_000).nullable();

export const pageInputSchema = listQuerySchema.extend({
  cursor: cursorSchema.default(null),
  limit: z.number().int().min(1).max(200).default(100),
});

/** The backbone of a long list: how many rows, where each page of `pageSize` starts, and the groups in order. */
export const outlineSchema = z.object({
  total: z.number().int(),
  pageSize: z.number().int(),
  /** cursors[k] opens page k; the first is null. */
  cursors: z.array(z.string().nullable()),
  groups: z.array(z.object({ key: z.string(), label: z.string(), count: z.number().int() })),
});
export type Outline = z.output<typeof outlineSchema>;
export const outlineInputSchema = listQuerySchema.extend({ pageSize: z.number().int().min(20).max(200).default(100) });

/** The rows that a bulk action is for: named ones, or all that a query shows but some. */
export const selectionSchema = z.union([
  z.object({ ids: z.array(idSchema).min(1).max(200_000) }),
  z.object({ query: listQuerySchema, except: z.array(idSchema).max(200_000).default([]) }),
]);
export type Selection = z.output<typeof selectionSchema>;

/** What a bulk action changes: fields to set, and tags to add or take off. */
export const bulkTagsSchema = {
  addTagIds: z.array(idSchema).max(100).default([]),
  removeTagIds: z.array(idSchema).max(100).default([]),
};
