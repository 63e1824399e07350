import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { exitCodes } from '#electron/cli/exit-codes.ts';
import { runCli } from '#electron/cli/run-cli.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'longtable-cli-'));
  await json('create', 'river.longtable', '--name', 'River', '--member', 'Ana Ruiz');
  writeFileSync(
    join(folder, 'roster.csv'),
    [
      'First Name,Last Name,E-mail,Organization',
      'Rosa,Delgado,rosa@example.org,River Food Bank',
      'Dev,Patel,dev@example.org,',
      ',,not an address,',
    ].join('\n'),
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function json(...args: string[]): Promise<{ code: number; value: unknown }> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await runCli([...args, '--data-folder', 'data', '--json'], {
    folder,
    out: (text) => out.push(text),
    error: (text) => error.push(text),
  });
  return { code, value: JSON.parse(out.join('') || error.join('')) };
}

const inRiver = ['--workspace', 'river.longtable'];
const people = async () => (await json('call', 'workspaces.facts', ...inRiver)).value;

describe('import', () => {
  it('tells in a dry run what would happen, and writes nothing', async () => {
    const { code, value } = await json('import', 'roster.csv', ...inRiver, '--dry-run');
    expect(code).toBe(exitCodes.problem);
    expect(value).toMatchObject({
      dryRun: true,
      counts: { rows: 3, create: 2, reject: 1, newOrganizations: 1 },
      problems: expect.arrayContaining([expect.objectContaining({ line: 4, level: 'error' })]),
    });
    expect(await people()).toMatchObject({ people: 0 });
  });

  it('brings the rows in as one step, keeps the rejected ones in a file, and adds nothing the second time', async () => {
    const first = await json('import', 'roster.csv', ...inRiver, '--tag', 'Spring', '--rejects', 'rejects.csv');
    expect(first).toMatchObject({
      code: exitCodes.problem,
      value: { dryRun: false, result: { created: 2, rejected: 1 } },
    });
    expect(readFileSync(join(folder, 'rejects.csv'), 'utf8')).toContain('not an address');
    expect(await json('import', 'roster.csv', ...inRiver)).toMatchObject({ value: { result: { created: 0 } } });
    expect(await people()).toMatchObject({ people: 2, organizations: 1 });
    await json('call', 'changes.undo', '{}', ...inRiver);
    expect((await json('call', 'tags.list', ...inRiver)).value).toEqual([]);
    expect(await people()).toMatchObject({ people: 0, organizations: 0 });
  });

  it('says what is wrong with a file that is none', async () => {
    expect(await json('import', 'nothing.csv', ...inRiver)).toMatchObject({
      code: exitCodes.file,
      value: { error: { code: 'fileMissing' } },
    });
    writeFileSync(join(folder, 'roster.xlsx'), 'PK\u0003\u0004 not text');
    expect(await json('import', 'roster.xlsx', ...inRiver)).toMatchObject({
      code: exitCodes.file,
      value: { error: { code: 'fileWrongKind' } },
    });
  });
});

describe('export', () => {
  beforeEach(async () => {
    await json('import', 'roster.csv', ...inRiver);
  });

  it.each([
    ['csv', 'rosa@example.org'],
    ['vcard', 'BEGIN:VCARD'],
  ])('writes people as %s', async (format, words) => {
    expect(await json('export', ...inRiver, '--format', format, '--out', `out.${format}`)).toMatchObject({
      code: exitCodes.ok,
      value: { path: join(folder, `out.${format}`), rows: 2, leftOut: 0 },
    });
    expect(readFileSync(join(folder, `out.${format}`), 'utf8')).toContain(words);
  });

  it('writes organizations when asked', async () => {
    expect(
      await json('export', ...inRiver, '--format', 'csv', '--feature', 'organizations', '--out', 'orgs.csv'),
    ).toMatchObject({ value: { rows: 1 } });
    expect(readFileSync(join(folder, 'orgs.csv'), 'utf8')).toContain('River Food Bank');
  });

  it('writes all of a workspace as JSON, which another workspace takes in', async () => {
    expect(await json('export', ...inRiver, '--format', 'json', '--out', 'all.json')).toMatchObject({
      code: exitCodes.ok,
    });
    await json('create', 'delta.longtable', '--name', 'Delta', '--member', 'Dev');
    expect(await json('import', 'all.json', '--workspace', 'delta.longtable')).toMatchObject({ code: exitCodes.ok });
    expect((await json('call', 'workspaces.facts', '--workspace', 'delta.longtable')).value).toMatchObject({
      people: 2,
      organizations: 1,
    });
  });

  it('leaves no file where it cannot write one', async () => {
    const { code } = await json('export', ...inRiver, '--format', 'csv', '--out', 'nowhere/out.csv');
    expect(code).toBe(exitCodes.file);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});
