import { resolve } from 'node:path';

import { defaultDataFolder } from '../hosting/default-data-folder.ts';
import { startStorageService } from '../storage/service.ts';
import { readArguments, usage, type CommandArguments } from './arguments.ts';
import { callCommand } from './call-command.ts';
import type { CommandContext, CommandResult } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { failureFrom, UsageError } from './failure.ts';
import { exportCommand, importCommand } from './transfer-commands.ts';
import { backupCommand, checkCommand, createCommand, restoreCommand } from './workspace-commands.ts';

/** What surrounds the command line: a terminal, or a test. */
export interface CliSurroundings {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Fires when the person wants to stop. */
  readonly signal?: AbortSignal;
}

const commands: Readonly<Record<string, (args: CommandArguments, context: CommandContext) => Promise<CommandResult>>> =
  {
    create: createCommand,
    import: importCommand,
    export: exportCommand,
    check: checkCommand,
    backup: backupCommand,
    restore: restoreCommand,
    call: callCommand,
  };

/** Runs one command over a storage service of its own and answers the exit code. */
export async function runCli(args: readonly string[], surroundings: CliSurroundings): Promise<number> {
  const asJson = args.includes('--json');
  try {
    const parsed = readArguments(args);
    if (parsed.command === 'help') {
      surroundings.out(usage);
      return exitCodes.ok;
    }
    const { value, text, exitCode } = await runCommand(parsed, surroundings);
    surroundings.out(asJson ? JSON.stringify(value) : text);
    return exitCode;
  } catch (error) {
    const { code, data, exitCode, sentence } = failureFrom(error);
    surroundings.error(asJson ? JSON.stringify({ error: { code, data } }) : sentence);
    return exitCode;
  }
}

async function runCommand(args: CommandArguments, surroundings: CliSurroundings): Promise<CommandResult> {
  const command = commands[args.command];
  if (command === undefined) throw new UsageError(`There is no command ${args.command}.`);
  const dataFolder = args.text('data-folder');
  const service = await startStorageService({
    dataFolder: dataFolder === undefined ? defaultDataFolder() : resolve(surroundings.folder, dataFolder),
    version: 'cli',
    logger: { info: () => {}, error: (line) => surroundings.error(line) },
    allFilesGranted: true,
    remembersOpened: false,
  });
  try {
    return await command(args, {
      client: service.client,
      path: (name) => resolve(surroundings.folder, name),
      signal: surroundings.signal ?? new AbortController().signal,
      progress: progressTeller(args.has('json') ? () => {} : surroundings.error),
    });
  } finally {
    await service.close();
  }
}

/** At most a line a second, so that a log of it stays short. */
function progressTeller(tell: (text: string) => void): (text: string) => void {
  let last = Date.now();
  return (text) => {
    if (Date.now() - last < 1_000) return;
    last = Date.now();
    tell(text);
  };
}
