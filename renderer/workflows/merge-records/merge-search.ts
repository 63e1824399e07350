import { z } from 'zod';

import { mostMerged } from '#shared/contract/merges.ts';

/** What the queue shows: people, organizations, or the pairs that somebody said are two. */
export const duplicatesSearchSchema = z.object({
  pairs: z.enum(['people', 'organizations', 'dismissed']).optional().catch(undefined),
});
export type DuplicatesTab = NonNullable<z.output<typeof duplicatesSearchSchema>['pairs']>;

/** Which records are merged: the one that is proposed to stay comes first. */
export const mergeSearchSchema = z.object({
  type: z.enum(['people', 'organizations']).catch('people'),
  /** Ids with commas between them. */
  ids: z.string().max(1_000).catch(''),
  /** Where somebody came from and goes back to. */
  from: z.enum(['queue', 'table']).optional().catch(undefined),
});

/** The ids of an address, each once, at most as many as can be merged. */
export function idsOf(text: string): string[] {
  return [...new Set(text.split(',').filter(Boolean))].slice(0, mostMerged);
}
