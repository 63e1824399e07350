import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-02';

async function problemOf(work: Promise<unknown>) {
  return (await failureOf(work)).data;
}

const held = { status: 'held' as const, heldOn: '2025-11-10' };

function squad(organizationId: string, fields: object = {}) {
  return { organizationId, unit: 'Evening shift', expected: 14, attended: 12, ...fields };
}

describe('trainings', () => {
  it('count who came by squad, say when they are due again, and are found by their words', async () => {
    const { client } = workspace;
    const police = await client.organizations.create({ name: 'Calder Police' });
    const { id } = await client.training.create({
      title: 'Roll call on naloxone',
      topic: 'naloxone',
      ...held,
      audience: 'Patrol',
      attendance: [squad(police.id), squad(police.id, { unit: '', expected: null, attended: 3 })],
    });
    const [session] = await client.training.list();
    expect(session).toMatchObject({
      id,
      attended: 15,
      dueAgainOn: '2027-11-10',
      attendance: [
        { organization: { label: 'Calder Police' }, unit: 'Evening shift' },
        { unit: '', expected: null },
      ],
    });
    expect((await client.search.query({ text: 'patrol' })).hits).toMatchObject([
      { type: 'trainingSessions', title: 'Roll call on naloxone', subtitle: 'Naloxone' },
    ]);
    expect(await client.training.refreshers()).toMatchObject([
      { unit: '', attended: 3 },
      { topic: 'naloxone', unit: 'Evening shift', lastOn: '2025-11-10', dueOn: '2027-11-10', attended: 12 },
    ]);
    await client.training.update({
      id,
      version: 1,
      patch: { refresherOn: '2026-05-01', attendance: [squad(police.id, { attended: 13 })] },
    });
    expect((await client.training.list())[0]).toMatchObject({ attended: 13, dueAgainOn: '2026-05-01' });
    const planned = await client.training.planRefresher({ id, today });
    expect(await client.tasks.get({ id: planned.id })).toMatchObject({
      title: 'Refresher: Roll call on naloxone',
      dueOn: '2026-05-01',
    });
    await client.changes.undo({});
    await client.changes.undo({});
    expect((await client.training.list())[0]).toMatchObject({ attended: 15, dueAgainOn: '2027-11-10' });
  });

  it('refuse what cannot be, and say which field', async () => {
    const { client } = workspace;
    const { id: police } = await client.organizations.create({ name: 'Calder Police' });
    const add = (fields: object) => client.training.create({ title: 'x', topic: 'trauma', ...fields });
    expect(await problemOf(add({ topic: 'juggling' }))).toMatchObject({ field: 'topic' });
    expect(await problemOf(add({ status: 'held' }))).toMatchObject({ field: 'heldOn', reason: 'required' });
    expect(await problemOf(add({ ...held, refresherOn: '2025-11-09' }))).toMatchObject({ field: 'refresherOn' });
    expect(await problemOf(add({ ...held, heldOn: '0025-11-09' }))).toMatchObject({ reason: 'dayOutOfRange' });
    expect(await problemOf(add({ attendance: [squad(police, { attended: 15 })] }))).toMatchObject({
      field: 'attendance.0.attended',
      reason: 'moreThanExpected',
    });
    expect(
      await problemOf(add({ attendance: [squad(police), squad(police, { unit: ' evening shift ' })] })),
    ).toMatchObject({ field: 'attendance.1.unit', reason: 'taken' });
    expect(await problemOf(add({ attendance: [squad(police, { attended: -1 })] }))).toMatchObject({
      issues: [{ path: ['attendance', 0, 'attended'] }],
    });
    expect((await failureOf(add({ attendance: [squad('nobody')] }))).code).toBe('notFound');
    const { id } = await add({});
    expect(await problemOf(client.training.planRefresher({ id, today }))).toMatchObject({ field: 'refresherOn' });
    expect((await failureOf(client.training.update({ id, version: 7, patch: { note: 'z' } }))).code).toBe('stale');
    expect((await failureOf(client.training.update({ id: 'no', version: 1, patch: {} }))).code).toBe('notFound');
    expect(await client.training.list()).toHaveLength(1);
  });

  it('go to the trash, come back, and take their counts along when they are removed for good', async () => {
    const { client } = workspace;
    const { id: police } = await client.organizations.create({ name: 'Calder Police' });
    const { id } = await client.training.create({ title: 'Trauma', topic: 'trauma', attendance: [squad(police)] });
    await client.training.trash({ id, version: 1 });
    expect(await client.training.list()).toEqual([]);
    await client.trash.restore({ records: [{ type: 'trainingSessions', id }] });
    const [session] = await client.training.list();
    expect(session?.attended).toBe(12);
    await client.training.trash({ id, version: session?.version ?? 0 });
    await client.trash.purge({ records: [{ type: 'trainingSessions', id }] });
    expect((await client.trash.list({ limit: 5, cursor: null })).rows).toEqual([]);
  });
});

describe('checks of diverting beside arresting', () => {
  it('are kept, changed, and taken out', async () => {
    const { client } = workspace;
    const check = {
      checkedOn: '2026-02-01',
      organizationId: null,
      answers: [
        { id: 'minutes', divert: 40, arrest: 95 },
        { id: 'forms', divert: null, arrest: null },
        { id: 'night', divert: 0, arrest: 1 },
      ],
      note: '',
    };
    const { id } = await client.training.saveFriction({ id: null, version: 0, check });
    expect(await client.training.frictionChecks()).toMatchObject([
      { id, answers: [{ id: 'minutes', divert: 40, arrest: 95 }, { id: 'night' }] },
    ]);
    await client.training.saveFriction({ id, version: 1, check: { ...check, note: 'Second look' } });
    await client.training.removeFriction({ id, version: 2 });
    expect(await client.training.frictionChecks()).toEqual([]);
    await client.changes.undo({});
    expect((await client.training.frictionChecks())[0]?.note).toBe('Second look');
    const wrong = (answers: typeof check.answers) =>
      problemOf(client.training.saveFriction({ id: null, version: 0, check: { ...check, answers } }));
    expect(await wrong([{ id: 'luck', divert: 1, arrest: 1 }])).toMatchObject({ field: 'answers.0.id' });
    expect(await wrong([{ id: 'night', divert: 2, arrest: 1 }])).toMatchObject({ reason: 'unknownChoice' });
    expect((await failureOf(client.training.removeFriction({ id: 'no', version: 1 }))).code).toBe('notFound');
  });
});
