import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('the objection bank', () => {
  it('lists what nobody can answer first, and adds the list once', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    expect(await client.objections.addTemplates({ objections: ['catch-and-release'] })).toMatchObject({ count: 1 });
    expect(await client.objections.addTemplates({ objections: ['catch-and-release'] })).toMatchObject({ count: 0 });
    const { id } = await client.objections.create({ text: 'Who pays after the grant?' });
    const coverages = async () => (await client.objections.list()).map(({ coverage }) => coverage);
    expect(await coverages()).toEqual(['noReply', 'nobody']);
    await client.objections.update({ id, version: 1, patch: { reply: 'Three sources', messengerId: ana.id } });
    expect(await coverages()).toEqual(['nobody', 'covered']);
    await client.objections.rehearse({ objectionId: id, score: 1 });
    expect((await client.objections.get({ id })).objection).toMatchObject({ coverage: 'weak', lastScore: 1 });
    expect(await client.objections.rehearsals()).toMatchObject([{ objectionId: id, score: 1 }]);
    expect(await failureOf(client.objections.update({ id, version: 2, patch: { status: 'asleep' } }))).toMatchObject({
      data: { reason: 'unknownChoice' },
    });
  });

  it('proposes the latest reply for a move, and credits it only when somebody says so', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    const record = { type: 'people' as const, id: ana.id };
    const { id } = await client.objections.create({ text: 'It is catch and release' });
    await client.objections.addHolder({ objectionId: id, record, heardOn: '2026-01-02' });
    const rate = (value: string, ratedOn: string) =>
      client.assessments.rate({ record, scale: 'stance', value, ratedOn });
    await rate('-1', '2026-01-01');
    const reply = await client.objections.logReply({ objectionId: id, record, repliedOn: '2026-01-10' });
    await rate('1', '2026-01-20');
    const read = async () => (await client.objections.get({ id })).replies[0];
    const proposed = (await read())?.proposed;
    expect(proposed).toMatchObject({ from: -1, to: 1, on: '2026-01-20' });
    const assessmentId = proposed?.assessmentId ?? '';
    await client.objections.dismissCredit({ id: reply.id, assessmentId });
    expect((await read())?.proposed).toBeNull();
    expect(await failureOf(client.objections.credit({ id: reply.id, assessmentId }))).toMatchObject({
      data: { reason: 'notProposed' },
    });
    await client.changes.undo({});
    await client.objections.credit({ id: reply.id, assessmentId });
    expect(await read()).toMatchObject({ result: 'moved', credit: { assessmentId }, proposed: null });
    expect(await client.objections.ofPartner(record)).toMatchObject([{ id, replies: 1, result: 'moved' }]);
  });

  it('takes questions of sessions in: as new, joined to one, or set aside', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    const session = await client.sessions.create({ title: 'Open evening', heldOn: '2026-01-05' });
    const ask = (text: string) =>
      client.sessions.addQuestion({ sessionId: session.id, text, askedBy: { type: 'people', id: ana.id } });
    const [first, second, third] = [
      await ask('Is this catch and release?'),
      await ask('Catch and release again?'),
      await ask('Where do I park?'),
    ];
    expect(await client.objections.queue()).toMatchObject({
      total: 3,
      rows: [{ place: { title: 'Open evening' } }, {}, {}],
    });
    const made = await client.objections.acceptQuestion({ questionId: first.id, text: 'It is catch and release' });
    expect((await client.objections.queue()).rows[0]).toMatchObject({ id: second.id, near: { id: made.id } });
    await client.objections.joinQuestion({ questionId: second.id, objectionId: made.id });
    await client.objections.dismissQuestion({ questionId: third.id });
    expect(await client.objections.queue()).toMatchObject({ total: 0 });
    const { objection, questions } = await client.objections.get({ id: made.id });
    expect(objection).toMatchObject({ holders: 1, source: 'session', sourceId: session.id });
    expect(questions).toHaveLength(2);
    expect(await failureOf(client.objections.dismissQuestion({ questionId: third.id }))).toMatchObject({
      data: { reason: 'alreadySorted' },
    });
    await client.changes.undo({});
    expect(await client.objections.queue()).toMatchObject({ total: 1, rows: [{ id: third.id }] });
  });
});
