import { parentPort, workerData } from 'node:worker_threads';

import { examineFile, type ExaminationOptions } from '#db/dialects/sqlite/examine-file.ts';
import { isAppError } from '#shared/errors.ts';

import type { ExaminerMessage } from './examine.ts';

// The starter of this thread hands these over; see `examineInThread`.
const { path, options } = workerData as { path: string; options: ExaminationOptions };

const tell = (message: ExaminerMessage) => parentPort?.postMessage(message);

// Not awaited at the top level: the built thread is CommonJS.
void examine();

async function examine(): Promise<void> {
  try {
    const examination = await examineFile(path, options, (step) => tell({ type: 'step', step }));
    tell({ type: 'done', examination });
  } catch (error) {
    if (isAppError(error)) {
      tell({ type: 'failed', code: error.code, data: error.data });
      return;
    }
    // Thrown outside the promise, so that the starter of this thread hears of it whatever the runtime does with rejections.
    setImmediate(() => {
      throw error;
    });
  }
}
