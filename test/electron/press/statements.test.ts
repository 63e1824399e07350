import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

async function statement() {
  const { id } = await workspace.client.assets.create({
    kind: 'public-statement',
    title: 'We begin',
    body: 'Help on the spot.',
  });
  return id;
}

async function asked() {
  const id = await statement();
  const chamber = await workspace.addOrganization('Chamber');
  const person = await workspace.addPerson('Ana Ruiz');
  await workspace.client.statements.ask({ id, organizationIds: [chamber.id], askedOn: '2026-03-01' });
  const { hash, signatures } = await workspace.client.statements.get({ id, today });
  const [request] = signatures;
  if (request === undefined) throw new Error('Nobody was asked.');
  const answer = { id: request.id, version: request.version, personId: person.id, answeredOn: today, hash };
  return { id, person, chamber, answer };
}

describe('the checklist of a statement', () => {
  it('keeps who ticked what, on which text, and takes a tick away', async () => {
    const { client } = workspace;
    const id = await statement();
    await client.statements.check({ id, point: 'one-purpose', isChecked: true });
    await client.statements.check({ id, point: 'one-purpose', isChecked: true });
    const first = await client.statements.get({ id, today });
    expect(first).toMatchObject({
      statement: { checked: 1 },
      checks: [{ point: 'one-purpose', checkedOn: today, isEarlierText: false }],
    });
    await client.assets.write({ id, was: first.hash, body: 'Help, at once.' });
    expect((await client.statements.get({ id, today })).checks).toMatchObject([{ isEarlierText: true }]);
    await client.statements.check({ id, point: 'one-purpose', isChecked: true });
    expect((await client.statements.get({ id, today })).checks).toMatchObject([{ isEarlierText: false }]);
    await client.statements.check({ id, point: 'one-purpose', isChecked: false });
    expect(await client.statements.list({ today })).toMatchObject([{ id, checked: 0 }]);
  });

  it('refuses points that it does not have, and texts that are not there', async () => {
    const { client } = workspace;
    const id = await statement();
    const wrong = client.statements.check({ id, point: 'lucky', isChecked: true });
    expect(await failureOf(wrong)).toMatchObject({ data: { field: 'point', reason: 'unknownChoice' } });
    const gone = client.statements.check({ id: 'none', point: 'legal', isChecked: true });
    expect(await failureOf(gone)).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.statements.get({ id: 'none', today }))).toMatchObject({ code: 'notFound' });
  });
});

describe('partners who are asked to sign', () => {
  it('have a last day for the answer, and sign a version that is kept', async () => {
    const { client } = workspace;
    const id = await statement();
    const [alpha, person] = [await workspace.addOrganization('Alpha'), await workspace.addPerson('Ana Ruiz')];
    const early = client.statements.ask({ id, organizationIds: [alpha.id], askedOn: today, dueOn: '2026-03-09' });
    expect(await failureOf(early)).toMatchObject({ data: { field: 'dueOn', reason: 'endsBeforeStart' } });
    await client.statements.ask({ id, organizationIds: [alpha.id], askedOn: '2026-03-01', dueOn: '2026-03-09' });
    const open = await client.statements.get({ id, today });
    expect(open).toMatchObject({ version: 1, statement: { dueOn: '2026-03-09', campaignId: null } });
    expect(open.signatures).toMatchObject([{ dueOn: '2026-03-09', isOverdue: true, signedVersion: null }]);
    await client.statements.answer({
      id: open.signatures[0]?.id ?? '',
      version: 1,
      status: 'signed',
      personId: person.id,
      answeredOn: today,
      hash: open.hash,
    });
    await client.assets.write({ id, was: open.hash, body: 'Help, at once.' });
    const changed = await client.statements.get({ id, today });
    expect(changed).toMatchObject({ version: null, statement: { dueOn: null } });
    expect(changed.signatures).toMatchObject([{ isOverdue: false, isEarlierText: true, signedVersion: 1 }]);
  });

  it('are asked many at once, each once, and are silent until they answer', async () => {
    const { client } = workspace;
    const id = await statement();
    const ids = [(await workspace.addOrganization('Alpha')).id, (await workspace.addOrganization('Beta')).id];
    const first = await client.statements.ask({ id, organizationIds: ids.slice(0, 1), askedOn: '2026-03-08' });
    expect(first).toMatchObject({ count: 1, summary: 'Asked Alpha to sign “We begin”' });
    const both = await client.statements.ask({ id, organizationIds: ids, askedOn: today });
    expect(both.count).toBe(1);
    expect(await client.statements.list({ today })).toMatchObject([{ asked: 2, signed: 0, silent: 1 }]);
    const none = await client.statements.ask({ id, organizationIds: ids, askedOn: today });
    expect(none).toMatchObject({ count: 0, changeSetId: null });
    await client.changes.undo({});
    expect(await client.statements.list({ today })).toMatchObject([{ asked: 1 }]);
  });

  it('sign the text as it is, by a person; an edit leaves them at the earlier one', async () => {
    const { client } = workspace;
    const { id, answer } = await asked();
    const saved = await client.statements.answer({ ...answer, status: 'signed' });
    expect(saved.summary).toBe('Noted that Chamber signed “We begin”');
    expect((await client.statements.get({ id, today })).signatures).toMatchObject([
      { status: 'signed', person: { label: 'Ana Ruiz' }, answeredOn: today, isEarlierText: false },
    ]);
    const written = await client.assets.write({ id, was: answer.hash, body: 'Other words.' });
    expect(await client.statements.list({ today })).toMatchObject([{ signed: 1, signedEarlier: 1 }]);
    // A note on the signature leaves it on the text that was signed.
    await client.statements.answer({ ...answer, version: 2, status: 'signed', note: 'By letter' });
    expect((await client.statements.get({ id, today })).signatures).toMatchObject([
      { note: 'By letter', isEarlierText: true },
    ]);
    await client.statements.answer({ ...answer, version: 3, status: 'signed', hash: written.hash });
    expect(await client.statements.list({ today })).toMatchObject([{ signedEarlier: 0 }]);
  });

  it('decline without a name, and may be waited for again', async () => {
    const { client } = workspace;
    const { id, answer } = await asked();
    const declined = { ...answer, personId: null, answeredOn: null, status: 'declined' } as const;
    expect((await client.statements.answer(declined)).summary).toBe('Noted that Chamber declined to sign “We begin”');
    expect((await client.statements.get({ id, today })).signatures).toMatchObject([{ answeredOn: today }]);
    await client.statements.answer({ ...declined, version: 2, status: 'asked' });
    expect(await client.statements.list({ today })).toMatchObject([{ asked: 1, silent: 1, declined: 0 }]);
    const [request] = (await client.statements.get({ id, today })).signatures;
    await client.statements.unask({ id: request?.id ?? '' });
    expect((await client.statements.get({ id, today })).signatures).toEqual([]);
  });

  it('are refused a signature of nobody, of another text, of tomorrow, or before they were asked', async () => {
    const { client } = workspace;
    const { id, answer } = await asked();
    const signed = { ...answer, status: 'signed' } as const;
    const wrong = (patch: object) => failureOf(client.statements.answer({ ...signed, ...patch }));
    expect(await wrong({ personId: null })).toMatchObject({ data: { field: 'personId', reason: 'required' } });
    expect(await wrong({ hash: 'other' })).toMatchObject({ code: 'stale' });
    expect(await wrong({ answeredOn: '2026-03-11' })).toMatchObject({ data: { reason: 'future' } });
    expect(await wrong({ answeredOn: '2026-02-28' })).toMatchObject({ data: { reason: 'endsBeforeStart' } });
    expect(await wrong({ personId: 'nobody' })).toMatchObject({ code: 'notFound' });
    expect(await wrong({ version: 9 })).toMatchObject({ code: 'stale' });
    expect(await wrong({ id: 'none' })).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.statements.unask({ id: 'none' }))).toMatchObject({ code: 'notFound' });
    const nobody = client.statements.ask({ id, organizationIds: ['none'], askedOn: today });
    expect(await failureOf(nobody)).toMatchObject({ code: 'notFound' });
    const early = client.statements.ask({ id, organizationIds: ['none'], askedOn: '2026-03-11' });
    expect(await failureOf(early)).toMatchObject({ data: { field: 'askedOn', reason: 'future' } });
    const nothing = client.statements.ask({ id, organizationIds: [], askedOn: today });
    expect(await failureOf(nothing)).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('go with a text that is removed for good', async () => {
    const { client } = workspace;
    const { id } = await asked();
    await client.assets.trash({ id, version: 1 });
    expect(await client.statements.list({ today })).toEqual([]);
    await client.trash.purge({ records: [{ type: 'assets', id }] });
    expect(await failureOf(client.statements.get({ id, today }))).toMatchObject({ code: 'notFound' });
  });
});
