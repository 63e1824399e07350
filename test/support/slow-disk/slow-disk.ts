import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk that takes its time for what a workspace writes, in processes that are started with this environment. */
export interface SlowDisk {
  readonly env: Readonly<Record<string, string>>;
  /** How long each waiting for the disk takes from now on. */
  take(milliseconds: number): void;
}

/** Makes one where there is a C compiler (and Linux); undefined elsewhere. */
export function slowDisk(): SlowDisk | undefined {
  if (process.platform !== 'linux') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'longtable-slow-'));
  const [library, delay] = [join(folder, 'slow-sync.so'), join(folder, 'milliseconds')];
  try {
    const source = join(import.meta.dirname, 'slow-sync.c');
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return {
    env: { LD_PRELOAD: library, SLOW_DISK: delay },
    take: (milliseconds) => writeFileSync(delay, `${milliseconds}`),
  };
}
