import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MessageChannel } from 'node:worker_threads';

import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import BetterSqlite from 'better-sqlite3';

import { addSyntheticAssets } from '#db/demo/synthetic-assets.ts';
import { addSyntheticDecisions } from '#db/demo/synthetic-decisions.ts';
import { addSyntheticMeetings } from '#db/demo/synthetic-meetings.ts';
import { createSyntheticWorkspace } from '#db/demo/synthetic.ts';
import { createSqliteWorkspace } from '#db/dialects/sqlite/open-sqlite.ts';
import { startStorageService, type StorageClient } from '#electron/storage/service.ts';

import { compare, measured, resultOf, type BenchResult } from './measure.ts';
import { assetJobs } from './asset-jobs.ts';
import { desktopJobs } from './desktop-jobs.ts';
import { fileJobs } from './file-jobs.ts';
import { fileMemory } from './file-memory.ts';
import { mapJobs } from './map-jobs.ts';
import { meetingJobs } from './meeting-jobs.ts';
import { duplicateJobs } from './duplicate-jobs.ts';
import { organizeJobs } from './organize-jobs.ts';
import { soak } from './soak.ts';
import { readJobs } from './read-jobs.ts';
import { programJobs } from './program-jobs.ts';
import { registerJobs } from './register-jobs.ts';
import { reportJobs } from './report-jobs.ts';
import { storageMemory } from './storage-memory.ts';
import { writeJobs } from './write-jobs.ts';

/*
 * npm run bench [-- --people N --json FILE]: one object a job. Ours goes over a message port to the real service; the bare one runs the
 * same SQL with better-sqlite3 in the same process run. Read the ratios, not the milliseconds: machines differ. Where others work on the machine too, read the ratios of processor time.
 */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    json: { type: 'string' },
    keep: { type: 'string' },
    only: { type: 'string' },
  },
});
const people = Number(values.people);
if (!Number.isInteger(people) || people < 100) {
  process.stderr.write(
    'Usage: npm run bench -- [--people N] [--json FILE] [--keep WORKSPACE] [--only GROUP,GROUP]\nGroups: reads|maps|writes|organize|duplicates|files|program|reports|soak|desktop\n',
  );
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'longtable-bench-'));
const workspace = join(folder, 'bench.longtable');
try {
  await makeWorkspace();
  const results =
    values.only === 'desktop'
      ? told(await desktopJobs(workspace, people, folder))
      : values.only === 'soak'
        ? told(await soak(workspace, folder))
        : [told([await storageMemory(workspace, folder)]), await run()].flat();
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function isWanted(
  group: 'reads' | 'maps' | 'writes' | 'organize' | 'duplicates' | 'files' | 'program' | 'reports',
): boolean {
  // Tasks and meetings are made only where they are asked for, so that the other figures stay comparable.
  return (
    (values.only ?? '').split(',').includes(group) ||
    (values.only === undefined && !['organize', 'duplicates', 'files', 'program', 'reports'].includes(group))
  );
}

/** Made anew, or copied from `--keep` where an earlier run left it there. */
async function makeWorkspace(): Promise<void> {
  if (values.keep !== undefined && existsSync(values.keep)) return copyFileSync(values.keep, workspace);
  process.stderr.write(
    `Making ${people} people, ${Math.floor(people / 4)} organizations and ${people * 5} interactions…\n`,
  );
  const db = await createSqliteWorkspace(workspace);
  await createSyntheticWorkspace(db, {
    people,
    seed: 42,
    today: new Date('2026-03-10T12:00:00'),
    tasks: isWanted('organize') ? 10_000 : 0,
  });
  if (isWanted('organize')) await addSyntheticAssets(db, { assets: 5_000, today: '2026-03-10' });
  if (isWanted('organize')) await addSyntheticMeetings(db, { meetings: 2_000, attendees: 50, today: '2026-03-10' });
  if (isWanted('organize')) await addSyntheticDecisions(db, { decisions: 4_000, votes: 30, today: '2026-03-10' });
  await db.close();
  if (values.keep !== undefined) copyFileSync(workspace, values.keep);
}

async function run(): Promise<readonly BenchResult[]> {
  const rawPath = join(folder, 'raw.db');
  copyFileSync(workspace, rawPath);
  const raw = new BetterSqlite(rawPath);
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  const service = await startStorageService({
    dataFolder: join(folder, 'data'),
    version: 'bench',
    allFilesGranted: true,
    logger: { info: () => {}, error: (message) => process.stderr.write(`${message}\n`) },
    clock: () => new Date('2026-03-10T12:00:00'),
  });
  const { port1, port2 } = new MessageChannel();
  service.servePort(port2);
  const client: StorageClient = createORPCClient(new RPCLink({ port: port1 }));
  port1.start();
  try {
    const opened = await measured(() => client.workspaces.open({ path: workspace }));
    const rawOpened = await measured(async () => {
      const other = new BetterSqlite(rawPath, { readonly: true });
      other.prepare('select count(*) from members').get();
      other.close();
    });
    return [
      told([resultOf('open workspace', people, [opened], [rawOpened])]),
      told([await compare('empty call', 0, 100, () => client.settings.get(), null)]),
      isWanted('reads') ? told(await readJobs(client, raw, workspace)) : [],
      isWanted('maps') ? told(await mapJobs(client, raw)) : [],
      isWanted('organize') ? told(await organizeJobs(client, raw)) : [],
      isWanted('organize') ? told(await meetingJobs(client, raw)) : [],
      isWanted('organize') ? told(await registerJobs(client, raw)) : [],
      isWanted('organize') ? told(await assetJobs(client, raw)) : [],
      isWanted('program') ? told(await programJobs(client, raw)) : [],
      isWanted('duplicates') ? told(await duplicateJobs(client, raw, people)) : [],
      isWanted('files') ? await toldEach(fileJobs(client, raw, folder, people)) : [],
      isWanted('files') ? told(await fileMemory(rawPath, folder, people)) : [],
      isWanted('reports') ? told(await reportJobs(client, raw, folder, people)) : [],
      isWanted('writes') ? told(await writeJobs(client, raw, folder, people)) : [],
    ].flat();
  } finally {
    port1.close();
    raw.close();
    await service.close();
  }
}

/** Said as soon as it is known: the whole takes minutes. */
function told(results: readonly BenchResult[]): readonly BenchResult[] {
  for (const result of results) process.stdout.write(`${JSON.stringify(result)}\n`);
  return results;
}

async function toldEach(results: AsyncIterable<BenchResult>): Promise<readonly BenchResult[]> {
  const all: BenchResult[] = [];
  for await (const result of results) all.push(...told([result]));
  return all;
}
