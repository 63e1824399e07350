import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { readDocxText } from '#electron/storage/attachments/read-docx-text.ts';
import { fieldsIn } from '#shared/domain/mailings/merge-text.ts';
import { endOfJob } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const audience = {
  feature: 'people',
  selection: { query: { sort: { field: 'name', direction: 'asc' } } },
} as const;
const home = {
  label: 'home',
  street: '1 Main St',
  city: 'Riverbend',
  region: 'OH',
  postalCode: '45000',
  country: 'US',
};

async function somePeople() {
  const { client } = workspace;
  const field = await client.customFields.create({ recordType: 'people', name: 'Size', kind: 'text', unit: '' });
  const ana = await workspace.addPerson('Ana Lopez', {
    givenName: 'Ana',
    addresses: [home],
    emails: [{ value: 'ana@x.example' }],
    custom: { [field.id]: 'M' },
  });
  await workspace.addPerson('Ben', { addresses: [home], emails: [{ value: 'ben@x.example' }] });
  await workspace.addPerson('Cy', { addresses: [home], emails: [{ value: 'cy@x.example' }], doNotContact: true });
  await workspace.addPerson('Dee', {
    addresses: [home],
    emails: [{ value: 'dee@x.example' }],
    consents: [
      { channel: 'mail', status: 'declined', givenOn: null, source: '' },
      { channel: 'email', status: 'declined', givenOn: null, source: '' },
    ],
  });
  await workspace.addPerson('Eve', { addresses: [{ ...home, street: '' }] });
  await workspace.addPerson('Fay');
  await workspace.addPerson('Wren', { addresses: [home], isRestricted: true, emails: [{ value: 'wren@x.example' }] });
  return { ana };
}

describe('mailings.recipients', () => {
  it('names who gets a letter, with address lines, and who is left out for which reason', async () => {
    await somePeople();
    const { recipients, leftOut, fields } = await workspace.client.mailings.recipients({ ...audience, by: 'letter' });
    expect(recipients.map(({ lines }) => lines)).toEqual([
      ['Ana Lopez', '1 Main St', 'Riverbend, OH 45000'],
      ['Ben', '1 Main St', 'Riverbend, OH 45000'],
    ]);
    expect(leftOut.map(({ record, reason }) => [record.label, reason])).toEqual([
      ['Cy', 'do-not-contact'],
      ['Dee', 'no-consent'],
      ['Eve', 'part-address'],
      ['Fay', 'no-address'],
      ['Wren', 'restricted'],
    ]);
    expect(fields.map(({ label }) => label)).toEqual(expect.arrayContaining(['First name', 'Size']));
    const all = await workspace.client.mailings.recipients({ ...audience, by: 'email', includeRestricted: true });
    expect(all.recipients.map(({ email }) => email)).toEqual(['ana@x.example', 'ben@x.example', 'wren@x.example']);
  });
});

describe('letters', () => {
  it('are filled for each recipient; gaps and names that are no fields are told', async () => {
    await somePeople();
    const { client } = workspace;
    const { recipients, fields } = await client.mailings.recipients({ ...audience, by: 'letter' });
    const text = 'Dear {First name},\n\nyour size is **{Size}**. {Shoe}';
    const { used, unknown } = fieldsIn(text, fields);
    expect(unknown).toEqual(['Shoe']);
    expect(await client.mailings.gaps({ ...audience, fields: [...used] })).toEqual({ count: 1, first: 1 });
    expect(await client.mailings.gaps({ ...audience, fields: [] })).toEqual({ count: 0, first: null });
    const ids = recipients.map(({ record }) => record.id);
    const { letters } = await client.mailings.letters({ feature: 'people', ids, text });
    expect(letters.map(({ record, missing }) => [record.label, missing])).toEqual([
      ['Ana Lopez', []],
      ['Ben', ['Size']],
    ]);
    expect(
      letters[0]?.blocks
        .flatMap((block) => ('spans' in block ? block.spans : []))
        .map((span) => span.text)
        .join(''),
    ).toBe('Dear Ana,your size is M. {Shoe}');
  });

  it('become one Word document, a page break before each but the first', async () => {
    await somePeople();
    const path = workspace.service.path('letters.docx');
    const end = await endOfJob(
      workspace.client,
      await workspace.client.mailings.saveLetters({ ...audience, text: 'Dear {First name}', title: 'Letters', path }),
    );
    expect(end).toMatchObject({ state: 'done', result: { rows: 2, leftOut: 5 } });
    const xml = execFileSync('unzip', ['-p', path, 'word/document.xml'], { encoding: 'utf8' });
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(xml).toContain('Dear Ana');
    expect(await readDocxText(readFileSync(path))).toMatch(/Dear Ana\s+Dear Ben/);
  });
});

describe('mailings.saveDrafts', () => {
  it('writes drafts with everybody in bcc and nobody in To', async () => {
    await somePeople();
    const { client, service } = workspace;
    const one = service.path('one.eml');
    const save = async (path: string, batchSize: number) =>
      endOfJob(
        client,
        await client.mailings.saveDrafts({ ...audience, subject: 'Hi', text: 'Words', batchSize, path }),
      );
    expect((await save(one, 50)).result).toMatchObject({ drafts: 1, recipients: 2 });
    const text = readFileSync(one, 'utf8');
    expect(text).toMatch(/^Bcc: .*ana@x\.example/m);
    expect(text).not.toMatch(/^To:/m);
    expect(text).not.toContain('cy@x.example');
    const many = service.path('many.zip');
    await save(many, 1);
    expect(execFileSync('unzip', ['-l', many], { encoding: 'utf8' })).toContain('message-2-of-2.eml');
  });

  it('refuses several drafts in one file, and a list that nobody can be written from', async () => {
    const { client, service } = workspace;
    const input = { ...audience, subject: '', text: '', batchSize: 1, path: service.path('x.eml') };
    const failure = async () => (await endOfJob(client, await client.mailings.saveDrafts(input))).error;
    expect(await failure()).toMatchObject({ data: { reason: 'nobodyToWriteTo' } });
    await somePeople();
    expect(await failure()).toMatchObject({ data: { reason: 'needsZip' } });
  });
});

describe('outreach.startSheet', () => {
  it('makes a sheet of doors in the order of a walk, as one step that undo takes back', async () => {
    const { client } = workspace;
    await somePeople();
    await workspace.addPerson('Zoe', { addresses: [{ ...home, street: '9 Elm St' }] });
    const saved = await client.outreach.startSheet({
      title: 'Doors',
      channel: 'one-to-one',
      script: 'Hello {firstName}',
      today: '2026-03-10',
      audienceType: 'people',
      selection: audience.selection,
    });
    const { rows } = await client.outreach.callSheet({ id: saved.id, today: '2026-03-10' });
    expect(saved.summary).toBe('Added 6 to “Doors”, left out 2');
    expect(rows.map(({ record }) => record.label)).not.toContain('Wren');
    const walked = rows.map(({ address }) => address);
    expect(walked.slice(0, 2)).toEqual(['9 Elm St, Riverbend, OH 45000', '1 Main St, Riverbend, OH 45000']);
    // Where no door is known, there is nothing to walk to.
    expect(walked.slice(-2)).toEqual(['Riverbend, OH 45000', '']);
    expect(rows.map(({ record }) => record.label)).not.toContain('Cy');
    const [row] = rows;
    await client.outreach.logTouches({
      id: saved.id,
      occurredOn: '2026-03-10',
      touches: [{ targetId: row?.id ?? '', outcome: 'conversation-held', note: 'Will come' }],
    });
    await client.changes.undo({});
    await client.changes.undo({});
    expect(await client.outreach.plans({ today: '2026-03-10' })).toEqual([]);
  });
});

describe('a sheet of doors', () => {
  it('walks past all doors however many it shows, and meets people without an address at work', async () => {
    const { client } = workspace;
    const { id: works } = await client.organizations.create({
      name: 'Works',
      addresses: [{ ...home, street: '1 Ash St' }],
    });
    const { id: secret } = await client.organizations.create({ name: 'Secret', isRestricted: true, addresses: [home] });
    for (const number of [9, 8, 7, 6])
      await workspace.addPerson(`P${number}`, { addresses: [{ ...home, street: `${number} Elm St` }] });
    await workspace.addPerson('Lee', { role: { organizationId: works } });
    await workspace.addPerson('Max', { role: { organizationId: secret } });
    const { id } = await client.outreach.startSheet({
      title: 'Doors',
      channel: 'one-to-one',
      script: '',
      today: '2026-03-10',
      audienceType: 'people',
      selection: audience.selection,
    });
    const short = await client.outreach.callSheet({ id, today: '2026-03-10', limit: 3 });
    expect(short).toMatchObject({ isWalk: true, total: 6 });
    expect(short.rows.map(({ record }) => record.label)).toEqual(['Lee', 'P6', 'P7']);
    const whole = await client.outreach.callSheet({ id, today: '2026-03-10' });
    expect(whole.rows.at(-1)).toMatchObject({ address: '', record: { label: 'Max' } });
  });
});

describe('calendarFiles.save of a campaign', () => {
  it('holds its phases as whole days', async () => {
    const { client, service } = workspace;
    const campaign = await client.campaigns.create({ name: 'Spring' });
    await client.campaigns.setPhases({
      id: campaign.id,
      phases: [{ phase: 'launch', startsOn: '2026-04-01', endsOn: '2026-04-14' }],
    });
    const path = service.path('spring.ics');
    const scope = { of: 'campaign', id: campaign.id } as const;
    expect(await client.calendarFiles.save({ path, scope, includesRestricted: false })).toMatchObject({ events: 1 });
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('SUMMARY:Spring: Launch');
    expect(text).toContain('DTEND;VALUE=DATE:20260415');
  });
});
