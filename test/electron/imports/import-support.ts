import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach } from 'vitest';

import { createSqliteWorkspace, type SqliteWorkspaceDb } from '#db/dialects/sqlite/open-sqlite.ts';
import { foundWorkspace } from '#db/workspace/workspace-repository.ts';
import { applyRows, type ApplyHost } from '#electron/storage/imports/apply-rows.ts';
import { checkRows } from '#electron/storage/imports/check-rows.ts';
import { shownRows, type ImportSession } from '#electron/storage/imports/import-session.ts';
import { inspectImport } from '#electron/storage/imports/inspect-file.ts';
import type { JobHandle } from '#electron/storage/jobs/job-runner.ts';
import {
  importPlanSchema,
  type ColumnMapping,
  type ImportCounts,
  type ImportPlan,
  type ImportResult,
  type ImportRow,
} from '#shared/contract/imports.ts';
import { newId } from '#shared/ids.ts';

/** Workspaces and files of one test file; all are gone at its end. */
export interface ImportBench {
  workspace(): Promise<SqliteWorkspaceDb>;
  /** A file of the temporary folder with this content. */
  file(name: string, content: string | Uint8Array): string;
  readonly folder: string;
}

/** What a plan says beside the path; the rest is as the file's own inspection guesses. */
export type PlanWords = Partial<Omit<ImportPlan, 'path' | 'mapping'>> & {
  readonly mapping?: Readonly<Record<string, string>> | readonly ColumnMapping[];
};

/** Workspaces in a temporary folder, without the service around them: quick enough for one a file. */
export function importBench(): ImportBench {
  const folder = mkdtempSync(join(tmpdir(), 'longtable-import-'));
  const open: SqliteWorkspaceDb[] = [];
  afterEach(async () => {
    for (const db of open.splice(0)) await db.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    async workspace() {
      const db = await createSqliteWorkspace(join(folder, `${newId()}.longtable`));
      await foundWorkspace(
        db,
        { id: newId(), name: 'River', meId: newId(), isDemo: false, createdAt: now.toISOString() },
        'Ana Ruiz',
      );
      open.push(db);
      return db;
    },
    file(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}

/** The plan that a file's inspection proposes; `mapping` puts columns, by their header, elsewhere (`target` or `target/label`). */
export async function planFor(db: SqliteWorkspaceDb, path: string, words: PlanWords = {}): Promise<ImportPlan> {
  const seen = await inspectImport(db.read, path, words.options ?? {});
  const { mapping: named, ...rest } = words;
  const mapping =
    named === undefined
      ? seen.mapping
      : isList(named)
        ? named
        : seen.header.map((header, column) => ({
            column,
            target: named[header]?.split('/')[0] ?? 'ignore',
            label: named[header]?.split('/')[1] ?? '',
          }));
  return importPlanSchema.parse({ path, recordKind: seen.recordKind, ...rest, mapping });
}

function isList(mapping: object): mapping is readonly ColumnMapping[] {
  return Array.isArray(mapping);
}

/** Runs the dry run of a file. */
export async function checkFile(
  bench: ImportBench,
  db: SqliteWorkspaceDb,
  path: string,
  words: PlanWords = {},
): Promise<ImportSession> {
  const plan = await planFor(db, path, words);
  return checkRows(job, db, plan, path, join(bench.folder, 'rows'));
}

/** Applies a dry run and forgets it. */
export async function applySession(session: ImportSession): Promise<ImportResult> {
  const host = {
    now,
    memberId: '',
    backup: async () => undefined,
    publish: () => undefined,
    logError: (_message: string, error: unknown) => void (failure = error),
  };
  let failure: unknown;
  const result = await applyRows(job, host, session);
  session.store.close();
  if (failure !== undefined) throw new Error('The import failed.', { cause: failure });
  return result;
}

/** Imports a file, and once more: the second time must add and change nothing. */
export async function importTwice(
  bench: ImportBench,
  db: SqliteWorkspaceDb,
  path: string,
  words: PlanWords = {},
): Promise<{ counts: ImportCounts; result: ImportResult; again: ImportCounts }> {
  const session = await checkFile(bench, db, path, words);
  const { counts } = session;
  const result = await applySession(session);
  const second = await checkFile(bench, db, path, words);
  const again = second.counts;
  second.store.close();
  return { counts, result, again };
}

/** All rows of a dry run as the screen gets them. */
export async function rowsOf(session: ImportSession): Promise<ImportRow[]> {
  return shownRows(
    session,
    Array.from({ length: session.table.count }, (_, row) => row),
  );
}

/** How many rows a table has. */
export async function countOf(
  db: SqliteWorkspaceDb,
  table: 'people' | 'organizations' | 'roles' | 'tags',
): Promise<number> {
  const { count } = await db.read
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** A service that nobody watches. */
export function applyHost(): ApplyHost {
  return {
    now,
    memberId: '',
    backup: async () => undefined,
    publish: () => undefined,
    logError: () => undefined,
  };
}

const now = new Date('2026-03-10T12:00:00.000Z');

/** A job that nobody stops and nobody watches. */
export const job: JobHandle = {
  jobId: 'test',
  signal: new AbortController().signal,
  report: () => undefined,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};
