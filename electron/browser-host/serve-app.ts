import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { HostAction } from '#shared/host.ts';
import type { Log } from '../hosting/log.ts';
import type { StorageService } from '../storage/service.ts';
import { openExchangedFiles } from './exchanged-files.ts';
import { createHostCalls } from './host-calls.ts';
import { createRequestListener } from './requests.ts';
import { createSessions } from './session.ts';

/** The part of the storage service that serving needs. */
export type ServedStorage = Pick<StorageService, 'serveHttp' | 'grantFile' | 'openWorkspace' | 'close'>;

/** How the app is served to a browser on this machine. */
export interface ServeOptions {
  /** The built renderer. */
  readonly rendererFolder: string;
  readonly dataFolder: string;
  readonly log: Log;
  /** 0 or nothing takes a free port. */
  readonly port?: number;
  readonly workspace?: string | null;
  readonly demo?: boolean;
  /** A starter pack, opened in the workspace. */
  readonly playbook?: string | null;
  /** The largest file that may be sent, in bytes; 2 GiB without it. */
  readonly largestUpload?: number;
  /** Hears each link that works, the first one too; a link works once. */
  readonly onLink?: (link: string) => void;
}

export interface BrowserHost {
  readonly port: number;
  /** The link that signs a browser in; it works once, and then this gives the next one. */
  readonly link: () => string;
  /** Ends all connections, closes the workspace and removes what was on its way. */
  readonly close: () => Promise<void>;
}

const twoGibibytes = 2 ** 31;

/** Serves the page and storage on the loopback address, to browsers that bring a printed link. */
export async function serveApp(service: ServedStorage, options: ServeOptions): Promise<BrowserHost> {
  const files = await openExchangedFiles({
    workspaces: join(options.dataFolder, 'workspaces'),
    largestUpload: options.largestUpload ?? twoGibibytes,
    grant: (path, mode) => service.grantFile(path, mode),
  });
  const actions: HostAction[] = await firstActions(service, options);
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const linkOf = (token: string): string => `http://127.0.0.1:${port}/?token=${token}`;
  const sessions = createSessions(port, (token) => options.onLink?.(linkOf(token)));
  const calls = createHostCalls(files, () => actions.splice(0));
  server.on(
    'request',
    createRequestListener({
      port,
      sessions,
      service,
      files,
      calls,
      rendererFolder: options.rendererFolder,
      log: options.log,
    }),
  );
  options.onLink?.(linkOf(sessions.token()));

  const close = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    await service.close();
    await files.close();
  };
  return { port, link: () => linkOf(sessions.token()), close };
}

/** What the page does first: nothing when the workspace is open, else the open again that tells why it is not. */
async function firstActions(
  service: ServedStorage,
  { workspace, demo = false, playbook, log }: ServeOptions,
): Promise<HostAction[]> {
  const then: HostAction[] = [];
  if (playbook !== undefined && playbook !== null) {
    service.grantFile(playbook, 'read');
    then.push({ id: 'playbook.openPath', argument: playbook });
  }
  if (workspace === undefined || workspace === null) return demo ? [{ id: 'workspace.openDemo' }, ...then] : then;
  service.grantFile(workspace, 'read');
  service.grantFile(workspace, 'write');
  try {
    await service.openWorkspace(workspace);
    return then;
  } catch (error) {
    log.warn(`workspace: ${String(error)}`);
    return [{ id: 'workspace.openPath', argument: workspace }, ...then];
  }
}

/** Loopback only: no other machine reaches this port. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // A TCP server that listens has an address of this kind.
      resolve((server.address() as AddressInfo).port);
    });
  });
}
