import { existsSync } from 'node:fs';

import { defineConfig } from 'vitest/config';

/** Databases of tests lie in memory where there is such a folder: a commit waits for no disk there. */
const memoryFolder = '/dev/shm';

/** Suites of procedures, which must pass over every way to storage: `npm test` runs them over each, one run in passing only in-process. */
const procedureSuites =
  'test/electron/{backups,changes,exports,follow-ups,home,imports,interactions,members,notes,organizations,people,search,settings,tags,trash,views,workspaces}/**/*.test.ts';
/** Of those, the ones about what is inside a file or under it: the way to storage makes no difference, and each takes up to half a minute. */
const aboutFiles = [
  'test/electron/imports/{fixture-lists,fixture-cards,long-imports}.test.ts',
  'test/electron/workspaces/{salvage,workspace-lock}.test.ts',
];
const otherTransports = process.env['LONGTABLE_ALL_TRANSPORTS'] === undefined ? [] : ['port', 'http'];

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
      ...otherTransports.map((transport) => ({
        extends: true as const,
        test: {
          name: `over ${transport}`,
          environment: 'node' as const,
          include: [procedureSuites],
          exclude: aboutFiles,
          env: { LONGTABLE_TRANSPORT: transport },
        },
      })),
    ],
    pool: 'forks',
    maxWorkers: 2,
    // Files of one process share its modules and its PGlite: loading them anew for each file took longer than most tests.
    isolate: false,
    // A test that starts PGlite waits some seconds for it, and the machine may be busy.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default'],
    passWithNoTests: true,
    env: { TZ: 'America/New_York', LANG: 'en_US.UTF-8', ...(existsSync(memoryFolder) ? { TMPDIR: memoryFolder } : {}) },
  },
});
