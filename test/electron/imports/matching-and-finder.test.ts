import { describe, expect, it } from 'vitest';

import type { SqliteWorkspaceDb } from '#db/dialects/sqlite/open-sqlite.ts';
import { scanDuplicates } from '#db/duplicates/scan-duplicates.ts';
import type { DuplicateReason } from '#shared/domain/duplicates/traits.ts';

import { applySession, checkFile, importBench, rowsOf } from './import-support.ts';

const bench = importBench();

/** Two rows of a file, and what the finder has to see in them. */
interface PlainCase {
  readonly what: string;
  readonly header: string;
  readonly here: string;
  readonly coming: string;
  readonly reasons: readonly DuplicateReason[];
}

const onePerson: readonly PlainCase[] = [
  {
    what: 'the same e-mail address in another case',
    header: 'Name,Email',
    here: 'Dana Whitlock,dana@river.example',
    coming: 'Dana Whitlock,DANA@river.example',
    reasons: ['sameName', 'sameEmail'],
  },
  {
    what: 'the same e-mail address and a shortened first name',
    header: 'Name,Email',
    here: 'Robert Hale,rhale@river.example',
    coming: 'Bob Hale,rhale@river.example',
    reasons: ['nickname', 'sameEmail'],
  },
  {
    what: 'the same phone number, once with the country code',
    header: 'Name,Phone',
    here: 'Dana Whitlock,(202) 555-0143',
    coming: 'Dana Whitlock,+1 202 555 0143',
    reasons: ['sameName', 'samePhone'],
  },
  {
    what: 'the same name in the same organization',
    header: 'Name,Organization',
    here: 'Dana Whitlock,Calder Youth Center',
    coming: 'dana whitlock,Calder Youth Center',
    reasons: ['sameName', 'sameOrganization'],
  },
];

const twoPeople: readonly Omit<PlainCase, 'reasons'>[] = [
  {
    what: 'who share the address of a desk',
    header: 'Name,Email',
    here: 'Dana Whitlock,office@river.example',
    coming: 'Sam Ortiz,office@river.example',
  },
  {
    what: 'who share the number of a switchboard',
    header: 'Name,Phone',
    here: 'Dana Whitlock,202-555-0143',
    coming: 'Sam Ortiz,202-555-0143',
  },
  {
    what: 'who work in one organization',
    header: 'Name,Organization',
    here: 'Dana Whitlock,Calder Youth Center',
    coming: 'Sam Ortiz,Calder Youth Center',
  },
];

describe('the import and the finder of duplicates take for one', () => {
  it.each(onePerson)('$what', async ({ header, here, coming, reasons }) => {
    expect(await importTakesForOne(header, here, coming)).toBe(true);
    expect(await foundAmong(header, here, coming)).toEqual([reasons]);
  });
});

describe('the import and the finder of duplicates take for two the people', () => {
  it.each(twoPeople)('$what', async ({ header, here, coming }) => {
    expect(await importTakesForOne(header, here, coming)).toBe(false);
    expect(await foundAmong(header, here, coming)).toEqual([]);
  });
});

/** Whether the import would put a row into the record that another row made before. */
async function importTakesForOne(header: string, here: string, coming: string): Promise<boolean> {
  const db = await workspaceWith(header, here);
  const session = await checkFile(bench, db, bench.file('list.csv', `${header}\n${coming}`));
  const [row] = await rowsOf(session);
  session.store.close();
  return row?.action === 'update' || row?.action === 'skip';
}

/** What the finder sees in common where both rows became records: the import is told to match nothing. */
async function foundAmong(header: string, here: string, coming: string): Promise<(readonly DuplicateReason[])[]> {
  const db = await workspaceWith(header, here);
  await applySession(await checkFile(bench, db, bench.file('list.csv', `${header}\n${coming}`), { onMatch: 'create' }));
  const { compared, pairs } = await scanDuplicates(db.read, 'people', { report: () => {}, pause: async () => {} });
  expect(compared).toBe(2);
  return pairs.map((pair) => pair.reasons);
}

async function workspaceWith(header: string, row: string): Promise<SqliteWorkspaceDb> {
  const db = await bench.workspace();
  await applySession(await checkFile(bench, db, bench.file('list.csv', `${header}\n${row}`)));
  return db;
}
