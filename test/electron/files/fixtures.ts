import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe } from 'vitest';

/** What `expected.json` says about a CSV file. */
export interface ExpectedCsv {
  readonly encoding: string;
  readonly bom: boolean;
  readonly delimiter: string;
  readonly nonblank_rows: number;
  readonly blank_rows: number;
  readonly widths: Readonly<Record<string, number>>;
  readonly first_row: readonly string[];
  readonly embedded_newline_cells: number;
  readonly nonascii_cells: number;
  readonly cells_sha256: string;
}

export interface ExpectedPhoto {
  readonly bytes: number;
  readonly sha256: string;
}

/** What `expected.json` says about a card; properties that a card has not are missing. */
export interface ExpectedCard {
  readonly version: string;
  readonly FN?: readonly string[];
  readonly N?: ReadonlyArray<readonly string[]>;
  readonly ORG?: ReadonlyArray<readonly string[]>;
  readonly TITLE?: readonly string[];
  readonly EMAIL?: readonly string[];
  readonly TEL?: readonly string[];
  readonly ADR?: ReadonlyArray<readonly string[]>;
  readonly URL?: readonly string[];
  readonly NOTE_lens?: readonly number[];
  readonly NOTE_start?: readonly string[];
  readonly BDAY?: readonly string[];
  readonly UID?: readonly string[];
  readonly KIND?: readonly string[];
  readonly CATEGORIES?: readonly string[];
  readonly xlabels?: ReadonlyArray<readonly [group: string, label: string]>;
  readonly x_props?: readonly string[];
  readonly PHOTO?: ReadonlyArray<string | ExpectedPhoto>;
}

/** What `expected.json` says about a sheet of a workbook. */
export interface ExpectedSheet {
  readonly name: string;
  readonly state: string;
  readonly nonempty_rows: number;
  readonly first: ReadonlyArray<readonly (string | number | boolean | null)[]>;
}

export interface ExpectedFile {
  readonly bytes: number;
  readonly csv?: ExpectedCsv;
  readonly xlsx?: { readonly sheets: readonly ExpectedSheet[] };
  /** What `expected.json` says about a calendar file. */
  readonly ics?: {
    readonly events: number;
    readonly todos: number;
    readonly rrule: number;
    readonly recurrence_id: number;
    readonly all_day: number;
    readonly categories: readonly string[];
    readonly first_summaries: readonly string[];
    readonly last_summary: string;
  };
  readonly vcard?: { readonly cards: number; readonly card: readonly ExpectedCard[] };
}

const folder = join(import.meta.dirname, '../../../../shared/fixtures');
const isThere = existsSync(join(folder, 'expected.json'));
if (!isThere) {
  // oxlint-disable-next-line no-console -- whoever runs the tests must see what was not tested
  console.warn(
    '\n*** The fixture files are missing at ../shared/fixtures: the tests against real files are SKIPPED. ***\n',
  );
}

/** A block of tests against the fixture files, which are skipped loudly where the files are missing. */
export const describeWithFixtures = isThere ? describe : describe.skip;

/** The path of a fixture file. */
export function fixturePath(name: string): string {
  return join(folder, name);
}

/** The path of a small file that belongs to these tests. */
export function samplePath(name: string): string {
  return join(import.meta.dirname, 'samples', name);
}

/** The facts about all fixture files of a kind, by name; empty where the files are missing. */
export function expectedFiles(
  kind: 'csv' | 'ics' | 'vcard' | 'xlsx',
): ReadonlyArray<readonly [name: string, facts: ExpectedFile]> {
  if (!isThere) return [];
  // The file is ours and its shape is documented in its own first entry.
  const all = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Readonly<Record<string, ExpectedFile>>;
  return Object.entries(all).filter(([, facts]) => facts[kind] !== undefined);
}
