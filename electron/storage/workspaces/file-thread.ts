import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { ExaminationOptions, FileExamination, FileSummary } from '#db/dialects/sqlite/examine-file.ts';
import type { Salvage } from '#db/dialects/sqlite/salvage-file.ts';
import type { AreasRead } from '#shared/domain/program/read-areas.ts';
import { AppError, type AppErrorCode, type AppErrorData } from '#shared/errors.ts';

/** Work on a whole file that would hold other calls up: a workspace, which takes seconds where it is big, or shapes from a map. */
export type FileTask =
  | ({ readonly kind: 'examine'; readonly path: string } & ExaminationOptions)
  | { readonly kind: 'copy'; readonly path: string; readonly target: string; readonly isOpenHere: boolean }
  | { readonly kind: 'compact'; readonly path: string }
  | { readonly kind: 'summarize'; readonly path: string }
  | { readonly kind: 'salvage'; readonly path: string; readonly target: string }
  | { readonly kind: 'compare'; readonly path: string; readonly backupPath: string }
  | { readonly kind: 'hash'; readonly path: string }
  | { readonly kind: 'areas'; readonly path: string };

/** What each kind of work ends in. */
export interface FileTaskResults {
  readonly examine: FileExamination;
  readonly copy: FileExamination;
  readonly compact: undefined;
  readonly summarize: FileSummary;
  readonly salvage: Salvage;
  readonly compare: readonly string[];
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly hash: string;
  readonly areas: AreasRead;
}

/** What the thread says. */
export type FileThreadMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly result: FileTaskResults[FileTask['kind']] }
  | { readonly type: 'failed'; readonly code: AppErrorCode; readonly data: AppErrorData<AppErrorCode> };

export interface FileThreadWatch {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Does work on a workspace file in a thread of its own, so that no call waits for it. Fails as the work does, or with `cancelled`. */
export function inFileThread<T extends FileTask>(
  task: T,
  watch: FileThreadWatch = {},
): Promise<FileTaskResults[T['kind']]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), { workerData: task });
    living.add(worker);
    const stop = () => {
      // SQLite cannot be broken off inside a check: the thread ends after it, and nobody waits for that.
      void worker.terminate();
      reject(new AppError('cancelled', {}));
    };
    watch.signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: FileThreadMessage) => {
      if (message.type === 'progress') watch.onProgress?.(message.done, message.total);
      // The thread answers the kind of work that it was given.
      else if (message.type === 'done') resolve(message.result as FileTaskResults[T['kind']]);
      else reject(new AppError(message.code, message.data));
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      living.delete(worker);
      watch.signal?.removeEventListener('abort', stop);
      reject(new Error('The thread ended without a word.'));
    });
    if (watch.signal?.aborted === true) stop();
  });
}

const living = new Set<Worker>();

/** Waits until no thread reads a workspace file any more: only then can its write-ahead log be put away. */
export async function fileThreadsEnded(): Promise<void> {
  await Promise.all([...living].map((worker) => once(worker, 'exit')));
}

/** The thread's file stands beside this one in the sources, and beside or above it in the built app. */
function workerFile(): string {
  const here = import.meta.dirname;
  const places = [join(here, 'file-worker.ts'), join(here, 'file-worker.cjs'), join(here, '..', 'file-worker.cjs')];
  return places.find((place) => existsSync(place)) ?? join(here, 'file-worker.cjs');
}
