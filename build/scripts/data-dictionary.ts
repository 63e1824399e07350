import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { bareSqlite, createSqliteWorkspace } from '#db/dialects/sqlite/open-sqlite.ts';
import { isLoggedTable, loggedTables } from '#db/tables.ts';

import { describeColumn, tableSentences } from './data-dictionary-words.ts';
import { root, say } from './run.ts';
import { readSchema, type DeclaredTable } from './schema-comments.ts';

/** A column as a new workspace file has it. */
export interface RealColumn {
  readonly name: string;
  /** As SQLite says it: TEXT, INTEGER or BLOB. */
  readonly type: string;
  readonly isKey: boolean;
  /** The table that its foreign key names; '' where it has none. */
  readonly pointsTo: string;
}

/** The tables that `db/schema` declares, with its comments. */
export function declaredTables(): readonly DeclaredTable[] {
  const folder = path.join(root, 'db', 'schema');
  return readSchema(
    readdirSync(folder)
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
      .join('\n'),
  );
}

/** The tables of a newly made workspace; those of the full-text index and of the migrations are left out. */
export async function realTables(): Promise<ReadonlyMap<string, readonly RealColumn[]>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'longtable-dictionary-'));
  try {
    const file = path.join(folder, 'new.longtable');
    await (await createSqliteWorkspace(file)).close();
    return readTables(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The Markdown page about every table and column. */
export function dictionaryPage(
  declared: readonly DeclaredTable[],
  real: ReadonlyMap<string, readonly RealColumn[]>,
): string {
  return `${[introduction, ...declared.map((table) => section(table, real.get(table.name) ?? []))].join('\n\n')}\n`;
}

/** The page that stands in the repository; '' where there is none. */
export function writtenPage(): string {
  return existsSync(page) ? readFileSync(page, 'utf8') : '';
}

const page = path.join(root, 'docs', 'data-dictionary.md');

const introduction = [
  '# Data dictionary',
  '',
  'Every table of a workspace file (`*.longtable`, a SQLite database). `node build/scripts/data-dictionary.ts` writes this page from',
  '`db/schema` and a newly made workspace, and the tests fail when they do not agree.',
  '',
  "- No column holds NULL: a text that is not known is `''`, a flag is 0 or 1.",
  '- Days are `YYYY-MM-DD`, instants are `YYYY-MM-DDTHH:mm:ss.sssZ`, ids are UUIDs (version 7).',
  '- **Logged** columns are written through the change log, so that history and undo know them. **Derived** columns follow from other rows:',
  '  the code in `db/derived` keeps them, in the same transaction, and the log leaves them out. **Kept** columns move with every write and are',
  '  never taken back. Columns marked **–** belong to a table outside the log.',
  '- Two virtual tables are not listed: `search_words` and `search_trigrams`, the full-text indexes (FTS5) behind `search_documents`. The tables',
  '  whose names begin with `kysely_` say which migrations a file has had.',
].join('\n');

function section(table: DeclaredTable, columns: readonly RealColumn[]): string {
  const rows = columns.map((column) =>
    [
      `\`${column.name}\``,
      `${column.type.toLowerCase()}${column.isKey ? ', key' : ''}`,
      standing(table.name, column.name),
      sentence(table, column),
    ].join(' | '),
  );
  return [
    `## ${table.name}`,
    '',
    inCell(table.comment || (tableSentences[table.name] ?? '')),
    '',
    '| Column | Type | Standing | What it holds |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function sentence(table: DeclaredTable, column: RealColumn): string {
  const own = table.columns.find(({ name }) => name === column.name)?.comment ?? '';
  const text = describeColumn(table.name, column.name, own);
  const link = column.pointsTo === '' ? '' : ` Points to \`${column.pointsTo}\`.`;
  return inCell(`${text}${link}`);
}

/** Columns that move on by themselves, so that going back never repeats an old version. */
const kept = new Set(['version', 'updated_at']);

function standing(table: string, column: string): string {
  if (table === 'contact_keys' || table === 'search_documents') return 'Derived';
  if (!isLoggedTable(table)) return '–';
  const derived: readonly string[] = loggedTables[table].derived;
  if (derived.includes(column)) return 'Derived';
  return kept.has(column) ? 'Kept' : 'Logged';
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function readTables(file: string): ReadonlyMap<string, readonly RealColumn[]> {
  const database = bareSqlite(file, { readonly: true });
  try {
    const names = database
      .prepare(
        `select name from sqlite_schema where type = 'table' and name not like 'sqlite%' and name not like 'kysely%' and name not like 'search\\_words%' escape '\\' and name not like 'search\\_trigrams%' escape '\\'`,
      )
      .pluck()
      .all()
      .map(String);
    return new Map(names.map((name) => [name, readColumns(database, name)]));
  } finally {
    database.close();
  }
}

function readColumns(database: ReturnType<typeof bareSqlite>, table: string): RealColumn[] {
  // The shapes of these two pragmas are fixed by SQLite.
  const columns = database.pragma(`table_info(${table})`) as { name: string; type: string; pk: number }[];
  const links = database.pragma(`foreign_key_list(${table})`) as { from: string; table: string }[];
  return columns.map(({ name, type, pk }) => ({
    name,
    type,
    isKey: pk > 0,
    pointsTo: links.find((link) => link.from === name)?.table ?? '',
  }));
}

if (import.meta.main) {
  const text = dictionaryPage(declaredTables(), await realTables());
  const isCurrent = writtenPage() === text;
  if (!process.argv.includes('--check')) writeFileSync(page, text);
  else if (!isCurrent) {
    say('docs/data-dictionary.md is out of date: node build/scripts/data-dictionary.ts writes it anew.');
    process.exitCode = 1;
  }
}
