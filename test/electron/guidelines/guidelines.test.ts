import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { withSignatures } from '#shared/domain/guidelines/signatures-text.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';
import { partOf } from '#test/support/zip.ts';

const workspace = testWorkspace();

async function problemOf(work: Promise<unknown>) {
  return (await failureOf(work)).data;
}

/** Guidelines of one clause without blanks. */
async function shortText() {
  const { client } = workspace;
  const { id } = await client.guidelines.create({ title: 'How we work', start: 'empty' });
  const clause = await client.guidelines.addClause({
    guidelineId: id,
    title: 'Breaks',
    body: 'A break after {minutes} minutes.',
  });
  await client.guidelines.updateClause({ id: clause.id, version: 1, patch: { fields: { minutes: '90' } } });
  return { id, clauseId: clause.id };
}

describe('guidelines', () => {
  it('start with every clause of the library, the name of the coalition filled in', async () => {
    const { client } = workspace;
    const { id } = await client.guidelines.create({ title: 'Operating guidelines' });
    const { guideline, clauses } = await client.guidelines.get({ id });
    expect(guideline).toMatchObject({ status: 'draft', clauses: 18, adopted: null });
    expect(clauses).toHaveLength(18);
    expect(clauses[0]).toMatchObject({ clause: 'purpose' });
    expect(clauses[0]?.fields['coalition']).not.toBe('');
    expect(clauses.find((each) => each.clause === 'decision-rule')).toMatchObject({
      choice: ['modified-consensus'],
      fields: { rounds: '2', fallback: '75' },
    });
    expect((await client.search.query({ text: 'speaking list' })).hits).toMatchObject([{ type: 'guidelines' }]);
  });

  it('take clauses of the library and of one’s own, in any order', async () => {
    const { client } = workspace;
    const { id, clauseId } = await shortText();
    await client.guidelines.addClause({ guidelineId: id, clause: 'quorum', index: 0 });
    const titles = async () => (await client.guidelines.get({ id })).clauses.map((each) => each.title);
    expect(await titles()).toEqual(['Quorum', 'Breaks']);
    await client.guidelines.moveClause({ id: clauseId, index: 0 });
    expect(await titles()).toEqual(['Breaks', 'Quorum']);
    await client.guidelines.removeClause({ id: clauseId });
    expect(await titles()).toEqual(['Quorum']);
    await client.changes.undo({});
    expect(await titles()).toEqual(['Breaks', 'Quorum']);
    expect(await problemOf(client.guidelines.addClause({ guidelineId: id, clause: 'x' }))).toMatchObject({
      reason: 'unknownChoice',
    });
    expect(await problemOf(client.guidelines.addClause({ guidelineId: id }))).toMatchObject({
      field: 'title',
      reason: 'required',
    });
    expect(
      await problemOf(client.guidelines.updateClause({ id: clauseId, version: 3, patch: { choice: ['sonnet'] } })),
    ).toMatchObject({ field: 'choice' });
  });

  it('are adopted as a numbered version that later changes leave as it is', async () => {
    const { client } = workspace;
    const { id, clauseId } = await shortText();
    await client.guidelines.adopt({ id, version: 1, adoptedOn: '2026-01-15', note: 'By modified consensus' });
    const first = await client.guidelines.get({ id });
    expect(first.guideline).toMatchObject({ status: 'adopted', reviewOn: '2027-01-15', adopted: { number: 1 } });
    expect(first.versions).toMatchObject([
      { number: 1, body: '## 1. Breaks\n\nA break after 90 minutes.', note: 'By modified consensus' },
    ]);
    await client.guidelines.updateClause({ id: clauseId, version: 2, patch: { fields: { minutes: '60' } } });
    await client.guidelines.adopt({ id, version: 2, adoptedOn: '2026-03-01', reviewOn: '2026-06-01' });
    const second = await client.guidelines.get({ id });
    expect(second.versions.map((each) => each.body)).toEqual([
      '## 1. Breaks\n\nA break after 60 minutes.',
      '## 1. Breaks\n\nA break after 90 minutes.',
    ]);
    expect(second.guideline.reviewOn).toBe('2026-06-01');
    await client.changes.undo({});
    expect((await client.guidelines.get({ id })).versions).toHaveLength(1);
  });

  it('are not adopted with blanks, without clauses, unchanged, or on a wrong day', async () => {
    const { client } = workspace;
    const { id, clauseId } = await shortText();
    const adopt = (fields: object = {}) =>
      problemOf(client.guidelines.adopt({ id, version: 1, adoptedOn: '2026-03-01', ...fields }));
    await client.guidelines.updateClause({ id: clauseId, version: 2, patch: { fields: {} } });
    expect(await adopt()).toMatchObject({ reason: 'blanksLeft', value: 'minutes' });
    await client.guidelines.updateClause({ id: clauseId, version: 3, patch: { fields: { minutes: '90' } } });
    expect(await adopt({ adoptedOn: '2026-03-11' })).toMatchObject({ reason: 'future' });
    expect(await adopt({ decisionId: 'gone' })).toMatchObject({ type: 'decisions' });
    expect(await problemOf(client.guidelines.update({ id, version: 1, patch: { status: 'adopted' } }))).toMatchObject({
      reason: 'notAdopted',
    });
    await client.guidelines.adopt({ id, version: 1, adoptedOn: '2026-03-01' });
    expect(await adopt({ version: 2 })).toMatchObject({ reason: 'sameAsAdopted' });
    expect(await adopt({ version: 2, adoptedOn: '2026-02-01' })).toMatchObject({ reason: 'beforeLastVersion' });
    await client.guidelines.removeClause({ id: clauseId });
    expect(await adopt({ version: 2 })).toMatchObject({ reason: 'noClauses' });
  });

  it('are written for Word with their headings and with those who signed, but for who is restricted', async () => {
    const { client, service } = workspace;
    const { id } = await shortText();
    const [police, shelter] = [
      await workspace.addOrganization('Calder Police', { stage: 'active' }),
      await workspace.addOrganization('Quiet House', { stage: 'active', isRestricted: true }),
    ];
    const chief = await workspace.addPerson('Ingrid Vosshall');
    await client.guidelines.adopt({ id, version: 1, adoptedOn: '2026-01-15' });
    const version = (await client.guidelines.get({ id })).versions[0];
    const sign = { versionId: version?.id ?? '', signedOn: '2026-01-20' };
    await client.guidelines.sign({ ...sign, organizationId: police.id, personId: chief.id });
    await client.guidelines.sign({ ...sign, organizationId: shelter.id });
    const signOffs = await client.guidelines.signOffs({ id });
    const markdown = withSignatures(version?.body ?? '', 'Signatures', signOffs, 1);
    const path = service.path('guidelines.docx');
    await client.agreements.saveDocument({ title: 'How we work', markdown, path });
    const xml = partOf(readFileSync(path), 'word/document.xml');
    const texts = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map((match) => match[1]).join('\n');
    expect(xml.match(/<w:pStyle w:val="Heading/gu)).toHaveLength(2);
    expect(texts).toContain('Breaks');
    expect(texts).toContain('A break after 90 minutes.');
    expect(texts).toContain('Signatures');
    expect(texts).toContain('Calder Police, Ingrid Vosshall, Jan 20, 2026');
    expect(texts).not.toContain('Quiet House');
    expect(withSignatures('Text', 'Signatures', signOffs, 2)).toBe('Text');
  });

  it('list who signed which version and when, every member organization among them', async () => {
    const { client } = workspace;
    const { id, clauseId } = await shortText();
    const police = await workspace.addOrganization('Calder Police', { stage: 'active' });
    await workspace.addOrganization('Alba Rookwood', { stage: 'committed' });
    await workspace.addOrganization('Not yet', { stage: 'met' });
    const chief = await workspace.addPerson('Ingrid Vosshall');
    await client.guidelines.adopt({ id, version: 1, adoptedOn: '2026-01-15' });
    const versionId = (await client.guidelines.get({ id })).versions[0]?.id ?? '';
    const sign = { versionId, organizationId: police.id, personId: chief.id, signedOn: '2026-01-20' };
    const signature = await client.guidelines.sign(sign);
    expect(await client.guidelines.signOffs({ id })).toMatchObject([
      { organization: { label: 'Alba Rookwood' }, isMember: true, signature: null },
      {
        organization: { label: 'Calder Police' },
        signature: { number: 1, signedOn: '2026-01-20', person: { label: 'Ingrid Vosshall' } },
      },
    ]);
    expect((await client.guidelines.list())[0]).toMatchObject({ signed: 1, members: 2 });
    expect(await problemOf(client.guidelines.sign(sign))).toMatchObject({ reason: 'signsTwice' });
    expect(await problemOf(client.guidelines.sign({ ...sign, signedOn: '2026-01-01' }))).toMatchObject({
      reason: 'beforeAdoption',
    });
    await client.guidelines.updateClause({ id: clauseId, version: 2, patch: { body: 'Breaks.' } });
    await client.guidelines.adopt({ id, version: 2, adoptedOn: '2026-03-01' });
    expect((await client.guidelines.list())[0]).toMatchObject({ signed: 0, members: 2 });
    expect((await client.guidelines.signOffs({ id }))[1]?.signature).toMatchObject({ number: 1 });
    await client.guidelines.unsign({ id: signature.id });
    expect((await client.guidelines.signOffs({ id })).map((each) => each.signature)).toEqual([null, null]);
  });

  it('go to the trash and from there for good, signatures and versions with them', async () => {
    const { client } = workspace;
    const { id } = await shortText();
    const police = await workspace.addOrganization('Calder Police');
    await client.guidelines.adopt({ id, version: 1, adoptedOn: '2026-01-15' });
    const versionId = (await client.guidelines.get({ id })).versions[0]?.id ?? '';
    await client.guidelines.sign({ versionId, organizationId: police.id, signedOn: '2026-01-20' });
    await client.guidelines.trash({ id, version: 2 });
    expect(await client.guidelines.list()).toEqual([]);
    expect(await client.trash.purge({ records: [{ type: 'guidelines', id }] })).toEqual({ count: 1 });
    expect(await problemOf(client.guidelines.get({ id }))).toMatchObject({ type: 'guidelines' });
  });
});
