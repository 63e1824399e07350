import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runCli } from '#electron/cli/run-cli.ts';
import { exitCodes } from '#electron/cli/exit-codes.ts';
import { startTestService } from '#test/support/storage-service.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'longtable-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ending {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function cli(...args: string[]): Promise<Ending> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await runCli([...args, '--data-folder', 'data'], {
    folder,
    out: (text) => out.push(text),
    error: (text) => error.push(text),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

async function json(...args: string[]): Promise<{ code: number; value: unknown }> {
  const { code, out, error } = await cli(...args, '--json');
  return { code, value: JSON.parse(out || error) };
}

const create = () => cli('create', 'river.longtable', '--name', 'River', '--member', 'Ana Ruiz');
const path = () => join(folder, 'river.longtable');

describe('create', () => {
  it('makes a workspace and leaves one file', async () => {
    expect(await json('create', 'river.longtable', '--name', 'River', '--member', 'Ana Ruiz')).toMatchObject({
      code: exitCodes.ok,
      value: { name: 'River', path: path() },
    });
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'river.longtable']);
  });

  it('leaves a file that is there alone', async () => {
    writeFileSync(path(), 'mine');
    expect(await json('create', 'river.longtable', '--name', 'River', '--member', 'Ana')).toEqual({
      code: exitCodes.file,
      value: { error: { code: 'fileExists', data: { path: path() } } },
    });
    expect(readFileSync(path(), 'utf8')).toBe('mine');
  });

  it('is not offered by the app afterwards', async () => {
    await create();
    expect(existsSync(join(folder, 'data', 'recent.json'))).toBe(false);
  });
});

describe('wrong usage', () => {
  it.each([
    [['dance'], 'There is no command dance'],
    [['create'], 'create needs a FILE.'],
    [['create', 'a.longtable'], 'create needs --name.'],
    [['create', 'a.longtable', '--name', 'A', '--member', 'B', '--raw'], 'create takes no --raw.'],
    [['check', 'a', '--colour'], '--colour'],
    [['export', '--format', 'pdf'], '--format is one of csv, xlsx, vcard, json.'],
    [['export', '--out', 'x.csv'], 'export needs --format.'],
    [['call', 'people.explode'], 'There is no procedure people.explode.'],
    [['call', '__proto__.toString'], 'There is no procedure'],
    [['call', 'people.get', '{'], 'The input is not JSON.'],
  ])('%j is said to be wrong', async (args, words) => {
    const { code, error, out } = await cli(...args);
    expect({ code, out }).toEqual({ code: exitCodes.usage, out: '' });
    expect(error).toContain(words);
  });

  it('help, and no command at all, print the commands', async () => {
    for (const args of [['help'], [], ['check', '--help']])
      expect(await cli(...args)).toMatchObject({
        code: exitCodes.ok,
        out: expect.stringContaining('restore FILE BACKUP'),
      });
  });
});

describe('check', () => {
  it('finds a sound workspace sound', async () => {
    await create();
    expect(await json('check', 'river.longtable')).toEqual({
      code: exitCodes.ok,
      value: { path: path(), problems: [] },
    });
  });

  it('counts a file that cannot be opened as a problem', async () => {
    await create();
    truncateSync(path(), 9_000);
    expect(await json('check', 'river.longtable')).toEqual({
      code: exitCodes.problem,
      value: { path: path(), problems: ['damaged: truncated'] },
    });
  });

  it('tells what is missing and what is something else', async () => {
    expect(await json('check', 'none.longtable')).toMatchObject({
      code: exitCodes.file,
      value: { error: { code: 'fileMissing' } },
    });
    writeFileSync(path(), 'Dear all');
    expect(await json('check', 'river.longtable')).toMatchObject({
      code: exitCodes.file,
      value: { error: { code: 'fileWrongKind', data: { seems: 'text' } } },
    });
  });

  it('says when the app has the workspace open', async () => {
    const app = await startTestService();
    const open = await app.newWorkspace();
    expect(await json('check', open)).toMatchObject({
      code: exitCodes.locked,
      value: { error: { code: 'fileLocked' } },
    });
    await app.dispose();
  });
});

describe('backup and restore', () => {
  it('bring an earlier state back, and keep the later one', async () => {
    await create();
    const made = await json('backup', 'river.longtable', '--name', 'Before');
    expect(made).toMatchObject({ code: exitCodes.ok, value: { name: 'Before', reason: 'restore-point' } });
    await cli('call', 'people.create', '{"name":"Rosa"}', '--workspace', 'river.longtable');
    const { id } = made.value as { id: string };
    expect(await json('restore', 'river.longtable', id)).toEqual({
      code: exitCodes.ok,
      value: { path: path(), movedAside: null },
    });
    expect(await json('call', 'workspaces.facts', '--workspace', 'river.longtable')).toMatchObject({
      value: { people: 0 },
    });
    const { value } = await json('call', 'backups.list', '--workspace', 'river.longtable');
    expect(value).toMatchObject({ backups: [{ reason: 'before-restore' }, { reason: 'restore-point' }] });
  });

  it('put a backup over a damaged file, which gets another name', async () => {
    await create();
    const { value } = await json('backup', 'river.longtable');
    const { id, folder: backups } = value as { id: string; folder: string };
    truncateSync(path(), 9_000);
    const restored = await json('restore', 'river.longtable', join(backups, id));
    expect(restored).toMatchObject({
      code: exitCodes.ok,
      value: { path: path(), movedAside: expect.stringContaining('river damaged') },
    });
    expect(await json('check', 'river.longtable')).toMatchObject({ code: exitCodes.ok });
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith('river damaged'))
        .map((name) => basename(name)),
    ).toHaveLength(1);
  });

  it('refuse a backup that is not there', async () => {
    await create();
    expect(await json('restore', 'river.longtable', 'none.longtable')).toMatchObject({
      code: exitCodes.file,
      value: { error: { code: 'fileMissing' } },
    });
    expect(await json('check', 'river.longtable')).toMatchObject({ code: exitCodes.ok });
  });
});

describe('call', () => {
  it('answers with the procedure’s output', async () => {
    await create();
    expect(await json('call', 'people.create', '{"name":"Rosa"}', '--workspace', 'river.longtable')).toMatchObject({
      code: exitCodes.ok,
      value: { summary: 'Added Rosa' },
    });
    expect((await cli('call', 'members.list', '--workspace', 'river.longtable')).out).toContain('"name": "Ana Ruiz"');
  });

  it('waits for a job and tells its result', async () => {
    await create();
    expect(await json('call', 'workspaces.check', '--workspace', 'river.longtable')).toEqual({
      code: exitCodes.ok,
      value: { problems: [] },
    });
  });

  it('tells input of the wrong form, unknown records and a missing workspace apart', async () => {
    await create();
    expect(await json('call', 'people.get', '{"id":7}', '--workspace', 'river.longtable')).toMatchObject({
      code: exitCodes.usage,
      value: { error: { code: 'BAD_REQUEST' } },
    });
    expect(await json('call', 'people.get', '{"id":"nobody"}', '--workspace', 'river.longtable')).toMatchObject({
      code: exitCodes.problem,
      value: { error: { code: 'notFound' } },
    });
    expect(await json('call', 'people.get', '{"id":"nobody"}')).toMatchObject({
      code: exitCodes.problem,
      value: { error: { code: 'workspaceClosed' } },
    });
  });

  it('stops a job when the person wants to stop', async () => {
    await create();
    const stopping = new AbortController();
    const error: string[] = [];
    const running = runCli(
      ['call', 'workspaces.check', '--workspace', 'river.longtable', '--data-folder', 'data', '--json'],
      { folder, out: () => {}, error: (text) => error.push(text), signal: stopping.signal },
    );
    await expect.poll(() => existsSync(`${path()}-lock`)).toBe(true);
    stopping.abort();
    expect(await running).toBe(exitCodes.stopped);
    expect(error).toEqual(['{"error":{"code":"cancelled","data":{}}}']);
    expect(existsSync(`${path()}-lock`)).toBe(false);
  });
});
