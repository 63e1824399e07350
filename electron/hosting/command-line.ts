import { resolve } from 'node:path';

/** What a person may say on the command line of either host. */
export interface CommandLine {
  readonly workspace: string | null;
  /** A starter pack, to be opened in the workspace that is open or opened next. */
  readonly playbook: string | null;
  readonly demo: boolean;
  /** Port of the browser host; the desktop app has none and ignores it. */
  readonly port: number | null;
  /** Whether the browser host opens a browser. */
  readonly open: boolean;
  readonly dataFolder: string | null;
  /** Everything after `--cli`: the app then runs without a window. */
  readonly cli: readonly string[] | null;
}

const workspaceEnding = '.longtable';
const playbookEnding = '.longtable-playbook';

/**
 * Reads the arguments after the program's name. Switches of the runtime underneath are passed over;
 * a bare path that ends in `.longtable` or `.longtable-playbook` is what a double-click sends. Paths are relative to `folder`.
 */
export function readCommandLine(args: readonly string[], folder: string): CommandLine {
  const cliAt = args.indexOf('--cli');
  const own = cliAt === -1 ? args : args.slice(0, cliAt);
  const bare = (ending: string) =>
    own.find((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith(ending));
  const workspace = valueOf(own, '--workspace') ?? bare(workspaceEnding);
  const playbook = bare(playbookEnding);
  const dataFolder = valueOf(own, '--data-folder');
  return {
    workspace: workspace === undefined ? null : resolve(folder, workspace),
    playbook: playbook === undefined ? null : resolve(folder, playbook),
    demo: own.includes('--demo'),
    port: readPort(valueOf(own, '--port')),
    open: !own.includes('--no-open'),
    dataFolder: dataFolder === undefined ? null : resolve(folder, dataFolder),
    cli: cliAt === -1 ? null : args.slice(cliAt + 1),
  };
}

function valueOf(args: readonly string[], name: string): string | undefined {
  const joined = args.find((argument) => argument.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}

function readPort(text: string | undefined): number | null {
  const port = Number(text);
  return text !== undefined && Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : null;
}

/** Whether a file is a starter pack by its name. */
export function isPlaybook(path: string): boolean {
  return path.toLowerCase().endsWith(playbookEnding);
}
