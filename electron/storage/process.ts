import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makePrivateFolder } from '../hosting/private-folder.ts';
import { openLog } from '../hosting/log.ts';
import type { FromStorage, ToStorage } from './process-messages.ts';
import { startStorageService } from './service.ts';
import type { StorageService } from './service.ts';

type Port = Parameters<StorageService['servePort']>[0];

/** The part of Electron's parent port that is used here: this process is plain Node and does not import Electron. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: ToStorage; readonly ports: readonly Port[] }) => void): void;
  postMessage(message: FromStorage): void;
}

// A terminal or a shutting system sends these to every process of the app. Main gets them too and closes this one in order.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
// Electron puts the parent port on the process object of every utility process, which is where this file runs.
const parent = Reflect.get(process, 'parentPort') as ParentPort;
const { values } = parseArgs({ options: { 'data-folder': { type: 'string' }, version: { type: 'string' } } });
const dataFolder = values['data-folder'] ?? '';
makePrivateFolder(dataFolder);
const logger = openLog(join(dataFolder, 'logs', 'storage.log'));
const starting = startStorageService({ dataFolder, version: values.version ?? '', logger, whileOnDisk });

/** Opening a file has commits inside, so that only the outermost wait is told of. */
let waits = 0;
function whileOnDisk(isWaiting: boolean): void {
  waits += isWaiting ? 1 : -1;
  if (waits === (isWaiting ? 1 : 0)) parent.postMessage({ type: 'onDisk', isWaiting });
}

/** Requests one after the other: a port is served only when the workspace asked for before it is open. */
let turn = starting.then(() => parent.postMessage({ type: 'ready' }), giveUp);

parent.on('message', ({ data, ports }) => {
  if (data.type === 'ping') {
    parent.postMessage({ type: 'pong' });
    turn = turn.then(reportWorkspace).catch(report);
  } else turn = turn.then(async () => serve(await starting, data, ports)).catch(report);
});

let reported: string | null = null;

/** Main opens this workspace again when this process dies. */
async function reportWorkspace(): Promise<void> {
  const path = (await (await starting).client.workspaces.current())?.path ?? null;
  if (path !== reported) parent.postMessage({ type: 'workspace', path });
  reported = path;
}

function report(error: unknown): void {
  logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** Without its service this process is of no use: main sees the end and tries again, or says so. */
function giveUp(error: unknown): never {
  report(error);
  process.exit(1);
}

async function serve(service: StorageService, message: ToStorage, ports: readonly Port[]): Promise<void> {
  switch (message.type) {
    case 'port':
      for (const port of ports) service.servePort(port);
      return;
    case 'grant':
      service.grantFile(message.path, message.mode);
      parent.postMessage({ ...message, type: 'granted' });
      return;
    case 'open':
      await service.openWorkspace(message.path).catch(() => {
        // The screen opens the file again and then tells the person why it cannot be.
        parent.postMessage({ type: 'openFailed', path: message.path });
      });
      return;
    case 'close':
      await service.close();
      parent.postMessage({ type: 'closed' });
      return;
    case 'ping':
      return;
  }
}
