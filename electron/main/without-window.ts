import { spawnSync } from 'node:child_process';
import { app } from 'electron';

/** Runs one command in a terminal and ends; neither a window nor the lock of the one instance is asked for. */
export async function runWithoutWindow(args: readonly string[]): Promise<void> {
  if (needsDisplay()) process.exit(runHeadless());
  app.dock?.hide();
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  // Loaded only here: storage's code has no place in a main process that shows a window.
  const { runCli } = await import('../cli/run-cli.ts');
  const exitCode = await runCli(args, {
    folder: process.cwd(),
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
    signal: stopping.signal,
  });
  app.exit(exitCode);
}

/** Whether Electron is about to end because this machine shows no windows. */
function needsDisplay(): boolean {
  const { env, platform } = process;
  const hasDisplay = Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
  return platform === 'linux' && !hasDisplay && !app.commandLine.hasSwitch('ozone-platform');
}

/** Starts the same program with switches that must be there before any of our code runs, and waits for it. */
function runHeadless(): number {
  const switches = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3'];
  return spawnSync(process.execPath, [...switches, ...process.argv.slice(1)], { stdio: 'inherit' }).status ?? 1;
}
