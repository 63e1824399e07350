import type { IncomingMessage, ServerResponse } from 'node:http';

import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { BodyLimitPlugin, RPCHandler as HttpHandler } from '@orpc/server/node';

import { mapSqliteError } from '#db/dialects/sqlite/sqlite-errors.ts';
import type { contract } from '#shared/contract/index.ts';

import { makePrivateFolder } from '../hosting/private-folder.ts';
import type { Logger, StorageContext } from './context.ts';
import { openDevice } from './device.ts';
import { fileGrants } from './file-grants.ts';
import { guardedPort, type ServedPort } from './guarded-port.ts';
import { toAppError } from './files/file-errors.ts';
import { jobRunner } from './jobs/job-runner.ts';
import { router } from './router.ts';
import { closeWorkspace } from './workspaces/close-workspace.ts';
import { openWorkspace } from './workspaces/open-workspace.ts';

/** Calls every procedure of the contract in this process. */
export type StorageClient = ContractRouterClient<typeof contract>;

/** The storage of one app: the same procedures over a message port, over HTTP and in-process. */
export interface StorageService {
  readonly client: StorageClient;
  /** Answers calls that come over a port, until it closes. */
  servePort(port: ServedPort): void;
  /** Answers a request under `/rpc`; false when it is for somebody else. */
  serveHttp(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Lets storage touch a file that the person picked. */
  grantFile(path: string, mode: 'read' | 'write'): void;
  openWorkspace(path: string): Promise<void>;
  /** How many callers listen for change events now. */
  subscriberCount(): number;
  /** Lets the running transaction end, at most two seconds long, and frees the workspace. */
  close(): Promise<void>;
}

/** Where hosts put lines about what happened; without it nothing is logged. */
export interface ServiceLog {
  info(message: string): void;
  error(message: string): void;
}

export interface ServiceOptions {
  /** Where this computer's settings, marks and backups are kept. */
  readonly dataFolder: string;
  readonly version: string;
  readonly logger?: ServiceLog;
  /** For the command line, whose user names every file. */
  readonly allFilesGranted?: boolean;
  /** Whether the workspaces that are opened are offered again; not for scripts. */
  readonly remembersOpened?: boolean;
  readonly clock?: () => Date;
  /** Hears when this process begins to wait for the disk, and when it goes on: it answers nobody in between. */
  readonly whileOnDisk?: (isWaiting: boolean) => void;
}

/** A selection of 200,000 rows by id fits; more is no call of ours. In bytes. */
const largestRequest = 16 * 1_048_576;

/** Starts the service; no workspace is open yet. */
export async function startStorageService(options: ServiceOptions): Promise<StorageService> {
  makePrivateFolder(options.dataFolder);
  const log = contextLog(options.logger);
  const device = openDevice(options.dataFolder, options.version, options.remembersOpened ?? true, options.whileOnDisk);
  const context: StorageContext = {
    clock: options.clock ?? (() => new Date()),
    jobs: jobRunner(
      (error) => {
        const ref = newReference();
        log.error(`a job failed (${ref})`, error);
        return ref;
      },
      (error) => mapSqliteError(toAppError(error), context.open.workspace?.path ?? ''),
    ),
    files: fileGrants({ all: options.allFilesGranted ?? false }),
    log,
    device,
    open: { workspace: null },
    publish: device.events.publish,
  };
  const ports = new PortHandler(router);
  const http = new HttpHandler(router, { plugins: [new BodyLimitPlugin({ maxBodySize: largestRequest })] });

  return {
    client: createRouterClient(router, { context }),
    servePort(port) {
      ports.upgrade(guardedPort(port, largestRequest), { context });
      port.start?.();
    },
    async serveHttp(request, response) {
      const [pathname = ''] = (request.url ?? '').split('?');
      if (pathname !== prefix && !pathname.startsWith(`${prefix}/`)) return false;
      try {
        const { matched } = await http.handle(request, response, { prefix, context });
        if (!matched) refuse(response, 404, 'NOT_FOUND');
      } catch (error) {
        // An address that is none, or a caller that is gone: nothing that a procedure could answer.
        log.error('a request was not answered', error);
        refuse(response, 400, 'BAD_REQUEST');
      }
      return true;
    },
    grantFile: (path, mode) => context.files.grant(path, mode),
    async openWorkspace(path) {
      context.files.grant(path, 'read');
      context.files.grant(path, 'write');
      await device.inTurn(() => openWorkspace(context, path));
    },
    subscriberCount: () => device.events.subscriberCount,
    async close() {
      await device.inTurn(() => closeWorkspace(context));
      device.events.close();
    },
  };
}

const prefix = '/rpc';

/** The same words that the client makes of an error of ours, so that a wrong name fails there with a code. */
function refuse(response: ServerResponse, status: number, code: string): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ json: { defined: false, code, status, message: code }, meta: [] }));
}

function contextLog(log: ServiceLog | undefined): Logger {
  return {
    info: (message, facts = {}) =>
      log?.info([message, ...Object.entries(facts).map(([name, value]) => `${name}=${value}`)].join(' ')),
    error: (message, error) =>
      log?.error(`${message}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  };
}

function newReference(): string {
  return Math.random().toString(36).slice(2, 8).toUpperCase();
}
