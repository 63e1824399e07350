import { createReadStream, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type BetterSqlite from 'better-sqlite3';
import { parse } from 'csv-parse';

import { readCsv } from '#electron/storage/files/read-csv.ts';
import type { StorageClient } from '#electron/storage/service.ts';
import type { JobProgress } from '#shared/contract/jobs.ts';
import { newId } from '#shared/ids.ts';
import { mulberry32, pick } from '#shared/prng.ts';
import { familyNames, givenNames, roleTitles } from '#db/demo/synthetic-words.ts';

import { compare, compareOnce, measured, resultOf, timed, type BenchResult } from './measure.ts';
import { rawImport } from './raw-import.ts';
import { sameRows } from './same-rows.ts';

/** What people and jobs write: a contact, a bulk tag, an import and its undo, a backup. */
export async function writeJobs(
  client: StorageClient,
  raw: BetterSqlite.Database,
  folder: string,
  rows: number,
): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  const people = (await client.people.page({ sort: { field: 'name', direction: 'asc' }, limit: 50 })).rows.map(
    (row) => row.id,
  );
  const idOf = (round: number) => people[round % people.length] ?? '';
  const insert = raw.prepare(
    `insert into interactions values (@id, 1, '', '', '', '2026-03-01', 'phone', 'out', '', @heard, '', 'normal', 0, '')`,
  );
  const link = raw.prepare(`insert into interaction_participants values (?, ?, 'people')`);
  const rawLog = raw.transaction((personId: string) => {
    const id = newId();
    insert.run({ id, heard: 'Asked who answers the line at night.' });
    link.run(id, personId);
  });
  results.push(
    await compare(
      'log an interaction',
      1,
      40,
      (round) =>
        client.interactions.log({
          occurredOn: '2026-03-01',
          channel: 'phone',
          participants: [{ type: 'people', id: idOf(round) }],
          heard: 'Asked who answers the line at night.',
        }),
      (round) => rawLog.immediate(idOf(round)),
    ),
  );

  const tag = await client.tags.create({ name: `Bench ${newId()}` });
  const query = { sort: { field: 'name', direction: 'asc' as const } };
  const ids: string[] = [];
  for (let cursor: string | null = null; ids.length < Math.min(10_000, rows);) {
    const page: { rows: { id: string }[]; nextCursor: string | null } = await client.people.page({
      ...query,
      cursor,
      limit: 200,
    });
    ids.push(...page.rows.map((row) => row.id));
    cursor = page.nextCursor;
    if (cursor === null) break;
  }
  // The backup that comes before a change of so many is measured by itself, below.
  await endOf(client, (await client.backups.create({ name: 'before the tag' })).jobId);
  const rawTag = raw.prepare(`insert into record_tags values (?, ?, 'people')`);
  const rawTagId = newId();
  raw
    .prepare(`insert into tags (id, version, created_at, updated_at, name, sort_name) values (?, 1, '', '', ?, ?)`)
    .run(rawTagId, rawTagId, rawTagId);
  results.push(
    await compareOnce(
      `bulk tag of ${ids.length}`,
      ids.length,
      () => client.people.bulkEdit({ selection: { ids }, patch: {}, addTagIds: [tag.id] }),
      () =>
        raw.transaction(() => {
          for (const id of ids) rawTag.run(id, rawTagId);
        })(),
    ),
  );

  results.push(...(await importJobs(client, raw, folder, rows)));
  results.push(await longRead(folder, rows * 10));

  const bytes = statSync(raw.name).size;
  const copy = join(folder, 'raw-copy.db');
  const bare = await measured(async () => raw.backup(copy));
  rmSync(copy, { force: true });
  const own = await measured(async () => endOf(client, (await client.backups.create({ name: 'bench' })).jobId));
  results.push(resultOf('verified backup', bytes, [own], [bare]));
  return results;
}

async function importJobs(
  client: StorageClient,
  raw: BetterSqlite.Database,
  folder: string,
  rows: number,
): Promise<BenchResult[]> {
  const path = join(folder, 'roster.csv');
  writeFileSync(path, rosterCsv(rows));
  const inspected = await client.imports.inspect({ path });
  const bare = await measured(async () => rawImport(path, join(folder, 'raw-import.db')));
  let changeSetId = '';
  // The backup that comes before an import is measured by itself, below.
  await endOf(client, (await client.backups.create({ name: 'before the import' })).jobId);
  const own = await measured(async () => {
    changeSetId = await importOnce(client, path, inspected.mapping);
  });
  const same = sameRows(raw, (await client.workspaces.current())?.path ?? '', changeSetId);
  const bareSame = await measured(async () => same.write());
  same.close();
  const undone = await measured(() => client.changes.undo({ changeSetId }));
  // Once more with somebody who looks at pages meanwhile: what they wait is measured, and not counted above.
  let longest = 0;
  let isRunning = true;
  const probe = (async () => {
    while (isRunning) {
      longest = Math.max(
        longest,
        await timed(() => client.people.page({ sort: { field: 'name', direction: 'asc' }, limit: 50 })),
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const watched = await measured(async () => {
    changeSetId = await importOnce(client, path, inspected.mapping);
  });
  const waitedInImport = longest;
  longest = 0;
  await client.changes.undo({ changeSetId });
  isRunning = false;
  await probe;
  const wait = (during: string, ms: number) =>
    resultOf(`longest wait of a page during ${during}`, 50, [{ ms, cpuMs: watched.cpuMs }], null);
  return [
    resultOf('CSV import, checked and applied', rows, [own], [bare]),
    resultOf('the same beside its rows written into the same tables', rows, [own], [bareSame]),
    resultOf('undo of that import', rows, [undone], [bare]),
    wait('an import', waitedInImport),
    wait('its undo', longest),
  ];
}

/** Checks a file against what is there and brings it in; gives the step, which undo takes back. */
export async function importOnce(
  client: StorageClient,
  path: string,
  mapping: Awaited<ReturnType<StorageClient['imports']['inspect']>>['mapping'],
): Promise<string> {
  const checked = await endOf(client, (await client.imports.check({ path, recordKind: 'people', mapping })).jobId);
  const { jobId } = await client.imports.apply({ sessionId: textOf(checked.result, 'sessionId') });
  return textOf((await endOf(client, jobId)).result, 'changeSetId');
}

/** A file with ten times the rows, read to its end by our reader, and by csv-parse as a stream. */
async function longRead(folder: string, rows: number): Promise<BenchResult> {
  const path = join(folder, 'long.csv');
  writeFileSync(path, rosterCsv(rows));
  const result = await compareOnce(
    'a long CSV file, read',
    rows,
    async () => {
      let count = 0;
      for await (const batch of await readCsv(path)) count += batch.rows.length;
      if (count !== rows) throw new Error(`${count} of ${rows} rows were read.`);
    },
    async () => {
      for await (const row of createReadStream(path).pipe(parse({ from_line: 2 }))) if (row === null) break;
    },
  );
  rmSync(path);
  return result;
}

/** The end of a job; a failed one is a failure of the bench. */
export async function endOf(client: StorageClient, jobId: string): Promise<JobProgress> {
  let last: JobProgress | undefined;
  for await (const progress of await client.jobs.watch({ jobId })) last = progress;
  if (last?.state !== 'done')
    throw new Error(`The job ended as ${last?.state ?? 'nothing'}: ${JSON.stringify(last?.error)}`);
  return last;
}

function rosterCsv(rows: number): string {
  const random = mulberry32(7);
  const lines = ['First Name,Last Name,E-mail,Phone,Organization,Title,City'];
  for (let index = 0; index < rows; index++) {
    const [given, family] = [pick(random, givenNames), pick(random, familyNames)];
    lines.push(
      `${given},${family},import.${index}@roster.example,+1 555 ${String(index).padStart(7, '0')},Roster Organization ${index % Math.ceil(rows / 4)},${pick(random, roleTitles)},Calder`,
    );
  }
  return lines.join('\r\n');
}

function textOf(result: unknown, key: string): string {
  const value =
    typeof result === 'object' && result !== null
      ? Object.entries(result).find(([name]) => name === key)?.[1]
      : undefined;
  if (typeof value !== 'string') throw new Error(`The job's result has no ${key}.`);
  return value;
}
