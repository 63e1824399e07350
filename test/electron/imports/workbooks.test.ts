import { writeFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { endOfJob, failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';
import { workbookOf, zipOf } from '#test/support/zip.ts';

const workspace = testWorkspace();

function bookFile(name: string, content: Uint8Array): string {
  const path = workspace.service.path(name);
  writeFileSync(path, content);
  return path;
}

const cell = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const people = workbookOf(
  `<row r="1">${cell('A1', 'Member list')}</row>` +
    `<row r="3">${cell('A3', 'Name')}${cell('B3', 'E-mail')}${cell('C3', 'Organization')}</row>` +
    `<row r="4">${cell('A4', 'Ana Ruiz')}${cell('B4', 'ana@x.example')}${cell('C4', 'River Clinic')}</row>` +
    `<row r="5">${cell('A5', 'Ben Oduya')}${cell('B5', 'ben@x.example')}</row>`,
  { after: '<mergeCells><mergeCell ref="C4:C5"/></mergeCells>' },
);

describe('a workbook', () => {
  it('is looked at, checked and brought in as one step, merged cells filled and titles above the header passed over', async () => {
    const { client } = workspace;
    const path = bookFile('members.xlsx', zipOf(people));
    const seen = await client.imports.inspect({ path });
    expect(seen).toMatchObject({
      kind: 'xlsx',
      sheets: [{ name: 'People', isHidden: false }],
      sheet: 'People',
      headerRow: 1,
      header: ['Name', 'E-mail', 'Organization'],
      estimatedRows: 2,
      recordKind: 'people',
    });
    const plan = { path, recordKind: seen.recordKind, mapping: seen.mapping, options: { sheet: 'People' } };
    const checked = await endOfJob(client, await client.imports.check(plan));
    // The job's result is as `checkRows` makes it.
    const { sessionId } = checked.result as { sessionId: string };
    expect((await client.imports.rows({ sessionId, show: 'all', offset: 0, limit: 10 })).rows).toMatchObject([
      { line: 4, label: 'Ana Ruiz', organization: 'River Clinic' },
      { line: 5, label: 'Ben Oduya', organization: 'River Clinic' },
    ]);
    const applied = await endOfJob(client, await client.imports.apply({ sessionId }));
    expect(applied).toMatchObject({ state: 'done', result: { created: 2, newOrganizations: 1 } });
    await client.changes.undo({});
    expect((await client.workspaces.facts()).people).toBe(0);
  });

  it('that cannot be used says why, and a broken one is told from another kind of file', async () => {
    const { client } = workspace;
    const failure = (path: string, options = {}) => failureOf(client.imports.inspect({ path, options }));
    const macros = bookFile('macros.xlsm', zipOf({ ...people, 'xl/vbaProject.bin': 'x' }));
    expect(await failure(macros)).toEqual({ code: 'fileRefused', data: { path: macros, reason: 'macros' } });
    const good = bookFile('good.xlsx', zipOf(people));
    expect(await failure(good, { sheet: 'Gone' })).toEqual({
      code: 'fileRefused',
      data: { path: good, reason: 'noSheet' },
    });
    const ole = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    const locked = bookFile('locked.xlsx', ole);
    expect(await failure(locked)).toEqual({ code: 'fileRefused', data: { path: locked, reason: 'passwordProtected' } });
    const old = bookFile('old.xls', ole.subarray(0, 500));
    expect(await failure(old)).toEqual({ code: 'fileWrongKind', data: { path: old, seems: 'xls' } });
    const broken = bookFile('broken.xlsx', zipOf(people).subarray(0, 400));
    expect(await failure(broken)).toEqual({ code: 'fileDamaged', data: { path: broken, detail: 'workbook' } });
  });
});
