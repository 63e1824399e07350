import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import { z } from 'zod';

import { backupSchema } from '#shared/contract/backups.ts';

import type { CommandArguments } from './arguments.ts';
import { resultOf, type CommandContext, type CommandResult } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { isCoded } from './failure.ts';

/** Makes a workspace. */
export async function createCommand(args: CommandArguments, { client, path }: CommandContext): Promise<CommandResult> {
  const made = await client.workspaces.create({
    path: path(args.operand(0, 'a FILE')),
    name: args.demand('name'),
    memberName: args.demand('member'),
  });
  return { value: made, text: `Made ${made.path}`, exitCode: exitCodes.ok };
}

const checkResultSchema = z.object({ problems: z.array(z.string()) });

/** Reads a workspace for damage: a file that cannot even be opened is a problem too. */
export async function checkCommand(args: CommandArguments, context: CommandContext): Promise<CommandResult> {
  const file = context.path(args.operand(0, 'a FILE'));
  const problems = await problemsOf(file, context);
  const text =
    problems.length === 0
      ? `${file} is sound`
      : [`${file} has problems:`, ...problems.map((problem) => `  ${problem}`)].join('\n');
  return { value: { path: file, problems }, text, exitCode: problems.length === 0 ? exitCodes.ok : exitCodes.problem };
}

/** Makes a restore point. */
export async function backupCommand(args: CommandArguments, context: CommandContext): Promise<CommandResult> {
  const { client } = context;
  await client.workspaces.open({ path: context.path(args.operand(0, 'a FILE')) });
  const made = backupSchema.parse(
    await resultOf(context, await client.backups.create({ name: args.text('name') ?? '' })),
  );
  const { folder } = await client.backups.list();
  return { value: { ...made, folder }, text: `Made ${folder}/${made.id}`, exitCode: exitCodes.ok };
}

/** Puts a backup in place of a workspace; what was there is kept, as a backup or under another name. */
export async function restoreCommand(args: CommandArguments, context: CommandContext): Promise<CommandResult> {
  const { client, path } = context;
  const workspacePath = path(args.operand(0, 'a FILE'));
  const backup = args.operand(1, 'a BACKUP');
  if (/\.zip$/iu.test(backup)) return restoreBundle(workspacePath, path(backup), context);
  const listed = await listedBackup(client, workspacePath, backup);
  if (listed !== undefined) {
    await client.backups.restore({ id: listed });
    return {
      value: { path: workspacePath, movedAside: null },
      text: `${workspacePath} is as it was in ${listed}; the state before is kept as a backup`,
      exitCode: exitCodes.ok,
    };
  }
  await client.workspaces.close();
  const { movedAside } = await client.backups.restoreOver({ workspacePath, backupPath: path(backup) });
  return {
    value: { path: workspacePath, movedAside },
    text: `${workspacePath} is restored${movedAside === null ? '' : `; the file before is now ${movedAside}`}`,
    exitCode: exitCodes.ok,
  };
}

/** Makes a new workspace out of a bundle. */
async function restoreBundle(path: string, bundlePath: string, context: CommandContext): Promise<CommandResult> {
  const value = await resultOf(context, await context.client.workspaces.restoreBundle({ bundlePath, path }));
  return { value, text: `Made ${path} out of ${bundlePath}`, exitCode: exitCodes.ok };
}

/** The id of a backup of this workspace; undefined when it is none, or when the workspace cannot be opened to ask. */
async function listedBackup(
  client: CommandContext['client'],
  workspacePath: string,
  backup: string,
): Promise<string | undefined> {
  if (!existsSync(workspacePath)) return undefined;
  try {
    await client.workspaces.open({ path: workspacePath });
  } catch (error) {
    if (isFailure(error, ['fileDamaged', 'fileWrongKind'])) return undefined;
    throw error;
  }
  const { backups } = await client.backups.list();
  return backups.find((each) => each.id === basename(backup))?.id;
}

async function problemsOf(file: string, context: CommandContext): Promise<string[]> {
  try {
    await context.client.workspaces.open({ path: file });
    return checkResultSchema.parse(await resultOf(context, await context.client.workspaces.check())).problems;
  } catch (error) {
    if (isFailure(error, ['fileDamaged']))
      return [`damaged: ${z.object({ detail: z.string() }).parse(error.data).detail}`];
    throw error;
  }
}

function isFailure(
  error: unknown,
  codes: readonly string[],
): error is { readonly code: string; readonly data: unknown } {
  return isCoded(error) && codes.includes(error.code);
}
