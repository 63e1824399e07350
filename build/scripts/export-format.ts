import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { ExportedTable } from '#db/exports/exported-table.ts';
import { exportedTables, fileName } from '#db/exports/exported-tables.ts';
import { workspaceFormat } from '#electron/storage/exports/export-workspace.ts';

import { describeColumn, tableSentences } from './data-dictionary-words.ts';
import { declaredTables } from './data-dictionary.ts';
import { root, say } from './run.ts';
import type { DeclaredTable } from './schema-comments.ts';

/** The Markdown page about the file that holds all of a workspace as JSON. */
export function exportFormatPage(): string {
  const declared = new Map(declaredTables().map((table) => [table.name, table]));
  return `${[introduction, ...exportedTables.map((table) => section(table, declared.get(table.table)))].join('\n\n')}\n`;
}

/** The page that stands in the repository; '' where there is none. */
export function writtenExportFormat(): string {
  return existsSync(page) ? readFileSync(page, 'utf8') : '';
}

const page = path.join(root, 'docs', 'export-format.md');

const introduction = [
  '# Format of the workspace export',
  '',
  'A workspace can be written as one JSON file and read back, by the export dialog, by `exports.workspace` and by `export` of the',
  '[command line](cli.md). `node build/scripts/export-format.ts` writes this page from `db/exports/tables`, and the tests fail',
  'when they do not agree.',
  '',
  '```json',
  `{"format":"${workspaceFormat.format}","version":${workspaceFormat.version},"name":"Riverbend","includesRestricted":false,`,
  '"members":[',
  '{"id":"0199…","name":"Tamsin Reedlake", … }',
  '],',
  '"tags":[ … ], … }',
  '```',
  '',
  '- UTF-8, one record a line. Two exports of the same records are the same bytes: no clock and no machine stands in the file.',
  '- `format` and `version` say what the file is; a reader refuses a version that it does not know. `name` is the name of the coalition.',
  '- `includesRestricted` is false when restricted records, sensitive contacts and all that hangs on them were left out.',
  '- Then comes one list for each table below, in this order, so that what is pointed at stands first. A list may be empty.',
  "- Ids are UUIDs. Days are `YYYY-MM-DD`, instants `YYYY-MM-DDTHH:mm:ss.sssZ`; what is not known is `''`. A flag is `true` or `false`.",
  '- The trash, the history, versions and what follows from other records are not in the file. Reading it into a workspace adds what is',
  '  not there yet by id; members and tags of the same name are taken for the same.',
].join('\n');

function section({ name, table, columns }: ExportedTable, declared: DeclaredTable | undefined): string {
  const rows = Object.entries(columns).map(([column, form]) => {
    const comment = declared?.columns.find((each) => each.name === column)?.comment ?? '';
    return `| \`${fileName(column)}\` | ${form} | ${describeColumn(table, column, comment).replaceAll('|', '\\|')} |`;
  });
  return [
    `## ${name}`,
    '',
    (declared?.comment || (tableSentences[table] ?? '')).replaceAll('|', '\\|'),
    '',
    '| Field | Form | What it holds |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

if (import.meta.main) {
  writeFileSync(page, exportFormatPage());
  say('Wrote docs/export-format.md');
}
