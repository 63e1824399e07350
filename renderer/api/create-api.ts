import { createORPCClient } from '@orpc/client';
import type { ClientContext, ClientLink } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '#shared/contract/index.ts';
import type { HostBridge } from '#shared/host.ts';
import { onStoragePort } from '../app/host/desktop-host.ts';
import { createChangeFeed } from './changes.ts';
import type { ChangeFeed } from './changes.ts';
import { createHttpLink } from './http-link.ts';
import { createStorageLink } from './storage-link.ts';

/** The typed client of storage: one function a procedure, `client.organizations.list(input)`. */
export type ApiClient = ContractRouterClient<typeof contract>;

export interface Api extends ChangeFeed {
  readonly client: ApiClient;
}

/** Connects to storage: over the window's port on the desktop, over HTTP in a browser tab. */
export function createApi(host: HostBridge): Api {
  const link = host.kind === 'desktop' ? connectPort(host) : createHttpLink(() => void host.restartStorage());
  const client: ApiClient = createORPCClient(link);
  const feed = createChangeFeed((signal) => client.events.changes(undefined, { signal }));
  return { client, ...feed };
}

function connectPort(host: HostBridge): ClientLink<ClientContext> {
  const link = createStorageLink();
  onStoragePort(link.usePort);
  host.onStorageState((state) => {
    if (state === 'restarting' || state === 'down') link.disconnect();
  });
  host.requestPort();
  return link;
}
