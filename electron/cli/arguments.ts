import { parseArgs } from 'node:util';

import { UsageError } from './failure.ts';

/** The lines that explain the commands. */
export const usage = `longtable --cli COMMAND [--json] [--data-folder FOLDER]

  create FILE --name NAME --member NAME       make a workspace
  import FILE --workspace W                   bring in a CSV, vCard or whole-workspace JSON file
      [--dry-run] [--kind people|organizations] [--on-match update|skip|create] [--tag NAME] [--rejects FILE]
  export --workspace W --format csv|xlsx|vcard|json --out FILE
      [--feature people|organizations] [--include-restricted] [--raw]
  export --workspace W --bundle --out FILE.zip [--include-restricted]
                                              write everything with its files into one bundle
  check FILE                                  read a workspace for damage
  backup FILE [--name NAME]                   make a restore point
  restore FILE BACKUP                         put a backup (its path, or its name in the list) in place of a workspace
  restore FILE BUNDLE.zip                     make the new workspace FILE out of a bundle
  call PROCEDURE [JSON] [--workspace W]       call any procedure of the contract; JSON may be - for standard input
  help

Exit codes: 0 done, 1 problems or rejected rows, 2 wrong usage, 3 trouble with a file, 4 locked by another program, 5 stopped, 70 defect.
More in docs/cli.md.`;

const options = {
  json: { type: 'boolean', default: false },
  'data-folder': { type: 'string' },
  name: { type: 'string' },
  member: { type: 'string' },
  workspace: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  kind: { type: 'string' },
  'on-match': { type: 'string' },
  tag: { type: 'string' },
  rejects: { type: 'string' },
  format: { type: 'string' },
  feature: { type: 'string' },
  out: { type: 'string' },
  'include-restricted': { type: 'boolean', default: false },
  raw: { type: 'boolean', default: false },
  bundle: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type OptionName = keyof typeof options;

const everywhere: readonly OptionName[] = ['json', 'data-folder', 'help'];

/** The options that each command takes, besides those that all take. */
const optionsOf: Readonly<Record<string, readonly OptionName[]>> = {
  create: ['name', 'member'],
  import: ['workspace', 'dry-run', 'kind', 'on-match', 'tag', 'rejects'],
  export: ['workspace', 'format', 'feature', 'out', 'include-restricted', 'raw', 'bundle'],
  check: [],
  backup: ['name'],
  restore: [],
  call: ['workspace'],
  help: [],
};

/** A command line that was understood. */
export interface CommandArguments {
  readonly command: string;
  readonly operands: readonly string[];
  /** The value of an option that was given. */
  text(name: OptionName): string | undefined;
  /** The value of an option that must be given. */
  demand(name: OptionName): string;
  /** The value of an option that is one of a few words. */
  choice<T extends string>(name: OptionName, words: readonly T[]): T | undefined;
  has(name: OptionName): boolean;
  /** The operand at this place; `what` names it when it is missing. */
  operand(index: number, what: string): string;
}

/** Reads a command line; fails with a UsageError. */
export function readArguments(args: readonly string[]): CommandArguments {
  const { values, positionals } = parse(args);
  const [named = 'help', ...operands] = positionals;
  const command = values.help ? 'help' : named;
  const known = optionsOf[command];
  if (known === undefined) throw new UsageError(`There is no command ${command}. Try: help`);
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== false);
  for (const [name] of given) {
    if (![...known, ...everywhere].some((option) => option === name))
      throw new UsageError(`${command} takes no --${name}.`);
  }
  const text = (name: OptionName): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    command,
    operands,
    text,
    has: (name) => values[name] === true,
    demand(name) {
      const value = text(name);
      if (value === undefined || value === '') throw new UsageError(`${command} needs --${name}.`);
      return value;
    },
    choice(name, words) {
      const value = text(name);
      if (value === undefined) return undefined;
      const word = words.find((each) => each === value);
      if (word === undefined) throw new UsageError(`--${name} is one of ${words.join(', ')}.`);
      return word;
    },
    operand(index, what) {
      const value = operands[index];
      if (value === undefined || value === '') throw new UsageError(`${command} needs ${what}.`);
      return value;
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
