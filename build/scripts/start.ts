import { existsSync } from 'node:fs';
import path from 'node:path';
import { sparingMemory } from './bootstrap.mjs';
import { parseStartArguments, startUsage } from './arguments.ts';
import { ensureBuilt } from './build-app.ts';
import { obtainElectron } from './electron-binary.ts';
import { handOver, root, say } from './run.ts';

const host = 'electron/browser-host/main.ts';

/** How this machine can show the app: Electron's executable and its switches, or why only a browser will do. */
type Desktop = { readonly executable: string; readonly switches: readonly string[] } | { readonly reason: string };

async function findDesktop(): Promise<Desktop> {
  const { env } = process;
  if (process.platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'])
    return { reason: 'There is no display' };
  const unsandboxed = env['LONGTABLE_NO_SANDBOX'] === '1';
  if (process.platform === 'linux' && process.getuid?.() === 0 && !unsandboxed) {
    return {
      reason: 'Electron keeps its sandbox and so does not run as root (LONGTABLE_NO_SANDBOX=1 runs it without)',
    };
  }
  const executable = await obtainElectron();
  if (executable === undefined) return { reason: 'Electron is not installed and could not be fetched' };
  return { executable, switches: unsandboxed ? ['--no-sandbox'] : [] };
}

async function start(args: readonly string[]): Promise<number> {
  const { browser, passed } = parseStartArguments(args, process.env['INIT_CWD'] ?? process.cwd());
  if (!(await ensureBuilt())) return 1;
  const desktop: Desktop = browser ? { reason: '' } : await findDesktop();
  if ('executable' in desktop) {
    // Set by editors built on Electron for their terminals; it would make Electron a plain Node.
    return handOver(desktop.executable, [root, ...desktop.switches, ...passed], { ELECTRON_RUN_AS_NODE: undefined });
  }
  if (desktop.reason !== '') say(`${desktop.reason}: serving Longtable to your browser instead.`);
  if (!existsSync(path.join(root, host))) throw new Error(`${host} is missing`);
  return handOver(process.execPath, [sparingMemory, path.join(root, host), ...passed]);
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${startUsage}\n`);
  process.exitCode = 2;
}
