import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { contentPath, insideLimit, sideFolderOf } from '#electron/storage/attachments/side-folder.ts';
import { sampleBytes } from '#test/support/sample-files.ts';
import { endOfJob } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const bytes = sampleBytes(21, insideLimit + 5_000);
const hash = createHash('sha256').update(bytes).digest('hex');

async function withFile() {
  const { client, service } = workspace;
  const record = await workspace.addPerson('Dana Whitlock');
  const path = service.path('plan.bin');
  writeFileSync(path, bytes);
  await endOfJob(client, await client.attachments.add({ record, files: [{ path }] }));
  const file = (await client.workspaces.current())?.path ?? '';
  return { record, file, content: contentPath(sideFolderOf(file), hash) };
}

describe('files and backups', () => {
  it('a backup holds the files, says when one is lost, and brings them back', async () => {
    const { client } = workspace;
    const { record, content } = await withFile();
    const end = await endOfJob(client, await client.backups.create({ name: 'Before' }));
    expect(end.state).toBe('done');
    const { folder, backups } = await client.backups.list();
    const id = backups[0]?.id ?? '';
    const kept = contentPath(sideFolderOf(join(folder, id)), hash);
    expect(statSync(kept).size).toBe(bytes.length);
    expect((await endOfJob(client, await client.backups.verify({ id }))).result).toEqual({ problems: [] });
    // Damaged in place of being lost, with the same number of bytes: only its hash tells.
    rmSync(content);
    writeFileSync(content, sampleBytes(22, bytes.length));
    await client.backups.restore({ id });
    expect(await client.attachments.list({ record })).toMatchObject([{ state: 'here' }]);
    expect((await endOfJob(client, await client.attachments.check())).result).toMatchObject({
      missing: [],
      changed: [],
    });
    rmSync(kept);
    expect((await endOfJob(client, await client.backups.verify({ id }))).result).toEqual({
      problems: ['files: 1 missing'],
    });
    await client.backups.remove({ id });
    expect(readdirSync(folder).filter((name) => name.startsWith(id))).toEqual([]);
  });

  it('a backup without a file that is lost is made all the same', async () => {
    const { client } = workspace;
    const { content } = await withFile();
    rmSync(content);
    expect((await endOfJob(client, await client.backups.create({ name: 'Poor' }))).state).toBe('done');
  });

  it('a saved copy has its own files, and a workspace moved without them says so', async () => {
    const { client, service } = workspace;
    const { record, file } = await withFile();
    const copy = service.path('copy.longtable');
    await client.workspaces.saveCopy({ path: copy });
    expect(existsSync(contentPath(sideFolderOf(copy), hash))).toBe(true);
    expect(await client.workspaces.open({ path: copy })).toMatchObject({ missingFiles: 0 });
    await client.workspaces.open({ path: file });
    rmSync(sideFolderOf(copy), { recursive: true });
    expect(await client.workspaces.open({ path: copy })).toMatchObject({ missingFiles: 1 });
    expect(await client.attachments.list({ record })).toMatchObject([{ state: 'missing' }]);
  });
});
