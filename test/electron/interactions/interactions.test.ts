import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('interactions.log', () => {
  it('saves the interaction, those who took part and the follow-ups as one step', async () => {
    const { client } = workspace;
    const [police, dana] = [
      await workspace.addOrganization('Calder Police'),
      await workspace.addPerson('Dana Whitlock'),
    ];
    const followUps = [
      { type: 'send-info', summary: 'Send the bylaws', ownerId: null, dueOn: '2026-03-12' },
      { type: 'thank', summary: '', ownerId: null, dueOn: '2026-03-11' },
    ];
    const saved = await client.interactions.log({
      occurredOn: '2026-03-10',
      channel: 'phone',
      participants: [police, dana],
      outcome: 'conversation-held',
      heard: 'Maybe',
      followUps,
    });
    expect(saved).toMatchObject({ version: 1, summary: 'Logged a call with Dana Whitlock and Calder Police' });
    expect(saved.followUpIds).toHaveLength(2);

    const interaction = await client.interactions.get({ id: saved.id });
    expect(interaction).toMatchObject({
      occurredOn: '2026-03-10',
      direction: 'out',
      sensitivity: 'normal',
      memberId: await workspace.meId(),
    });
    expect(interaction.participants.map((participant) => participant.label)).toEqual([
      'Dana Whitlock',
      'Calder Police',
    ]);
    const { rows } = await client.followUps.list({ scope: 'open', today: '2026-03-10', record: dana });
    expect(rows.map((row) => [row.id, row.interactionId, row.record?.label])).toEqual(
      saved.followUpIds.toReversed().map((id) => [id, saved.id, 'Dana Whitlock']),
    );
    const { person } = await client.people.get({ id: dana.id });
    expect(person).toMatchObject({ lastContactOn: '2026-03-10', nextFollowUpOn: '2026-03-11' });
  });

  it('is taken back with everything that it made, and done again', async () => {
    const { client } = workspace;
    const [dana, police] = [
      await workspace.addPerson('Dana Whitlock'),
      await workspace.addOrganization('Calder Police'),
    ];
    const { id } = await client.interactions.log({
      occurredOn: '2026-03-01',
      channel: 'email',
      participants: [dana, police],
      followUps: [{ type: 'thank', summary: '', ownerId: null, dueOn: '2026-03-11' }],
    });
    await client.changes.undo({});
    expect(await failureOf(client.interactions.get({ id }))).toMatchObject({
      code: 'notFound',
      data: { type: 'interactions', id },
    });
    expect((await client.followUps.list({ scope: 'open', today: '2026-03-10' })).rows).toEqual([]);
    expect((await client.people.get({ id: dana.id })).person).toMatchObject({
      lastContactOn: null,
      nextFollowUpOn: null,
    });
    await client.changes.redo({});
    expect((await client.interactions.get({ id })).participants).toHaveLength(2);
    expect((await client.followUps.list({ scope: 'open', today: '2026-03-10' })).rows).toMatchObject([
      { interactionId: id, record: dana },
    ]);
    expect((await client.organizations.get({ id: police.id })).organization.lastContactOn).toBe('2026-03-01');
  });

  it('links follow-ups to the first organization when nobody took part', async () => {
    const { client } = workspace;
    const police = await workspace.addOrganization('Calder Police');
    await client.interactions.log({
      occurredOn: '2026-03-10',
      channel: 'letter',
      participants: [police],
      memberId: null,
      followUps: [{ type: 'thank', summary: '', ownerId: await workspace.meId(), dueOn: '2026-03-11' }],
    });
    const { rows } = await client.followUps.list({ scope: 'open', today: '2026-03-10' });
    expect(rows).toMatchObject([{ record: police, ownerId: await workspace.meId() }]);
  });

  it('counts the names in its sentence when there are many', async () => {
    const { client } = workspace;
    const people = [
      await workspace.addPerson('Dana Whitlock'),
      await workspace.addPerson('Otis Fairley'),
      await workspace.addPerson('Gail Stroud'),
    ];
    const saved = await client.interactions.log({
      occurredOn: '2026-03-10',
      channel: 'one-to-one',
      participants: people,
    });
    expect(saved.summary).toBe('Logged a 1:1 with Dana Whitlock and 2 others');
  });

  it.each([
    [{ occurredOn: '2026-03-11' }, { field: 'occurredOn', reason: 'future', value: '2026-03-11' }],
    [{ occurredOn: '1899-12-31' }, { field: 'occurredOn', reason: 'dayOutOfRange', value: '1899-12-31' }],
    [{ channel: 'pigeon' }, { field: 'channel', reason: 'unknownChoice', value: 'pigeon' }],
    [{ outcome: 'magic' }, { field: 'outcome', reason: 'unknownChoice', value: 'magic' }],
    [
      { followUps: [{ type: 'wish', summary: '', ownerId: null, dueOn: '2026-03-11' }] },
      { field: 'type', reason: 'unknownChoice', value: 'wish' },
    ],
    [
      { followUps: [{ type: 'thank', summary: '', ownerId: null, dueOn: '2101-01-01' }] },
      { field: 'dueOn', reason: 'dayOutOfRange', value: '2101-01-01' },
    ],
  ])('refuses what breaks a rule and saves nothing: %j', async (fields, data) => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const before = await client.changes.list({});
    const call = client.interactions.log({
      occurredOn: '2026-03-10',
      channel: 'phone',
      participants: [dana],
      ...fields,
    });
    expect(await failureOf(call)).toEqual({ code: 'invalid', data });
    expect(await client.changes.list({})).toEqual(before);
  });

  it('fails with notFound for a partner, member or owner who is not there or in the trash', async () => {
    const { client } = workspace;
    const [dana, gone] = [await workspace.addPerson('Dana Whitlock'), await workspace.addPerson('Otis Fairley')];
    await client.trash.move({ type: 'people', selection: { ids: [gone.id] } });
    const log = (fields: object) =>
      client.interactions.log({ occurredOn: '2026-03-10', channel: 'phone', participants: [dana], ...fields });
    expect(await failureOf(log({ participants: [dana, gone] }))).toEqual({ code: 'notFound', data: gone });
    expect(await failureOf(log({ participants: [{ type: 'organizations', id: dana.id }] }))).toEqual({
      code: 'notFound',
      data: { type: 'organizations', id: dana.id },
    });
    expect(await failureOf(log({ memberId: 'nobody' }))).toEqual({
      code: 'notFound',
      data: { type: 'members', id: 'nobody' },
    });
    expect(
      await failureOf(log({ followUps: [{ type: 'thank', summary: '', ownerId: 'nobody', dueOn: '2026-03-11' }] })),
    ).toEqual({ code: 'notFound', data: { type: 'members', id: 'nobody' } });
  });

  it('refuses malformed input', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    expect(
      await failureOf(client.interactions.log({ occurredOn: '2026-02-30', channel: 'phone', participants: [dana] })),
    ).toMatchObject({ code: 'BAD_REQUEST' });
    expect(
      await failureOf(client.interactions.log({ occurredOn: '2026-03-10', channel: 'phone', participants: [] })),
    ).toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('interactions.update', () => {
  it('changes fields and who took part, and undo gives both back', async () => {
    const { client } = workspace;
    const [dana, otis] = [await workspace.addPerson('Dana Whitlock'), await workspace.addPerson('Otis Fairley')];
    const { id } = await client.interactions.log({ occurredOn: '2026-03-01', channel: 'phone', participants: [dana] });
    const saved = await client.interactions.update({
      id,
      version: 1,
      patch: { channel: 'email', outcome: '', participants: [otis], memberId: null },
    });
    expect(saved).toMatchObject({ id, version: 2, summary: 'Changed the e-mail with Otis Fairley' });
    expect((await client.people.get({ id: dana.id })).person.lastContactOn).toBeNull();
    await client.changes.undo({});
    expect(await client.interactions.get({ id })).toMatchObject({
      channel: 'phone',
      participants: [dana],
      memberId: await workspace.meId(),
    });
    expect((await client.people.get({ id: dana.id })).person.lastContactOn).toBe('2026-03-01');
  });

  it('raises the version when only who took part changes, and not when nobody does', async () => {
    const { client } = workspace;
    const [dana, otis] = [await workspace.addPerson('Dana Whitlock'), await workspace.addPerson('Otis Fairley')];
    const { id } = await client.interactions.log({ occurredOn: '2026-03-01', channel: 'phone', participants: [dana] });
    const same = await client.interactions.update({ id, version: 1, patch: { participants: [dana] } });
    expect(same).toMatchObject({ version: 1, changeSetId: null });
    const saved = await client.interactions.update({ id, version: 1, patch: { participants: [dana, otis] } });
    expect(saved.version).toBe(2);
    expect((await client.interactions.get({ id })).version).toBe(2);
    expect(
      await failureOf(client.interactions.update({ id, version: 1, patch: { participants: [dana] } })),
    ).toMatchObject({ code: 'stale', data: { version: 2 } });
    await client.changes.undo({});
    expect((await client.interactions.get({ id })).participants).toMatchObject([dana]);
    await client.changes.redo({});
    expect((await client.interactions.get({ id })).participants).toHaveLength(2);
  });

  it('lets somebody in the trash stay among those who took part', async () => {
    const { client } = workspace;
    const [dana, otis] = [await workspace.addPerson('Dana Whitlock'), await workspace.addPerson('Otis Fairley')];
    const { id } = await client.interactions.log({ occurredOn: '2026-03-01', channel: 'phone', participants: [dana] });
    await client.trash.move({ type: 'people', selection: { ids: [dana.id] } });
    await client.interactions.update({ id, version: 1, patch: { participants: [dana, otis] } });
    expect((await client.interactions.get({ id })).participants).toHaveLength(2);
  });

  it('fails when the interaction changed meanwhile, is not there, or would break a rule', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const { id } = await client.interactions.log({ occurredOn: '2026-03-01', channel: 'phone', participants: [dana] });
    await client.interactions.update({ id, version: 1, patch: { heard: 'Yes' } });
    expect(await failureOf(client.interactions.update({ id, version: 1, patch: { heard: 'No' } }))).toEqual({
      code: 'stale',
      data: { type: 'interactions', id, version: 2 },
    });
    expect(await failureOf(client.interactions.update({ id: 'x', version: 1, patch: {} }))).toEqual({
      code: 'notFound',
      data: { type: 'interactions', id: 'x' },
    });
    expect(await failureOf(client.interactions.update({ id, version: 2, patch: { participants: [] } }))).toEqual({
      code: 'invalid',
      data: { field: 'participants', reason: 'required' },
    });
    expect(
      await failureOf(client.interactions.update({ id, version: 2, patch: { occurredOn: '2026-03-11' } })),
    ).toMatchObject({ code: 'invalid', data: { reason: 'future' } });
    expect(
      await failureOf(
        client.interactions.update({ id, version: 2, patch: { participants: [{ type: 'people', id: 'x' }] } }),
      ),
    ).toMatchObject({ code: 'notFound' });
  });

  it('answers no change set when nothing had to change', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const { id } = await client.interactions.log({ occurredOn: '2026-03-01', channel: 'phone', participants: [dana] });
    expect(
      await client.interactions.update({ id, version: 1, patch: { channel: 'phone', participants: [dana] } }),
    ).toMatchObject({ version: 1, changeSetId: null });
  });
});

describe('interactions.timeline', () => {
  it('tells what touched a record, page by page', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const call = await client.interactions.log({
      occurredOn: '2026-03-01',
      channel: 'phone',
      participants: [dana],
      followUps: [{ type: 'thank', summary: 'Thank her', ownerId: null, dueOn: '2026-03-02' }],
    });
    await client.followUps.complete({ ids: call.followUpIds, doneOn: '2026-03-02' });
    await client.notes.create({ record: dana, body: 'Likes plain words' });
    const first = await client.interactions.timeline({ record: dana, limit: 2 });
    expect(first).toMatchObject({
      total: 3,
      entries: [
        { kind: 'note', note: { body: 'Likes plain words' } },
        { kind: 'followUpDone', at: '2026-03-02', followUp: { summary: 'Thank her' } },
      ],
    });
    const second = await client.interactions.timeline({ record: dana, limit: 2, cursor: first.nextCursor });
    expect(second).toMatchObject({
      nextCursor: null,
      total: 3,
      entries: [
        {
          kind: 'interaction',
          at: '2026-03-01',
          interaction: { id: call.id, participants: [{ label: 'Dana Whitlock' }] },
          followUps: [{ doneOn: '2026-03-02' }],
        },
      ],
    });
    expect(await client.interactions.timeline({ record: dana, kinds: ['note'] })).toMatchObject({
      total: 1,
      entries: [{ kind: 'note' }],
    });
  });

  it('refuses a cursor that it did not give', async () => {
    const dana = await workspace.addPerson('Dana Whitlock');
    expect(await failureOf(workspace.client.interactions.timeline({ record: dana, cursor: 'x' }))).toMatchObject({
      code: 'invalid',
      data: { field: 'cursor' },
    });
  });
});
