import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few megabytes that can be filled and made read-only. */
export interface SmallDisk {
  readonly folder: string;
  /** Writes until nothing more fits, but for so many bytes. */
  fill(leaveFree?: number): void;
  /** Takes away what `fill` wrote. */
  free(): void;
  makeReadOnly(): void;
  unmount(): void;
}

/** Mounts a disk in memory; without the right to (Linux, root) it says so and gives none, and the tests on it are skipped. */
export function mountSmallDisk(mebibytes: number): SmallDisk | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return skipped('only root on Linux can mount one');
  const folder = mkdtempSync(join(tmpdir(), 'longtable-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmdirSync(folder);
    return skipped('this machine does not let root mount one');
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill(leaveFree = 0) {
      const file = openSync(ballast, 'a');
      try {
        for (const size of [65_536, 4_096]) writeUntilFull(file, size);
      } finally {
        closeSync(file);
      }
      if (leaveFree > 0) execFileSync('truncate', ['-s', `-${leaveFree}`, ballast]);
    },
    free: () => rmSync(ballast, { force: true }),
    makeReadOnly: () => void execFileSync('mount', ['-o', 'remount,ro', folder]),
    unmount() {
      execFileSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}

function writeUntilFull(file: number, size: number): void {
  try {
    for (;;) writeSync(file, Buffer.alloc(size, 1));
  } catch {
    // Full is what was wanted.
  }
}

function skipped(why: string): undefined {
  process.stdout.write(`SKIPPED: tests on a small disk, because ${why}.\n`);
  return undefined;
}
