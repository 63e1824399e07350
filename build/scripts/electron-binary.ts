import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, say } from './run.ts';

/** Where Electron is looked for, in a form that tests can replace. */
export interface ElectronPlaces {
  /** A folder that holds an unpacked Electron, as ELECTRON_OVERRIDE_DIST_PATH names one. */
  readonly override: string | undefined;
  /** The folder of the installed `electron` package. */
  readonly packageFolder: string;
}

const places: ElectronPlaces = {
  override: process.env['ELECTRON_OVERRIDE_DIST_PATH'],
  packageFolder: path.join(root, 'node_modules/electron'),
};

/** The path of the Electron executable on this machine, or undefined where there is none. */
export function findElectron({ override, packageFolder }: ElectronPlaces = places): string | undefined {
  const pathFile = path.join(packageFolder, 'path.txt');
  const named = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;
  if (override !== undefined && override !== '') return ifExists(path.join(override, named ?? platformExecutable()));
  return named === undefined ? undefined : ifExists(path.join(packageFolder, 'dist', named));
}

/** Finds Electron, and where it is missing lets Electron's own installer fetch it once; undefined when that fails too. */
export async function obtainElectron(): Promise<string | undefined> {
  const found = findElectron();
  if (found !== undefined) return found;
  say('Fetching Electron (once, about 120 MB)');
  await run(process.execPath, [path.join(places.packageFolder, 'install.js')], { collect: true, timeoutMs: 300_000 });
  return findElectron();
}

function platformExecutable(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function ifExists(file: string): string | undefined {
  return existsSync(file) ? file : undefined;
}
