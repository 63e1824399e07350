import { parentPort } from 'node:worker_threads';

import { extractText } from './extract-text.ts';
import type { TextResult, TextTask } from './text-thread.ts';

parentPort?.on('message', (task: TextTask) => {
  void answer(task);
});

/** A file that cannot be read is one without words; why does not matter to the search. */
async function answer(task: TextTask): Promise<void> {
  let result: TextResult;
  try {
    result = await extractText(task);
  } catch {
    result = { text: '', state: 'failed' };
  }
  parentPort?.postMessage(result);
}
