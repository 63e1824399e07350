import { fork } from 'node:child_process';
import { join } from 'node:path';

import { z } from 'zod';

import { resultOf, type BenchResult } from './measure.ts';

const said = z.object({ before: z.number(), written: z.number(), read: z.number(), readMs: z.number() });

/**
 * How much memory storage takes at most, in MiB in the place of milliseconds, in a process of its own: open, after a workbook of everybody was
 * written, and after that workbook was read into a new workspace.
 */
export async function fileMemory(workspace: string, folder: string, people: number): Promise<BenchResult[]> {
  const child = fork(join(import.meta.dirname, 'file-tour.ts'), [workspace, join(folder, 'files')]);
  const { before, written, read, readMs } = said.parse(
    await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', () => reject(new Error('The tour of the files ended without a word.')));
    }),
  );
  const line = (job: string, ms: number) => resultOf(job, people, [{ ms, cpuMs: 0 }], null);
  return [
    line('peak memory with the workspace open, MiB', before),
    line('peak memory after the XLSX was written, MiB', written),
    line('peak memory after that XLSX was imported into a new workspace, MiB', read),
    line('XLSX of everybody, checked and imported into a new workspace', readMs),
  ];
}
