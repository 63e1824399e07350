import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';

import { mostMerged } from '#shared/domain/merges/most-merged.ts';

/** What the queue shows: people, organizations, or the pairs that somebody said are two. */
export const duplicatesSearch = addressOf({
  pairs: oneOf(['people', 'organizations', 'dismissed']),
});
export type DuplicatesTab = NonNullable<ReturnType<typeof duplicatesSearch>['pairs']>;

const mergeParts = addressOf({
  type: oneOf(['people', 'organizations']),
  /** Ids with commas between them. */
  ids: textOf(1_000),
  /** Where somebody came from and goes back to. */
  from: oneOf(['queue', 'table']),
});

/** Which records are merged: the one that is proposed to stay comes first. */
export function mergeSearch(search: Readonly<Record<string, unknown>>) {
  const { type = 'people', ids = '', from } = mergeParts(search);
  return { type, ids, from };
}

/** The ids of an address, each once, at most as many as can be merged. */
export function idsOf(text: string): string[] {
  return [...new Set(text.split(',').filter(Boolean))].slice(0, mostMerged);
}
