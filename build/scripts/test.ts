import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildApp } from './build-app.ts';
import { obtainElectron } from './electron-binary.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { isOnPath, root, run, say, tool } from './run.ts';
import { playwrightTotals, settle, sumTotals, totalsLine, vitestTotals, type Totals } from './test-totals.ts';

const parts = ['unit', 'chromium', 'electron'] as const;
type Part = (typeof parts)[number];

const reports = path.join(root, 'test-results');
/** Node keeps here what it compiled: hundreds of processes and threads of the tests load the same files. */
const compiled = { NODE_COMPILE_CACHE: path.join(root, 'node_modules', '.cache', 'compiled') };

/** Runs the parts in order; building the app comes between the tests of functions and those of the app. */
async function test(wanted: readonly Part[]): Promise<Totals> {
  mkdirSync(reports, { recursive: true });
  const totals: Totals[] = [];
  if (wanted.includes('unit')) totals.push(await runUnit());
  const browserParts = wanted.filter((part) => part !== 'unit');
  if (browserParts.length === 0) return sumTotals(totals);
  heading('build');
  if (!(await buildApp())) return sumTotals([...totals, { passed: 0, failed: 1, skipped: 0 }]);
  if (wanted.includes('chromium')) totals.push(await runChromium());
  if (wanted.includes('electron')) totals.push(await runElectron());
  return sumTotals(totals);
}

async function runUnit(): Promise<Totals> {
  heading('unit');
  const report = freshReport('unit');
  const [command, script] = tool('vitest');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run(command, [script, ...args], { env: { ...compiled, LONGTABLE_ALL_TRANSPORTS: '1' } });
  return settle(readReport(report, vitestTotals), code);
}

async function runChromium(): Promise<Totals> {
  heading('app in Chromium');
  if ((await ensureBrowser()) === undefined)
    return skip('app in Chromium', 'no Chromium is here and none could be installed');
  return runPlaywright('chromium', []);
}

async function runElectron(): Promise<Totals> {
  heading('app in Electron');
  if ((await obtainElectron()) === undefined) {
    return skip('app in Electron', 'Electron is not installed and could not be fetched');
  }
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (hasDisplay) return runPlaywright('electron', []);
  if (!isOnPath('xvfb-run')) return skip('app in Electron', 'there is no display and no xvfb-run to stand in for one');
  return runPlaywright('electron', ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1600x1000x24']);
}

async function runPlaywright(project: string, wrapper: readonly string[]): Promise<Totals> {
  const report = freshReport(project);
  const [node, script] = tool('playwright', '@playwright/test');
  const options = [
    `--project=${project}`,
    '--reporter=list,json',
    '--pass-with-no-tests',
    `--output=test-results/${project}`,
  ];
  const [command = node, ...args] = [...wrapper, node, script, 'test', ...options];
  const { code } = await run(command, args, {
    env: { ...compiled, PLAYWRIGHT_JSON_OUTPUT_NAME: report, ELECTRON_RUN_AS_NODE: undefined },
  });
  return settle(readReport(report, playwrightTotals), code);
}

function skip(what: string, why: string): Totals {
  say(`\n!!! SKIPPED: ${what}: ${why}.\n`);
  return { passed: 0, failed: 0, skipped: 1 };
}

function heading(name: string): void {
  say(`\n== ${name}`);
}

function freshReport(name: string): string {
  const file = path.join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function readReport(file: string, count: (json: string) => Totals): Totals | undefined {
  return existsSync(file) ? count(readFileSync(file, 'utf8')) : undefined;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.some((part) => part === name));
if (unknown.length > 0) {
  process.stderr.write(`Unknown part ${unknown.join(', ')}: npm test -- [${parts.join('] [')}]\n`);
  process.exitCode = 2;
} else {
  const totals = await test(asked.length === 0 ? parts : parts.filter((part) => asked.includes(part)));
  say('');
  say(totalsLine(totals));
  process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
}
