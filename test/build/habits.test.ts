import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folders = ['shared', 'db', 'electron', 'renderer', 'test', 'build'];
const files = folders
  .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name));

describe('the sources', () => {
  it('give a reason after two dashes wherever they switch a lint rule off', () => {
    const silent = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /(ox|es)lint-disable/.test(line) && !/lint-disable.* -- \S/.test(line))
        .map((line) => `${path.relative(root, file)}: ${line.trim()}`),
    );
    expect(silent.filter((line) => !line.startsWith(path.join('test', 'build', 'habits.test.ts')))).toEqual([]);
  });

  it('ask the database only in db/, and in tests of it', () => {
    const asking = files
      .filter((file) => !/^(db|test)[\\/]/u.test(path.relative(root, file)))
      .filter((file) =>
        /\.(selectFrom|insertInto|updateTable|deleteFrom|replaceInto)\(/u.test(readFileSync(file, 'utf8')),
      )
      .map((file) => path.relative(root, file));
    expect(asking).toEqual([]);
  });
});
