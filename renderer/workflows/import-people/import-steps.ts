import { z } from 'zod';

import type { client } from '#renderer/api/client.ts';
import {
  importCountsSchema,
  importResultSchema,
  workspaceFileReportSchema,
  type ColumnMapping,
  type ImportCounts,
  type ImportResult,
  type ImportRule,
  type ReadOptions,
  type WorkspaceFileReport,
} from '#shared/contract/imports.ts';
import type { PickedFile } from '#shared/host.ts';

/** What storage found out about a file. */
export type Inspection = Awaited<ReturnType<typeof client.imports.inspect>>;

/** A file, or rows that were pasted, which have no name of their own. */
export type ImportedFile = PickedFile & { readonly isPasted?: boolean };

/** The person's choices about a file. */
export interface Choices {
  readonly recordKind: 'people' | 'organizations';
  readonly mapping: readonly ColumnMapping[];
  readonly onMatch: 'update' | 'skip' | 'create';
  readonly rule: ImportRule;
  readonly tagName: string;
}

/** Where the person is on the way from a file to records. */
export type ImportStep =
  | { readonly at: 'choose' }
  | { readonly at: 'map'; readonly file: ImportedFile; readonly inspection: Inspection; readonly choices: Choices }
  | { readonly at: 'checking' | 'applying'; readonly file: ImportedFile; readonly jobId: string }
  | { readonly at: 'workspace'; readonly file: ImportedFile; readonly report: WorkspaceFileReport }
  | {
      readonly at: 'review';
      readonly file: ImportedFile;
      readonly inspection: Inspection;
      readonly choices: Choices;
      readonly sessionId: string;
      readonly counts: ImportCounts;
    }
  | {
      readonly at: 'done';
      readonly file: ImportedFile;
      /** The dry run that was applied; null for a whole-workspace file. */
      readonly sessionId: string | null;
      readonly recordKind: 'people' | 'organizations';
      readonly result: ImportResult;
    };

/** The choices with which a file starts. */
export function firstChoices(inspection: Inspection): Choices {
  const { recordKind, mapping } = inspection;
  return { recordKind, mapping, onMatch: 'update', rule: 'theirs', tagName: '' };
}

/** Whether a file is so well known that its rows can be looked at without asking about columns. */
export function isWellKnown({ preset, isRemembered, kind, mapping }: Inspection): boolean {
  return kind === 'vcard' || ((preset !== null || isRemembered) && hasName(mapping));
}

/** Whether a mapping says who somebody is. */
export function hasName(mapping: readonly ColumnMapping[]): boolean {
  return mapping.some(({ target }) => ['name', 'givenName', 'familyName', 'email', 'organization'].includes(target));
}

const checkResultSchema = z.object({ sessionId: z.string(), counts: importCountsSchema });

/** The result of the job that checks a file. */
export function checkResult(result: unknown): z.output<typeof checkResultSchema> {
  return checkResultSchema.parse(result);
}

/** The result of the job that imports. */
export function applyResult(result: unknown): ImportResult {
  return importResultSchema.parse(result);
}

/** The result of the job that looks at a whole-workspace file. */
export function workspaceResult(result: unknown): WorkspaceFileReport {
  return workspaceFileReportSchema.parse(result);
}

/** How the file was read, so that every later look reads it the same way. */
export function readOptionsOf({ kind, encoding, delimiter, headerRow, sheet }: Inspection): ReadOptions {
  if (kind === 'csv') return { encoding, delimiter, headerRow };
  return kind === 'xlsx' ? { sheet, headerRow } : {};
}
