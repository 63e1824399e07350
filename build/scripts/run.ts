import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';

/** The repository's folder, with all scripts and configuration below it. */
export const root = path.resolve(import.meta.dirname, '../..');

/** What a finished command left: its exit code (null when a signal ended it) and, when collected, its output. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

/** How to run a command: more environment, whether its output is collected or shown, and after how many ms to stop it. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly collect?: boolean;
  readonly timeoutMs?: number;
}

/** Runs a command in the repository's folder without standard input; a command that cannot be started counts as ended with 127. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const collect = options.collect === true;
  const output: string[] = [];
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', collect ? 'pipe' : 'inherit', collect ? 'pipe' : 'inherit'],
    ...(options.timeoutMs !== undefined && { timeout: options.timeoutMs, killSignal: 'SIGKILL' }),
  });
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: `${output.join('')}${error.message}\n` }));
    child.on('close', (code) => resolve({ code, output: output.join('') }));
  });
}

/** Runs a command that talks to the person at the terminal, passes signals on to it, and gives the exit code to end with. */
export function handOver(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<number> {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  });
}

/** The command and arguments that run a tool of an installed package under the project's Node. */
export function tool(name: string, owner: string = name): readonly [command: string, script: string] {
  const folder = path.join(root, 'node_modules', owner);
  const manifest: { bin?: string | Record<string, string> } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[name];
  if (script === undefined) throw new Error(`${owner} has no tool named ${name}`);
  return [process.execPath, path.join(folder, script)];
}

/** Whether a command is on PATH. */
export function isOnPath(command: string): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, command)));
}

/** Writes a line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
