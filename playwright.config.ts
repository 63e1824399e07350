import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './build/scripts/ensure-browser.ts';

// Whole paths: a pattern alone would also match a folder above the repository.
const specs = path.join(import.meta.dirname, 'test/e2e');
const browser = findBrowser();
const asRoot = process.getuid?.() === 0;

// One zone for the browser, the hosts and the sample they open, or late in the evening they do not agree what day it is.
const zone = 'America/New_York';
process.env['TZ'] = zone;

export default defineConfig({
  testDir: specs,
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: false,
  // A shared machine may be busy for a while: on it a test gets a second go, and a flaky one is named in the list.
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    locale: 'en-US',
    timezoneId: zone,
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // Recording every step costs a quarter of the run, so only a second go is recorded.
    trace: 'on-first-retry',
    video: 'off',
  },
  projects: [
    {
      // The app in a browser tab, served by the browser host.
      name: 'chromium',
      testIgnore: path.join(specs, 'electron/**'),
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(browser !== undefined && { executablePath: browser }),
          // Chromium refuses its sandbox as root.
          args: asRoot ? ['--no-sandbox'] : [],
        },
      },
    },
    {
      // The desktop app; specs in `both/` run in either.
      name: 'electron',
      testMatch: ['electron', 'both'].map((folder) => path.join(specs, folder, '**/*.spec.ts')),
      workers: 1,
    },
  ],
});
