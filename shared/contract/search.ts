import { z } from 'zod';

import { attachmentRecordTypes } from './attachments.ts';
import { searchableTypes } from '../domain/records/record-types.ts';
import { idSchema, procedure, recordTypeSchema } from './base.ts';

/** UTF-16 offsets [start, end) of a match. */
const rangeSchema = z.tuple([z.number().int(), z.number().int()]);

export const searchHitSchema = z.object({
  type: recordTypeSchema,
  id: idSchema,
  title: z.string(),
  titleRanges: z.array(rangeSchema),
  /** Role and organization of a person; the partner's name for what hangs on one. */
  subtitle: z.string(),
  /** The piece of text around the first match outside the title; empty when the title matched. */
  snippet: z.string(),
  snippetRanges: z.array(rangeSchema),
  isRestricted: z.boolean(),
  /** The partner whose profile shows this record, for interactions, notes and follow-ups; any record for its files. */
  on: z.object({ type: z.enum(attachmentRecordTypes), id: idSchema }).nullable(),
});
export type SearchHit = z.output<typeof searchHitSchema>;

export const search = {
  /** Finds records by the beginnings of words, any accent or case, phone digits in any grouping; near misses when nothing matches. */
  query: procedure
    .input(
      z.object({
        text: z.string().max(1_000),
        types: z.array(z.enum(searchableTypes)).default([...searchableTypes]),
        limit: z.number().int().min(1).max(100).default(20),
        hideRestricted: z.boolean().default(false),
      }),
    )
    .output(z.object({ hits: z.array(searchHitSchema), /** True when these are near misses. */ isFuzzy: z.boolean() })),
};
