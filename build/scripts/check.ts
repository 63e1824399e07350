import { run, say, tool } from './run.ts';

interface Step {
  readonly name: string;
  readonly command: readonly [command: string, ...args: string[]];
}

const folders = ['shared', 'db', 'electron', 'renderer', 'test', 'build'];

const typecheck: readonly Step[] = folders.map((folder) => ({
  name: `typecheck ${folder}`,
  command: [...tool('tsc', 'typescript'), '-p', folder, '--pretty', 'false'],
}));

const steps: readonly Step[] = [
  { name: 'lint', command: [...tool('oxlint'), '--deny-warnings'] },
  { name: 'format', command: [...tool('oxfmt'), '--check'] },
  ...typecheck,
  { name: 'dead code', command: [...tool('knip'), '--no-progress'] },
  { name: 'licences', command: [process.execPath, 'build/scripts/third-party-licences.ts', '--check'] },
];

const unit: Step = { name: 'unit tests', command: [...tool('vitest'), 'run', '--reporter=dot'] };

/** Runs the steps, two at a time, and shows the output of those that failed. Gives the names of the failed ones. */
async function check(wanted: readonly Step[]): Promise<readonly string[]> {
  const failed: string[] = [];
  const waiting = [...wanted];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const started = performance.now();
      const [command, ...args] = step.command;
      const { code, output } = await run(command, args, { collect: true });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (code !== 0) failed.push(step.name);
      say(
        code === 0 ? `ok      ${step.name} (${seconds} s)` : `${output.trimEnd()}\nFAILED  ${step.name} (${seconds} s)`,
      );
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

const groups: Readonly<Record<string, readonly (readonly Step[])[]>> = {
  all: [steps, [unit]],
  // What a run of `npm test` does not cover.
  static: [steps],
  typecheck: [typecheck],
};

const [name = 'all'] = process.argv.slice(2);
const group = groups[name];
if (group === undefined) throw new Error(`Unknown group ${name}: ${Object.keys(groups).join(', ')}`);
const failed: string[] = [];
for (const part of group) failed.push(...(await check(part)));
say(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
