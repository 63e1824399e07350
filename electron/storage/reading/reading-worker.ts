import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

import { freeMemory, openSqliteReader } from '#db/dialects/sqlite/open-sqlite.ts';
import { mapSqliteError } from '#db/dialects/sqlite/sqlite-errors.ts';
import { AppError, isAppError } from '#shared/errors.ts';

import type { ReadingAnswer, ReadingOrder } from './reading-thread.ts';
import { read } from './readings.ts';

// The starter of this thread hands the workspace's path over; see `readingThread`.
const path = workerData as string;
const db = openSqliteReader(path);
const running = new Map<number, AbortController>();

const tell = (answer: ReadingAnswer) => parentPort?.postMessage(answer);

parentPort?.on('message', (order: ReadingOrder) => {
  if (order.type === 'cancel') running.get(order.id)?.abort();
  else void work(order);
});

async function work(order: Extract<ReadingOrder, { type: 'read' }>): Promise<void> {
  const { id } = order;
  const abort = new AbortController();
  running.set(id, abort);
  const turn = {
    report: (done: number, total: number) => tell({ type: 'progress', id, done, total }),
    pause: async () => {
      await nextTurn();
      if (abort.signal.aborted) throw new AppError('cancelled', {});
    },
  };
  try {
    tell({ type: 'done', id, result: await read(db, order.kind, order.input, turn) });
  } catch (error) {
    const known = mapSqliteError(error, path);
    if (isAppError(known)) tell({ type: 'failed', id, code: known.code, data: known.data });
    else tell({ type: 'broken', id, what: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    running.delete(id);
    // The next read may be hours away: pages of the file are read again from the system's cache by then.
    if (running.size === 0) await freeMemory(db).catch(() => undefined);
  }
}
