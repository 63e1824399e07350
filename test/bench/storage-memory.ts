import { fork } from 'node:child_process';
import { join } from 'node:path';

import type { BenchResult } from './measure.ts';

/** What storage holds after a tour of the screens, in a process of its own as in the app; `ms` and `rows` are MiB, then and of the file. */
export async function storageMemory(workspace: string, folder: string): Promise<BenchResult> {
  const child = fork(join(import.meta.dirname, 'tour-storage.ts'), [workspace, join(folder, 'tour')]);
  const { resident, file } = await new Promise<{ resident: number; file: number }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { resident: number; file: number }));
    child.once('exit', () => reject(new Error('The tour ended without a word.')));
  });
  return {
    job: 'resident memory of storage after a tour, MiB',
    rows: file,
    ms: resident,
    p95: resident,
    rawMs: null,
    ratio: null,
    cpuMs: 0,
    rawCpuMs: null,
    cpuRatio: null,
  };
}
