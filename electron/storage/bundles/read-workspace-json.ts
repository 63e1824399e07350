import type { ExportedTable } from '#db/exports/exported-table.ts';
import { exportedTables } from '#db/exports/exported-tables.ts';
import type { RestoredBatch } from '#db/exports/restore-rows.ts';
import { AppError } from '#shared/errors.ts';

import { workspaceFormat } from '../exports/export-workspace.ts';
import { linesOf, recordOf } from '../exports/workspace-lines.ts';

/** So many records are written at a time. */
const batchSize = 1_000;

/**
 * The records of a whole-workspace file as Longtable writes it: a record a line, tables in their order. Never holds more than some hundred of them.
 * Fails with `fileDamaged` for anything else.
 */
export async function* readWorkspaceJson(
  chunks: AsyncIterable<Buffer>,
  path: string,
): AsyncGenerator<RestoredBatch, void, void> {
  const damaged = (detail: string) => new AppError('fileDamaged', { path, detail });
  const tables = new Map<string, ExportedTable>(exportedTables.map((table) => [table.name, table]));
  let table: ExportedTable | undefined;
  let rows: unknown[] = [];
  let number = 0;
  for await (const line of linesOf(chunks, path)) {
    number++;
    if (number === 1) demandFormat(line, path);
    else if (line.startsWith('{')) {
      if (table === undefined) throw damaged(`line ${number}`);
      const row = recordOf(line);
      if (row === undefined) throw damaged(`line ${number}`);
      rows.push(row);
      if (rows.length < batchSize) continue;
      yield { table, rows };
      rows = [];
    } else {
      if (table !== undefined && rows.length > 0) yield { table, rows };
      rows = [];
      const named = /^"(\w+)":\[(\]?)/.exec(line)?.[1];
      if (named === undefined && !isBetween(line)) throw damaged(`line ${number}`);
      if (named !== undefined) {
        table = tables.get(named);
        if (table === undefined) throw damaged(`line ${number}`);
        // Each table comes once.
        tables.delete(named);
      }
    }
  }
  if (table !== undefined && rows.length > 0) yield { table, rows };
}

/** What stands between tables: the end of one, and the line on whether restricted records are there. */
function isBetween(line: string): boolean {
  return line === '' || line === '],' || line === ']}' || /^"includesRestricted":(?:true|false)[,}]$/.test(line);
}

function demandFormat(line: string, path: string): void {
  const start = `{"format":${JSON.stringify(workspaceFormat.format)},"version":`;
  if (!line.startsWith(start)) throw new AppError('fileWrongKind', { path, seems: 'json' });
  const version = Number.parseInt(line.slice(start.length), 10);
  if (version > workspaceFormat.version)
    throw new AppError('fileNewer', { path, fileVersion: version, appVersion: workspaceFormat.version });
}
