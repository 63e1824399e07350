import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createRiverbendDemo } from '#db/demo/riverbend-demo.ts';
import { createSyntheticWorkspace } from '#db/demo/synthetic.ts';
import { createSqliteWorkspace } from '#db/dialects/sqlite/open-sqlite.ts';
import { requiredSectorCounts } from '#db/home/home-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { logicalExport } from '#test/support/logical-export.ts';

let folder = '';
let db: WorkspaceDb;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'longtable-'));
  db = await createSqliteWorkspace(join(folder, 'riverbend.longtable'));
  await createRiverbendDemo(db, new Date('2026-03-02T12:00:00'));
});

afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the Riverbend demo', () => {
  it('holds the whole cast and its 250 contacts', async () => {
    expect(await count('organizations')).toBe(42);
    expect(await count('people')).toBe(70);
    expect(await count('interactions')).toBe(250);
  });

  it('has eleven of the twelve core sectors at the table; the LGBTQIA chair is empty', async () => {
    const counts = await requiredSectorCounts(db.read);
    expect(counts.filter((each) => each.organizations === 0).map((each) => each.sector)).toEqual(['lgbtqia']);
  });

  it('has 24 open follow-ups on day 420, seven of them overdue', async () => {
    const open = await db.read.selectFrom('follow_ups').select('due_on').where('done_on', '=', '').execute();
    expect(open).toHaveLength(24);
    expect(open.filter((row) => row.due_on < '2026-03-02')).toHaveLength(7);
  });

  it('keeps the alias of the one restricted person and no other name of theirs', async () => {
    const [row] = await db.read
      .selectFrom('people')
      .select(['name', 'given_name', 'family_name', 'emails', 'is_restricted'])
      .where('is_restricted', '=', 1)
      .execute();
    expect(row).toEqual({ name: 'Indigo V.', given_name: '', family_name: '', emails: '[]', is_restricted: 1 });
  });

  it('agrees with its search index, and can be taken back step by step', async () => {
    expect(await db.write.transaction().execute((trx) => db.dialect.search.isIntact(trx))).toBe(true);
    const { steps } = await db.read
      .selectFrom('change_sets')
      .select(({ fn }) => fn.countAll<number>().as('steps'))
      .executeTakeFirstOrThrow();
    expect(steps).toBe(251);
  });
});

describe('a synthetic workspace', () => {
  it('is the same for a seed and another for another seed', async () => {
    const texts = await Promise.all(
      [7, 7, 8].map(async (seed, index) => {
        const other = await createSqliteWorkspace(join(folder, `synthetic-${index}.longtable`));
        await createSyntheticWorkspace(other, { people: 40, seed, today: new Date('2026-03-02T12:00:00') });
        const text = await logicalExport(other.read);
        await other.close();
        return text;
      }),
    );
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toBe(texts[2]);
    expect(texts[0]?.match(/^people /gm)).toHaveLength(40);
    expect(texts[0]?.match(/^organizations /gm)).toHaveLength(10);
    expect(texts[0]?.match(/^interactions /gm)).toHaveLength(200);
  });
});

async function count(table: 'organizations' | 'people' | 'interactions'): Promise<number> {
  return (await db.read.selectFrom(table).select('id').execute()).length;
}
