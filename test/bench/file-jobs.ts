import { join } from 'node:path';

import BetterSqlite from 'better-sqlite3';

import type { StorageClient } from '#electron/storage/service.ts';
import type { ListQueryInput } from '#shared/contract/filters.ts';
import { newId } from '#shared/ids.ts';

import { compare, compareOnce, type BenchResult } from './measure.ts';
import { endOf, importOnce } from './write-jobs.ts';

const columns = ['name', 'organization', 'title', 'email', 'phone', 'city', 'sector'];
const byName: ListQueryInput = { sort: { field: 'name', direction: 'asc' } };
const rounds = 10;

/** What leaves and comes back as files with all people in it: a workbook, a bundle; and a field of the coalition's own on everybody. */
export async function* fileJobs(
  client: StorageClient,
  raw: BetterSqlite.Database,
  folder: string,
  people: number,
): AsyncGenerator<BenchResult, void, void> {
  const all = raw.prepare(
    `select name, title, emails, phones, city, sector from people where deleted_at = '' order by name`,
  );
  const tables = raw
    .prepare(`select name from sqlite_schema where type = 'table' and name not like '%search%'`)
    .pluck();
  // Names of tables are text.
  const everything = (tables.all() as string[]).map((table) => raw.prepare(`select * from "${table}"`));
  const workbook = join(folder, 'everybody.xlsx');
  const bundle = join(folder, 'everything.zip');
  const field = await ownField(client, 'Hours', 'number');
  const values = raw.prepare('select id from people where deleted_at = ?').pluck();
  // Ids are text.
  const ids = values.all('') as string[];
  raw.exec(
    'create table if not exists own_values (field_id text, record_id text, value real, primary key (field_id, record_id))',
  );
  raw.exec('create index if not exists own_values_by_value on own_values (field_id, value, record_id)');
  const put = raw.prepare('insert into own_values values (?, ?, ?)');
  const sorted = raw.prepare(
    `select p.id, p.name, v.value from own_values v join people p on p.id = v.record_id
     where v.field_id = ? and p.deleted_at = '' order by v.value desc, p.id limit 100`,
  );
  const ownId = newId();
  const day = await ownField(client, 'Since', 'date');
  const withHistory = rowsWithHistory(raw);
  yield await compareOnce(
    'XLSX of everybody, written',
    people,
    async () => {
      const { jobId } = await client.exports.records({
        view: { table: 'people', selection: { query: byName } },
        format: 'xlsx',
        columns,
        path: workbook,
      });
      await endOf(client, jobId);
    },
    () => all.all(),
  );
  yield await compareOnce(
    'an own field set for everybody',
    people,
    () => client.customFields.setValues({ recordType: 'people', recordIds: ids, values: { [field]: '7' } }),
    raw.transaction(() => {
      for (const id of ids) put.run(ownId, id, 7);
    }),
  );
  yield await compareOnce(
    'an own day set for everybody, beside the same rows with their history',
    people,
    () => client.customFields.setValues({ recordType: 'people', recordIds: ids, values: { [day]: '2026-03-02' } }),
    () => withHistory(ids),
  );
  yield await compareOnce(
    'an own day set for 501, most of it the backup before',
    501,
    () =>
      client.customFields.setValues({
        recordType: 'people',
        recordIds: ids.slice(0, 501),
        values: { [day]: '2026-03-03' },
      }),
    null,
  );
  yield await compare(
    'people found by an own field, in its order, outline',
    people,
    rounds,
    () =>
      client.people.outline({
        sort: { field: `custom:${field}`, direction: 'desc' },
        filter: { match: 'all', conditions: [{ field: `custom:${field}`, operator: 'atLeast', value: '5' }] },
      }),
    null,
  );
  yield await compare(
    'people sorted by an own field, first page',
    100,
    rounds,
    () => client.people.page({ sort: { field: `custom:${field}`, direction: 'desc' }, limit: 100 }),
    () => sorted.all(ownId),
  );
  yield await compareOnce(
    'a bundle of everything, written',
    people,
    async () => endOf(client, (await client.exports.bundle({ path: bundle, includeRestricted: true })).jobId),
    () => everything.map((table) => [...table.iterate()].length),
  );
  yield await compareOnce(
    'that bundle, made a workspace again',
    people,
    async () =>
      endOf(
        client,
        (await client.workspaces.restoreBundle({ bundlePath: bundle, path: join(folder, 'restored.longtable') })).jobId,
      ),
    () => rowByRow(raw, join(folder, 'row-by-row.db')),
  );
  yield await compareOnce(
    'XLSX of everybody, checked and imported',
    people,
    async () => {
      const { mapping } = await client.imports.inspect({ path: workbook });
      await importOnce(client, workbook, mapping);
    },
    null,
  );
}

/** The same tables with the same rows in a new file, in one transaction, and their indexes at the end; what the search needs is left out. */
function rowByRow(raw: BetterSqlite.Database, path: string): void {
  const made = new BetterSqlite(path);
  const schema = (type: string) =>
    // The statements that made the tables and indexes, which are text.
    raw
      .prepare(
        `select name, sql from sqlite_schema where type = ? and sql is not null and name not glob 'sqlite_*' and name not glob 'search_*'
         and tbl_name not glob 'search_*'`,
      )
      .all(type) as { name: string; sql: string }[];
  made.transaction(() => {
    for (const { name, sql } of schema('table')) {
      made.exec(sql);
      const select = raw.prepare(`select * from "${name}"`);
      const insert = made.prepare(
        `insert into "${name}" values (${select
          .columns()
          .map(() => '?')
          .join(',')})`,
      );
      for (const row of select.raw().iterate()) insert.run(row);
    }
    for (const { sql } of schema('index')) made.exec(sql);
  })();
  made.close();
}

/** Values as the workspace keeps them, with their three indexes and a row of the log for each, in one transaction. */
function rowsWithHistory(raw: BetterSqlite.Database): (ids: readonly string[]) => void {
  const [field, step] = [newId(), 1_000_000];
  const value = raw.prepare(
    `insert into custom_values (record_id, field_id, record_type, kind, value, partner_id, sort_text, sort_number, record_name)
     select id, ?, 'people', 'date', '2026-03-02', '', '2026-03-02', 0, sort_name from people where id = ?`,
  );
  const change = raw.prepare(
    `insert into changes (step, table_name, row_key, op, before, after) values (?, 'custom_values', ?, 'insert', '', '')`,
  );
  raw.pragma('foreign_keys = OFF');
  return raw.transaction((ids: readonly string[]) => {
    for (const id of ids) {
      value.run(field, id);
      change.run(step, `${id}/${field}`);
    }
  });
}

async function ownField(client: StorageClient, name: string, kind: 'number' | 'date'): Promise<string> {
  return (
    await client.customFields.create({
      recordType: 'people',
      name,
      kind,
      ...(kind === 'number' ? { unit: 'hours' } : {}),
    })
  ).id;
}
