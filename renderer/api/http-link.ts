import { RPCLink } from '@orpc/client/fetch';
import type { ClientContext, ClientLink } from '@orpc/client';
import { StorageUnavailableError } from './storage-unavailable.ts';

/** Speaks oRPC to the loopback host that served this page; `onUnreachable` hears of each call that got no answer. */
export function createHttpLink(onUnreachable: () => void): ClientLink<ClientContext> {
  return new RPCLink({
    url: `${window.location.origin}/rpc`,
    fetch: async (request, init) => {
      try {
        return await fetch(request, init);
      } catch (error) {
        if (request.signal.aborted) throw error;
        onUnreachable();
        throw new StorageUnavailableError({ cause: error });
      }
    },
  });
}
