import { describe, expect, it } from 'vitest';

import type { PartnerRef } from '#shared/contract/base.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

async function tie(from: PartnerRef, to: PartnerRef, fields: object = {}): Promise<void> {
  await workspace.client.relationships.create({
    from,
    to,
    kind: 'knows',
    strength: 3,
    willingness: 3,
    confirmedOn: today,
    ...fields,
  });
}

async function talkTo(...records: PartnerRef[]): Promise<void> {
  await workspace.client.interactions.log({
    occurredOn: today,
    channel: 'phone',
    direction: 'out',
    outcome: 'conversation-held',
    participants: records,
  });
}

const ways = async (to: PartnerRef, from?: PartnerRef) =>
  (await workspace.client.relationships.paths({ to, today, from: from ?? null })).paths.map((path) =>
    path.steps.map((step) => `${step.asker.label} > ${step.asked.label}`),
  );

describe('paths', () => {
  it('go from a member through those we talk to, in the order of asking, with the weakest link named', async () => {
    const { client } = workspace;
    const [otis, marisol, tom] = [
      await workspace.addPerson('Otis'),
      await workspace.addPerson('Marisol'),
      await workspace.addPerson('Tom'),
    ];
    await talkTo(otis);
    await tie(otis, marisol);
    await tie(marisol, tom, { strength: 1 });
    const { paths, blocked } = await client.relationships.paths({ to: tom, today });
    expect(blocked).toBeNull();
    expect(paths).toHaveLength(1);
    expect(paths[0]?.steps.map((step) => [step.asker.label, step.asked.label, step.isWeakest])).toEqual([
      ['Ana Ruiz', 'Otis', false],
      ['Otis', 'Marisol', false],
      ['Marisol', 'Tom', true],
    ]);
    expect(paths[0]?.steps[2]).toMatchObject({ weakBecause: 'strength', strength: 1 });
  });

  it('leave out who must not be contacted, is restricted, archived or in the trash, and restricted and ended ties', async () => {
    const { client } = workspace;
    const tom = await workspace.addPerson('Tom');
    const closed = [
      await workspace.addPerson('No contact', { doNotContact: true }),
      await workspace.addPerson('Kept private', { isRestricted: true }),
      await workspace.addPerson('Archived', { isArchived: true }),
      await workspace.addPerson('In the trash'),
    ];
    await talkTo(...closed);
    for (const person of closed) await tie(person, tom);
    await client.trash.move({ type: 'people', selection: { ids: [closed[3]?.id ?? ''] } });
    const [quiet, past] = [await workspace.addPerson('Quiet'), await workspace.addPerson('Past')];
    await talkTo(quiet, past);
    await tie(quiet, tom, { isRestricted: true });
    await tie(past, tom, { endsOn: '2020-01-01' });
    expect(await ways(tom)).toEqual([]);
    const open = await workspace.addPerson('Open');
    await talkTo(open);
    await tie(open, tom);
    expect(await ways(tom)).toEqual([['Ana Ruiz > Open', 'Open > Tom']]);
  });

  it('do not lead to somebody who does not want contact', async () => {
    const tom = await workspace.addPerson('Tom', { doNotContact: true });
    await talkTo(tom);
    expect(await workspace.client.relationships.paths({ to: tom, today })).toMatchObject({
      blocked: 'doNotContact',
      paths: [],
    });
  });

  it('lead into an organization through its people, and go through colleagues', async () => {
    const [chief, officer] = [await workspace.addPerson('Chief'), await workspace.addPerson('Officer')];
    const police = await workspace.addOrganization('Police');
    for (const person of [chief, officer])
      await workspace.client.roles.create({ personId: person.id, organizationId: police.id });
    await talkTo(officer);
    expect(await ways(police)).toEqual([
      ['Ana Ruiz > Officer', 'Officer > Police'],
      ['Ana Ruiz > Officer', 'Officer > Chief', 'Chief > Police'],
    ]);
    expect(await ways(chief)).toEqual([['Ana Ruiz > Officer', 'Officer > Chief']]);
  });

  it('begin with me where I am a partner too, and ask a fellow member first where they know the way', async () => {
    const { client } = workspace;
    const [me, fellow, tom, walt] = [
      await workspace.addPerson('Ana Ruiz'),
      await workspace.addPerson('Kofi Westmarch'),
      await workspace.addPerson('Tom'),
      await workspace.addPerson('Walt'),
    ];
    await client.members.create({ name: 'Kofi Westmarch' });
    await tie(me, tom);
    await tie(fellow, walt);
    expect(await ways(tom)).toEqual([['Ana Ruiz > Tom']]);
    expect(await ways(walt)).toEqual([['Ana Ruiz > Kofi Westmarch', 'Kofi Westmarch > Walt']]);
  });

  it('start at one partner where that is asked for', async () => {
    const [ana, bo, tom] = [
      await workspace.addPerson('Ana'),
      await workspace.addPerson('Bo'),
      await workspace.addPerson('Tom'),
    ];
    await tie(ana, bo);
    await tie(bo, tom);
    expect(await ways(tom, ana)).toEqual([['Ana > Bo', 'Bo > Tom']]);
    expect(await ways(ana, tom)).toEqual([['Tom > Bo', 'Bo > Ana']]);
  });

  it('warn of leaning on one person again and again', async () => {
    const { client } = workspace;
    const [bo, tom] = [await workspace.addPerson('Bo'), await workspace.addPerson('Tom')];
    await talkTo(bo);
    await tie(bo, tom);
    const ask = { type: 'ask', summary: 'Ask Bo', ownerId: null, dueOn: today, record: bo };
    await client.followUps.create(ask);
    await client.followUps.create(ask);
    const leaning = async () => (await client.relationships.paths({ to: tom, today })).paths[0]?.leansOn;
    expect(await leaning()).toEqual([]);
    await client.followUps.create(ask);
    expect(await leaning()).toMatchObject([{ record: bo, asks: 3 }]);
  });

  it('go through whoever somebody was merged into, and through both again once they are parted', async () => {
    const { client } = workspace;
    const [otis, double, tom] = [
      await workspace.addPerson('Otis'),
      await workspace.addPerson('Otis Reed'),
      await workspace.addPerson('Tom'),
    ];
    await talkTo(otis);
    await tie(double, tom);
    expect(await ways(tom)).toEqual([]);
    const merged = await client.merges.merge({ type: 'people', keptId: otis.id, otherIds: [double.id] });
    expect(await ways(tom)).toEqual([['Ana Ruiz > Otis', 'Otis > Tom']]);
    await client.merges.unmerge({ id: merged.mergeIds[0] ?? '' });
    expect(await ways(tom)).toEqual([]);
    expect(await ways(tom, double)).toEqual([['Otis Reed > Tom']]);
  });

  it('fail for a partner who is not there', async () => {
    const tom = await workspace.addPerson('Tom');
    await workspace.client.trash.move({ type: 'people', selection: { ids: [tom.id] } });
    for (const id of [tom.id, 'x'])
      expect(await failureOf(workspace.client.relationships.paths({ to: { type: 'people', id }, today }))).toEqual({
        code: 'notFound',
        data: { type: 'people', id },
      });
  });
});

describe('the tasks of a path', () => {
  it('are made as one step that undo takes back', async () => {
    const { client } = workspace;
    const [bo, tom] = [await workspace.addPerson('Bo'), await workspace.addPerson('Tom')];
    const task = (record: PartnerRef, summary: string) => ({
      record,
      summary,
      type: 'ask',
      ownerId: null,
      dueOn: '2026-03-20',
    });
    const made = await client.relationships.makeTasks({
      target: tom,
      tasks: [task(bo, 'Ask Bo'), task(tom, 'Bo asks Tom')],
    });
    expect(made).toMatchObject({ count: 2, summary: 'Added 2 follow-ups for the path to Tom' });
    expect((await client.followUps.counts({ today })).later).toBe(2);
    await client.changes.undo({});
    expect((await client.followUps.counts({ today })).later).toBe(0);
  });

  it('are refused as a whole when one of them cannot be', async () => {
    const { client } = workspace;
    const tom = await workspace.addPerson('Tom');
    const task = { record: tom, summary: 'Ask', type: 'ask', ownerId: null, dueOn: '2026-03-20' };
    const failure = (patch: object) =>
      failureOf(client.relationships.makeTasks({ target: tom, tasks: [task, { ...task, ...patch }] }));
    expect(await failure({ type: 'nag' })).toMatchObject({ data: { field: 'type', reason: 'unknownChoice' } });
    expect(await failure({ ownerId: 'x' })).toMatchObject({ code: 'notFound' });
    expect(await failure({ record: { type: 'people', id: 'x' } })).toMatchObject({ code: 'notFound' });
    expect((await client.followUps.counts({ today })).week).toBe(0);
  });
});
