import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client';
import { createPortLink } from './port-link.ts';
import type { PortLink } from './port-link.ts';
import { StorageUnavailableError } from './storage-unavailable.ts';

/** How long a call waits for storage to come back before it fails, in milliseconds. */
const patienceMs = 5_000;

interface Waiter {
  readonly resolve: (link: PortLink) => void;
}

/** A link that outlives the ports below it: each new port replaces the last one. */
export interface StorageLink extends ClientLink<ClientContext> {
  readonly usePort: (port: MessagePort) => void;
  /** Fails all pending calls with a retryable error; later calls wait for the next port. */
  readonly disconnect: () => void;
}

/** Makes the link that survives a restart of storage. */
export function createStorageLink(): StorageLink {
  let current: PortLink | null = null;
  const waiters = new Set<Waiter>();

  const usePort = (port: MessagePort): void => {
    current?.close();
    current = createPortLink(port);
    for (const waiter of waiters) waiter.resolve(current);
    waiters.clear();
  };

  const disconnect = (): void => {
    current?.close();
    current = null;
  };

  const connected = (): PortLink | Promise<PortLink> => {
    if (current !== null && !current.isClosed()) return current;
    return nextLink(waiters);
  };

  const call = async (path: readonly string[], input: unknown, options: ClientOptions<ClientContext>) => {
    const used = await connected();
    try {
      return await used.link.call(path, input, options);
    } catch (error) {
      if (used.isClosed() && options.signal?.aborted !== true) throw new StorageUnavailableError({ cause: error });
      throw error;
    }
  };

  return { call, usePort, disconnect };
}

function nextLink(waiters: Set<Waiter>): Promise<PortLink> {
  return new Promise((resolve, reject) => {
    const waiter: Waiter = {
      resolve: (link) => {
        clearTimeout(timer);
        resolve(link);
      },
    };
    const timer = setTimeout(() => {
      waiters.delete(waiter);
      reject(new StorageUnavailableError());
    }, patienceMs);
    waiters.add(waiter);
  });
}
