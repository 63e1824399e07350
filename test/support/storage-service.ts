import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';

import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';

import {
  startStorageService,
  type ServiceOptions,
  type StorageClient,
  type StorageService,
} from '#electron/storage/service.ts';
import type { JobProgress } from '#shared/contract/jobs.ts';
import { newId } from '#shared/ids.ts';

/** The three ways to the same procedures. */
export const transports = ['in-process', 'port', 'http'] as const;
export type Transport = (typeof transports)[number];

/** A real service over a temporary folder, with clients and a way to get rid of it all. */
export interface TestService {
  readonly service: StorageService;
  /** In-process, unless the environment chooses another way. */
  readonly client: StorageClient;
  /** The temporary folder; the service's own data lies in `data` inside it. */
  readonly folder: string;
  readonly dataFolder: string;
  /** Lines that the service logged. */
  readonly log: string[];
  /** A file of the temporary folder. */
  path(name: string): string;
  /** A client that goes over a message port of its own. */
  overPort(): StorageClient;
  /** A client that goes over HTTP on the loopback; the server stops with the service. */
  overHttp(): Promise<StorageClient>;
  over(transport: Transport): Promise<StorageClient>;
  /** Makes and opens a workspace; answers its path. */
  newWorkspace(name?: string): Promise<string>;
  dispose(): Promise<void>;
}

/** Starts a service. Its files are granted unless a test asks for grants. */
export async function startTestService(
  options: Partial<ServiceOptions> & { folder?: string } = {},
): Promise<TestService> {
  const { folder: given, ...serviceOptions } = options;
  const folder = given ?? mkdtempSync(join(tmpdir(), 'longtable-'));
  const dataFolder = serviceOptions.dataFolder ?? join(folder, 'data');
  const log: string[] = [];
  const logger = { info: (line: string) => log.push(line), error: (line: string) => log.push(line) };
  const service = await startStorageService({
    version: '0.0.0',
    allFilesGranted: true,
    logger,
    ...serviceOptions,
    dataFolder,
  });
  const endings: (() => Promise<unknown>)[] = [];

  const overPort = () => {
    const { port1, port2 } = new MessageChannel();
    service.servePort(port2);
    const client: StorageClient = createORPCClient(new PortLink({ port: port1 }));
    port1.start();
    endings.push(async () => port1.close());
    return client;
  };

  const overHttp = async () => {
    const server = createServer((request, response) => {
      void service.serveHttp(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    endings.push(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    const client: StorageClient = createORPCClient(new HttpLink({ url: `http://127.0.0.1:${port}/rpc` }));
    return client;
  };

  const over = async (transport: Transport) =>
    transport === 'port' ? overPort() : transport === 'http' ? overHttp() : service.client;
  const client = await over(chosenTransport());

  return {
    service,
    client,
    folder,
    dataFolder,
    log,
    path: (name) => join(folder, name),
    overPort,
    overHttp,
    over,
    async newWorkspace(name = 'river') {
      const path = join(folder, `${name}-${newId().slice(-6)}.longtable`);
      return (await client.workspaces.create({ path, name, memberName: 'Ana Ruiz' })).path;
    },
    async dispose() {
      await service.close();
      for (const end of endings) await end();
      if (given === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every suite of procedures runs over another way with `LONGTABLE_TRANSPORT=port` or `http`. */
function chosenTransport(): Transport {
  return transports.find((transport) => transport === process.env['LONGTABLE_TRANSPORT']) ?? 'in-process';
}

/** The code and facts with which a call fails; a call that does not fail is a failure of the test. */
export async function failureOf(call: Promise<unknown>): Promise<{ code: string; data: unknown }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ORPCError) {
      const data: unknown = error.data;
      return { code: error.code, data };
    }
    throw error;
  }
  throw new Error('The call did not fail.');
}

/** Waits for the end of a job. */
export async function endOfJob(client: StorageClient, started: { jobId: string }): Promise<JobProgress> {
  let last: JobProgress | undefined;
  for await (const progress of await client.jobs.watch(started)) last = progress;
  if (last === undefined) throw new Error('The job said nothing.');
  return last;
}
