import { queryOptions, useQuery } from '@tanstack/react-query';
import { client } from '#renderer/api/client.ts';
import type { Tag } from '#shared/contract/tags.ts';

/** All tags by name, with their counts. */
export const tagsQuery = queryOptions({
  queryKey: ['tags', 'list'],
  queryFn: ({ signal }) => client.tags.list(undefined, { signal }),
  meta: { shows: ['tags', 'people', 'organizations', 'trash'] },
});

/** All tags by name; none until they are read. */
export function useTags(): readonly Tag[] {
  return useQuery(tagsQuery).data ?? noTags;
}

const noTags: readonly Tag[] = [];
