import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, run, say, tool } from './run.ts';

const sources = [
  'shared',
  'db',
  'electron',
  'renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const outputs = ['out/main/index.cjs', 'out/main/storage.cjs', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** Whether a build is older than what it was made from, or not complete. */
export function isStale(sourceTimes: readonly number[], outputTimes: readonly (number | undefined)[]): boolean {
  const oldest = Math.min(...outputTimes.map((time) => time ?? 0));
  return outputTimes.length === 0 || sourceTimes.some((time) => time > oldest);
}

/** Builds the app into `out/` where it is missing or older than its sources; false when the build failed. */
export async function ensureBuilt(): Promise<boolean> {
  const sourceTimes = sources.flatMap((source) => changeTimes(path.join(root, source)));
  const outputTimes = outputs.map((output) => changeTimes(path.join(root, output))[0]);
  return isStale(sourceTimes, outputTimes) ? buildApp() : true;
}

/** Builds main, preload and renderer into `out/`; false, with the tool's own lines shown, when that failed. */
export async function buildApp(): Promise<boolean> {
  say('Building the app');
  const [command, script] = tool('electron-vite');
  const { code, output } = await run(command, [script, 'build', '--logLevel', 'warn'], { collect: true });
  if (code !== 0) process.stderr.write(`${output}\nThe build failed.\n`);
  return code === 0;
}

/** When a file or each file below a folder last changed, in ms since 1970; nothing for what is not there. */
function changeTimes(place: string): number[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [found.mtimeMs];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
}
