import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { AppError, type AppErrorCode, type AppErrorData } from '#shared/errors.ts';

import type { ReadingInputs, ReadingKind, ReadingResults } from './readings.ts';

/** What the thread is told. */
export type ReadingOrder =
  | {
      readonly type: 'read';
      readonly id: number;
      readonly kind: ReadingKind;
      readonly input: ReadingInputs[ReadingKind];
    }
  | { readonly type: 'cancel'; readonly id: number };

/** What the thread says. */
export type ReadingAnswer =
  | { readonly type: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly id: number; readonly result: unknown }
  | {
      readonly type: 'failed';
      readonly id: number;
      readonly code: AppErrorCode;
      readonly data: AppErrorData<AppErrorCode>;
    }
  | { readonly type: 'broken'; readonly id: number; readonly what: string };

export interface ReadingWatch {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A thread that reads one workspace file, with a connection of its own: what takes long there holds up no call here. */
export interface ReadingThread {
  /** Fails as the read does, or with `cancelled`. */
  read<K extends ReadingKind>(kind: K, input: ReadingInputs[K], watch?: ReadingWatch): Promise<ReadingResults[K]>;
  /** Ends it; what it still reads fails with `cancelled`. */
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ReadingWatch['onProgress'];
}

/** How much of what it has only just made a thread may hold, in MiB; with the 48 that are usual it takes a fifth more memory in all. */
const mostYoungMebibytes = 12;

/** Makes the thread of a workspace; it starts with the first read. */
export function readingThread(path: string): ReadingThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const hear = (answer: ReadingAnswer) => {
    const caller = waiting.get(answer.id);
    if (caller === undefined) return;
    if (answer.type === 'progress') {
      caller.onProgress?.(answer.done, answer.total);
      return;
    }
    waiting.delete(answer.id);
    if (answer.type === 'done') caller.resolve(answer.result);
    else if (answer.type === 'failed') caller.reject(new AppError(answer.code, answer.data));
    else caller.reject(new Error(answer.what));
  };
  const start = (): Worker => {
    const started = new Worker(workerFile(), {
      workerData: path,
      resourceLimits: { maxYoungGenerationSizeMb: mostYoungMebibytes },
    });
    // The app may end while it waits for work.
    started.unref();
    started.on('message', hear);
    started.on('error', failAll);
    started.on('exit', () => {
      if (worker === started) worker = undefined;
      failAll(new Error('The thread ended without a word.'));
    });
    return started;
  };

  return {
    read(kind, input, { onProgress, signal } = {}) {
      worker ??= start();
      const to = worker;
      const id = ++lastId;
      const order: ReadingOrder = { type: 'read', id, kind, input };
      return new Promise((resolve, reject) => {
        const stop = () => {
          to.postMessage({ type: 'cancel', id } satisfies ReadingOrder);
          waiting.delete(id);
          reject(new AppError('cancelled', {}));
        };
        // The thread answers the kind of read that it was given.
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, onProgress });
        to.postMessage(order);
        if (signal?.aborted === true) stop();
        else signal?.addEventListener('abort', stop, { once: true });
      });
    },
    async end() {
      const ending = worker;
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new AppError('cancelled', {}));
      waiting.clear();
      if (ending === undefined) return;
      const ended = once(ending, 'exit');
      // SQLite cannot be broken off inside a query: the thread ends after it.
      await Promise.all([ending.terminate(), ended]);
    },
  };
}

/** The thread's file stands beside this one in the sources, and beside or above it in the built app. */
function workerFile(): string {
  const here = import.meta.dirname;
  const places = [
    join(here, 'reading-worker.ts'),
    join(here, 'reading-worker.cjs'),
    join(here, '..', 'reading-worker.cjs'),
  ];
  return places.find((place) => existsSync(place)) ?? join(here, 'reading-worker.cjs');
}
