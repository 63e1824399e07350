import { parentPort, workerData } from 'node:worker_threads';

import { examineFile, type ExaminationOptions } from '#db/dialects/sqlite/examine-file.ts';
import { isAppError } from '#shared/errors.ts';

import type { ExaminerMessage } from './examine.ts';

// The starter of this thread hands these over; see `examineInThread`.
const { path, options } = workerData as { path: string; options: ExaminationOptions };

const tell = (message: ExaminerMessage) => parentPort?.postMessage(message);

try {
  const examination = await examineFile(path, options, (step) => tell({ type: 'step', step }));
  tell({ type: 'done', examination });
} catch (error) {
  if (!isAppError(error)) throw error;
  tell({ type: 'failed', code: error.code, data: error.data });
}
