// Runs a project script under the project's own Node, after installing what is missing.
//
//   node build/scripts/bootstrap.mjs SCRIPT.ts [arguments]    a script of this repository
//   node build/scripts/bootstrap.mjs TOOL [arguments]         a command of node_modules/.bin
//   node build/scripts/bootstrap.mjs                          only installs
//
// Plain JavaScript for Node 18 and later, with no import from node_modules: it is the one file that an older Node reads.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const modules = path.join(root, 'node_modules');
const oldestNode = 24;
/**
 * Node would give young objects 100 MB and more. With 8 MiB for each half long work is as quick, and an import of 100,000 rows peaks at 400 MB
 * and not at 500 (measured). In Electron objects are smaller, and it bounds this room itself.
 */
export const sparingMemory = '--max-semi-space-size=8';

/**
 * Tells whether what is installed is what the lock file asks for; optional packages depend on the platform and are not compared.
 * @param {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} locked packages of package-lock.json
 * @param {Record<string, { version?: string }>} installed packages of node_modules/.package-lock.json
 */
export function matchesLock(locked, installed) {
  return Object.entries(locked).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' || optional === true || devOptional === true || installed[place]?.version === version,
  );
}

/** @param {string} file a lock file, npm's own or the copy npm keeps in node_modules */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The Node that runs the scripts: the one npm installed, or the running one where that is new enough. */
function findNode() {
  const own = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  return Number.parseInt(process.versions.node, 10) >= oldestNode ? process.execPath : undefined;
}

function hasPackages() {
  const locked = packagesOf(path.join(root, 'package-lock.json'));
  const installed = packagesOf(path.join(modules, '.package-lock.json'));
  return locked !== undefined && installed !== undefined && matchesLock(locked, installed);
}

/**
 * Installs the packages, then the one install script that is needed: the package `node` fetches the Node of this platform.
 * All others stay off, here and in .npmrc: npm 10 would compile SQLite although its binding is in the package.
 */
function install() {
  if (!hasPackages()) {
    process.stderr.write('Installing the packages of package-lock.json (once, about a minute)\n');
    npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  }
  if (hasPackages() && findNode() === undefined) {
    process.stderr.write(`Installing Node ${oldestNode} for the project (once)\n`);
    npm('rebuild', 'node', '--ignore-scripts=false');
  }
  if (hasPackages() && findNode() !== undefined) return;
  process.stderr.write(
    'The packages could not be installed: the lines above, or `npm ci`, say why. Nothing else was done.\n',
  );
  process.exit(1);
}

/**
 * Runs the npm that started this script, or the one on PATH; what it says goes to standard error.
 * @param {string[]} args
 */
function npm(...args) {
  const settings = { cwd: root, stdio: ['ignore', 2, 2] };
  const own = process.env.npm_execpath;
  const quiet = [...args, '--loglevel=error'];
  if (own !== undefined && /\.[cm]?js$/.test(own)) spawnSync(process.execPath, [own, ...quiet], settings);
  else spawnSync('npm', quiet, { ...settings, shell: process.platform === 'win32' });
}

/**
 * Runs a command to its end, passes signals on to it, and ends as it ended.
 * @param {string} command
 * @param {string[]} args
 */
function handOver(command, args) {
  const bins = path.join(modules, '.bin');
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${path.dirname(command)}${path.delimiter}${bins}${path.delimiter}${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

/** @param {string[]} args the script or tool, and what it is given */
function main([task, ...args]) {
  if (!hasPackages() || findNode() === undefined) install();
  if (task === undefined) return;
  const node = findNode();
  if (/\.(ts|mjs)$/.test(task))
    return handOver(node, ['--disable-warning=ExperimentalWarning', sparingMemory, path.join(root, task), ...args]);
  const manifest = packagesOf(path.join(root, 'package-lock.json'));
  const owner = Object.entries(manifest).find(
    ([place, { bin }]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(place) && bin?.[task],
  );
  if (owner === undefined) {
    process.stderr.write(`No tool is named ${task} in the installed packages.\n`);
    process.exit(1);
  }
  return handOver(node, [path.join(root, owner[0], owner[1].bin[task]), ...args]);
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  main(process.argv.slice(2));
