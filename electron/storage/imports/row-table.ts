/** What may happen to a row. */
export const rowActions = ['create', 'update', 'skip', 'reject'] as const;
export type RowAction = (typeof rowActions)[number];

/** Why a row matched; the numbers are stored. */
export const matchReasons = ['', 'email', 'phone', 'name-organization', 'name', 'website', 'earlier-row'] as const;
export type MatchReason = (typeof matchReasons)[number];

/** Facts of a row, one bit each. */
export const rowFlags = {
  isOrganization: 1,
  /** It cannot be applied as it is. */
  hasError: 2,
  hasWarning: 4,
  /** It says nothing at all. */
  isEmpty: 8,
  /** Its match is beyond doubt. */
  isSure: 16,
  /** Its match would not change. */
  isNoChange: 32,
  hasEmail: 64,
  hasPhone: 128,
  hasAddress: 256,
  /** It matched a row of the file and no record. */
  matchesRow: 512,
  isMended: 1_024,
} as const;

/** Columns of numbers over the rows of a dry run: about 30 bytes a row, so that a million rows are no burden. */
export interface RowTable {
  readonly count: number;
  line: Uint32Array;
  flags: Uint16Array;
  /** Index of `matchReasons`. */
  reason: Uint8Array;
  /** The record (its number in the session) or the row that it matches; -1 for none. */
  match: Int32Array;
  /** Index of `rowActions` + 1 that a person decided; 0 for none. */
  decision: Uint8Array;
  /** Index of `rowActions`: what will happen. */
  action: Uint8Array;
  /** The number of the first organization that it names; -1 for none. */
  organization: Int32Array;
  /** The beginning of its folded name as a number, so that rows can be written in the order of names. */
  nameOrder: Float64Array;
  /** What the reader found odd about it: an index of `readerProblems`; 0 for nothing. */
  oddity: Uint8Array;
  /** Adds a row; answers its number. */
  add(line: number): number;
}

export function rowTable(): RowTable {
  let count = 0;
  let capacity = 1_024;
  const table: RowTable = {
    get count() {
      return count;
    },
    line: new Uint32Array(capacity),
    flags: new Uint16Array(capacity),
    reason: new Uint8Array(capacity),
    match: new Int32Array(capacity),
    decision: new Uint8Array(capacity),
    action: new Uint8Array(capacity),
    organization: new Int32Array(capacity),
    nameOrder: new Float64Array(capacity),
    oddity: new Uint8Array(capacity),
    add(line) {
      if (count === capacity) {
        capacity = Math.ceil(capacity * 1.6);
        for (const column of columns) grow(table, column, capacity);
      }
      table.line[count] = line;
      table.match[count] = -1;
      table.organization[count] = -1;
      return count++;
    },
  };
  return table;
}

/** The first row of this line, or -1; rows are in the order of lines. */
export function rowAtLine(table: RowTable, line: number): number {
  let low = 0;
  let high = table.count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = table.line[middle] ?? 0;
    if (found < line) low = middle + 1;
    else high = middle - 1;
  }
  return table.line[low] === line && low < table.count ? low : -1;
}

/** Whether a row has a flag. */
export function hasFlag(table: RowTable, row: number, flag: number): boolean {
  return ((table.flags[row] ?? 0) & flag) !== 0;
}

/** Sets or clears a flag. */
export function setFlag(table: RowTable, row: number, flag: number, value: boolean): void {
  const flags = table.flags[row] ?? 0;
  table.flags[row] = value ? flags | flag : flags & ~flag;
}

/** `nameOrderOf` is below this. */
export const nameOrderSpace = 2 ** 49;

/** The first seven letters of a folded name as a number that sorts like them. */
export function nameOrderOf(foldedName: string): number {
  let order = 0;
  for (let at = 0; at < 7; at++)
    order = order * 128 + Math.min(127, at < foldedName.length ? foldedName.charCodeAt(at) : 0);
  return order;
}

const columns = [
  'line',
  'flags',
  'reason',
  'match',
  'decision',
  'action',
  'organization',
  'nameOrder',
  'oddity',
] as const;

function grow(table: RowTable, column: (typeof columns)[number], capacity: number): void {
  switch (column) {
    case 'line':
      table.line = copied(table.line, new Uint32Array(capacity));
      return;
    case 'flags':
      table.flags = copied(table.flags, new Uint16Array(capacity));
      return;
    case 'match':
      table.match = copied(table.match, new Int32Array(capacity));
      return;
    case 'organization':
      table.organization = copied(table.organization, new Int32Array(capacity));
      return;
    case 'nameOrder':
      table.nameOrder = copied(table.nameOrder, new Float64Array(capacity));
      return;
    default:
      table[column] = copied(table[column], new Uint8Array(capacity));
  }
}

function copied<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
