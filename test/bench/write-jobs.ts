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

import { compare, compareOnce, timed, type BenchResult } from './measure.ts';
import { rawImport } from './raw-import.ts';

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

  results.push(...(await importJobs(client, folder, rows)));
  results.push(await longRead(folder, rows * 10));

  const bytes = statSync(raw.name).size;
  const copy = join(folder, 'raw-copy.db');
  const rawMs = await timed(async () => raw.backup(copy));
  rmSync(copy, { force: true });
  const ms = await timed(async () => endOf(client, (await client.backups.create({ name: 'bench' })).jobId));
  results.push({
    job: 'verified backup',
    rows: bytes,
    ms: Math.round(ms),
    p95: Math.round(ms),
    rawMs: Math.round(rawMs),
    ratio: Math.round((ms / rawMs) * 100) / 100,
  });
  return results;
}

async function importJobs(client: StorageClient, folder: string, rows: number): Promise<BenchResult[]> {
  const path = join(folder, 'roster.csv');
  writeFileSync(path, rosterCsv(rows));
  const inspected = await client.imports.inspect({ path });
  const bare = await timed(async () => rawImport(path, join(folder, 'raw-import.db')));
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
  let changeSetId = '';
  const ms = await timed(async () => {
    const checked = await endOf(
      client,
      (await client.imports.check({ path, recordKind: 'people', mapping: inspected.mapping })).jobId,
    );
    const applied = await endOf(
      client,
      (await client.imports.apply({ sessionId: textOf(checked.result, 'sessionId') })).jobId,
    );
    changeSetId = textOf(applied.result, 'changeSetId');
  });
  isRunning = false;
  await probe;
  const undoMs = await timed(() => client.changes.undo({ changeSetId }));
  const ratio = (value: number) => Math.round((value / bare) * 100) / 100;
  return [
    {
      job: 'CSV import, checked and applied',
      rows,
      ms: Math.round(ms),
      p95: Math.round(ms),
      rawMs: Math.round(bare),
      ratio: ratio(ms),
    },
    {
      job: 'longest wait of a page during it',
      rows: 50,
      ms: Math.round(longest),
      p95: Math.round(longest),
      rawMs: null,
      ratio: null,
    },
    {
      job: 'undo of that import',
      rows,
      ms: Math.round(undoMs),
      p95: Math.round(undoMs),
      rawMs: Math.round(bare),
      ratio: ratio(undoMs),
    },
  ];
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
