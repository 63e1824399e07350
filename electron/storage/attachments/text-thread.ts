import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A file whose words are wanted: its path, or its bytes where it is kept inside. */
export interface TextTask {
  readonly mediaType: string;
  readonly source: string | Uint8Array;
}

/** What was read out of a file; 'failed' for one that is broken, too large inside, or takes too long. */
export interface TextResult {
  readonly text: string;
  readonly state: 'read' | 'none' | 'failed';
}

/** The words of a file may be so many characters: more than any report has. */
export const mostText = 400_000;

/** Reads files one after the other in a thread. */
export interface TextReader {
  read(task: TextTask): Promise<TextResult>;
  end(): Promise<void>;
}

/** How long one file may take and how much memory its thread may fill: a file that was made to be slow or large ends the thread, not the app. */
const patience = 20_000;
const mostMebibytes = 384;

/** A reader that starts its thread with the first file, and anew after one that ended it. */
export function textReader(patienceMilliseconds = patience): TextReader {
  let worker: Worker | undefined;
  const end = async () => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  return {
    end,
    async read(task) {
      worker ??= new Worker(workerFile(), { resourceLimits: { maxOldGenerationSizeMb: mostMebibytes } });
      const result = await answerOf(worker, task, patienceMilliseconds);
      if (result !== undefined) return result;
      await end();
      return { text: '', state: 'failed' };
    },
  };
}

/** What the thread answers; undefined when it ends without a word, or takes too long. */
function answerOf(worker: Worker, task: TextTask, limit: number): Promise<TextResult | undefined> {
  return new Promise((resolve) => {
    const settle = (result: TextResult | undefined) => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', fail).off('exit', fail);
      resolve(result);
    };
    const fail = () => settle(undefined);
    const timer = setTimeout(fail, limit);
    worker.on('message', settle).on('error', fail).on('exit', fail);
    worker.postMessage(task);
  });
}

/** The thread's file stands beside this one in the sources, and beside or above it in the built app. */
function workerFile(): string {
  const here = import.meta.dirname;
  const places = [join(here, 'text-worker.ts'), join(here, 'text-worker.cjs'), join(here, '..', 'text-worker.cjs')];
  return places.find((place) => existsSync(place)) ?? join(here, 'text-worker.cjs');
}
