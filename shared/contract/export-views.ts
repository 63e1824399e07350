import { z } from 'zod';

import { assetFilterSchema } from './asset-fields.ts';
import { daySchema, partnerRefSchema } from './base.ts';
import { commitmentScopes } from './commitments.ts';
import { decisionRuleIds } from '../content/decision-rules.ts';
import { decisionScopes, decisionStatuses } from '../domain/decisions/statuses.ts';
import { selectionSchema } from './filters.ts';
import { followUpScopes } from './follow-ups.ts';
import { promiseScopes } from './promises.ts';
import { taskGroupFields, taskSelectionSchema, taskSortFields } from './task-filter.ts';

const ownerId = z.string().max(64).nullable().default(null);
const record = partnerRefSchema.nullable().default(null);
/** Only these rows of what the table shows; left out, all of them. */
const only = z.array(z.string().max(64)).max(50_000).optional();

/** A table as a screen shows it: which one, and what it is narrowed to. Files and paper are made of it. */
export const exportViewSchema = z.discriminatedUnion('table', [
  z.object({ table: z.literal('people'), selection: selectionSchema }),
  z.object({ table: z.literal('organizations'), selection: selectionSchema }),
  z.object({
    table: z.literal('interactions'),
    record,
    from: daySchema.nullable().default(null),
    to: daySchema.nullable().default(null),
  }),
  z.object({ table: z.literal('followUps'), scope: z.enum(followUpScopes), ownerId, record, only }),
  z.object({
    table: z.literal('promises'),
    scope: z.enum(promiseScopes),
    direction: z.enum(['us', 'them']).nullable().default(null),
    ownerId,
    record,
    only,
  }),
  z.object({
    table: z.literal('commitments'),
    scope: z.enum(commitmentScopes),
    type: z.string().max(40).nullable().default(null),
    ownerId,
    record,
    only,
  }),
  z.object({
    table: z.literal('tasks'),
    selection: taskSelectionSchema,
    sort: z
      .object({ field: z.enum(taskSortFields), direction: z.enum(['asc', 'desc']) })
      .default({ field: 'dueOn', direction: 'asc' }),
    groupBy: z.enum(taskGroupFields).nullable().default(null),
  }),
  z.object({
    table: z.literal('decisions'),
    scope: z.enum(decisionScopes).default('all'),
    text: z.string().max(1_000).default(''),
    statuses: z.array(z.enum(decisionStatuses)).max(10).default([]),
    kinds: z.array(z.enum(decisionRuleIds)).max(5).default([]),
    committeeId: z.string().max(64).nullable().default(null),
  }),
  z.object({
    table: z.literal('meetings'),
    when: z.enum(['upcoming', 'held']),
    /** Left out: every body; null: the whole coalition. */
    committeeId: z.string().max(64).nullable().optional(),
  }),
  z.object({
    table: z.literal('assets'),
    filter: assetFilterSchema.prefault({}),
    sort: z.enum(['updated', 'title', 'published', 'status']).default('updated'),
    isDescending: z.boolean().default(true),
  }),
  z.object({
    table: z.enum([
      'relationships',
      'goals',
      'committees',
      'risks',
      'wins',
      'wantedDecisions',
      'objections',
      'campaigns',
      'indicators',
    ]),
    only,
  }),
]);
export type ExportView = z.output<typeof exportViewSchema>;
export type ExportViewInput = z.input<typeof exportViewSchema>;
export type ExportTable = ExportView['table'];

/** What stands in a column; see `CellKind`. */
export const exportColumnSchema = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['text', 'long', 'number', 'money', 'day', 'instant', 'flag', 'link']),
});

/** The kinds of file that any table can become; the last two are for partners alone. */
export const exportFormats = ['xlsx', 'csv', 'json', 'markdown', 'vcard', 'vcard3'] as const;
export type ExportFormat = (typeof exportFormats)[number];
