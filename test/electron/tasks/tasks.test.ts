import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

describe('tasks', () => {
  it('are added with everything that belongs to them, found by what was written, and undo takes them back', async () => {
    const { client } = workspace;
    const [ana, ben] = [await workspace.addPerson('Ana Ruiz'), await workspace.addPerson('Ben Okafor')];
    const first = await client.tasks.create({ title: 'Find a room' });
    const saved = await client.tasks.create({
      title: 'Print the pocket card',
      description: 'Two sides, in Spanish too.',
      ownerPersonId: ana.id,
      record: ben,
      priority: 'high',
      effort: 2,
      startsOn: '2026-03-01',
      dueOn: '2026-03-20',
      helpers: [{ personId: ben.id, letter: 'A' }],
      steps: [
        { text: 'Proofread', isDone: true },
        { text: 'Send to the printer', isDone: false },
      ],
      needs: [first.id],
    });
    expect(saved).toMatchObject({ version: 1, summary: 'Added the task “Print the pocket card”' });
    expect(await client.tasks.get({ id: saved.id })).toMatchObject({
      owner: { label: 'Ana Ruiz' },
      record: { label: 'Ben Okafor' },
      helpers: [{ person: { label: 'Ben Okafor' }, letter: 'A' }],
      steps: [{ text: 'Proofread', isDone: true }, { text: 'Send to the printer' }],
      stepCount: 2,
      stepsDone: 1,
      waitsFor: 1,
      needs: [{ title: 'Find a room', status: 'todo' }],
      priority: 'high',
      effort: 2,
    });
    expect((await client.tasks.get({ id: first.id })).neededBy).toMatchObject([{ id: saved.id }]);
    for (const text of ['pocket', 'spanish', 'printer'])
      expect((await client.search.query({ text })).hits, text).toMatchObject([{ type: 'tasks', id: saved.id }]);
    await client.changes.undo({});
    expect(await failureOf(client.tasks.get({ id: saved.id }))).toMatchObject({ code: 'notFound' });
    expect((await client.tasks.get({ id: first.id })).neededBy).toEqual([]);
  });

  it('say clearly what is wrong with bad input, and keep the file as it was', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    const draft = { title: 'Call the clerk', ownerPersonId: ana.id };
    const problem = async (patch: object) => (await failureOf(client.tasks.create({ ...draft, ...patch }))).data;
    expect(await problem({ startsOn: '2026-05-01', dueOn: '2026-04-01' })).toMatchObject({
      field: 'dueOn',
      reason: 'dueBeforeStart',
    });
    expect(await problem({ dueOn: '1066-01-01' })).toMatchObject({ field: 'dueOn', reason: 'dayOutOfRange' });
    expect(await problem({ doneOn: '2026-03-11', status: 'done' })).toMatchObject({
      field: 'doneOn',
      reason: 'future',
    });
    expect(await problem({ ownerPersonId: 'nobody' })).toMatchObject({ type: 'people', id: 'nobody' });
    expect(await problem({ needs: ['nothing'] })).toMatchObject({ type: 'tasks', id: 'nothing' });
    expect(await problem({ helpers: [{ personId: ana.id, letter: 'H' }] })).toMatchObject({ reason: 'ownerHelps' });
    const ben = await workspace.addPerson('Ben');
    const twice = [
      { personId: ben.id, letter: 'H' },
      { personId: ben.id, letter: 'A' },
    ];
    expect(await problem({ helpers: twice })).toMatchObject({ field: 'helpers', reason: 'helperTwice' });
    for (const bad of [{ title: ' ' }, { effort: 4 }, { status: 'maybe' }, { priority: 'urgent' }])
      expect((await failureOf(client.tasks.create({ ...draft, ...bad } as never))).code, JSON.stringify(bad)).toBe(
        'BAD_REQUEST',
      );
    expect((await client.tasks.list({ today })).total).toBe(0);
  });

  it('never wait for each other in a circle, however long', async () => {
    const { client } = workspace;
    const ids: string[] = [];
    for (const title of ['A', 'B', 'C']) ids.push((await client.tasks.create({ title, needs: ids.slice(-1) })).id);
    const [a = '', , c = ''] = ids;
    expect(await failureOf(client.tasks.update({ id: a, version: 1, patch: { needs: [c] } }))).toMatchObject({
      code: 'invalid',
      data: { field: 'needs', reason: 'tasksWaitInACircle' },
    });
    expect(await failureOf(client.tasks.update({ id: a, version: 1, patch: { needs: [a] } }))).toMatchObject({
      data: { field: 'needs', reason: 'taskNeedsItself' },
    });
    expect((await client.tasks.get({ id: a })).needs).toEqual([]);
  });

  it('get a day when they are done and lose it when they are opened again; reasons stay only where they belong', async () => {
    const { client } = workspace;
    const { id } = await client.tasks.create({ title: 'Book the hall' });
    expect(await client.tasks.move({ ids: [id], status: 'blocked', reason: 'No key' })).toMatchObject({
      count: 1,
      summary: 'Book the hall: Blocked',
    });
    expect(await client.tasks.get({ id })).toMatchObject({ status: 'blocked', blockedReason: 'No key' });
    await client.tasks.move({ ids: [id], status: 'done' });
    expect(await client.tasks.get({ id })).toMatchObject({ status: 'done', doneOn: today, blockedReason: '' });
    await client.tasks.move({ ids: [id], status: 'doing' });
    expect(await client.tasks.get({ id })).toMatchObject({ status: 'doing', doneOn: null });
    await client.changes.undo({});
    expect(await client.tasks.get({ id })).toMatchObject({ status: 'done', doneOn: today });
    expect(await failureOf(client.tasks.move({ ids: ['nothing'], status: 'done' }))).toMatchObject({
      code: 'notFound',
    });
  });

  it('count how often their day was moved on when it came', async () => {
    const { client } = workspace;
    const { id } = await client.tasks.create({ title: 'Write to the board', dueOn: '2026-03-09' });
    await client.tasks.update({ id, version: 1, patch: { dueOn: '2026-03-20' } });
    await client.tasks.update({ id, version: 2, patch: { dueOn: '2026-03-22' } });
    expect(await client.tasks.get({ id })).toMatchObject({ carriedOver: 1, dueOn: '2026-03-22' });
    expect(await failureOf(client.tasks.update({ id, version: 1, patch: { title: 'x' } }))).toMatchObject({
      code: 'stale',
    });
  });

  it('keep their order on the board, also where there is no room between two', async () => {
    const { client } = workspace;
    const ids: string[] = [];
    for (const title of ['A', 'B', 'C', 'D']) ids.push((await client.tasks.create({ title })).id);
    const [a = '', b = '', c = '', d = ''] = ids;
    const order = async () =>
      (await client.tasks.list({ today, sort: { field: 'position', direction: 'asc' } })).rows
        .map((row) => row.title)
        .join('');
    expect(await order()).toBe('DCBA');
    await client.tasks.move({ ids: [a], status: 'todo', beforeId: c });
    expect(await order()).toBe('DACB');
    await client.tasks.move({ ids: [d], status: 'todo', beforeId: null });
    expect(await order()).toBe('ACBD');
    for (let turn = 0; turn < 30; turn++)
      await client.tasks.move({ ids: [turn % 2 ? b : c], status: 'todo', beforeId: d });
    expect(await order()).toBe('ACBD');
  });

  it('are listed by filter, order and group, a slice at a time', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    await client.tasks.createMany({
      tasks: [
        { title: 'Étude', dueOn: '2026-03-01', ownerPersonId: ana.id },
        { title: 'Call', dueOn: '2026-03-12', priority: 'high' },
        { title: 'Later', dueOn: null, status: 'doing' },
        { title: 'Old', dueOn: '2026-02-01', status: 'done' },
      ],
    });
    const titles = async (input: object) => (await client.tasks.list({ today, ...input })).rows.map((row) => row.title);
    expect(await titles({})).toEqual(['Old', 'Étude', 'Call', 'Later']);
    expect(await titles({ offset: 1, limit: 2 })).toEqual(['Étude', 'Call']);
    expect(await titles({ filter: { due: 'late' } })).toEqual(['Étude']);
    expect(await titles({ filter: { due: 'week' } })).toEqual(['Call']);
    expect(await titles({ filter: { due: 'none' } })).toEqual(['Later']);
    expect(await titles({ filter: { text: 'etu' } })).toEqual(['Étude']);
    expect(await titles({ filter: { owners: ['none'], statuses: ['todo'] } })).toEqual(['Call']);
    expect(await titles({ filter: { priorities: ['high'] } })).toEqual(['Call']);
    const { rows, groups, total } = await client.tasks.list({ today, groupBy: 'status' });
    expect(total).toBe(4);
    expect(rows.map((row) => row.title)).toEqual(['Later', 'Étude', 'Call', 'Old']);
    expect(groups).toEqual([
      { key: 'doing', label: 'doing', count: 1 },
      { key: 'todo', label: 'todo', count: 2 },
      { key: 'done', label: 'done', count: 1 },
    ]);
    expect((await client.tasks.list({ today, groupBy: 'owner' })).groups).toEqual([
      { key: ana.id, label: 'Ana', count: 1 },
      { key: '', label: '', count: 3 },
    ]);
    expect(await client.tasks.counts({ today })).toEqual({
      todo: 2,
      doing: 1,
      blocked: 0,
      done: 1,
      dropped: 0,
      late: 1,
    });
  });

  it('are mine when the person with my name owns them or helps', async () => {
    const { client } = workspace;
    const meId = await workspace.meId();
    const me = (await client.members.list()).find((member) => member.id === meId);
    const person = await workspace.addPerson(me?.name ?? '');
    await client.tasks.create({ title: 'Owned', ownerPersonId: person.id });
    await client.tasks.create({ title: 'Helped', helpers: [{ personId: person.id, letter: 'C' }] });
    await client.tasks.create({ title: 'Of others' });
    const { rows } = await client.tasks.list({
      today,
      filter: { isMine: true },
      sort: { field: 'title', direction: 'asc' },
    });
    expect(rows.map((row) => row.title)).toEqual(['Helped', 'Owned']);
  });

  it('go to the trash and come back, and lose their helpers with a person who is removed for good', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    const ben = await workspace.addPerson('Ben');
    const { id } = await client.tasks.create({
      title: 'Ride along',
      ownerPersonId: ana.id,
      helpers: [{ personId: ben.id, letter: 'H' }],
      steps: [{ text: 'Ask the captain', isDone: false }],
    });
    expect(await client.tasks.trash({ ids: [id] })).toMatchObject({
      summary: 'Moved the task “Ride along” to the trash',
    });
    expect((await client.tasks.list({ today })).total).toBe(0);
    expect((await client.trash.list({})).rows).toMatchObject([{ type: 'tasks', label: 'Ride along' }]);
    expect((await client.search.query({ text: 'captain' })).hits).toEqual([]);
    await client.trash.restore({ records: [{ type: 'tasks', id }] });
    for (const person of [ana, ben]) {
      await client.trash.move({ type: 'people', selection: { ids: [person.id] } });
      await client.trash.purge({ records: [{ type: 'people', id: person.id }] });
    }
    expect(await client.tasks.get({ id })).toMatchObject({
      owner: null,
      helpers: [],
      steps: [{ text: 'Ask the captain' }],
    });
    await client.tasks.trash({ ids: [id] });
    await client.trash.purge({ records: [{ type: 'tasks', id }] });
    expect(await failureOf(client.tasks.get({ id }))).toMatchObject({ code: 'notFound' });
  });
});
