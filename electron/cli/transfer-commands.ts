import { z } from 'zod';

import { importCountsSchema, importResultSchema, type ImportPlan } from '#shared/contract/imports.ts';

import type { CommandArguments } from './arguments.ts';
import { resultOf, type CommandContext, type CommandResult } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { UsageError } from './failure.ts';

const kinds = ['people', 'organizations'] as const;
const sessionSchema = z.object({ sessionId: z.string(), counts: importCountsSchema });
const writtenSchema = z.object({ path: z.string(), rows: z.number(), leftOut: z.number() }).partial();

/** How many rows with problems are told. */
const toldRows = 100;

/** Brings a file into a workspace as one step of the history, or tells what would happen. */
export async function importCommand(args: CommandArguments, context: CommandContext): Promise<CommandResult> {
  const file = context.path(args.operand(0, 'a FILE'));
  await context.client.workspaces.open({ path: context.path(args.demand('workspace')) });
  if (file.toLowerCase().endsWith('.json')) return importWorkspace(args, file, context);
  const { sessionId, counts } = sessionSchema.parse(
    await resultOf(context, await context.client.imports.check(await planOf(args, file, context))),
  );
  const { rows } = await context.client.imports.rows({ sessionId, show: 'problems', offset: 0, limit: toldRows });
  const problems = rows.flatMap(({ line, problems: found }) => found.map((problem) => ({ line, ...problem })));
  const rejects = args.text('rejects');
  if (rejects !== undefined) await context.client.imports.saveRejects({ sessionId, path: context.path(rejects) });
  const exitCode = counts.reject === 0 ? exitCodes.ok : exitCodes.problem;
  if (args.has('dry-run')) {
    await context.client.imports.discard({ sessionId });
    return {
      value: { dryRun: true, counts, problems },
      text: [
        `${counts.create} new, ${counts.update} to update, ${counts.skip} to skip, ${counts.reject} rejected, of ${counts.rows} rows`,
        ...problems.map(problemLine),
      ].join('\n'),
      exitCode,
    };
  }
  const result = importResultSchema.parse(await resultOf(context, await context.client.imports.apply({ sessionId })));
  return {
    value: { dryRun: false, counts, problems, result },
    text: [
      `${result.created} added, ${result.updated} updated, ${result.skipped} skipped, ${result.rejected} rejected`,
      ...problems.map(problemLine),
    ].join('\n'),
    exitCode,
  };
}

/** Writes records, or all of a workspace, to a file. */
export async function exportCommand(args: CommandArguments, context: CommandContext): Promise<CommandResult> {
  const format = args.has('bundle') ? 'bundle' : args.choice('format', ['csv', 'xlsx', 'vcard', 'json']);
  if (format === undefined) throw new UsageError('export needs --format.');
  const path = context.path(args.demand('out'));
  const includeRestricted = args.has('include-restricted');
  await context.client.workspaces.open({ path: context.path(args.demand('workspace')) });
  const started =
    format === 'json'
      ? await context.client.exports.workspace({ path, includeRestricted })
      : format === 'bundle'
        ? await context.client.exports.bundle({ path, includeRestricted })
        : await context.client.exports.records({
            view: {
              table: args.choice('feature', kinds) ?? 'people',
              selection: { query: { archived: 'include', sort: { field: 'name', direction: 'asc' } } },
            },
            format,
            path,
            includeRestricted,
            raw: args.has('raw'),
          });
  const result = await resultOf(context, started);
  const { rows, leftOut = 0 } = writtenSchema.parse(result);
  return {
    value: result,
    text: `Wrote ${rows === undefined ? '' : `${rows} rows to `}${path}${leftOut > 0 ? `; ${leftOut} restricted ones are left out` : ''}`,
    exitCode: exitCodes.ok,
  };
}

async function importWorkspace(args: CommandArguments, path: string, context: CommandContext): Promise<CommandResult> {
  if (args.has('dry-run')) throw new UsageError('A whole-workspace JSON file has no dry run.');
  const result = importResultSchema.parse(await resultOf(context, await context.client.imports.workspace({ path })));
  return {
    value: { result },
    text: `${result.created} added, ${result.updated} updated`,
    exitCode: result.rejected === 0 ? exitCodes.ok : exitCodes.problem,
  };
}

/** The mapping that the app would offer first: the one remembered for this header, or a guess. */
async function planOf(args: CommandArguments, path: string, { client }: CommandContext): Promise<ImportPlan> {
  const seen = await client.imports.inspect({ path });
  return {
    path,
    options: {},
    recordKind: args.choice('kind', kinds) ?? seen.recordKind,
    mapping: seen.mapping,
    onMatch: args.choice('on-match', ['update', 'skip', 'create']) ?? 'update',
    tagName: args.text('tag') ?? '',
    rule: 'theirs',
    preset: seen.preset?.id ?? '',
    name: '',
  };
}

function problemLine({
  line,
  level,
  reason,
  value,
}: {
  line: number;
  level: string;
  reason: string;
  value: string;
}): string {
  return `  line ${line}: ${level} ${reason}${value === '' ? '' : ` (${value})`}`;
}
