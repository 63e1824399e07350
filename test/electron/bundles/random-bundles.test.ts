import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';

import BetterSqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { writtenColumns } from '#test/support/poison-sample.ts';
import { endOfJob, startTestService, type TestService } from '#test/support/storage-service.ts';
import { partOf } from '#test/support/zip.ts';

let test: TestService;
let demo = '';
let runs = 0;

beforeAll(async () => {
  test = await startTestService({ clock: () => new Date('2026-03-10T12:00:00') });
  demo = test.path('demo.longtable');
  await test.client.workspaces.openDemo({ path: demo });
  await test.client.workspaces.close();
}, 60_000);

afterAll(async () => test.dispose());

/** Puts words that nobody would think of into what people wrote: a row in three, all tables. */
function scatter(path: string, words: readonly string[]): number {
  const database = new BetterSqlite(path);
  try {
    let changed = 0;
    database.function('word', { deterministic: false }, () => words[changed++ % words.length] ?? '');
    for (const { table, column } of writtenColumns(database))
      database
        .prepare(
          `UPDATE "${table}" SET "${column}" = word() WHERE "${column}" <> '' AND NOT json_valid("${column}") AND rowid % 3 = 0`,
        )
        .run();
    return changed;
  } catch (error) {
    throw new Error('The words could not be put in.', { cause: error });
  } finally {
    database.close();
  }
}

async function bundleOf(path: string): Promise<string> {
  await test.client.workspaces.open({ path });
  const bundle = `${path}.zip`;
  const end = await endOfJob(test.client, await test.client.exports.bundle({ path: bundle, includeRestricted: true }));
  expect(end.error).toBeNull();
  await test.client.workspaces.close();
  return bundle;
}

const recordsOf = (bundle: string): string => partOf(readFileSync(bundle), 'workspace.json');

describe('a bundle of any words', () => {
  it('is restored to a workspace whose records are the same, table by table and word by word', async () => {
    const anyWord = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyWord, { minLength: 5, maxLength: 40 }), async (words) => {
        const path = test.path(`random-${++runs}.longtable`);
        copyFileSync(demo, path);
        expect(scatter(path, words)).toBeGreaterThan(500);
        const bundle = await bundleOf(path);
        const restored = test.path(`restored-${runs}.longtable`);
        const end = await endOfJob(
          test.client,
          await test.client.workspaces.restoreBundle({ bundlePath: bundle, path: restored }),
        );
        expect(end.error).toBeNull();
        const [before, after] = [recordsOf(bundle), recordsOf(await bundleOf(restored))];
        expect(before.length).toBeGreaterThan(100_000);
        expect(firstDifference(before, after)).toBe('');
        expect(createHash('sha256').update(after).digest('hex')).toBe(
          createHash('sha256').update(before).digest('hex'),
        );
      }),
      { numRuns: 4 },
    );
  }, 120_000);
});

/** The first lines that differ; '' for the same text. */
function firstDifference(before: string, after: string): string {
  if (before === after) return '';
  const [left, right] = [before.split('\n'), after.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  return `${at}: ${left[at]}\n${right[at]}`;
}
