import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

async function addSession(heldOn = today) {
  const { client } = workspace;
  const [ana, org] = [
    await workspace.addPerson('Ana Ruiz'),
    await workspace.addOrganization('River Works', { sector: 'faith' }),
  ];
  const { id } = await client.sessions.create({ title: 'Open evening', heldOn, place: 'Library' });
  await client.sessions.invite({ sessionId: id, records: [ana, org] });
  const guests = (await client.sessions.get({ id })).guests;
  return { id, ana, org, guests };
}

describe('an information session', () => {
  it('shows the balance of the room against the required sectors, live', async () => {
    const { client } = workspace;
    const { id, guests } = await addSession();
    const faith = async () => (await client.sessions.get({ id })).balance.find((sector) => sector.sector === 'faith');
    expect(await faith()).toEqual({ sector: 'faith', isRequired: true, invited: 1, coming: 0, attended: 0 });
    const ids = guests.filter((guest) => guest.sector === 'faith').map((guest) => guest.id);
    await client.sessions.setGuests({ sessionId: id, ids, patch: { state: 'attended', card: 'meeting-space' } });
    expect(await faith()).toMatchObject({ attended: 1 });
    expect((await client.sessions.get({ id })).balance.filter((sector) => sector.isRequired)).toHaveLength(12);
    expect(await client.sessions.list()).toMatchObject([{ counts: { invited: 2, attended: 1, cards: 1 } }]);
    await client.changes.undo({});
    expect(await faith()).toMatchObject({ attended: 0 });
  });

  it('that is held logs one contact with everybody who came, questions and all', async () => {
    const { client } = workspace;
    const { id, ana, guests } = await addSession();
    await client.sessions.addQuestion({ sessionId: id, text: 'Who pays?', askedBy: ana });
    expect(await failureOf(client.sessions.hold({ id, version: 1 }))).toMatchObject({ data: { reason: 'nobodyCame' } });
    await client.sessions.setGuests({
      sessionId: id,
      ids: guests.map((guest) => guest.id),
      patch: { state: 'attended', card: 'committee-seat' },
    });
    await client.sessions.hold({ id, version: 1 });
    const yes = await client.commitments.list({ scope: 'all', record: ana, today });
    expect(yes.rows).toMatchObject([{ type: 'committee-seat', status: 'verbal', decidedOn: today }]);
    const { session } = await client.sessions.get({ id });
    expect(session).toMatchObject({ status: 'held', headCount: 2 });
    const logged = await client.interactions.get({ id: session.interactionId ?? '' });
    expect(logged).toMatchObject({ channel: 'info-session', outcome: 'attended' });
    expect(logged.heard).toContain('Who pays?');
    expect(logged.participants).toHaveLength(2);
    expect(await failureOf(client.sessions.hold({ id, version: 2 }))).toMatchObject({
      data: { reason: 'heldAlready' },
    });
    await client.changes.undo({});
    expect((await client.people.get({ id: ana.id })).person.lastContactOn).toBeNull();
  });

  it('makes what is left of its checklist as follow-ups in one step: thanks and calls for each guest', async () => {
    const { client } = workspace;
    const { id, ana, guests } = await addSession();
    const own = guests.filter((guest) => guest.record.id === ana.id).map((guest) => guest.id);
    await client.sessions.setGuests({
      sessionId: id,
      ids: own,
      patch: { state: 'attended', card: 'volunteer-hours' },
    });
    const made = await client.sessions.startChecklist({ id, today });
    expect(made).toMatchObject({ count: 4, summary: 'Made 4 follow-ups for “Open evening”' });
    const { rows } = await client.followUps.list({ scope: 'open', today });
    expect(rows.map((row) => [row.dueOn, row.type, row.record?.label ?? null])).toEqual([
      ['2026-03-10', 'schedule', null],
      ['2026-03-12', 'thank', 'Ana Ruiz'],
      ['2026-03-15', 'ask', 'Ana Ruiz'],
      ['2026-03-24', 'report-back', null],
    ]);
    await client.changes.undo({});
    expect((await client.followUps.list({ scope: 'open', today })).rows).toEqual([]);
  });

  it('is changed and removed as a whole, its guests and questions one by one', async () => {
    const { client } = workspace;
    const { id, guests } = await addSession();
    await client.sessions.update({ id, version: 1, patch: { title: 'Open morning', headCount: 14 } });
    const { id: questionId } = await client.sessions.addQuestion({ sessionId: id, text: 'Who pays?' });
    await client.sessions.setQuestion({ id: questionId, patch: { answer: 'The county.' } });
    expect((await client.sessions.get({ id })).questions).toMatchObject([{ answer: 'The county.', askedBy: null }]);
    await client.sessions.removeQuestion({ id: questionId });
    await client.sessions.removeGuest({ id: guests[0]?.id ?? '' });
    expect((await client.sessions.get({ id })).guests).toHaveLength(1);
    await client.sessions.remove({ id });
    expect(await client.sessions.list()).toEqual([]);
    await client.changes.undo({});
    expect(await client.sessions.list()).toMatchObject([{ title: 'Open morning', counts: { invited: 1 } }]);
  });

  it('refuses who asked not to be contacted, a card that does not exist, a session to come and days that are over', async () => {
    const { client } = workspace;
    const quiet = await workspace.addPerson('Quinn Low', { doNotContact: true });
    const { id, guests } = await addSession('2026-03-20');
    expect(await failureOf(client.sessions.invite({ sessionId: id, records: [quiet] }))).toMatchObject({
      data: { reason: 'doNotContact', value: 'Quinn Low' },
    });
    const ids = guests.map((guest) => guest.id);
    expect(await failureOf(client.sessions.setGuests({ sessionId: id, ids, patch: { card: 'gold' } }))).toMatchObject({
      data: { field: 'card', reason: 'unknownChoice' },
    });
    expect(await failureOf(client.sessions.hold({ id, version: 1 }))).toMatchObject({ data: { reason: 'future' } });
    expect(await failureOf(client.sessions.startChecklist({ id, today: '2026-05-01' }))).toMatchObject({
      data: { reason: 'nothingLeft' },
    });
    for (const call of [
      client.sessions.get({ id: 'x' }),
      client.sessions.removeGuest({ id: 'x' }),
      client.sessions.removeQuestion({ id: 'x' }),
      client.sessions.create({ title: 'A', heldOn: today, ownerId: 'x' }),
    ])
      expect(await failureOf(call)).toMatchObject({ code: 'notFound' });
  });
});
