import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { z } from 'zod';

import { jsonFile } from '../settings/json-file.ts';

/**
 * [Note: Marks] SQLite drops the end of a damaged write-ahead log without a word, and a sync program may put an older copy in place of a file.
 * So the number of the newest step that was acknowledged is kept outside the workspace, and compared when the file is opened.
 */
export interface WorkspaceMark {
  /** How many steps this computer saw saved that the file does not have. */
  missing(seqInFile: number): Promise<number>;
  /** Notes soon that something was saved; `newestSeq` is asked when the note is written. */
  touch(newestSeq: () => Promise<number>): void;
  /** Notes at once. */
  write(seq: number): Promise<void>;
  /** Drops a note that is still to be written. */
  stop(): void;
}

/** A mark is written at most so long after the step, in milliseconds. */
const delay = 250;

const markSchema = z.object({ path: z.string(), seq: z.number().int() });

/** The mark of one file: a copy in another place has the same workspace id and a history of its own. */
export function workspaceMark(
  dataFolder: string,
  workspaceId: string,
  path: string,
  onFailure: (error: unknown) => void,
): WorkspaceMark {
  const name = createHash('sha256').update(`${workspaceId}\n${path}`).digest('hex').slice(0, 32);
  const file = jsonFile(join(dataFolder, 'marks', `${name}.json`), markSchema, { path, seq: 0 });
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    async missing(seqInFile) {
      return Math.max(0, (await file.read()).seq - seqInFile);
    },
    touch(newestSeq) {
      timer ??= setTimeout(() => {
        timer = undefined;
        newestSeq()
          .then((seq) => file.write({ path, seq }))
          .catch(onFailure);
      }, delay);
    },
    async write(seq) {
      stop();
      await file.write({ path, seq });
    },
    stop,
  };
}
