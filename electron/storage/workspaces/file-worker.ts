import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parentPort, workerData } from 'node:worker_threads';

import { isAppError } from '#shared/errors.ts';

import type { FileTask, FileTaskResults, FileThreadMessage } from './file-thread.ts';

// The starter of this thread hands it over; see `inFileThread`.
const task = workerData as FileTask;

const tell = (message: FileThreadMessage) => parentPort?.postMessage(message);

// Not awaited at the top level: the built thread is CommonJS.
void work();

async function work(): Promise<void> {
  try {
    tell({ type: 'done', result: await resultOf(task) });
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

/** Each task loads what it needs alone: a thread lives for one task, and making a checksum needs no schema. */
async function resultOf(given: FileTask): Promise<FileTaskResults[FileTask['kind']]> {
  const onProgress = (done: number, total: number) => tell({ type: 'progress', done, total });
  switch (given.kind) {
    case 'examine': {
      const { examineFile } = await import('#db/dialects/sqlite/examine-file.ts');
      return examineFile(given.path, given, onProgress);
    }
    case 'copy': {
      const { copyWorkspaceFile } = await import('#db/dialects/sqlite/copy-file.ts');
      return copyWorkspaceFile(given.path, given.target, given.isOpenHere, onProgress);
    }
    case 'compact': {
      const { compactFile } = await import('#db/dialects/sqlite/compact-file.ts');
      compactFile(given.path);
      return undefined;
    }
    case 'summarize': {
      const { readFileSummary } = await import('#db/dialects/sqlite/examine-file.ts');
      return readFileSummary(given.path);
    }
    case 'compare': {
      const { silentChanges } = await import('#db/dialects/sqlite/silent-changes.ts');
      return silentChanges(given.path, given.backupPath);
    }
    case 'hash':
      return hashOfFile(given.path);
    case 'areas': {
      const { readAreas } = await import('#shared/domain/program/read-areas.ts');
      return readAreas(await readFile(given.path, 'utf8'));
    }
    case 'salvage': {
      const { salvageFile } = await import('#db/dialects/sqlite/salvage-file.ts');
      return salvageFile(given.path, given.target, onProgress);
    }
  }
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1_048_576 }), hash);
  return hash.digest('hex');
}
