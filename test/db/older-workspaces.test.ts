import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import BetterSqlite from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';

import { createSqliteWorkspace, openSqliteWorkspace } from '#db/dialects/sqlite/open-sqlite.ts';
import { migrations, schemaVersion } from '#db/migrations/index.ts';
import { writeOlderWorkspace } from '#test/support/older-workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'longtable-older-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first schema, the last but one, and some between: each is the way of all that came before. */
const names = Object.keys(migrations);
const chosen = names.filter((_, index) => index % 6 === 0 || index === names.length - 2);

describe('a workspace of an older version', () => {
  it.each(chosen)('after %s becomes the same as a new one and keeps what it holds', async (last) => {
    const path = join(folder, `${last}.longtable`);
    await writeOlderWorkspace(path, last);
    await (await openSqliteWorkspace(path)).close();
    const fresh = join(folder, `fresh-${last}.longtable`);
    await (await createSqliteWorkspace(fresh)).close();
    expect(schemaOf(path)).toEqual(schemaOf(fresh));
    expect(schemaOf(path).version).toBe(schemaVersion);
    expect(membersOf(path)).toEqual(['Noor Haddad']);
  });
});

function schemaOf(path: string) {
  const database = new BetterSqlite(path, { readonly: true });
  const parts = database.prepare('select type, name, sql from sqlite_schema order by type, name').all();
  const version = database.pragma('user_version', { simple: true });
  database.close();
  return { parts, version };
}

function membersOf(path: string): unknown[] {
  const database = new BetterSqlite(path, { readonly: true });
  const found = database.prepare('select name from members').pluck().all();
  database.close();
  return found;
}
