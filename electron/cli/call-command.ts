import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { contract } from '#shared/contract/index.ts';

import type { CommandArguments } from './arguments.ts';
import { resultOf, type CommandContext, type CommandResult } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { UsageError } from './failure.ts';

/** Calls a procedure by its name, `feature.verb`. A job is waited for, and its result told instead of its id. */
export async function callCommand(args: CommandArguments, context: CommandContext): Promise<CommandResult> {
  const name = args.operand(0, 'a PROCEDURE');
  const procedure = procedureNamed(name, context);
  const input = parseInput(args.operands[1]);
  const workspace = args.text('workspace');
  if (workspace !== undefined) await context.client.workspaces.open({ path: context.path(workspace) });
  const answer = await procedure(input);
  const value = isStream(answer) ? await gather(answer) : await settled(answer, name, context);
  return { value, text: JSON.stringify(value, null, 2), exitCode: exitCodes.ok };
}

type Procedure = (input: unknown) => Promise<unknown>;

/** The contract says which names there are: the client itself answers to any. */
function procedureNamed(name: string, { client }: CommandContext): Procedure {
  const [feature = '', verb = '', ...more] = name.split('.');
  const isNamed =
    more.length === 0 &&
    Object.hasOwn(contract, feature) &&
    Object.hasOwn(contract[feature as keyof typeof contract], verb);
  if (!isNamed) throw new UsageError(`There is no procedure ${name}.`);
  // The client has the contract's shape, and each procedure checks its input itself.
  const procedures = client as unknown as Record<string, Record<string, Procedure>>;
  const found = procedures[feature]?.[verb];
  if (found === undefined) throw new UsageError(`There is no procedure ${name}.`);
  return found;
}

function parseInput(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text === '-' ? readFileSync(0, 'utf8') : text);
  } catch (error) {
    throw new UsageError('The input is not JSON.', { cause: error });
  }
}

const startedSchema = z.strictObject({ jobId: z.string() });

async function settled(answer: unknown, name: string, context: CommandContext): Promise<unknown> {
  const started = startedSchema.safeParse(answer);
  return started.success && !name.startsWith('jobs.') ? resultOf(context, started.data) : answer;
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

async function gather(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of stream) values.push(value);
  return values;
}
