import type { ImportCounts } from '#shared/contract/imports.ts';
import { AppError } from '#shared/errors.ts';

import { mendCard, cellsOf } from './card-draft.ts';
import { contentOf, storedRow, type ImportSession } from './import-session.ts';
import { firstRejection, type StoredRow } from './import-source.ts';
import { unindexRow } from './match-earlier-rows.ts';
import { rowMatcher } from './match-rows.ts';
import { hasFlag, rowActions, rowAtLine, rowFlags, type RowAction } from './row-table.ts';
import { settleActions } from './settle-actions.ts';

/** How many rows that followed a corrected one are looked at again. */
const followers = 2_000;

/** Corrects a cell of a row and looks at the row again, and at those that were taken for the same record. Answers the row's number. */
export async function mendRow(
  session: ImportSession,
  change: { line: number; part: number; column: number; value: string },
): Promise<number> {
  const row = demandRow(session, change.line, change.part);
  const stored = storedRow(session, row);
  if ((session.table.oddity[row] ?? 0) >= firstRejection)
    throw new AppError('invalid', { field: 'line', reason: 'unreadableRow', value: String(change.line) });
  if (change.column >= Math.max(stored.cells.length, session.source.header.length))
    throw new AppError('invalid', { field: 'column', reason: 'unknownColumn', value: String(change.column) });
  // Several records of one line have the same cells.
  const together = rowsOfLine(session, change.line);
  const again = [...new Set(together.flatMap((each) => [each, ...followersOf(session, each)]))];
  for (const each of again) forget(session, each);
  for (const each of together) session.mended.set(each, mended(storedRow(session, each), change.column, change.value));
  const matcher = rowMatcher(session);
  for (let start = 0; start < again.length; start += 200)
    await matcher.match(
      again.slice(start, start + 200).map((each) => ({ row: each, stored: storedRow(session, each) })),
    );
  settleActions(session);
  return row;
}

/** Decides what happens to rows in place of the plan's rule. Fails with `notFound` for a line where no row starts. */
export function decideRows(
  session: ImportSession,
  lines: 'matched' | readonly number[],
  action: Exclude<RowAction, 'reject'>,
  part = 0,
): ImportCounts {
  const { table } = session;
  const rows =
    lines === 'matched'
      ? Array.from({ length: table.count }, (_, row) => row).filter((row) => (table.match[row] ?? -1) >= 0)
      : lines.map((line) => demandRow(session, line, part));
  for (const row of rows) table.decision[row] = rowActions.indexOf(action) + 1;
  settleActions(session);
  return session.counts;
}

/** The numbers of the rows that a list shows, in the order of the file, and how many there are. */
export function listedRows(
  { table, counts }: ImportSession,
  show: 'all' | 'problems' | RowAction,
  offset: number,
  limit: number,
): { rows: number[]; total: number } {
  if (show === 'all')
    return {
      rows: Array.from({ length: Math.max(0, Math.min(limit, table.count - offset)) }, (_, at) => offset + at),
      total: table.count,
    };
  const wanted = rowActions.indexOf(show === 'problems' ? 'reject' : show);
  const rows: number[] = [];
  let total = 0;
  for (let row = 0; row < table.count; row++) {
    const isShown =
      show === 'problems' ? hasFlag(table, row, rowFlags.hasError | rowFlags.hasWarning) : table.action[row] === wanted;
    if (!isShown) continue;
    if (total >= offset && rows.length < limit) rows.push(row);
    total++;
  }
  return { rows, total: show === 'problems' ? total : counts[show] };
}

function demandRow(session: ImportSession, line: number, part: number): number {
  const rows = rowsOfLine(session, line);
  const row = rows.length === 1 ? rows[0] : rows.find((each) => (storedRow(session, each).part ?? 0) === part);
  if (row === undefined) throw new AppError('notFound', { type: 'imports', id: String(line) });
  return row;
}

function rowsOfLine({ table }: ImportSession, line: number): number[] {
  const rows: number[] = [];
  for (let row = rowAtLine(table, line); row >= 0 && table.line[row] === line && row < table.count; row++)
    rows.push(row);
  return rows;
}

function followersOf({ table }: ImportSession, first: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.count && rows.length < followers; row++) {
    if (row !== first && table.match[row] === first && hasFlag(table, row, rowFlags.matchesRow)) rows.push(row);
  }
  return rows;
}

function forget(session: ImportSession, row: number): void {
  const stored = storedRow(session, row);
  unindexRow(session, { row, stored, draft: contentOf(session, row, stored).draft });
}

function mended(stored: StoredRow, column: number, value: string): StoredRow {
  if (stored.card !== undefined) {
    const draft = mendCard(stored.card.draft, column, value);
    return {
      cells: cellsOf(draft),
      card: { draft, problems: stored.card.problems.filter((problem) => problem.column !== column) },
    };
  }
  const cells = [...stored.cells];
  while (cells.length <= column) cells.push('');
  cells[column] = value;
  return stored.part === undefined ? { cells } : { cells, part: stored.part };
}
