import { queryOptions, useQuery } from '@tanstack/react-query';
import { client } from '#renderer/api/client.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { SavedView } from '#shared/contract/views.ts';

/** The saved views of a table in their order. */
export function viewsQuery(feature: PartnerType) {
  return queryOptions({
    queryKey: ['views', 'list', feature],
    queryFn: ({ signal }) => client.views.list({ feature }, { signal }),
    meta: { shows: ['views'] },
  });
}

/** The saved views of a table; undefined until they are read. */
export function useViews(feature: PartnerType): readonly SavedView[] | undefined {
  return useQuery(viewsQuery(feature)).data;
}
