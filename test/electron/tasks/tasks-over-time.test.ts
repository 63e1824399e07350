import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

describe('tasks that repeat', () => {
  const rule = {
    every: 'month' as const,
    interval: 1,
    startsOn: '2026-03-01',
    weekdays: ['TU' as const],
    nth: 2,
    skips: [],
    shifts: [],
  };

  it('come again when they are done, with helpers and an open checklist; one undo takes both back', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    const { id } = await client.tasks.create({
      title: 'Send the log',
      rule,
      helpers: [{ personId: ana.id, letter: 'H' }],
      steps: [{ text: 'Count', isDone: true }],
    });
    expect(await client.tasks.get({ id })).toMatchObject({ dueOn: '2026-03-10', repeats: true, rule });
    await client.tasks.move({ ids: [id], status: 'done' });
    const open = async () => (await client.tasks.list({ today, filter: { statuses: ['todo'] } })).rows;
    const [next] = await open();
    expect(next).toMatchObject({ dueOn: '2026-04-14', stepCount: 1, stepsDone: 0, helperCount: 1 });
    expect((await client.tasks.get({ id: next?.id ?? '' })).seriesId).toBe(id);
    // Opened and done again, it does not pile up.
    await client.tasks.move({ ids: [id], status: 'todo' });
    await client.tasks.move({ ids: [id], status: 'done' });
    expect(await open()).toHaveLength(1);
    for (let step = 0; step < 3; step++) await client.changes.undo({});
    expect((await open()).map((task) => task.id)).toEqual([id]);
  });

  it('skip one time, and move one time alone', async () => {
    const { client } = workspace;
    const { id } = await client.tasks.create({ title: 'Send the log', rule });
    expect(await client.tasks.skip({ id, version: 1 })).toMatchObject({
      summary: 'Skipped one time of “Send the log”',
    });
    expect(await client.tasks.get({ id })).toMatchObject({ dueOn: '2026-04-14' });
    await client.tasks.update({ id, version: 2, patch: { dueOn: '2026-04-20' } });
    await client.tasks.move({ ids: [id], status: 'done' });
    const { rows } = await client.tasks.list({ today, filter: { statuses: ['todo'] } });
    expect(rows.map((row) => row.dueOn)).toEqual(['2026-05-12']);
    const plain = await client.tasks.create({ title: 'Once' });
    expect(await failureOf(client.tasks.skip({ id: plain.id, version: 1 }))).toMatchObject({
      data: { field: 'rule', reason: 'doesNotRepeat' },
    });
    const last = await client.tasks.create({ title: 'Last', rule: { ...rule, count: 1 } });
    expect(await failureOf(client.tasks.skip({ id: last.id, version: 1 }))).toMatchObject({
      data: { reason: 'noNextTime' },
    });
  });
});

describe('many tasks at once', () => {
  it('get a new owner, day and status as one step', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    await client.tasks.createMany({
      tasks: [
        { title: 'A', startsOn: '2026-03-01', dueOn: '2026-03-05' },
        { title: 'B', dueOn: '2026-03-20' },
        { title: 'C' },
      ],
    });
    const edit = (patch: object) => client.tasks.edit({ selection: { filter: {} }, today, patch });
    expect(await edit({ ownerPersonId: ana.id, shiftDays: 7 })).toMatchObject({ count: 3, summary: 'Changed 3 tasks' });
    const { rows } = await client.tasks.list({ today });
    expect(rows.map((row) => [row.title, row.startsOn, row.dueOn, row.carriedOver, row.owner?.label])).toEqual([
      ['A', '2026-03-08', '2026-03-12', 1, 'Ana'],
      ['B', null, '2026-03-27', 0, 'Ana'],
      ['C', null, null, 0, 'Ana'],
    ]);
    expect(await edit({ status: 'dropped', reason: 'No longer needed' })).toMatchObject({ count: 3 });
    expect((await client.tasks.counts({ today })).dropped).toBe(3);
    await client.changes.undo({});
    await client.changes.undo({});
    expect((await client.tasks.list({ today, filter: { owners: ['none'] } })).total).toBe(3);
    expect(await failureOf(edit({ ownerPersonId: 'nobody' }))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(edit({ dueOn: '3000-01-01' }))).toMatchObject({ data: { field: 'dueOn' } });
  });

  it('stand in their month by day, what is open and weighty first', async () => {
    const { client } = workspace;
    await client.tasks.createMany({
      tasks: [
        { title: 'Done', dueOn: '2026-03-12', status: 'done' },
        { title: 'Plain', dueOn: '2026-03-12' },
        { title: 'High', dueOn: '2026-03-12', priority: 'high' },
        { title: 'Outside', dueOn: '2026-04-12' },
      ],
    });
    const days = await client.tasks.month({ today, from: '2026-03-01', to: '2026-03-31', perDay: 2 });
    expect(days).toMatchObject([{ day: '2026-03-12', total: 3, rows: [{ title: 'High' }, { title: 'Plain' }] }]);
  });

  it('show who carries too much', async () => {
    const { client } = workspace;
    const [ana, ben] = [await workspace.addPerson('Ana'), await workspace.addPerson('Ben')];
    await client.tasks.createMany({
      tasks: [
        ...Array.from({ length: 6 }, (_, index) => ({
          title: `Late ${index}`,
          dueOn: '2026-03-01',
          ownerPersonId: ana.id,
        })),
        { title: 'Ben’s', ownerPersonId: ben.id, effort: 2 },
        { title: 'Nobody’s' },
        { title: 'Over', ownerPersonId: ben.id, status: 'done' as const },
      ],
    });
    expect(await client.tasks.workload({ today })).toMatchObject({
      rows: [
        { person: { label: 'Ana' }, open: 6, effort: 6, late: 6, flags: ['share', 'late'] },
        { person: { label: 'Ben' }, open: 1, effort: 2, late: 0, flags: [] },
      ],
      total: 2,
      effort: 9,
      unowned: 1,
    });
  });
});

describe('comments on tasks', () => {
  it('are notes that go with the task and are found by what they say', async () => {
    const { client } = workspace;
    const { id } = await client.tasks.create({ title: 'Book the hall' });
    const record = { type: 'tasks' as const, id };
    expect(await client.notes.create({ record, body: 'The janitor has the key.' })).toMatchObject({
      summary: 'Added a note on Book the hall',
    });
    expect(await client.notes.list({ record })).toMatchObject([{ body: 'The janitor has the key.', record }]);
    expect((await client.search.query({ text: 'janitor' })).hits).toMatchObject([
      { type: 'notes', subtitle: 'Book the hall', on: record },
    ]);
    expect(await failureOf(client.notes.create({ record: { type: 'tasks', id: 'nothing' }, body: 'x' }))).toMatchObject(
      {
        code: 'notFound',
      },
    );
  });
});
