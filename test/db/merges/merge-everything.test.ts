import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createRiverbendDemo } from '#db/demo/riverbend-demo.ts';
import { createSqliteWorkspace, type SqliteWorkspaceDb } from '#db/dialects/sqlite/open-sqlite.ts';
import { applyMerge } from '#db/merges/apply-merge.ts';
import { previewOf } from '#db/merges/merges-repository.ts';
import { partnerLinks } from '#db/merges/partner-links.ts';
import { planMerge, type PartnerType } from '#db/merges/plan-merge.ts';
import { unmerge } from '#db/merges/unmerge.ts';
import type { AnyRow } from '#db/rows.ts';
import { loggedTables } from '#db/tables.ts';
import { step } from '#test/support/seed.ts';

let folder = '';
let db: SqliteWorkspaceDb;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'longtable-'));
  db = await createSqliteWorkspace(join(folder, 'demo.longtable'));
  await createRiverbendDemo(db, new Date('2026-03-10T12:00:00'));
}, 60_000);

afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The rows of a table that the history follows. */
async function rowsOf(table: string): Promise<AnyRow[]> {
  return db.read
    .selectFrom(table as 'notes')
    .selectAll()
    .execute();
}

/** All of them, without versions and instants. */
async function everything(): Promise<Map<string, string[]>> {
  const all = new Map<string, string[]>();
  for (const table of Object.keys(loggedTables)) {
    if (table === 'merges') continue;
    const rows = await rowsOf(table);
    all.set(table, rows.map((row) => JSON.stringify({ ...row, version: 0, updated_at: '' })).toSorted());
  }
  return all;
}

/** How many rows point at a partner, by the column that does. */
async function pointersAt(type: PartnerType, id: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { table, column } of partnerLinks(type)) {
    if (table === 'merges') continue;
    const rows = (await rowsOf(table)).filter((row) => row[column] === id);
    if (rows.length > 0) counts.set(`${table}.${column}`, rows.length);
  }
  return counts;
}

/** How everything was after the last pair was parted: as it was at first. */
let known: Map<string, string[]> | undefined;

/** Merges, looks that nothing is lost and that the preview was right, and parts again. */
async function mergeAndPart(type: PartnerType, keptId: string, otherId: string): Promise<void> {
  const input = { type, keptId, otherIds: [otherId], choices: {} };
  known ??= await everything();
  const before = known;
  const plans = await planMerge(db.read, input);
  const preview = await previewOf(db.read, plans, {});
  const done = await step(db, async (writer) => applyMerge(writer, await planMerge(writer.trx, input)));
  const after = await everything();
  for (const [table, rows] of before) {
    // What both said is there once, and the record that went is kept by the merge; a move on the ladder may be noted.
    const gone = table === type ? 1 : 0;
    const alike = plans[0]?.moves.filter((move) => move.table === table && move.after === null).length ?? 0;
    const lost = Math.max(0, rows.length - alike - gone - (after.get(table)?.length ?? 0));
    expect([table, lost]).toEqual([table, 0]);
  }
  expect([...(await pointersAt(type, otherId))]).toEqual([]);
  const row = (await rowsOf(type)).find(({ id }) => id === keptId) ?? {};
  const own = preview.fields.filter(({ field }) => field in row);
  expect(own.map(({ field }) => row[field])).toEqual(own.map(({ merged }) => merged));
  await step(db, (writer) => unmerge(writer, done.value[0] ?? ''));
  const parted = await everything();
  for (const [table, rows] of before) expect([table, parted.get(table)]).toEqual([table, rows]);
}

describe('merging partners of a coalition that uses everything', () => {
  it.each(['people', 'organizations'] as const)(
    'moves every kind of link of %s, loses none, and gives all of them back',
    async (type) => {
      const live = (await rowsOf(type)).filter((row) => row['deleted_at'] === '').map((row) => String(row['id']));
      const links = new Map<string, Set<string>>();
      for (const { table, column } of partnerLinks(type))
        if (table !== 'merges')
          links.set(`${table}.${column}`, new Set((await rowsOf(table)).map((row) => String(row[column]))));
      // Who is pointed at in most ways that nobody before was, until every way was seen that the coalition uses.
      const unseen = new Set([...links].flatMap(([link, ids]) => (live.some((id) => ids.has(id)) ? [link] : [])));
      expect(unseen.size).toBeGreaterThan(type === 'people' ? 40 : 25);
      let last = live.at(-1) ?? '';
      while (unseen.size > 0) {
        const gain = (id: string) => [...unseen].filter((link) => links.get(link)?.has(id)).length;
        const [next = ''] = live.toSorted((left, right) => gain(right) - gain(left));
        for (const link of unseen) if (links.get(link)?.has(next)) unseen.delete(link);
        await mergeAndPart(type, last === next ? (live[0] ?? '') : last, next);
        last = next;
      }
    },
    60_000,
  );

  it('holds for any two of them', async () => {
    expect.hasAssertions();
    const ids = {
      people: (await rowsOf('people')).filter((row) => row['deleted_at'] === '').map((row) => String(row['id'])),
      organizations: (await rowsOf('organizations'))
        .filter((row) => row['deleted_at'] === '')
        .map((row) => String(row['id'])),
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<PartnerType>('people', 'organizations'),
        fc.nat(),
        fc.nat(),
        async (type, a, b) => {
          const [kept, other] = [ids[type][a % ids[type].length] ?? '', ids[type][b % ids[type].length] ?? ''];
          if (kept !== other) await mergeAndPart(type, kept, other);
        },
      ),
      { numRuns: 4 },
    );
  }, 60_000);
});
