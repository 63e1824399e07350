import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';

import BetterSqlite from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { schemaVersion } from '#db/migrations/index.ts';
import { failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';

let test: TestService;
let sound: Buffer;
beforeAll(async () => {
  test = await startTestService();
  const path = await test.newWorkspace();
  for (const name of ['Rosa', 'Ana', 'Dev']) await test.client.people.create({ name });
  await test.client.workspaces.close();
  sound = readFileSync(path);
});
afterAll(() => test.dispose());

/** Each way in which a file is none of ours or no longer whole, and what is said of it. */
const faults: readonly { name: string; write: (path: string) => void; code: string; data: object }[] = [
  {
    name: 'a zero-length file',
    write: (path) => writeFileSync(path, ''),
    code: 'fileDamaged',
    data: { detail: 'empty' },
  },
  {
    name: 'a file of zeros',
    write: (path) => writeFileSync(path, Buffer.alloc(20_000)),
    code: 'fileDamaged',
    data: { detail: 'zeroed' },
  },
  {
    name: 'a file cut in the middle',
    write: (path) => cut(path, Math.floor(sound.length / 2)),
    code: 'fileDamaged',
    data: { detail: 'truncated' },
  },
  {
    name: 'a file cut inside its first bytes',
    write: (path) => cut(path, 60),
    code: 'fileDamaged',
    data: { detail: 'truncated' },
  },
  {
    name: 'garbage',
    write: (path) =>
      writeFileSync(path, Buffer.from(Array.from({ length: 8_192 }, (_, index) => (index * 193 + 7) % 256))),
    code: 'fileWrongKind',
    data: { seems: 'unknown' },
  },
  {
    name: 'a text file',
    write: (path) => writeFileSync(path, 'name,email\nRosa,rosa@example.org\n'),
    code: 'fileWrongKind',
    data: { seems: 'text' },
  },
  {
    name: 'a zip file',
    write: (path) => writeFileSync(path, 'PK\u0003\u0004rest'),
    code: 'fileWrongKind',
    data: { seems: 'zip' },
  },
  {
    name: 'a PDF',
    write: (path) => writeFileSync(path, '%PDF-1.7 rest'),
    code: 'fileWrongKind',
    data: { seems: 'pdf' },
  },
  { name: 'a folder', write: (path) => mkdirSync(path), code: 'fileWrongKind', data: { seems: 'folder' } },
  { name: 'another program’s database', write: foreignDatabase, code: 'fileWrongKind', data: { seems: 'database' } },
  {
    name: 'a workspace of a newer Longtable',
    write: (path) => patched(path, 60, Buffer.from([0, 0, 1, 0])),
    code: 'fileNewer',
    data: { fileVersion: 256, appVersion: schemaVersion },
  },
  {
    name: 'a workspace whose first page is broken',
    write: (path) => patched(path, 100, Buffer.alloc(400, 0xa5)),
    code: 'fileDamaged',
    data: {},
  },
  {
    name: 'a workspace whose inner pages are zeroed',
    write: (path) => patched(path, 4_096, Buffer.alloc(sound.length - 4_096)),
    code: 'fileDamaged',
    data: {},
  },
];

describe.each(faults)('$name', ({ write, code, data }) => {
  let path: string;
  beforeEach(() => {
    path = test.path(`fault-${Math.random()}.longtable`);
    write(path);
  });

  it('is refused with what is wrong, and left as it was, with nothing beside it', async () => {
    const before = fingerprint(path);
    const failure = await failureOf(test.client.workspaces.open({ path }));
    expect(failure).toMatchObject({ code, data: { path, ...data } });
    expect(fingerprint(path)).toBe(before);
    expect(
      readdirSync(test.folder).filter((name) => path.endsWith(name.slice(0, 20)) && name !== path.split('/').at(-1)),
    ).toEqual([]);
    expect(await test.client.workspaces.current()).toBeNull();
  });
});

it('a workspace with another ending of its name opens all the same', async () => {
  const path = test.path('river.txt');
  writeFileSync(path, sound);
  await test.client.workspaces.open({ path });
  expect((await test.client.workspaces.facts()).people).toBe(3);
  await test.client.workspaces.close();
});

function cut(path: string, bytes: number): void {
  writeFileSync(path, sound);
  truncateSync(path, bytes);
}

function patched(path: string, offset: number, bytes: Buffer): void {
  const copy = Buffer.from(sound);
  bytes.copy(copy, offset);
  writeFileSync(path, copy);
}

function foreignDatabase(path: string): void {
  const database = new BetterSqlite(path);
  database.exec('create table shopping (what text)');
  database.close();
}

function fingerprint(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return 'folder';
  }
}
