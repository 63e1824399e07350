import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

import { bareSqlite } from '#db/dialects/sqlite/open-sqlite.ts';
import { insideLimit } from '#electron/storage/attachments/side-folder.ts';
import { sampleBytes, samplePdf } from '#test/support/sample-files.ts';
import { endOfJob, startTestService, type TestService } from '#test/support/storage-service.ts';

type Parts = Map<string, Buffer>;

let test: TestService;
let demo = '';
let bundle = '';
let parts: Parts;

beforeAll(async () => {
  test = await startTestService({ clock: () => new Date('2026-03-10T12:00:00') });
  demo = test.path('demo.longtable');
  await test.client.workspaces.openDemo({ path: demo });
  const { rows } = await test.client.people.page({ sort: { field: 'name', direction: 'asc' }, limit: 2 });
  for (const [index, person] of rows.entries()) {
    const files = [
      { name: `small ${index}.txt`, bytes: Buffer.from(`words ${index}`) },
      { name: 'plan.pdf', bytes: samplePdf('Third ward') },
      { name: `large ${index}.bin`, bytes: sampleBytes(index, insideLimit + 70_000) },
    ];
    for (const { name, bytes } of files) {
      const path = test.path(name);
      writeFileSync(path, bytes);
      const added = await test.client.attachments.add({ record: { type: 'people', id: person.id }, files: [{ path }] });
      const end = await endOfJob(test.client, added);
      if (end.state !== 'done') throw new Error('The file was not added.');
    }
  }
  bundle = await exportTo('demo.zip', true);
  parts = await unzip(bundle);
}, 60_000);

afterAll(async () => test.dispose());

async function exportTo(name: string, includeRestricted: boolean): Promise<string> {
  const path = test.path(name);
  const end = await endOfJob(test.client, await test.client.exports.bundle({ path, includeRestricted }));
  expect(end.error).toBeNull();
  return path;
}

async function restore(bundlePath: string, name: string) {
  const path = test.path(name);
  return { path, end: await endOfJob(test.client, await test.client.workspaces.restoreBundle({ bundlePath, path })) };
}

async function unzip(path: string): Promise<Parts> {
  const zip = await fromBufferPromise(readFileSync(path));
  const found: Parts = new Map();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) chunks.push(chunk);
    found.set(entry.fileName, Buffer.concat(chunks));
  }
  return found;
}

type Written = readonly (readonly [name: string, bytes: Buffer, mode?: number])[];

async function zipOf(name: string, entries: Written): Promise<string> {
  const zip = new ZipFile();
  for (const [entry, bytes, mode] of entries) zip.addBuffer(bytes, entry, mode === undefined ? {} : { mode });
  zip.end();
  const path = test.path(name);
  await finished(zip.outputStream.pipe(createWriteStream(path)));
  return path;
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The bundle's parts with some in place of theirs; the manifest is made to agree with the workspace when `agrees`. */
function changed(patch: Record<string, Buffer | undefined>, agrees = false): Written {
  const all = new Map<string, Buffer | undefined>([...parts, ...Object.entries(patch)]);
  if (agrees) {
    const manifest = JSON.parse(String(parts.get('manifest.json'))) as { workspace: object };
    const json = all.get('workspace.json') ?? Buffer.alloc(0);
    manifest.workspace = { path: 'workspace.json', size: json.length, sha256: hashOf(json) };
    all.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
  }
  return [...all].flatMap(([name, bytes]) => (bytes === undefined ? [] : [[name, bytes] as const]));
}

function manifestWith(patch: object): Buffer {
  return Buffer.from(JSON.stringify({ ...(JSON.parse(String(parts.get('manifest.json'))) as object), ...patch }));
}

/** Everything in a file that its records say, also what follows from them; without the history and the numbers of versions. */
function contentOf(path: string): Record<string, unknown[]> {
  const db = bareSqlite(path, { readonly: true });
  try {
    const names = db
      .prepare(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and sql not like '%virtual%'",
      )
      .pluck()
      .all()
      .map(String)
      .filter(
        (name) => !/^(?:workspace|changes|change_sets|kysely_.*|search_.*_.*|duplicate_.*|metric_.*)$/.test(name),
      );
    return Object.fromEntries(
      names.map((name) => {
        const rows = db.prepare(`select * from "${name}"`).all() as Record<string, unknown>[];
        const plain = rows
          .filter((row) => (row['deleted_at'] ?? '') === '')
          .map(({ version: _version, added_at: _addedAt, number, ...row }) =>
            JSON.stringify(name === 'search_documents' ? row : { number, ...row }),
          );
        return [name, plain.toSorted()];
      }),
    );
  } finally {
    db.close();
  }
}

describe('a bundle', () => {
  it('holds the workspace, its files and a manifest with the hash of each', () => {
    const manifest = JSON.parse(String(parts.get('manifest.json'))) as {
      workspace: { sha256: string };
      files: { path: string; size: number; sha256: string }[];
    };
    expect(manifest).toMatchObject({
      format: 'longtable-bundle',
      version: 1,
      includesRestricted: true,
      missingFiles: 0,
    });
    expect(manifest.workspace.sha256).toBe(hashOf(parts.get('workspace.json') ?? Buffer.alloc(0)));
    expect(manifest.files.length).toBeGreaterThanOrEqual(5);
    for (const { path, size, sha256 } of manifest.files) {
      const bytes = parts.get(path) ?? Buffer.alloc(0);
      expect([bytes.length, hashOf(bytes), path]).toEqual([size, sha256, `files/${sha256}`]);
    }
  });

  it('is the same bytes for the same workspace', async () => {
    expect(hashOf(readFileSync(await exportTo('again.zip', true)))).toBe(hashOf(readFileSync(bundle)));
  });

  it('makes a workspace that is equal to the old one, also in what follows from its records, and that writes the same bundle', async () => {
    const { path, end } = await restore(bundle, 'restored.longtable');
    expect(end).toMatchObject({ state: 'done', result: { path } });
    await test.client.workspaces.open({ path });
    await settled();
    const again = await unzip(await exportTo('restored.zip', true));
    expect([...again].map(([name, bytes]) => `${name} ${hashOf(bytes)}`).toSorted()).toEqual(
      [...parts].map(([name, bytes]) => `${name} ${hashOf(bytes)}`).toSorted(),
    );
    expect((await test.client.search.query({ text: 'third ward', types: ['attachments'] })).hits[0]?.title).toBe(
      'plan.pdf',
    );
    await test.client.workspaces.open({ path: demo });
    await settled();
    const [before, after] = [contentOf(demo), contentOf(path)];
    for (const [table, rows] of Object.entries(before))
      expect([table, difference(rows, after[table] ?? [])]).toEqual([table, []]);
  }, 60_000);

  it('leaves restricted records out unless asked, and says how many', async () => {
    const open = await unzip(await exportTo('open.zip', false));
    const manifest = JSON.parse(String(open.get('manifest.json'))) as { includesRestricted: boolean; leftOut: object };
    expect(manifest.includesRestricted).toBe(false);
    expect(Object.keys(manifest.leftOut)).toContain('people');
    const { end } = await restore(test.path('open.zip'), 'open.longtable');
    expect(end.state).toBe('done');
  });

  const refused: readonly (readonly [what: string, code: string, make: () => Promise<string>])[] = [
    [
      'a changed workspace',
      'fileDamaged',
      () => zipOf('a.zip', changed({ 'workspace.json': Buffer.from(`${String(parts.get('workspace.json'))} `) })),
    ],
    [
      'one changed byte of a file',
      'fileDamaged',
      async () => {
        const [name, bytes] = [...parts].find(([each]) => each.startsWith('files/')) ?? ['', Buffer.alloc(0)];
        const other = Buffer.from(bytes);
        other[3] = (other[3] ?? 0) ^ 1;
        return zipOf('b.zip', changed({ [name]: other }));
      },
    ],
    [
      'a file that is missing',
      'fileDamaged',
      () => zipOf('c.zip', changed({ [[...parts.keys()].find((name) => name.startsWith('files/')) ?? '']: undefined })),
    ],
    [
      'rows of the wrong shape',
      'fileDamaged',
      () =>
        zipOf(
          'd.zip',
          changed(
            {
              'workspace.json': Buffer.from(
                String(parts.get('workspace.json')).replace(/"isActive":\w+/, '"isActive":"x"'),
              ),
            },
            true,
          ),
        ),
    ],
    [
      'a row twice',
      'fileDamaged',
      () =>
        zipOf(
          'e.zip',
          changed(
            {
              'workspace.json': Buffer.from(
                String(parts.get('workspace.json')).replace(/("members":\[\n)(\{.*\}),?\n/, '$1$2,\n$2,\n'),
              ),
            },
            true,
          ),
        ),
    ],
    ['a newer bundle', 'fileNewer', () => zipOf('f.zip', changed({ 'manifest.json': manifestWith({ version: 2 }) }))],
    [
      'a newer schema',
      'fileNewer',
      () => zipOf('g.zip', changed({ 'manifest.json': manifestWith({ schemaVersion: 9_999 }) })),
    ],
    [
      'a manifest of the wrong shape',
      'fileDamaged',
      () => zipOf('h.zip', changed({ 'manifest.json': manifestWith({ files: 7 }) })),
    ],
    ['another ZIP', 'fileWrongKind', () => zipOf('i.zip', [['hello.txt', Buffer.from('hello')]])],
    [
      'no ZIP',
      'fileWrongKind',
      async () => {
        writeFileSync(test.path('j.zip'), 'hello');
        return test.path('j.zip');
      },
    ],
    ['a part too many', 'fileRefused', () => zipOf('k.zip', changed({ 'run.sh': Buffer.from('x') }))],
    [
      'a link',
      'fileRefused',
      () => zipOf('l.zip', [...changed({}), [`files/${'a'.repeat(64)}`, Buffer.from('/etc/passwd'), 0o120777]]),
    ],
    [
      'the same name twice',
      'fileRefused',
      () => zipOf('m.zip', [...changed({}), ['manifest.json', Buffer.from('{}')]]),
    ],
    [
      'a name that leads elsewhere',
      'fileRefused',
      async () => {
        const path = await zipOf('n.zip', [...changed({}), ['files/xx/evil', Buffer.from('x')]]);
        const bytes = readFileSync(path).toString('latin1').replaceAll('files/xx/evil', '../../../evil');
        writeFileSync(path, bytes, 'latin1');
        return path;
      },
    ],
    [
      'a bomb',
      'fileRefused',
      () => zipOf('o.zip', changed({ [`files/${'b'.repeat(64)}`]: Buffer.alloc(20 * 1_048_576) })),
    ],
    ['nothing', 'fileMissing', async () => test.path('nowhere.zip')],
  ];
  it.each(refused)('that is or holds %s is refused with %s, and leaves nothing', async (_what, code, make) => {
    const path = await make();
    const before = readdirSync(test.folder).toSorted();
    const { end } = await restore(path, 'never.longtable');
    expect(end).toMatchObject({ state: 'failed', error: { code } });
    expect(readdirSync(test.folder).toSorted()).toEqual(before);
  });

  it('cut at any place is refused and leaves nothing', async () => {
    const whole = readFileSync(bundle);
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      writeFileSync(test.path('cut.zip'), whole.subarray(0, Math.floor(whole.length * share)));
      const { end } = await restore(test.path('cut.zip'), 'never.longtable');
      expect(end.state).toBe('failed');
      expect(existsSync(test.path('never.longtable'))).toBe(false);
    }
  });

  it('is not put over a file that is there, and says which attached files it lacks', async () => {
    const { end } = await restore(bundle, 'demo.longtable');
    expect(end).toMatchObject({ state: 'failed', error: { code: 'fileExists' } });
    const { path } = await restore(bundle, 'poor.longtable');
    await test.client.workspaces.open({ path });
    await settled();
    rmSync(`${path}-files`, { recursive: true });
    const last = await endOfJob(
      test.client,
      await test.client.exports.bundle({ path: test.path('poor.zip'), includeRestricted: true }),
    );
    expect(last.result).toMatchObject({ missingFiles: 2 });
    await test.client.workspaces.open({ path: demo });
    expect((await test.client.workspaces.open({ path })).missingFiles).toBe(2);
    await test.client.workspaces.open({ path: demo });
  });
});

/** What only one of two lists holds. */
function difference(before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const [left, right] = [new Set(before), new Set(after)];
  return [...before.filter((row) => !right.has(row)), ...after.filter((row) => !left.has(row))].slice(0, 4);
}

/** Waits until the words of all files are read. */
async function settled(): Promise<void> {
  for (const { jobId } of await test.client.jobs.running()) await endOfJob(test.client, { jobId });
}
