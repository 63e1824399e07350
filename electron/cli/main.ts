import { keepFilesPrivate } from '../hosting/private-folder.ts';
import { spareMemory } from '../hosting/spare-memory.ts';
import { runCli } from './run-cli.ts';

/* npm run cli -- COMMAND …: see `arguments.ts` and docs/cli.md. */

keepFilesPrivate();
spareMemory();
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
// npm runs scripts in the project's folder; paths are meant from where the person is.
const folder = process.env['INIT_CWD'] ?? process.cwd();
process.exitCode = await runCli(process.argv.slice(2), {
  folder,
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  signal: stopping.signal,
});
