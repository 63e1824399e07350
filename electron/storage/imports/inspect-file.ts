import type { DbReader } from '#db/dialects/dialect.ts';
import { listCustomFields } from '#db/custom-fields/fields-repository.ts';
import { findMapping } from '#db/imports/import-mappings-repository.ts';
import type { ColumnMapping, ReadOptions } from '#shared/contract/imports.ts';
import type { MappedColumn } from '#shared/domain/import-column.ts';
import type { ImportPreset } from '#shared/content/import-presets.ts';
import { customColumn } from '#shared/domain/custom-fields/custom-field.ts';
import { guessMapping, headerWords } from '#shared/domain/import-guess.ts';
import { cardPresetOf, presetOf, withPreset } from '#shared/domain/import-preset.ts';

import { readHead } from '../files/byte-source.ts';
import { columnNames } from '../files/csv-header.ts';
import { previewCsv } from '../files/read-csv.ts';
import { previewXlsx } from '../files/read-xlsx.ts';
import { readVcards } from '../files/read-vcard.ts';
import { cardColumns, cardRow } from './card-draft.ts';
import { openWorkspaceFile } from '../exports/read-workspace-file.ts';
import { headerHash } from './header-hash.ts';
import { importKind, type ImportKind } from './import-source.ts';

/** A file as the first screen of an import shows it. */
export interface FileInspection {
  readonly kind: ImportKind;
  readonly encoding: string;
  readonly delimiter: string;
  readonly bom: boolean;
  readonly sheets: { readonly name: string; readonly isHidden: boolean }[];
  readonly sheet: string;
  readonly headerRow: number;
  readonly headerCandidates: number[];
  readonly header: string[];
  readonly sample: string[][];
  readonly estimatedRows: number;
  readonly recordKind: 'people' | 'organizations';
  readonly mapping: ColumnMapping[];
  readonly isRemembered: boolean;
  readonly preset: { readonly id: string; readonly label: string } | null;
}

/** Rows and characters a cell that are shown; the file may hold megabytes in one. */
const shownRows = 20;
const shownCharacters = 300;
/** Cards that are read to guess what the rest is like. */
const readCards = 200;

/** Looks at the beginning of a file: what it is, its header and first rows, and where its columns go, as remembered or guessed. */
export async function inspectImport(db: DbReader, path: string, options: ReadOptions): Promise<FileInspection> {
  const kind = await importKind(path);
  if (kind === 'json') return inspectWorkspaceFile(path);
  if (kind === 'vcard') return inspectCards(path, options);
  const { preview, format } = kind === 'csv' ? await lookAtText(path, options) : await lookAtWorkbook(path, options);
  const header = columnNames(preview.header);
  const rows = preview.rows.slice(preview.headerRow + 1).map((row) => row.cells);
  const remembered = await findMapping(db, headerHash(header, rows));
  const preset = presetOf(header, rows);
  const { recordKind, mapping } = remembered ?? (await withOwnFields(db, header, presetMapping(preset, header, rows)));
  return {
    kind,
    ...format,
    headerRow: preview.headerRow,
    headerCandidates: [...preview.headerCandidates],
    header: [...header],
    sample: rows.slice(0, shownRows).map(shown),
    estimatedRows: preview.estimatedRows,
    recordKind,
    mapping: mapping.map(asEntry),
    isRemembered: remembered !== undefined,
    preset: preset === undefined ? null : { id: preset.id, label: preset.label },
  };
}

function asEntry(entry: MappedColumn): ColumnMapping {
  const { values, ...rest } = entry;
  return values === undefined ? rest : { ...rest, values: [...values] };
}

function presetMapping(
  preset: ImportPreset | undefined,
  header: readonly string[],
  rows: readonly (readonly string[])[],
) {
  const guess = guessMapping(header, rows);
  return preset === undefined ? guess : { recordKind: preset.recordKind, mapping: withPreset(preset, header, guess) };
}

/** Columns that nobody else takes go into the coalition's own field of the same name: so do those of a list that was written here. */
async function withOwnFields(
  db: DbReader,
  header: readonly string[],
  guess: { readonly recordKind: 'people' | 'organizations'; readonly mapping: readonly MappedColumn[] },
) {
  const fields = new Map(
    (await listCustomFields(db, guess.recordKind)).map((field) => [headerWords(field.name), customColumn(field.id)]),
  );
  const mapping = guess.mapping.map((entry) => {
    const field = fields.get(headerWords(header[entry.column] ?? ''));
    if (field === undefined || entry.target !== 'ignore') return entry;
    fields.delete(headerWords(header[entry.column] ?? ''));
    return { ...entry, target: field };
  });
  return { recordKind: guess.recordKind, mapping };
}

async function lookAtText(path: string, options: ReadOptions) {
  const preview = await previewCsv(path, options);
  const { encoding, delimiter, bom } = preview.format;
  return { preview, format: { encoding, delimiter, bom, sheets: [], sheet: '' } };
}

async function lookAtWorkbook(path: string, options: ReadOptions) {
  const preview = await previewXlsx(path, options);
  const format = { encoding: '', delimiter: '', bom: false, sheets: [...preview.sheets], sheet: preview.sheet };
  return { preview, format };
}

/** A file of ours says for itself what is in it. */
async function inspectWorkspaceFile(path: string): Promise<FileInspection> {
  await openWorkspaceFile(path);
  return { ...emptyInspection, kind: 'json' };
}

const emptyInspection: FileInspection = {
  kind: 'json',
  encoding: 'utf-8',
  delimiter: '',
  bom: false,
  sheets: [],
  sheet: '',
  headerRow: -1,
  headerCandidates: [],
  header: [],
  sample: [],
  estimatedRows: 0,
  recordKind: 'people',
  mapping: [],
  isRemembered: false,
  preset: null,
};

async function inspectCards(path: string, options: ReadOptions): Promise<FileInspection> {
  const sample: string[][] = [];
  let people = 0;
  let count = 0;
  for await (const card of readVcards(path, { encoding: options.encoding })) {
    if (count++ === readCards) break;
    const { draft, cells } = cardRow(card);
    if (draft.kind === 'people') people++;
    if (sample.length < shownRows) sample.push(shown(cells));
  }
  const head = Buffer.from((await readHead(path, 64 * 1024)).bytes).toString('utf8');
  const preset = cardPresetOf(head);
  return {
    kind: 'vcard',
    encoding: options.encoding ?? '',
    delimiter: '',
    bom: false,
    sheets: [],
    sheet: '',
    headerRow: -1,
    headerCandidates: [],
    header: [...cardColumns],
    sample,
    estimatedRows: count,
    recordKind: people * 2 >= count ? 'people' : 'organizations',
    mapping: [],
    isRemembered: false,
    preset: preset === undefined ? null : { id: preset.id, label: preset.label },
  };
}

function shown(cells: readonly string[]): string[] {
  return cells.map((cell) => (cell.length > shownCharacters ? `${cell.slice(0, shownCharacters)}…` : cell));
}
