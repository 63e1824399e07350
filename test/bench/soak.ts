import { fork } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { resultOf, type BenchResult } from './measure.ts';

const sampleSchema = z.object({ rss: z.number(), heap: z.number(), handles: z.number(), log: z.number() });
type Sample = z.output<typeof sampleSchema>;

/** Rounds of the day in short: about twelve calls each, with imports, backups and openings in between. */
const rounds = 500;

/** How much may be held at the end for each that was held after the first three tenths; a few handles come and go with the opening of a file. */
const most = { heap: 1.25, rss: 1.25, handles: 1.25 } as const;
/** The log beside the file is folded in before it is larger than this, in MiB. */
const largestLog = 64;

/**
 * A long day with storage in a process of its own: what it holds after three tenths of the rounds, beside what it holds at the end, in MiB or
 * in handles in the place of milliseconds. Fails when memory or handles leave their band, or when the log beside the file grows on.
 */
export async function soak(workspace: string, folder: string): Promise<BenchResult[]> {
  const file = join(folder, 'soak.longtable');
  copyFileSync(workspace, file);
  const child = fork(join(import.meta.dirname, 'soak-storage.ts'), [file, join(folder, 'soak'), String(rounds)], {
    execArgv: [...process.execArgv, '--expose-gc'],
  });
  const samples: Sample[] = [];
  child.on('message', (message) => samples.push(sampleSchema.parse(message)));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const [early, last] = [samples[2], samples.at(-1)];
  if (code !== 0 || early === undefined || last === undefined) throw new Error('The long day ended too early.');
  const grown = (['heap', 'rss', 'handles'] as const).filter((what) => last[what] > early[what] * most[what]);
  process.stderr.write(`${JSON.stringify(samples)}\n`);
  const log = Math.max(...samples.map((sample) => sample.log));
  if (grown.length > 0 || log > largestLog)
    throw new Error(`A long day leaves more and more behind: ${grown.join(', ')} ${JSON.stringify(samples)}`);
  const line = (job: string, ms: number, before: number | null) =>
    resultOf(job, rounds, [{ ms, cpuMs: 0 }], before === null ? null : [{ ms: before, cpuMs: 0 }]);
  return [
    line('a long day: heap of storage at its end beside its third hour, MiB', last.heap, early.heap),
    line('a long day: resident memory of storage, MiB', last.rss, early.rss),
    line('a long day: open handles of storage', last.handles, early.handles),
    line('a long day: largest log beside the file, MiB', log, null),
  ];
}
