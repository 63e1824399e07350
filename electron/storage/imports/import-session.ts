import { basename } from 'node:path';

import { recordLabels } from '#db/records/record-labels.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import type { ImportCounts, ImportPlan, ImportRow } from '#shared/contract/imports.ts';
import { copyDraft } from '#shared/domain/import-join.ts';
import { type ImportDraft, type RowProblem } from '#shared/domain/import-draft.ts';
import type { RowReader } from '#shared/domain/import-parts.ts';
import type { HoldBack } from '#shared/domain/import-rules.ts';

import { firstRejection, oddities, type ImportSource, type StoredRow } from './import-source.ts';
import { keyIndex, type KeyIndex } from './key-index.ts';
import { organizationNames, type OrganizationNames } from './organization-names.ts';
import type { NewField } from './new-fields.ts';
import { openRowStore, type RowStore } from './row-store.ts';
import { hasFlag, matchReasons, rowActions, rowFlags, rowTable, type RowTable } from './row-table.ts';

/** Remarks about a match that a person should read; the numbers are stored. Those from `firstWarning` on count as warnings. */
export const matchRemarks = [
  '',
  'otherAddress',
  'matchedByNameOnly',
  'nameDiffers',
  'emailOfAnother',
  'websiteOfAnother',
  'severalWithThisName',
  'sameNameElsewhere',
  'differsFromEarlierRow',
] as const;
export type MatchRemark = (typeof matchRemarks)[number];
export const firstWarning = matchRemarks.indexOf('matchedByNameOnly');

/** A dry run: the rows of a file, what each will do, and what a person corrected and decided. */
export interface ImportSession {
  readonly id: string;
  readonly plan: ImportPlan;
  readonly db: WorkspaceDb;
  readonly source: ImportSource;
  readonly store: RowStore;
  readonly table: RowTable;
  readonly remarks: RemarkColumn;
  readonly index: KeyIndex;
  readonly organizations: OrganizationNames;
  /** Ids of the records that rows matched. */
  readonly records: string[];
  readonly mended: Map<number, StoredRow>;
  readonly reader: RowReader;
  /** Keeps from records that are here what the plan's rules say. */
  readonly hold: HoldBack;
  /** Custom fields that the import makes. */
  readonly newFields: readonly NewField[];
  /** Filled cells of columns that go nowhere, by column. */
  readonly leftOut: Map<number, number>;
  /** The number of the workspace's last step when the rows were compared with it. */
  seq: number;
  counts: ImportCounts;
  isBusy: boolean;
  isApplied: boolean;
}

/** A column of remarks that grows with the table. */
export interface RemarkColumn {
  get(row: number): MatchRemark;
  set(row: number, remark: MatchRemark): void;
}

/** What a row says, with everything that is odd about its cells. */
export interface RowContent {
  readonly cells: readonly string[];
  readonly draft: ImportDraft;
  readonly problems: readonly RowProblem[];
}

/** What the rows are called in the history. */
export function nameOfImport(plan: ImportPlan): string {
  return plan.name === '' ? basename(plan.path) : plan.name;
}

export function newSession(facts: {
  id: string;
  plan: ImportPlan;
  db: WorkspaceDb;
  source: ImportSource;
  reader: RowReader;
  hold: HoldBack;
  newFields: readonly NewField[];
  folder: string;
  seq: number;
}): ImportSession {
  return {
    id: facts.id,
    plan: facts.plan,
    db: facts.db,
    source: facts.source,
    store: openRowStore(facts.folder),
    table: rowTable(),
    remarks: remarkColumn(),
    index: keyIndex(),
    organizations: organizationNames(),
    records: [],
    mended: new Map(),
    reader: facts.reader,
    hold: facts.hold,
    newFields: facts.newFields,
    leftOut: new Map(),
    seq: facts.seq,
    counts: { rows: 0, create: 0, update: 0, skip: 0, reject: 0, warnings: 0, newOrganizations: 0 },
    isBusy: false,
    isApplied: false,
  };
}

/** The row as the file or a person's correction has it. */
export function storedRow(session: ImportSession, row: number): StoredRow {
  const mended = session.mended.get(row);
  if (mended !== undefined) return mended;
  const value: unknown = JSON.parse(session.store.get(row));
  // Written by `storeText`: cells alone, or with a card or the number of the part.
  return Array.isArray(value) ? { cells: value as string[] } : (value as StoredRow);
}

/** A row as text for the store. */
export function storeText(content: StoredRow): string {
  return JSON.stringify(content.card === undefined && content.part === undefined ? content.cells : content);
}

/** What a row says. Rows that the reader could not keep say nothing. */
export function contentOf(
  session: ImportSession,
  row: number,
  stored: StoredRow = storedRow(session, row),
): RowContent {
  const oddity = session.table.oddity[row] ?? 0;
  const { draft, problems } =
    stored.card === undefined
      ? session.reader.read(stored.cells, stored.part ?? 0)
      : { draft: copyDraft(stored.card.draft), problems: [...stored.card.problems] };
  const all: RowProblem[] = [...problems];
  if (oddity > 0)
    all.unshift({
      column: null,
      level: oddity >= firstRejection ? 'error' : 'warning',
      reason: oddities[oddity] ?? '',
      value: '',
    });
  if (draft.name === '' && oddity < firstRejection && stored.cells.some((cell) => cell.trim() !== ''))
    all.push({ column: null, level: 'error', reason: 'noName', value: '' });
  return { cells: stored.cells, draft, problems: all };
}

/** Counts what will happen, from the columns of the table. */
export function countRows(session: ImportSession): ImportCounts {
  const { table, organizations } = session;
  const counts = [0, 0, 0, 0];
  const used = new Uint8Array(organizations.count);
  let warnings = 0;
  for (let row = 0; row < table.count; row++) {
    const action = table.action[row] ?? 0;
    counts[action] = (counts[action] ?? 0) + 1;
    const flags = table.flags[row] ?? 0;
    if ((flags & rowFlags.hasWarning) !== 0) warnings++;
    if (action > 1) continue;
    for (const number of organizations.ofRow(table, row)) used[number] = 1;
  }
  let newOrganizations = 0;
  for (let number = 0; number < organizations.count; number++)
    if (used[number] === 1 && organizations.isNew(number)) newOrganizations++;
  const [create = 0, update = 0, skip = 0, reject = 0] = counts;
  return { rows: table.count, create, update, skip, reject, warnings, newOrganizations };
}

/** A cell is shown up to here; one may hold megabytes. */
const shownCharacters = 10_000;

/** Rows of a dry run as the screen shows them. */
export async function shownRows(session: ImportSession, rows: readonly number[]): Promise<ImportRow[]> {
  const { table } = session;
  const contents = rows.map((row) => {
    const stored = storedRow(session, row);
    return { row, part: stored.part ?? 0, ...contentOf(session, row, stored) };
  });
  const records = contents.flatMap(({ row, draft }) => {
    const id = matchedRecord(session, row);
    return id === '' ? [] : [{ type: draft.kind, id }];
  });
  const labels = await recordLabels(session.db.read, records);
  return contents.map(({ row, part, cells, draft, problems }) => {
    const remark = session.remarks.get(row);
    const isWarning = matchRemarks.indexOf(remark) >= firstWarning;
    const match = labels.get(matchedRecord(session, row)) ?? null;
    return {
      line: table.line[row] ?? 0,
      part,
      action: rowActions[table.action[row] ?? 0] ?? 'reject',
      label: draft.name,
      organization: draft.places.map((place) => place.organization).join(', '),
      match,
      matchedBy: matchReasons[table.reason[row] ?? 0] ?? '',
      cells: cells.map((cell) => (cell.length > shownCharacters ? `${cell.slice(0, shownCharacters)}…` : cell)),
      problems: isWarning
        ? [
            ...problems,
            { column: null, level: 'warning' as const, reason: remark, value: remarkValue(session, row, match?.label) },
          ]
        : [...problems],
    };
  });
}

/** What a remark is about: the record's name, or the line of the earlier row. */
function remarkValue(session: ImportSession, row: number, label: string | undefined): string {
  if (label !== undefined) return label;
  return hasFlag(session.table, row, rowFlags.matchesRow)
    ? String(session.table.line[session.table.match[row] ?? 0] ?? '')
    : '';
}

function matchedRecord({ table, records }: ImportSession, row: number): string {
  const match = table.match[row] ?? -1;
  return match < 0 || hasFlag(table, row, rowFlags.matchesRow) ? '' : (records[match] ?? '');
}

function remarkColumn(): RemarkColumn {
  // Few rows have one.
  const remarks = new Map<number, MatchRemark>();
  return {
    get: (row) => remarks.get(row) ?? '',
    set(row, remark) {
      if (remark === '') remarks.delete(row);
      else remarks.set(row, remark);
    },
  };
}
