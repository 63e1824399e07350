import { rmSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isFileError } from '#electron/storage/files/file-errors.ts';
import { isAppError } from '#shared/errors.ts';
import { importTargetsFor } from '#shared/domain/import-targets.ts';

import { applySession, checkFile, countOf, importBench, rowsOf } from './import-support.ts';

const bench = importBench();
const targets = importTargetsFor('people').map((target) => target.id);

/** Pieces that break readers, more often than chance would make them. */
const piece = fc.oneof(
  fc.constantFrom(
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '=1+1',
    '@x',
    'a@b.example',
    '555 010 0100',
    "'",
    '\ufeff',
    '\ud800',
    'Dana Whitlock',
    '(blank)',
    'Ω',
    '安藤',
    '::: ',
    '12/31/1999',
    '<script>',
    '- - -',
    '@0',
    'yes',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const bytes = fc.oneof(
  text.map((content) => Buffer.from(content, 'utf8')),
  text.map((content) => Buffer.from(content, 'utf16le')),
  text.map((content) => Buffer.from(content, 'latin1')),
  fc.uint8Array({ maxLength: 200 }).map((content) => Buffer.from(content)),
  text.map((content) =>
    Buffer.from(`BEGIN:VCARD\nVERSION:3.0\nFN:${content}\nEMAIL:${content}\nEND:VCARD\n${content}`),
  ),
);

describe('any bytes at all', () => {
  it('are taken or refused, each row accounted for, and nothing is added the second time', async () => {
    const db = await bench.workspace();
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.array(fc.constantFrom(...targets), { minLength: 1, maxLength: 6 }),
        async (content, chosen) => {
          const path = bench.file('hostile.csv', content);
          const mapping = chosen.map((target, column) => ({ column, target, label: '' }));
          const check = async () =>
            checkFile(bench, db, path, { mapping }).catch((error: unknown) => {
              if (isAppError(error) || isFileError(error)) return undefined;
              throw error;
            });
          const session = await check();
          if (session === undefined) return;
          taken++;
          const { counts } = session;
          expect(counts.create + counts.update + counts.skip + counts.reject).toBe(counts.rows);
          for (const row of await rowsOf(session))
            expect(row.action === 'reject').toBe(row.problems.some((problem) => problem.level === 'error'));
          await applySession(session);
          const again = await check();
          expect(again?.counts).toMatchObject({ create: 0, update: 0 });
          again?.store.close();
        },
      ),
      { numRuns: 150, endOnFailure: true },
    );
    expect(taken).toBeGreaterThan(50);
    expect(await db.dialect.search.isIntact(db.read)).toBe(true);
    expect(db.integrityProblems()).toEqual([]);
  }, 60_000);
});

describe('files with too much in one place', () => {
  it('a cell of 10 MB is too long for a name and is said to be; the other rows go in', async () => {
    const db = await bench.workspace();
    const path = bench.file(
      'big.csv',
      `Name,Notes\nDana,short\n${'x'.repeat(10_000_000)},\nSam,"${'note '.repeat(150_000)}"\n`,
    );
    const session = await checkFile(bench, db, path, { recordKind: 'people' });
    const rows = await rowsOf(session);
    expect(rows.map((row) => [row.action, row.problems.map((problem) => problem.reason)])).toEqual([
      ['create', []],
      ['reject', ['tooLong', 'noName']],
      ['create', []],
    ]);
    expect(rows[1]?.cells[0]?.length).toBeLessThan(20_000);
    await applySession(session);
    expect(await countOf(db, 'people')).toBe(2);
    rmSync(path);
  });

  it('a row of 10,000 columns keeps what is mapped', async () => {
    const db = await bench.workspace();
    const header = Array.from({ length: 10_000 }, (_, column) => (column === 9_999 ? 'Name' : `c${column}`)).join(',');
    const path = bench.file(
      'wide.csv',
      `${header}\n${Array.from({ length: 10_000 }, (_, column) => (column === 9_999 ? 'Dana' : String(column))).join(',')}\n`,
    );
    const session = await checkFile(bench, db, path, { mapping: { Name: 'name' } });
    expect(session.counts).toMatchObject({ rows: 1, create: 1 });
    expect(session.leftOut.size).toBe(9_999);
    session.store.close();
  });

  it('a quote that never closes costs its row alone', async () => {
    const db = await bench.workspace();
    const path = bench.file('quote.csv', 'Name,Email\nDana,"dana@x.example\nSam,sam@x.example\nLee,lee@x.example\n');
    const session = await checkFile(bench, db, path);
    const rows = await rowsOf(session);
    expect(rows.map((row) => row.label)).toEqual(['Dana', 'Sam', 'Lee']);
    expect(rows[0]?.problems.map((problem) => problem.reason)).toContain('unclosedQuote');
    session.store.close();
  });
});
