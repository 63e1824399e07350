import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { compileCache } from './compile-cache.ts';

/** A script of the tests that runs in a process of its own and says lines. */
export interface Child {
  readonly process: ChildProcess;
  /** All lines so far. */
  readonly lines: string[];
  /** The next line that begins with this word; fails when the process ends before. */
  said(word: string): Promise<string>;
  /** Ends the process by a signal and waits until it is gone. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  readonly exited: Promise<number | null>;
}

/** Starts a script of the tests (its path below `test/`) under this Node. */
export function startChild(script: string, args: readonly string[]): Child {
  const root = join(import.meta.dirname, '..', '..');
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'test', script), ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_COMPILE_CACHE: compileCache } },
  );
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    wake();
  });
  let isGone = false;
  const exited = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      isGone = true;
      wake();
      resolve(code);
    });
  });
  return {
    process: child,
    lines,
    exited,
    async said(word) {
      for (let seen = 0; ;) {
        const found = lines.slice(seen).find((line) => line.startsWith(word));
        if (found !== undefined) return found;
        seen = lines.length;
        if (isGone) throw new Error(`${script} ended without saying ${word}`);
        await new Promise<void>((resolve) => waiting.add(resolve));
      }
    },
    async kill(signal) {
      child.kill(signal);
      await exited;
    },
  };
}
