import { existsSync } from 'node:fs';

import { defineConfig } from 'vitest/config';

/** Databases of tests lie in memory where there is such a folder: a commit waits for no disk there. */
const memoryFolder = '/dev/shm';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
        },
      },
    ],
    pool: 'forks',
    maxWorkers: 2,
    // A test that starts PGlite waits some seconds for it, and the machine may be busy.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default'],
    passWithNoTests: true,
    env: { TZ: 'America/New_York', LANG: 'en_US.UTF-8', ...(existsSync(memoryFolder) ? { TMPDIR: memoryFolder } : {}) },
  },
});
