import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

import { contactImportResultSchema, type ContactImportPlan } from '#shared/contract/contact-import.ts';
import { fixturePath, describeWithFixtures, expectedFiles } from '#test/electron/files/fixtures.ts';
import { endOfJob, failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

const log = [
  'Date,Who,E-mail,Organization,How,Result,Notes',
  '2026-03-01,Rosa Delgado,rosa@x.example,,Phone,Spoke,Will come',
  '3/2/2026,"Amir Khan; Rosa Delgado",,,Zoom,,Both asked for the plan',
  '2026-03-03,Sam Lee,,Night Line,Email,No answer,',
  '2026-03-03,Nobody Known,,,Email,,Hello',
  ',Rosa Delgado,,,Phone,,No day',
  '2026-03-01,Rosa Delgado,rosa@x.example,,Phone,Spoke,Will come',
].join('\n');

async function write(text: string, name = 'log.csv'): Promise<string> {
  const path = workspace.service.path(name);
  await writeFile(path, text);
  return path;
}

/** Rosa, Amir, two people called Sam Lee, and an organization. */
async function addPartners() {
  const rosa = await workspace.addPerson('Rosa Delgado', { emails: [{ value: 'ROSA@x.example' }] });
  await workspace.addPerson('Amir Khan');
  await workspace.addPerson('Sam Lee');
  const sam = await workspace.addPerson('Sam Lee', { role: { organizationName: 'Night Line', title: 'Chair' } });
  return { rosa, sam };
}

async function importLog(plan: Omit<ContactImportPlan, 'options' | 'addsPeople'> & { addsPeople?: boolean }) {
  const { client } = workspace;
  const { hash } = await client.contactImport.preview(plan);
  const end = await endOfJob(client, await client.contactImport.apply({ ...plan, hash }));
  return contactImportResultSchema.parse(end.result);
}

describe('a log of contacts', () => {
  it('shows what becomes of each row, and comes in as one step that can be taken back', async () => {
    const { client } = workspace;
    const { rosa, sam } = await addPartners();
    const path = await write(log);
    const preview = await client.contactImport.preview({ path });
    expect(preview.columns).toEqual(['day', 'person', 'email', 'organization', 'channel', 'outcome', 'heard']);
    expect(preview.counts).toEqual({ new: 3, same: 0, out: 3, newPeople: 0 });
    expect(
      preview.rows.map(({ line, state, people, unknown, warnings }) => [
        line,
        state,
        people.map(({ label }) => label),
        unknown,
        warnings,
      ]),
    ).toEqual([
      [5, 'out', [], ['Nobody Known'], ['notFound']],
      [6, 'out', ['Rosa Delgado'], [], ['noDay']],
      [7, 'out', ['Rosa Delgado'], [], ['twice']],
      [2, 'new', ['Rosa Delgado'], [], []],
      [3, 'new', ['Amir Khan', 'Rosa Delgado'], [], []],
      [4, 'new', ['Sam Lee', 'Night Line'], [], []],
    ]);
    expect(preview.rows.at(-1)?.people[0]?.id).toBe(sam.id);
    expect(await importLog({ path })).toMatchObject({ added: 3, newPeople: 0 });
    expect((await client.interactions.timeline({ record: rosa })).entries).toHaveLength(2);
    expect((await client.people.get({ id: rosa.id })).person.lastContactOn).toBe('2026-03-02');
    expect((await client.contactImport.preview({ path })).counts).toEqual({ new: 0, same: 3, out: 3, newPeople: 0 });
    expect(await client.importRuns.list()).toMatchObject([{ source: 'contacts', created: 3, rejected: 3 }]);
    await client.changes.undo({});
    expect((await client.people.get({ id: rosa.id })).person.lastContactOn ?? '').toBe('');
    expect((await client.contactImport.preview({ path })).counts.new).toBe(3);
  });

  it('adds people who have no record where that is wanted, each once', async () => {
    const { client } = workspace;
    const path = await write('Day,With,Email,Notes\n2026-02-01,New Person,new@x.example,a\n2026-02-02,New Person,,b');
    expect((await client.contactImport.preview({ path, addsPeople: true })).counts).toMatchObject({
      new: 2,
      newPeople: 1,
    });
    expect(await importLog({ path, addsPeople: true })).toMatchObject({ added: 2, newPeople: 1 });
    const { rows } = await client.people.page({ sort: { field: 'name', direction: 'asc' } });
    expect(rows).toMatchObject([{ name: 'New Person', email: 'new@x.example', lastContactOn: '2026-02-02' }]);
  });

  it('follows what a person says that the columns are', async () => {
    await addPartners();
    const path = await write('A,B,C\n2026-02-01,Rosa Delgado,Was there');
    expect((await workspace.client.contactImport.preview({ path })).counts.new).toBe(0);
    const columns = ['day', 'person', 'promised'] as const;
    const preview = await workspace.client.contactImport.preview({ path, columns: [...columns] });
    expect(preview.counts.new).toBe(1);
  });

  it('is refused when it is another kind of file, or another than was shown', async () => {
    const { client } = workspace;
    await addPartners();
    const card = await write('BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n', 'ana.vcf');
    expect(await failureOf(client.contactImport.preview({ path: card }))).toMatchObject({ code: 'fileWrongKind' });
    const path = await write(log);
    const { hash } = await client.contactImport.preview({ path });
    await write(`${log}\n2026-03-04,Rosa Delgado,,,Phone,,More`);
    expect(await failureOf(client.contactImport.apply({ path, hash }))).toMatchObject({
      code: 'invalid',
      data: { field: 'path', reason: 'fileChanged' },
    });
    expect(await failureOf(client.contactImport.preview({ path: workspace.service.path('gone.csv') }))).toMatchObject({
      code: 'fileMissing',
    });
  });
});

describeWithFixtures('lists of other kinds taken for a log of contacts', () => {
  it('bring nothing in that they do not say, and never fail', async () => {
    const small = [...expectedFiles('csv'), ...expectedFiles('xlsx')].filter(([, facts]) => facts.bytes < 100_000);
    expect(small.length).toBeGreaterThan(25);
    for (const [name] of small) {
      const { counts } = await workspace.client.contactImport.preview({ path: fixturePath(name) });
      expect([name, counts.new]).toEqual([name, 0]);
    }
  });
});
