import { defineConfig } from 'vitest/config';

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
    env: { TZ: 'America/New_York', LANG: 'en_US.UTF-8' },
  },
});
