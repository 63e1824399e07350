import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';

import { describe, expect, it } from 'vitest';

import { contentPath, insideLimit, sideFolderOf } from '#electron/storage/attachments/side-folder.ts';
import {
  addedFilesSchema,
  filesCheckSchema,
  type AddedFiles,
  type AttachmentRecord,
} from '#shared/contract/attachments.ts';
import { sampleBytes, samplePdf, samplePng, writeSampleDocx } from '#test/support/sample-files.ts';
import { endOfJob, failureOf, transports } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

async function add(record: AttachmentRecord, paths: readonly string[], more: object = {}): Promise<AddedFiles> {
  const { client } = workspace;
  const end = await endOfJob(
    client,
    await client.attachments.add({ record, files: paths.map((path) => ({ path })), ...more }),
  );
  expect(end.error).toBeNull();
  const added = addedFilesSchema.parse(end.result);
  if (added.readingJobId !== null) await endOfJob(client, { jobId: added.readingJobId });
  return added;
}

function file(name: string, bytes: Uint8Array | string): string {
  const path = workspace.service.path(name);
  writeFileSync(path, bytes);
  return path;
}

async function open(): Promise<{ record: AttachmentRecord; folder: string }> {
  const record = await workspace.addPerson('Dana Whitlock');
  const { path = '' } = (await workspace.client.workspaces.current()) ?? {};
  return { record, folder: sideFolderOf(path) };
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('files on records', () => {
  it.each(transports)('are added, listed and read back over %s', async (transport) => {
    const { record } = await open();
    const client = await workspace.service.over(transport);
    const large = sampleBytes(1, insideLimit + 1_500_000);
    const path = file('plan.bin', large);
    const end = await endOfJob(client, await client.attachments.add({ record, files: [{ path, name: 'Plan.bin' }] }));
    expect(end.result).toMatchObject({ added: [{ name: 'Plan.bin' }], summary: 'Added Plan.bin to Dana Whitlock' });
    const [listed] = await client.attachments.list({ record });
    expect(listed).toMatchObject({
      name: 'Plan.bin',
      size: large.length,
      state: 'here',
      textState: 'none',
      version: 1,
    });
    const pieces: Buffer[] = [];
    for (let offset: number | null = 0; offset !== null;) {
      const piece: { base64: string; nextOffset: number | null } = await client.attachments.read({
        id: listed?.id ?? '',
        offset,
      });
      pieces.push(Buffer.from(piece.base64, 'base64'));
      offset = piece.nextOffset;
    }
    expect(hashOf(Buffer.concat(pieces))).toBe(hashOf(large));
  });

  it('are kept inside up to 256 KiB and beside the workspace above, each content once', async () => {
    const { record, folder } = await open();
    const other = await workspace.addOrganization('Riverbend Chamber');
    const [small, large] = [sampleBytes(2, insideLimit), sampleBytes(3, insideLimit + 1)];
    await add(record, [file('small.bin', small), file('large.bin', large)]);
    await add(other, [file('same.bin', large)]);
    expect(existsSync(contentPath(folder, hashOf(small)))).toBe(false);
    expect(statSync(contentPath(folder, hashOf(large))).size).toBe(large.length);
    const end = await endOfJob(workspace.client, await workspace.client.attachments.check());
    expect(filesCheckSchema.parse(end.result)).toMatchObject({
      files: 2,
      missing: [],
      changed: [],
      orphans: { count: 0 },
    });
  });

  it('are told when the record has them already, and numbered when only the name is taken', async () => {
    const { record } = await open();
    await add(record, [file('a.txt', 'one')]);
    mkdirSync(workspace.service.path('else'), { recursive: true });
    const again = await add(record, [file('copy.txt', 'one'), file('else/a.txt', 'two')]);
    expect(again.alreadyHere).toEqual([{ name: 'copy.txt', as: 'a.txt' }]);
    expect(again.added).toMatchObject([{ name: 'a 2.txt' }]);
  });

  it('that cannot be added are told one by one, and the others stay', async () => {
    const { record } = await open();
    mkdirSync(workspace.service.path('folder'), { recursive: true });
    const huge = file('huge.bin', '');
    truncateSync(huge, 500 * 1_024 * 1_024 + 1);
    const result = await add(record, [
      file('empty.txt', ''),
      huge,
      workspace.service.path('gone.txt'),
      workspace.service.path('folder'),
      file('good.txt', 'good'),
    ]);
    expect(result.problems).toEqual([
      { name: 'empty.txt', reason: 'empty' },
      { name: 'huge.bin', reason: 'tooLarge' },
      { name: 'gone.txt', reason: 'missing' },
      { name: 'folder', reason: 'folder' },
    ]);
    expect(result.added).toMatchObject([{ name: 'good.txt' }]);
  });

  it('get a safe name that never becomes a path', async () => {
    const { record, folder } = await open();
    const large = sampleBytes(4, insideLimit + 1);
    const path = file('odd.bin', large);
    const { client } = workspace;
    for (const name of ['../../../x.bin', 'C:\\x.bin', 'CON', 'a\u202Egpj.exe'])
      await endOfJob(
        client,
        await client.attachments.add({ record: await workspace.addPerson(name), files: [{ path, name }] }),
      );
    expect(existsSync(contentPath(folder, hashOf(large)))).toBe(true);
    expect(existsSync(workspace.service.path('x.bin'))).toBe(false);
    const [listed] = (await client.search.query({ text: 'agpj', types: ['attachments'] })).hits;
    expect(listed?.title).toBe('agpj.exe');
    expect(() => contentPath(folder, '../../etc/passwd')).toThrow('invalid');
    expect(await client.attachments.list({ record })).toEqual([]);
  });

  it('are found by the words in text, Word and PDF files; broken and packed ones are found by name', async () => {
    const { record } = await open();
    const docx = workspace.service.path('letter.docx');
    await writeSampleDocx(docx, 'We ask for a **warm hand-off** at the jail door.');
    await add(record, [
      file('notes.md', 'Café in Riverbend offers naloxone'),
      file('plan.pdf', samplePdf('Recovery housing in the third ward')),
      docx,
      file('broken.pdf', '%PDF-1.4 and nothing'),
      file('broken.docx', 'PK no zip'),
    ]);
    const { client } = workspace;
    const found = async (text: string) => (await client.search.query({ text, types: ['attachments'] })).hits[0]?.title;
    expect(await found('naloxone')).toBe('notes.md');
    expect(await found('third ward')).toBe('plan.pdf');
    expect(await found('hand-off')).toBe('letter.docx');
    expect(await found('broken')).toMatch('broken');
    const states = Object.fromEntries(
      (await client.attachments.list({ record })).map((each) => [each.name, each.textState]),
    );
    expect(states).toEqual({
      'notes.md': 'read',
      'plan.pdf': 'read',
      'letter.docx': 'read',
      'broken.pdf': 'failed',
      'broken.docx': 'failed',
    });
  });

  it('are renamed, kept to few, noted and taken back; an older version is refused', async () => {
    const { record } = await open();
    const { added } = await add(record, [file('a.png', samplePng)]);
    const id = added[0]?.id ?? '';
    const { client } = workspace;
    const saved = await client.attachments.update({
      id,
      version: 1,
      patch: { name: ' ../map.png', isRestricted: true },
    });
    expect(saved).toMatchObject({ version: 2, summary: 'Renamed a.png to -map.png' });
    expect(await client.attachments.list({ record })).toMatchObject([
      { name: '-map.png', isRestricted: true, mediaType: 'image/png' },
    ]);
    expect(await failureOf(client.attachments.update({ id, version: 1, patch: { note: 'x' } }))).toMatchObject({
      code: 'stale',
    });
    expect(await failureOf(client.attachments.update({ id, version: 2, patch: { name: ' ' } }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
    await client.changes.undo({});
    expect(await client.attachments.list({ record })).toMatchObject([{ name: 'a.png', isRestricted: false }]);
  });

  it('go to the trash and back; adding is undone and redone with the bytes still there', async () => {
    const { record } = await open();
    const { added } = await add(record, [file('a.bin', sampleBytes(5, insideLimit + 9))]);
    const { client } = workspace;
    await client.trash.move({ type: 'attachments', selection: { ids: [added[0]?.id ?? ''] } });
    expect(await client.attachments.list({ record })).toEqual([]);
    await client.trash.restore({ records: [{ type: 'attachments', id: added[0]?.id ?? '' }] });
    await client.changes.undo({});
    await client.changes.undo({});
    await client.changes.undo({});
    await endOfJob(client, await client.attachments.cleanUp());
    await client.changes.redo({});
    expect(await client.attachments.list({ record })).toMatchObject([{ state: 'here' }]);
  });

  it('removed for good take their bytes along, unless another record has them', async () => {
    const { record, folder } = await open();
    const other = await workspace.addPerson('Noor Haddad');
    const bytes = sampleBytes(6, insideLimit + 9);
    const [one, two] = [await add(record, [file('a.bin', bytes)]), await add(other, [file('a.bin', bytes)])];
    const { client } = workspace;
    const purge = async (id: string) => {
      await client.trash.move({ type: 'attachments', selection: { ids: [id] } });
      await client.trash.purge({ records: [{ type: 'attachments', id }] });
    };
    await purge(one.added[0]?.id ?? '');
    expect(existsSync(contentPath(folder, hashOf(bytes)))).toBe(true);
    await purge(two.added[0]?.id ?? '');
    expect(existsSync(contentPath(folder, hashOf(bytes)))).toBe(false);
    await add(record, [file('a.bin', bytes)]);
    await client.trash.move({ type: 'people', selection: { ids: [record.id] } });
    await client.trash.purge({ records: [{ type: 'people', id: record.id }] });
    expect(existsSync(contentPath(folder, hashOf(bytes)))).toBe(false);
  });

  it('that are missing or changed are told and never a failure, and a copy of them is refused', async () => {
    const { record, folder } = await open();
    const [gone, changed, left] = [7, 8, 9].map((seed) => sampleBytes(seed, insideLimit + seed));
    if (gone === undefined || changed === undefined || left === undefined) throw new Error('made above');
    await add(record, [file('gone.bin', gone), file('changed.bin', changed)]);
    rmSync(contentPath(folder, hashOf(gone)));
    writeFileSync(contentPath(folder, hashOf(changed)), sampleBytes(10, changed.length));
    const orphan = contentPath(folder, hashOf(left));
    mkdirSync(`${folder}/${hashOf(left).slice(0, 2)}`, { recursive: true });
    writeFileSync(orphan, left);
    utimesSync(orphan, new Date('2026-01-01'), new Date('2026-01-01'));
    const { client } = workspace;
    const end = await endOfJob(client, await client.attachments.check());
    expect(filesCheckSchema.parse(end.result)).toMatchObject({
      files: 2,
      missing: [{ name: 'gone.bin', record, recordLabel: 'Dana Whitlock' }],
      changed: [{ name: 'changed.bin' }],
      orphans: { count: 1, bytes: left.length },
    });
    const files = await client.attachments.list({ record });
    expect(Object.fromEntries(files.map((each) => [each.name, each.state]))).toEqual({
      'gone.bin': 'missing',
      'changed.bin': 'here',
    });
    const idOf = (name: string) => files.find((each) => each.name === name)?.id ?? '';
    const path = workspace.service.path('copy.bin');
    expect(await failureOf(client.attachments.read({ id: idOf('gone.bin') }))).toMatchObject({ code: 'fileMissing' });
    expect(await failureOf(client.attachments.saveCopy({ id: idOf('changed.bin'), path }))).toMatchObject({
      code: 'fileDamaged',
    });
    expect(existsSync(path)).toBe(false);
    expect((await endOfJob(client, await client.attachments.cleanUp())).result).toEqual({
      count: 1,
      bytes: left.length,
    });
    expect(existsSync(orphan)).toBe(false);
    // Adding the same bytes once more mends what was lost.
    await add(await workspace.addPerson('Noor Haddad'), [file('again.bin', gone), file('mended.bin', changed)]);
    expect(filesCheckSchema.parse((await endOfJob(client, await client.attachments.check())).result)).toMatchObject({
      missing: [],
      changed: [],
    });
    await client.attachments.saveCopy({ id: idOf('changed.bin'), path });
    expect(hashOf(readFileSync(path))).toBe(hashOf(changed));
  });

  it('into a side folder that cannot be written leave nothing behind', async () => {
    const { record, folder } = await open();
    writeFileSync(folder, 'a file where the folder should be');
    const { client } = workspace;
    const path = file('large.bin', sampleBytes(11, insideLimit + 1));
    const end = await endOfJob(client, await client.attachments.add({ record, files: [{ path }] }));
    expect(end).toMatchObject({ state: 'failed', error: { code: 'fileDenied' } });
    expect(await client.attachments.list({ record })).toEqual([]);
  });

  it('are refused for a record that is not there, and for a path that nobody picked', async () => {
    const { client } = workspace;
    const path = file('a.txt', 'one');
    const end = await endOfJob(
      client,
      await client.attachments.add({ record: { type: 'people', id: 'nobody' }, files: [{ path }] }),
    );
    expect(end).toMatchObject({ state: 'failed', error: { code: 'notFound' } });
    expect(await failureOf(client.attachments.read({ id: 'none' }))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.attachments.add({ record: { type: 'people', id: 'x' }, files: [] }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});
