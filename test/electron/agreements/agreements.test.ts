import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { failureOf, startTestService } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('agreements', () => {
  it('hold their parties, who signs and since when, and are changed as one step', async () => {
    const { client } = workspace;
    const [police, courts] = [await workspace.addOrganization('Police'), await workspace.addOrganization('Courts')];
    const chief = await workspace.addPerson('Ingrid Vosshall');
    const { id } = await client.agreements.create({
      title: 'Three-party MOU',
      scope: 'Two evening beats.',
      signatories: [{ organizationId: police.id, personId: chief.id, signedOn: '2026-03-01' }],
    });
    expect(await client.agreements.get({ id })).toMatchObject({
      status: 'draft',
      signatories: [{ organization: 'Police', person: 'Ingrid Vosshall', signedOn: '2026-03-01' }],
    });
    await client.agreements.update({
      id,
      version: 1,
      patch: {
        status: 'signing',
        signatories: [
          { organizationId: courts.id, personId: null, signedOn: null },
          { organizationId: police.id, personId: chief.id, signedOn: '2026-03-01' },
        ],
      },
    });
    expect((await client.agreements.list({ record: courts })).map((each) => each.title)).toEqual(['Three-party MOU']);
    expect((await client.agreements.list({ record: chief })).length).toBe(1);
    await client.changes.undo({});
    expect((await client.agreements.get({ id })).signatories.map((party) => party.organization)).toEqual(['Police']);
    expect(await client.agreements.list({ record: courts })).toEqual([]);
    expect((await client.search.query({ text: 'evening beats' })).hits).toMatchObject([
      { type: 'agreements', title: 'Three-party MOU' },
    ]);
  });

  it('are removed with their parties, and undo brings both back', async () => {
    const { client } = workspace;
    const police = await workspace.addOrganization('Police');
    const { id } = await client.agreements.create({
      title: 'MOU',
      signatories: [{ organizationId: police.id, personId: null, signedOn: null }],
    });
    await client.agreements.remove({ id });
    expect(await failureOf(client.agreements.get({ id }))).toEqual({
      code: 'notFound',
      data: { type: 'agreements', id },
    });
    expect(await failureOf(client.agreements.remove({ id }))).toMatchObject({ code: 'notFound' });
    await client.changes.undo({});
    expect((await client.agreements.get({ id })).signatories).toHaveLength(1);
  });

  it('say clearly what is wrong with bad input', async () => {
    const { client } = workspace;
    const police = await workspace.addOrganization('Police');
    const party = { organizationId: police.id, personId: null, signedOn: null };
    const problem = async (patch: object) =>
      (await failureOf(client.agreements.create({ title: 'MOU', ...patch }))).data;
    expect(await problem({ startsOn: '2026-05-01', endsOn: '2026-04-01' })).toMatchObject({
      reason: 'endsBeforeStart',
    });
    expect(await problem({ status: 'x' })).toMatchObject({ field: 'status', reason: 'unknownChoice' });
    expect(await problem({ signatories: [party, party] })).toMatchObject({ reason: 'signsTwice' });
    expect(await problem({ signatories: [{ ...party, signedOn: '2026-03-11' }] })).toMatchObject({ reason: 'future' });
    expect(await problem({ signatories: [{ ...party, organizationId: 'gone' }] })).toMatchObject({
      type: 'organizations',
    });
    expect(await client.agreements.list({})).toEqual([]);
  });
});

describe('agreements.compose', () => {
  it('fills a template from an agreement and lists what is not known', async () => {
    const { client } = workspace;
    const police = await workspace.addOrganization('Police');
    const { id } = await client.agreements.create({
      title: 'Three-party MOU',
      scope: 'Two {evening} beats.',
      startsOn: '2026-04-01',
      signatories: [{ organizationId: police.id, personId: null, signedOn: null }],
    });
    const filled = await client.agreements.compose({ template: 'mou', agreementId: id });
    expect(filled.title).toBe('Three-party MOU');
    expect(filled.markdown).toContain('# Three-party MOU');
    expect(filled.markdown).toContain('- Police');
    expect(filled.markdown).toContain('Two {evening} beats.');
    expect(filled.missing).toEqual(['rightToWithdraw', 'endsOn', 'reviewOn']);
  });

  it('fills a letter from a partner, who speaks for it and what it committed to', async () => {
    const { client } = workspace;
    const chamber = await workspace.addOrganization('Chamber');
    const president = await workspace.addPerson('Douglas Farthingale');
    await client.roles.create({ personId: president.id, organizationId: chamber.id, title: 'President' });
    const { id } = await client.commitments.create({ record: chamber, type: 'training', status: 'signed' });
    const filled = await client.agreements.compose({
      template: 'letter-of-support',
      record: chamber,
      commitmentId: id,
    });
    expect(filled.markdown).toContain('Chamber supports the work of');
    expect(filled.markdown).toContain('Douglas Farthingale\nPresident\nChamber');
    expect(filled.missing).toEqual(['conditions']);
    expect(await failureOf(client.agreements.compose({ template: 'sonnet' }))).toMatchObject({ code: 'invalid' });
    expect(
      await failureOf(client.agreements.compose({ template: 'mou', record: { type: 'people', id: 'gone' } })),
    ).toMatchObject({ code: 'notFound' });
  });
});

describe('agreements.saveDocument', () => {
  it('writes a Word document to a file that was picked, and to no other', async () => {
    const { client, service } = workspace;
    const path = service.path('mou.docx');
    const input = { title: 'MOU', markdown: '# MOU\n\n- **Police**\n- Courts\n\nSigned.', path };
    const strict = await startTestService({ allFilesGranted: false });
    try {
      expect(await failureOf(strict.client.agreements.saveDocument(input))).toMatchObject({ code: 'fileNotGranted' });
      expect(existsSync(path)).toBe(false);
    } finally {
      await strict.dispose();
    }
    expect(await client.agreements.saveDocument(input)).toEqual({ path });
    // A Word document is a zip archive.
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  });
});
