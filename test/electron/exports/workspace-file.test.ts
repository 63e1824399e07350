import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { largestWhole, openWorkspaceFile } from '#electron/storage/exports/read-workspace-file.ts';

const lines = [
  '{"format":"longtable-workspace","version":1,"name":"Ärger\u2028 } ],",',
  '"includesRestricted":true,',
  '"members":[',
  '{"id":"m"}',
  '],',
  '"people":[',
  '{"id":"a","notes":"one\\ntwo\u2028three"},',
  '{"id":"b","list":["]"]},',
  '{"id":"c"}',
  ']}',
  '',
].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'longtable-json-'));
const path = join(folder, 'workspace.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a whole-workspace file', () => {
  it('is read list by list, some records at a time', async () => {
    writeFileSync(path, lines);
    const file = await openWorkspaceFile(path);
    expect(['members', 'people', 'roles'].map((list) => file.countOf(list))).toEqual([1, 3, 0]);
    expect(await batches(file.rows('people', 2))).toEqual([
      [
        { id: 'a', notes: 'one\ntwo\u2028three' },
        { id: 'b', list: [']'] },
      ],
      [{ id: 'c' }],
    ]);
    expect(await batches(file.rows('roles', 2))).toEqual([]);
  });

  it('is read whole where another program laid it out anew', async () => {
    const value: unknown = JSON.parse(lines);
    for (const text of [JSON.stringify(value), JSON.stringify(value, undefined, 2)]) {
      writeFileSync(path, text);
      const file = await openWorkspaceFile(path);
      expect(file.countOf('people')).toBe(3);
      expect(await batches(file.rows('members', 5))).toEqual([[{ id: 'm' }]]);
    }
  });

  it('is refused where it is large and laid out anew: that would take more memory than a list is worth', async () => {
    writeFileSync(path, Buffer.alloc(largestWhole + 1, ' '));
    await expect(openWorkspaceFile(path)).rejects.toMatchObject({ code: 'files.reshaped' });
  });

  it('is refused where it breaks off', async () => {
    for (const cut of [
      lines.indexOf('"includes') + 5,
      lines.indexOf('\n],'),
      lines.indexOf('{"id":"b"') + 4,
      lines.length - 3,
    ]) {
      writeFileSync(path, lines.slice(0, cut));
      await expect(openWorkspaceFile(path), lines.slice(0, cut)).rejects.toMatchObject({ code: 'fileDamaged' });
    }
  });

  it('names the list in which a record is broken', async () => {
    writeFileSync(path, lines.replace('{"id":"b"', '{"id":b"'));
    const file = await openWorkspaceFile(path);
    await expect(batches(file.rows('people', 5))).rejects.toMatchObject({
      code: 'fileDamaged',
      data: { detail: 'people' },
    });
    expect(await batches(file.rows('members', 5))).toHaveLength(1);
  });

  it('may be larger than a chunk of reading', async () => {
    const many = Array.from({ length: 9_000 }, (_, at) => ({ id: String(at), text: 'ä'.repeat(at % 90) }));
    writeFileSync(path, lines.replace('{"id":"m"}', many.map((row) => JSON.stringify(row)).join(',\n')));
    expect(readFileSync(path).length).toBeGreaterThan(3 * 256 * 1_024);
    const file = await openWorkspaceFile(path);
    expect([file.countOf('members'), file.countOf('people')]).toEqual([9_000, 3]);
    expect((await batches(file.rows('members', 1_000))).flat()).toEqual(many);
  });
});

async function batches(rows: AsyncIterable<readonly unknown[]>): Promise<(readonly unknown[])[]> {
  const all: (readonly unknown[])[] = [];
  for await (const batch of rows) all.push(batch);
  return all;
}
