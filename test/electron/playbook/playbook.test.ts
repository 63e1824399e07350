import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { playbookKinds } from '#shared/domain/playbook/playbook-entry.ts';
import { failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';
import { partOf, zipOf } from '#test/support/zip.ts';

const today = '2026-03-02';
let test: TestService;
let pack = '';
let ids: string[] = [];
let personInLesson = '';

beforeAll(async () => {
  test = await startTestService({ clock: () => new Date(`${today}T12:00:00`) });
  await test.client.workspaces.openDemo({});
  const [hit] = (await test.client.search.query({ text: 'Miss Bea', types: ['people'] })).hits;
  personInLesson = (await test.client.people.get({ id: hit?.id ?? '' })).person.name;
  await test.client.lessons.create({
    title: 'Ask the elder first',
    shareLevel: 'public',
    problem: `**${personInLesson}** said no, and Zorro Quickfeather agreed.`,
    steps: `Call ${personInLesson.split(' ')[0] ?? ''} before the meeting.`,
    status: 'promising',
  });
  await test.client.frameworks.save({ strategy: 'bridge', template: 'fayetteville-nchrc' });
  ids = (await test.client.playbook.contents({})).map((item) => item.id);
  pack = await save('riverbend.longtable-playbook', 'pack');
}, 60_000);

afterAll(async () => test.dispose());

async function save(
  name: string,
  format: 'pack' | 'md' | 'html' | 'docx',
  choices: { name: string; choice: 'keep' | 'role' | 'remove' }[] = [],
) {
  const path = join(test.folder, name);
  await test.client.playbook.save({ ids, choices, today, path, format });
  return path;
}

const sha = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** The parts of the pack, to be made worse. */
function parts(): Record<'manifest.json' | 'playbook.json' | 'booklet.md', string> {
  const bytes = readFileSync(pack);
  return {
    'manifest.json': partOf(bytes, 'manifest.json'),
    'playbook.json': partOf(bytes, 'playbook.json'),
    'booklet.md': partOf(bytes, 'booklet.md'),
  };
}

/** A pack with other entries whose sums are right. */
function packWith(entries: unknown, manifest: object = {}): string {
  const json = JSON.stringify(entries);
  const old = parts();
  // A manifest is an object.
  const was = JSON.parse(old['manifest.json']) as Record<string, unknown>;
  const booklet = old['booklet.md'];
  return write({
    'manifest.json': JSON.stringify({
      ...was,
      entries: Array.isArray(entries) ? entries.length : 0,
      parts: [
        { path: 'playbook.json', size: Buffer.byteLength(json), sha256: sha(json) },
        { path: 'booklet.md', size: Buffer.byteLength(booklet), sha256: sha(booklet) },
      ],
      ...manifest,
    }),
    'playbook.json': json,
    'booklet.md': booklet,
  });
}

let files = 0;
function write(content: Parameters<typeof zipOf>[0] | Buffer, claims?: Parameters<typeof zipOf>[1]): string {
  const path = join(test.folder, `made-${++files}.longtable-playbook`);
  writeFileSync(path, Buffer.isBuffer(content) ? content : zipOf(content, claims));
  return path;
}

const openCode = async (path: string) => (await failureOf(test.client.playbook.open({ path }))).code;

describe('a playbook', () => {
  it('lists what can go along, with what may be told outside chosen at first', async () => {
    const items = await test.client.playbook.contents({});
    expect(new Set(items.map((item) => item.kind))).toEqual(new Set(playbookKinds.map((kind) => kind.id)));
    expect(items.find((item) => item.title === 'Ask the elder first')).toMatchObject({
      isShared: true,
      detail: 'Promising',
    });
  });

  it('shows every name, and leaves none that was taken out, in texts neither', async () => {
    const { names } = await test.client.playbook.names({ ids });
    expect(names.find((each) => each.name === personInLesson)).toMatchObject({
      kind: 'person',
      suggested: 'role',
      where: ['Ask the elder first'],
    });
    expect(names.find((each) => each.name === 'Zorro Quickfeather')).toMatchObject({ kind: 'guess' });
    const choices = names.map(({ name }) => ({ name, choice: 'remove' as const }));
    const { document, staying } = await test.client.playbook.preview({ ids, choices, today });
    expect(staying).toEqual([]);
    const text = JSON.stringify(document);
    for (const { name } of names.filter((each) => each.kind === 'person')) expect(text).not.toContain(name);
    expect(text).not.toContain('Quickfeather');
    const kept = await test.client.playbook.preview({
      ids,
      choices: [{ name: personInLesson, choice: 'keep' }],
      today,
    });
    expect(kept.staying).toContain(personInLesson);
  });

  it('is the same bytes twice, and a booklet in every format', async () => {
    expect(sha(readFileSync(await save('again.longtable-playbook', 'pack')))).toBe(sha(readFileSync(pack)));
    for (const format of ['md', 'html', 'docx'] as const)
      expect(sha(readFileSync(await save(`two.${format}`, format)))).toBe(
        sha(readFileSync(await save(`one.${format}`, format))),
      );
    expect(readFileSync(join(test.folder, 'one.md'), 'utf8')).toContain('## What we learned');
  });

  it('is refused without entries', async () => {
    const path = join(test.folder, 'none.longtable-playbook');
    expect(
      await failureOf(test.client.playbook.save({ ids: [], choices: [], today, path, format: 'pack' })),
    ).toMatchObject({
      code: 'invalid',
      data: { field: 'ids', reason: 'required' },
    });
  });

  it.each([
    ['text', () => write(Buffer.from('not a zip')), 'fileWrongKind'],
    ['another zip', () => write({ 'a.txt': 'a' }), 'fileWrongKind'],
    ['a cut pack', () => write(readFileSync(pack).subarray(0, 400)), 'fileWrongKind'],
    ['another format', () => write({ ...parts(), 'manifest.json': '{"format":"zip"}' }), 'fileWrongKind'],
    ['a newer version', () => packWith([], { version: 2 }), 'fileNewer'],
    [
      'a changed booklet',
      () => write({ ...parts(), 'booklet.md': parts()['booklet.md'].replace('Playbook', 'Playbock') }),
      'fileDamaged',
    ],
    [
      'a changed entry',
      () => write({ ...parts(), 'playbook.json': parts()['playbook.json'].replace('Ask the elder', 'Ask the eldeR') }),
      'fileDamaged',
    ],
    [
      'a missing part',
      () => write({ 'manifest.json': parts()['manifest.json'], 'booklet.md': parts()['booklet.md'] }),
      'fileDamaged',
    ],
    ['a part too many', () => write({ ...parts(), 'more.txt': 'x' }), 'fileRefused'],
    ['a name that leads elsewhere', () => write({ ...parts(), '../../evil.sh': 'x' }), 'fileRefused'],
    ['a bomb', () => write({ ...parts(), 'booklet.md': 'a'.repeat(3_000_000) }), 'fileRefused'],
    ['a claim of too many bytes', () => write(parts(), { 'playbook.json': 900_000_000 }), 'fileRefused'],
    ['a manifest that is no JSON', () => write({ ...parts(), 'manifest.json': '{' }), 'fileDamaged'],
    ['entries that are none', () => packWith([{ id: 'x' }]), 'fileDamaged'],
    ['fields that nobody knows', () => packWith([{ ...entry(), evil: true }]), 'fileDamaged'],
    ['a title that is a number', () => packWith([entry({ title: 5 })]), 'fileDamaged'],
    ['an entry without a title', () => packWith([entry({ title: '  ' })]), 'fileDamaged'],
    ['a kind that nobody knows', () => packWith([entry({ kind: 'macro' })]), 'fileDamaged'],
    ['facts that are lists', () => packWith([entry({ facts: { status: ['x'] } })]), 'fileDamaged'],
    ['a field name that is no word', () => packWith([entry({ texts: { __proto__x: 'y' } })]), 'fileDamaged'],
    ['a count that is wrong', () => packWith([entry()], { entries: 2 }), 'fileDamaged'],
    [
      'sums that are wrong',
      () => packWith([entry()], { parts: [partClaim('playbook.json'), partClaim('booklet.md')] }),
      'fileDamaged',
    ],
    ['a version that is no number', () => packWith([entry()], { version: 'one' }), 'fileDamaged'],
    ['a day that is none', () => packWith([entry()], { packedOn: '2026-02-30' }), 'fileDamaged'],
    ['a name from the root', () => write({ ...parts(), '/etc/passwd': 'x' }), 'fileRefused'],
    ['a name of another system', () => write({ ...parts(), '..\\evil.bat': 'x' }), 'fileRefused'],
    [
      'the same name twice',
      () => write(renamed(zipOf({ ...parts(), 'bookleT.md': 'x' }), 'bookleT.md')),
      'fileRefused',
    ],
    ['a folder', () => write({ ...parts(), 'more/': '' }), 'fileRefused'],
    ['an id twice', () => packWith([entry(), entry()]), 'fileDamaged'],
    ['a file that is not there', () => join(test.folder, 'gone.longtable-playbook'), 'fileMissing'],
  ])('is refused by name as %s, and nothing is taken of it', async (_, make, code) => {
    const path = make();
    expect(await openCode(path)).toBe(code);
    expect((await failureOf(test.client.playbook.take({ path, ids: ['x'], today }))).code).toBe(code);
  });
});

/** A part as a manifest claims it, with a sum of something else. */
function partClaim(path: string) {
  return { path, size: 1, sha256: sha('x') };
}

/** The archive with this name in small letters throughout. */
function renamed(bytes: Buffer, name: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(name, name.toLowerCase()), 'latin1');
}

function entry(fields: object = {}) {
  return { id: 'e1', kind: 'lesson', title: 'T', facts: {}, texts: {}, parts: [], provenance: [], ...fields };
}

describe('a playbook of another coalition', () => {
  beforeAll(async () => {
    await test.newWorkspace('calder');
  });

  it('is opened, taken over in one step with its provenance, and taken back', async () => {
    const opened = await test.client.playbook.open({ path: pack });
    expect(opened).toMatchObject({ coalition: 'Riverbend County Pre-Arrest Diversion Coalition', packedOn: today });
    expect(opened.items.find((item) => item.kind === 'win')).toMatchObject({ canTake: false });
    const chosen = opened.items.filter((item) => item.canTake).map((item) => item.id);
    expect(opened.items.find((item) => item.kind === 'template')).toMatchObject({ canTake: true });
    const taken = await test.client.playbook.take({ path: pack, ids: [...chosen, 'timeline'], today });
    expect(taken.count).toBe(chosen.length);
    const lesson = (await test.client.lessons.list({})).find((each) => each.title === 'Ask the elder first');
    const read = await test.client.lessons.get({ id: lesson?.id ?? '' });
    expect(read.provenance).toEqual([{ coalition: 'Riverbend County Pre-Arrest Diversion Coalition', on: today }]);
    expect(read.problem).not.toContain(personInLesson);
    expect((await test.client.frameworks.get()).strategy).not.toBe('');
    const [task] = (await test.client.tasks.list({ today })).rows;
    expect(task?.committee).not.toBeNull();
    expect(task?.dueOn).toBe(today);
    const again = await test.client.playbook.open({ path: pack });
    expect(again.items.filter((item) => item.canTake).every((item) => item.isHere)).toBe(true);
    // What is passed on once more keeps the way that it came.
    const own = (await test.client.playbook.contents({})).find((item) => item.kind === 'lesson');
    expect(own?.provenance).toContain('Riverbend');
    if (taken.changeSetId !== null) await test.client.changes.undo({ changeSetId: taken.changeSetId });
    expect(await test.client.lessons.list({})).toEqual([]);
    expect(await test.client.committees.list({ today })).toEqual([]);
  });

  it('brings no more than words and known kinds, whatever it says', async () => {
    const path = packWith([
      entry({
        id: 'c',
        kind: 'committee',
        title: '<script>x</script>',
        facts: { kind: 'evil', minSize: '-4', maxSize: '1e9', usualRule: 'x' },
      }),
      entry({
        id: 'a',
        kind: 'asset',
        title: 'Flyer',
        facts: { kind: 'evil', status: 'published' },
        texts: { body: '[x](javascript:alert(1))' },
      }),
      entry({ id: 'l', facts: { status: 'sure', timesWorked: '9999999999', roadmapSteps: 'evil framework' } }),
    ]);
    await test.client.playbook.take({ path, ids: ['c', 'a', 'l'], today });
    const [committee] = await test.client.committees.list({ today });
    expect(committee).toMatchObject({ name: '<script>x</script>', kind: '' });
    const lesson = await test.client.lessons.get({ id: (await test.client.lessons.list({}))[0]?.id ?? '' });
    expect(lesson).toMatchObject({ status: 'hypothesis', timesWorked: 0, roadmapSteps: ['framework'] });
    expect((await test.client.assets.list({ filter: {} })).rows[0]).toMatchObject({ status: 'draft' });
  });
});
