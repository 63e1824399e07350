import type { ImportSession } from './import-session.ts';
import { hasFlag, nameOrderSpace, rowActions, rowFlags } from './row-table.ts';
import { heirsOf } from './settle-actions.ts';

/** The rows that are applied, grouped by the record that they make or change. */
export interface RowGroups {
  /** The first row of each group: organizations first, then people, each in the order of names. */
  readonly heads: Uint32Array;
  /** How many of the heads are organizations. */
  readonly organizationCount: number;
  /** The record that the group changes; '' for a new one. */
  recordOf(head: number): string;
  /** All rows of the group, in the order of the file. */
  rowsOf(head: number): number[];
}

const [create, update] = [rowActions.indexOf('create'), rowActions.indexOf('update')];

/**
 * Groups the rows. Writing them in the order of names is what makes a bulk import quick: neighbours share the pages of most indexes
 * (measured: 2.5 times as many rows a second as in random order).
 */
export function groupRows(session: ImportSession): RowGroups {
  const { table } = session;
  const next = new Int32Array(table.count).fill(-1);
  const lastOfRow = new Int32Array(table.count).fill(-1);
  const lastOfRecord = new Int32Array(session.records.length).fill(-1);
  const recordOfHead = new Int32Array(table.count).fill(-1);
  const heads: number[] = [];
  const heirs = heirsOf(session);
  for (let row = 0; row < table.count; row++) {
    const action = table.action[row] ?? 0;
    if (action !== create && action !== update) continue;
    const { root, record } = rootOf(session, heirs, row);
    const lasts = record >= 0 ? lastOfRecord : lastOfRow;
    const key = record >= 0 ? record : root;
    const last = lasts[key] ?? -1;
    if (last >= 0) next[last] = row;
    else {
      heads.push(row);
      recordOfHead[row] = record;
    }
    lasts[key] = row;
  }
  const organizations = heads.filter((row) => hasFlag(table, row, rowFlags.isOrganization));
  const people = heads.filter((row) => !hasFlag(table, row, rowFlags.isOrganization));
  return {
    heads: joined(inNameOrder(session, organizations), inNameOrder(session, people)),
    organizationCount: organizations.length,
    recordOf: (head) => session.records[recordOfHead[head] ?? -1] ?? '',
    rowsOf(head) {
      const rows = [head];
      for (let row = next[head] ?? -1; row >= 0; row = next[row] ?? -1) rows.push(row);
      return rows;
    },
  };
}

/**
 * Sorts by as much of the name as fits into a number beside the row: then the numbers sort natively, a million in a tenth of a second.
 */
function inNameOrder({ table }: ImportSession, rows: readonly number[]): Uint32Array {
  const rowSpace = 2 ** Math.ceil(Math.log2(table.count + 1));
  const nameSpace = 2 ** 53 / rowSpace;
  const keys = Float64Array.from(
    rows,
    (row) => Math.floor(((table.nameOrder[row] ?? 0) / nameOrderSpace) * nameSpace) * rowSpace + row,
  );
  return Uint32Array.from(keys.toSorted(), (key) => key % rowSpace);
}

function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  const all = new Uint32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** The row that makes the record, or the record that there is, at the end of the chain from a row. */
function rootOf(
  { table }: ImportSession,
  heirs: ReadonlyMap<number, number>,
  start: number,
): { root: number; record: number } {
  let row = start;
  // A chain is a few links long; the bound is for one that a correction closed to a ring.
  for (let links = 0; links < 100; links++) {
    if (table.action[row] !== update) return { root: row, record: -1 };
    const match = table.match[row] ?? -1;
    if (match < 0) return { root: row, record: -1 };
    if (!hasFlag(table, row, rowFlags.matchesRow)) return { root: row, record: match };
    const isApplied = table.action[match] === create || table.action[match] === update;
    row = isApplied ? match : (heirs.get(match) ?? match);
    if (!isApplied && !heirs.has(match)) return { root: start, record: -1 };
  }
  return { root: row, record: -1 };
}
