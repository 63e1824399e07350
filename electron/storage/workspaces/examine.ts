import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { ExaminationOptions, FileExamination } from '#db/dialects/sqlite/examine-file.ts';
import { AppError, type AppErrorCode, type AppErrorData } from '#shared/errors.ts';

/** What the examining thread says. */
export type ExaminerMessage =
  | { readonly type: 'step'; readonly step: number }
  | { readonly type: 'done'; readonly examination: FileExamination }
  | { readonly type: 'failed'; readonly code: AppErrorCode; readonly data: AppErrorData<AppErrorCode> };

/** Examines a workspace file in a thread of its own, so that no call waits for it. Fails as `examineFile` does, or with `cancelled`. */
export function examineInThread(
  path: string,
  options: ExaminationOptions,
  watch: { onStep?: (step: number) => void; signal?: AbortSignal } = {},
): Promise<FileExamination> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), { workerData: { path, options } });
    const stop = () => {
      // SQLite cannot be broken off inside a check: the thread ends after it, and nobody waits for that.
      void worker.terminate();
      reject(new AppError('cancelled', {}));
    };
    watch.signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: ExaminerMessage) => {
      if (message.type === 'step') watch.onStep?.(message.step);
      else if (message.type === 'done') resolve(message.examination);
      else reject(new AppError(message.code, message.data));
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      watch.signal?.removeEventListener('abort', stop);
      reject(new Error('The examining thread ended without a word.'));
    });
    if (watch.signal?.aborted === true) stop();
  });
}

/** The thread's file stands beside this one in the sources, and beside or above it in the built app. */
function workerFile(): string {
  const here = import.meta.dirname;
  const places = [
    join(here, 'examine-worker.ts'),
    join(here, 'examine-worker.cjs'),
    join(here, '..', 'examine-worker.cjs'),
  ];
  return places.find((place) => existsSync(place)) ?? join(here, 'examine-worker.cjs');
}
