import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readCommandLine } from '../hosting/command-line.ts';
import { defaultDataFolder } from '../hosting/default-data-folder.ts';
import { openLog } from '../hosting/log.ts';
import { keepFilesPrivate, makePrivateFolder } from '../hosting/private-folder.ts';
import { spareMemory } from '../hosting/spare-memory.ts';
import { startBrowserHost } from './start-browser-host.ts';

const root = join(import.meta.dirname, '..', '..');
const closeMs = 5_000;

keepFilesPrivate();
spareMemory();
const commandLine = readCommandLine(process.argv.slice(2), process.cwd());
const dataFolder = commandLine.dataFolder ?? defaultDataFolder();
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
makePrivateFolder(dataFolder);
let isFirstLink = true;

const host = await startBrowserHost({
  rendererFolder: join(root, 'out', 'renderer'),
  dataFolder,
  version,
  log: openLog(join(dataFolder, 'logs', 'browser-host.log')),
  port: commandLine.port ?? 0,
  workspace: commandLine.workspace,
  demo: commandLine.demo,
  playbook: commandLine.playbook,
  onLink: (link) => {
    process.stdout.write(isFirstLink ? `Longtable is open at ${link}\n` : `In one more browser: ${link}\n`);
    if (isFirstLink && commandLine.open) openBrowser(link);
    isFirstLink = false;
  },
}).catch((error: unknown) => {
  process.stderr.write(`Longtable could not be served: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), closeMs).unref();
    void host.close().then(() => process.exit(0));
  });
}

/** Opens the person's browser where there is a desktop to open one on; the printed link works in any case. */
function openBrowser(link: string): void {
  const { env, platform } = process;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return;
  const openers = { darwin: ['open'], win32: ['explorer.exe'] } as const;
  const [command] = platform === 'darwin' || platform === 'win32' ? openers[platform] : ['xdg-open'];
  const child = spawn(command, [link], { stdio: 'ignore', detached: true });
  // A machine without an opener still has the printed link.
  child.on('error', () => undefined);
  child.unref();
}
