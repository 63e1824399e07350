import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes lines about what went wrong; callers give codes and references, never what a person typed. */
export interface Log {
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly error: (message: string) => void;
}

/** At this size a log moves aside, over the one that did so before, in bytes. */
const largestLog = 1_048_576;

/** Opens a log file, private to this user. */
export function openLog(path: string): Log {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestLog) renameSync(path, `${path}.old`);
  const write =
    (level: string) =>
    (message: string): void => {
      appendFileSync(path, `${new Date().toISOString()} ${level} ${message.replaceAll('\n', '\\n')}\n`, {
        mode: 0o600,
      });
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
