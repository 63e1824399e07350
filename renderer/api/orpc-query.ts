import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryClient } from '@tanstack/react-query';
import { client, onChanges } from './client.ts';
import { createInvalidation } from './invalidation.ts';
import { isRetryable } from './storage-unavailable.ts';

/** Query, infinite-query and mutation options for every procedure: `orpc.organizations.list.queryOptions({ input })`. */
export const orpc = createTanstackQueryUtils(client);

/**
 * The app's one query cache. Nothing goes stale by time, focus or network: only storage's change events
 * refetch. Reads are tried again while storage restarts; writes never, for they may have been done.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (failures, error) => failures < 5 && isRetryable(error),
      retryDelay: 500,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

onChanges(createInvalidation(queryClient));
