import { z } from 'zod';

import type { client } from '#renderer/api/client.ts';
import {
  importCountsSchema,
  importResultSchema,
  type ColumnMapping,
  type ImportCounts,
  type ImportResult,
  type ReadOptions,
} from '#shared/contract/imports.ts';
import type { PickedFile } from '#shared/host.ts';

/** What storage found out about a file. */
export type Inspection = Awaited<ReturnType<typeof client.imports.inspect>>;

/** The person's choices about a file. */
export interface Choices {
  readonly recordKind: 'people' | 'organizations';
  readonly mapping: readonly ColumnMapping[];
  readonly onMatch: 'update' | 'skip' | 'create';
  readonly tagName: string;
}

/** Where the person is on the way from a file to records. */
export type ImportStep =
  | { readonly at: 'choose' }
  | { readonly at: 'map'; readonly file: PickedFile; readonly inspection: Inspection; readonly choices: Choices }
  | { readonly at: 'checking'; readonly file: PickedFile; readonly jobId: string }
  | {
      readonly at: 'review';
      readonly file: PickedFile;
      readonly inspection: Inspection;
      readonly choices: Choices;
      readonly sessionId: string;
      readonly counts: ImportCounts;
    }
  | { readonly at: 'applying'; readonly file: PickedFile; readonly jobId: string }
  | {
      readonly at: 'done';
      readonly file: PickedFile;
      readonly sessionId: string;
      readonly recordKind: 'people' | 'organizations';
      readonly result: ImportResult;
    };

/** The choices with which a file starts. */
export function firstChoices(inspection: Inspection): Choices {
  return { recordKind: inspection.recordKind, mapping: inspection.mapping, onMatch: 'update', tagName: '' };
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

/** How the file was read, so that every later look reads it the same way. */
export function readOptionsOf({ kind, encoding, delimiter, headerRow, sheet }: Inspection): ReadOptions {
  if (kind === 'csv') return { encoding, delimiter, headerRow };
  return kind === 'xlsx' ? { sheet, headerRow } : {};
}
