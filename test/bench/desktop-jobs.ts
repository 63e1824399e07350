import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { _electron, type Page } from '@playwright/test';

import { findElectron } from '#build/scripts/electron-binary.ts';
import { electronCommand, launchApp, type RunningApp } from '#test/support/electron-app.ts';

import { day, scrollPeople, toPeople, tour } from './desktop/day.ts';
import { felt } from './desktop/feel.ts';
import { treeMemory } from './desktop/process-memory.ts';
import { emptyApp, startTimes } from './desktop/start-times.ts';
import { asTimes, quantile, resultOf, type BenchResult } from './measure.ts';

/** Longer than the page waits before it tidies up (`electron/preload/spare-memory.ts`), in milliseconds. */
const restMs = 25_000;

const root = join(import.meta.dirname, '..', '..');

/** P8 and P11 to P14, in the built desktop app with its window on a screen: start, memory, scrolling, answers to keys, quiet while it works. */
export async function desktopJobs(workspace: string, people: number, folder: string): Promise<readonly BenchResult[]> {
  if (findElectron() === undefined || !existsSync(join(root, 'out', 'main', 'index.cjs'))) {
    process.stderr.write('No jobs of the desktop: run npm run build first, on a machine with Electron.\n');
    return [];
  }
  const starts = await startTimes(workspace, people, folder);
  const empty = await emptyMemory(folder);
  const running = await launchApp({ args: ['--workspace', workspace] });
  try {
    running.page.setDefaultTimeout(60_000);
    await running.page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    return [
      ...starts,
      ...(await memoryJobs(running, people, empty)),
      ...(await scrollJobs(running.page, people)),
      ...(await dayJobs(running.page, people)),
      ...(await workJobs(running, folder, people)),
    ];
  } finally {
    await running.close();
  }
}

async function memoryJobs({ page, pid }: RunningApp, people: number, empty: number | null): Promise<BenchResult[]> {
  await tour(page);
  const first = treeMemory(pid);
  await tour(page);
  const second = treeMemory(pid);
  await page.waitForTimeout(restMs);
  const rested = treeMemory(pid);
  if (first === null || second === null || rested === null) return [];
  return [
    beside('memory of all processes after a tour of the screens, MiB, beside an empty window', people, first, empty),
    beside('memory after a second tour, MiB, beside the first', people, second, first),
    beside('memory once nobody has touched it for half a minute, MiB, beside an empty window', people, rested, empty),
  ];
}

async function scrollJobs(page: Page, people: number): Promise<BenchResult[]> {
  await toPeople(page);
  const idle = await felt(page, () => page.waitForTimeout(1_500));
  const interval = quantile(idle.frames, 0.5);
  const { frames, longestBlank } = await felt(page, () => scrollPeople(page));
  const slow = frames.filter((frame) => frame > 2 * interval).length;
  return [
    resultOf(
      'a frame while people are scrolled end to end, beside one at rest',
      people,
      asTimes(frames),
      asTimes(idle.frames),
    ),
    beside('frames over twice the interval of the display, percent', frames.length, (100 * slow) / frames.length, null),
    beside('longest time that a row in sight was blank', people, longestBlank, null),
  ];
}

async function dayJobs(page: Page, people: number): Promise<BenchResult[]> {
  const { interactions } = await felt(page, () => day(page));
  return [0.75, 0.98].map((share) =>
    beside(
      `a key or click to the next paint, a scripted day of ${interactions.length}, p${share * 100}`,
      people,
      quantile(interactions, share),
      null,
    ),
  );
}

/** What the page and the main process feel while storage works hard: no task of theirs may take long. */
async function workJobs(running: RunningApp, folder: string, people: number): Promise<BenchResult[]> {
  const rows = Math.max(100, Math.round(people / 5));
  const roster = join(folder, 'roster.csv');
  const lines = Array.from(
    { length: rows },
    (_, at) => `Bench Person ${at},bench${at}@example.org,Bench Group ${at % 500}`,
  );
  writeFileSync(roster, `Name,Email,Organization\n${lines.join('\n')}\n`);
  return [
    ...(await quietDuring(running, 'a restore point is made', people, () => makeRestorePoint(running.page))),
    ...(await quietDuring(running, 'the file is checked', people, () => checkFile(running.page))),
    ...(await quietDuring(running, `${rows} rows are imported`, people, () => importRoster(running, roster))),
  ];
}

async function quietDuring(
  { app, page }: RunningApp,
  what: string,
  people: number,
  work: () => Promise<void>,
): Promise<BenchResult[]> {
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    Object.assign(globalThis, { benchDelay: delay });
  });
  const { longTasks } = await felt(page, work);
  const stall = await app.evaluate(() => {
    const { benchDelay } = globalThis as unknown as { benchDelay: { max: number; disable: () => void } };
    benchDelay.disable();
    return benchDelay.max / 1_000_000;
  });
  return [
    beside(`longest task of the page while ${what}; 0 where none takes 50 ms`, people, Math.max(0, ...longTasks), null),
    beside(`longest stall of the main process while ${what}`, people, stall, null),
  ];
}

async function makeRestorePoint(page: Page): Promise<void> {
  await openPlace(page, 'Backups');
  await page.getByRole('button', { name: 'Make a restore point' }).first().click();
  await page.getByRole('button', { name: 'Make it' }).click();
  await page.getByText('Made a restore point').first().waitFor();
}

async function checkFile(page: Page): Promise<void> {
  await openPlace(page, 'Housekeeping');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByText('Checking').first().waitFor({ state: 'detached' });
}

async function importRoster({ app, page }: RunningApp, roster: string): Promise<void> {
  await toPeople(page);
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
  }, roster);
  await page.locator('body').press('i');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await page.getByRole('button', { name: 'Check every row' }).click();
  await page.getByRole('button', { name: /^Import [\d,]+ rows/ }).click({ timeout: 300_000 });
  await page.getByText(/records were added/).waitFor({ timeout: 300_000 });
}

/** Goes to a screen by the palette. */
async function openPlace(page: Page, name: string): Promise<void> {
  await page.locator('body').press('Control+k');
  await page.keyboard.type(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function emptyMemory(folder: string): Promise<number | null> {
  const command = await electronCommand(mkdtempSync(join(folder, 'profile-')));
  const app = await _electron.launch({
    executablePath: command.executablePath,
    args: [emptyApp(folder), ...command.args.slice(1)],
    env: command.env,
  });
  const page = await app.firstWindow();
  await page.waitForTimeout(1_000);
  const memory = treeMemory(app.process().pid ?? 0);
  await app.close();
  return memory;
}

/** One figure beside another of its kind; what it is stands in the name of the job. */
function beside(job: string, rows: number, value: number, other: number | null): BenchResult {
  return resultOf(job, rows, asTimes([value]), other === null ? null : asTimes([other]));
}
