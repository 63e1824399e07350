import { readFileSync } from 'node:fs';
import { app, utilityProcess } from 'electron';
import type { MessagePortMain, UtilityProcess } from 'electron';
import type { StorageState } from '#shared/host.ts';
import { fromStorageSchema } from '../storage/process-messages.ts';
import type { ToStorage } from '../storage/process-messages.ts';
import { heartbeatMs, judgeSilence, pauseBeforeRestart } from './storage-health.ts';

interface StorageOptions {
  /** The built entry of the storage process. */
  readonly entry: string;
  readonly dataFolder: string;
  readonly onState: (state: StorageState) => void;
  /** A process runs and takes ports; the page needs a new one, for the last process took its own along. */
  readonly onStarted: () => void;
  /** The workspace of the command line could not be opened; the screen tells why. */
  readonly onOpenFailed: (path: string) => void;
}

/** How long a closing storage process may take before it is ended, in milliseconds. */
const closeMs = 5_000;

/** The one storage process: started, watched, started again after its death, and closed at the end. */
export class StorageProcess {
  readonly #options: StorageOptions;
  /** Given to every new process: what the person picked stays picked when storage restarts. */
  readonly #grants = new Map<string, ToStorage>();
  /** Who waits until storage knows of a file, by the key of its grant. */
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #endedAt: number[] = [];
  /** The open workspace: the next process opens it before it serves the page. */
  #workspace: string | null = null;
  #child: UtilityProcess | null = null;
  #state: StorageState = 'starting';
  #unanswered = 0;
  /** Whether it said that it waits for the disk. */
  #isOnDisk = false;
  #closing: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: StorageOptions) {
    this.#options = options;
  }

  get state(): StorageState {
    return this.#state;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  start(): void {
    const args = [`--data-folder=${this.#options.dataFolder}`, `--version=${app.getVersion()}`];
    const child = utilityProcess.fork(this.#options.entry, args, { serviceName: 'Longtable storage' });
    this.#child = child;
    this.#unanswered = 0;
    this.#isOnDisk = false;
    child.on('message', (message: unknown) => this.#receive(message));
    child.once('exit', () => this.#ended(child));
    for (const grant of this.#grants.values()) child.postMessage(grant);
    if (this.#workspace !== null) this.open(this.#workspace);
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#beat(child), heartbeatMs);
    this.#options.onStarted();
  }

  /** Starts again by a person's wish, with the history of failures forgotten. */
  restart(): void {
    if (this.#state !== 'down') return;
    this.#endedAt.length = 0;
    // The file may be what storage fails on: the person chooses again.
    this.#workspace = null;
    this.#become('restarting');
    this.start();
  }

  connect(port: MessagePortMain): void {
    // A port that nobody serves must be seen to be closed, else its calls would wait for ever.
    if (this.#child === null) port.close();
    else this.#child.postMessage({ type: 'port' } satisfies ToStorage, [port]);
  }

  /**
   * Lets storage touch a file that the person picked, and waits until it knows: the page asks storage over a port of its own, and its call may be there
   * first. Without a process there is nothing to wait for: the next one is told before it serves the page.
   */
  async grant(path: string, mode: 'read' | 'write'): Promise<void> {
    const key = grantKey(path, mode);
    const grant = { type: 'grant', path, mode } as const;
    this.#grants.set(key, grant);
    if (this.#child === null) return;
    const known = new Promise<void>((resolve) => this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), resolve]));
    this.#send(grant);
    await known;
  }

  /** Opens a workspace that the command line named; storage lets itself touch it. */
  open(path: string): void {
    this.#send({ type: 'open', path });
  }

  /** Lets the running transaction end and the file close; after five seconds the process is ended all the same. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  #close(): Promise<void> {
    clearInterval(this.#timer);
    const child = this.#child;
    if (child === null) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        end(child);
        // Nothing of ours outlives the signal, so its end need not be heard of.
        resolve();
      }, closeMs);
      child.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
      this.#send({ type: 'close' });
    });
  }

  #send(message: ToStorage): void {
    this.#child?.postMessage(message);
  }

  #receive(message: unknown): void {
    const { data } = fromStorageSchema.safeParse(message);
    if (data === undefined) return;
    this.#unanswered = 0;
    if (data.type === 'ready') this.#become('ready');
    else if (data.type === 'pong' && this.#state === 'busy') this.#become('ready');
    else if (data.type === 'workspace') this.#workspace = data.path;
    else if (data.type === 'onDisk') this.#isOnDisk = data.isWaiting;
    else if (data.type === 'granted') this.#endWait(grantKey(data.path, data.mode));
    else if (data.type === 'openFailed') this.#options.onOpenFailed(data.path);
    else if (data.type === 'closed' && this.#child !== null) end(this.#child);
  }

  #endWait(key: string): void {
    for (const resolve of this.#waiting.get(key) ?? []) resolve();
    this.#waiting.delete(key);
  }

  #beat(child: UtilityProcess): void {
    const silence = judgeSilence(this.#unanswered, {
      cpuPercent: cpuPercent(child.pid),
      isOnDisk: this.#isOnDisk || sleepsOnDisk(child.pid),
    });
    if (silence === 'hung') end(child);
    else if (silence === 'busy' && this.#state === 'ready') this.#become('busy');
    if (child.pid !== undefined) this.#unanswered += 1;
    if (this.#unanswered === 1) child.postMessage({ type: 'ping' } satisfies ToStorage);
  }

  #ended(child: UtilityProcess): void {
    if (this.#child !== child) return;
    this.#child = null;
    clearInterval(this.#timer);
    if (this.#closing !== null) return;
    const now = Date.now();
    this.#endedAt.push(now);
    const pauseMs = pauseBeforeRestart(this.#endedAt, now);
    if (pauseMs === null) {
      for (const key of this.#waiting.keys()) this.#endWait(key);
      this.#become('down');
      return;
    }
    this.#become('restarting');
    this.#timer = setTimeout(() => this.start(), pauseMs);
  }

  #become(state: StorageState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#options.onState(state);
  }
}

function grantKey(path: string, mode: 'read' | 'write'): string {
  return `${mode} ${path}`;
}

/** Ends a process that may be stopped or stuck: only SIGKILL reaches such a one, and a commit outlives it. */
function end(child: UtilityProcess): void {
  try {
    if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in this very moment.
  }
}

/** Share of one processor since the last look, in percent; a process that is not listed counts as working. */
function cpuPercent(pid: number | undefined): number {
  const metric = app.getAppMetrics().find((candidate) => candidate.pid === pid);
  return metric === undefined ? 100 : metric.cpu.percentCPUUsage;
}

/** Whether Linux says that a process waits for a device, as in reading from a disk that has to wake up; elsewhere nobody can tell. */
function sleepsOnDisk(pid: number | undefined): boolean {
  if (process.platform !== 'linux' || pid === undefined) return false;
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') D ');
  } catch {
    return false;
  }
}
