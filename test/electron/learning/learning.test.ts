import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('losses and their reviews', () => {
  it('are kept with their links, reviewed by four questions, found, trashed and brought back', async () => {
    const { client } = workspace;
    const goal = await client.goals.create({ title: 'Pilot' });
    const ana = await workspace.addPerson('Ana Ruiz');
    const { id } = await client.losses.create({
      title: 'No quorum',
      lostOn: '2026-02-10',
      category: 'quorum',
      whatHappened: 'Twelve came, fifteen were needed.',
      goalId: goal.id,
      revisitOn: '2026-05-01',
    });
    const review = await client.reviews.create({
      title: 'Why nobody came',
      heldOn: '2026-02-17',
      subject: { type: 'losses', id },
      planned: 'A vote',
      happened: 'No vote',
      keep: 'The packet',
      facilitatorPersonId: ana.id,
    });
    await client.reviews.update({ id: review.id, version: 1, patch: { why: 'A game night', next: 'Ask by phone' } });
    const lesson = await client.lessons.create({ title: 'Call the day before', reviewId: review.id });
    expect(await client.losses.get({ id })).toMatchObject({
      goal: { label: 'Pilot' },
      reviews: [{ id: review.id, title: 'Why nobody came' }],
      tasks: 0,
    });
    expect(await client.reviews.get({ id: review.id })).toMatchObject({
      answered: 4,
      subjectLabel: { label: 'No quorum' },
      facilitator: { label: 'Ana Ruiz' },
      lessons: [{ id: lesson.id, status: 'hypothesis' }],
    });
    expect(await client.reviews.list({ subjectId: id })).toHaveLength(1);
    expect((await client.search.query({ text: 'game night' })).hits).toMatchObject([{ type: 'afterActionReviews' }]);
    expect((await client.search.query({ text: 'fifteen' })).hits).toMatchObject([{ type: 'losses', id }]);
    await client.losses.trash({ id, version: 1 });
    expect(await client.losses.list({})).toEqual([]);
    await client.trash.purge({ records: [{ type: 'losses', id }] });
    expect(await client.reviews.get({ id: review.id })).toMatchObject({ subject: null });
    await client.reviews.trash({ id: review.id, version: 2 });
    expect(await client.reviews.list({})).toEqual([]);
    await client.changes.undo({});
    expect(await client.reviews.list({})).toHaveLength(1);
  });

  it('plan what follows as tasks of one step, which know what they are for', async () => {
    const { client } = workspace;
    const { id } = await client.losses.create({ title: 'The budget line', lostOn: '2026-03-01' });
    const origin = { type: 'losses' as const, id };
    await client.tasks.createMany({
      tasks: [
        { title: 'Tell partners', origin },
        { title: 'Care', origin },
      ],
    });
    expect(await client.losses.list({})).toMatchObject([{ tasks: 2, tasksDone: 0 }]);
    const { rows } = await client.tasks.list({ filter: { originId: id }, today: '2026-03-10' });
    expect(rows.map((row) => row.title).toSorted()).toEqual(['Care', 'Tell partners']);
    const [first] = rows;
    expect((await client.tasks.get({ id: first?.id ?? '' })).origin).toMatchObject({ type: 'losses', id });
    await client.changes.undo({});
    expect(await client.losses.list({})).toMatchObject([{ tasks: 0 }]);
  });

  it('tell names of people that a text says, whole or first, and never those of restricted people', async () => {
    const { client } = workspace;
    await workspace.addPerson('Tamsin Reedlake');
    await workspace.addPerson('Osei Brightford');
    await workspace.addPerson('Indigo Vale', { isRestricted: true });
    const names = async (text: string) => (await client.reviews.namesIn({ text })).toSorted();
    expect(await names('Tamsin Reedlake forgot the packet, and osei was late.')).toEqual(['Tamsin Reedlake']);
    expect(await names('Osei’s list was old; Indigo Vale said so.')).toEqual(['Osei']);
    expect(await names('The packet was late.')).toEqual([]);
  });

  it.each([
    [{ lostOn: '2026-04-01' }, { data: { field: 'lostOn', reason: 'future' } }],
    [{ category: 'weather' }, { data: { field: 'category', reason: 'unknownChoice' } }],
    [{ goalId: 'gone' }, { code: 'notFound' }],
    [{ decisionId: 'gone' }, { code: 'notFound' }],
    [{ campaignId: 'gone' }, { code: 'notFound' }],
    [{ title: '' }, { code: 'BAD_REQUEST' }],
  ])('refuse a loss with %j', async (wrong, failure) => {
    const draft = { title: 'A', lostOn: '2026-03-01', ...wrong };
    expect(await failureOf(workspace.client.losses.create(draft))).toMatchObject(failure);
  });

  it('refuse a review of something that is gone, of a day to come, or led by nobody we know', async () => {
    const create = async (fields: object) =>
      failureOf(workspace.client.reviews.create({ title: 'A', heldOn: '2026-03-01', ...fields }));
    expect(await create({ subject: { type: 'wins', id: 'gone' } })).toMatchObject({ code: 'notFound' });
    expect(await create({ heldOn: '2026-03-11' })).toMatchObject({ data: { reason: 'future' } });
    expect(await create({ facilitatorPersonId: 'gone' })).toMatchObject({ code: 'notFound' });
    for (const verb of ['losses', 'reviews', 'lessons'] as const)
      expect(await failureOf(workspace.client[verb].get({ id: 'gone' }))).toMatchObject({ code: 'notFound' });
  });
});

describe('lessons', () => {
  const whole = {
    title: 'Peers first',
    context: { place: 'Millhaven', size: '42 organizations', strategy: 'Community trust', phase: 'Pilot' },
    problem: 'Nobody called',
    tried: 'Two peers on a beat',
    happened: 'Nine of ten calls answered',
    why: 'They were known',
    dissent: 'Two officers',
    cost: 'Two evenings a week',
    conditions: 'Pay',
    steps: 'Ask two peers',
    pitfalls: 'Burnout',
    again: 'Start on a Tuesday',
    shareLevel: 'public' as const,
    roadmapSteps: ['recruitment', 'wins'],
  };

  it('keep every field, and are found by words, step and status, the surest first', async () => {
    const { client } = workspace;
    const { id } = await client.lessons.create(whole);
    await client.lessons.create({ title: 'Eat first', status: 'promising', roadmapSteps: ['goals'] });
    expect(await client.lessons.get({ id })).toMatchObject({ ...whole, status: 'hypothesis', confidence: 'medium' });
    const titles = async (query: object) => (await client.lessons.list(query)).map((lesson) => lesson.title);
    expect(await titles({})).toEqual(['Eat first', 'Peers first']);
    expect(await titles({ text: 'BURNOUT millhaven' })).toEqual(['Peers first']);
    expect(await titles({ step: 'goals' })).toEqual(['Eat first']);
    expect(await titles({ status: 'promising' })).toEqual(['Eat first']);
    expect(await titles({ text: 'snow' })).toEqual([]);
    expect((await client.search.query({ text: 'tuesday' })).hits).toMatchObject([{ type: 'lessons', id }]);
  });

  it('become a task in one step, due in two weeks, which undo takes back', async () => {
    const { client } = workspace;
    const { id } = await client.lessons.create(whole);
    const task = await client.lessons.toTask({ id });
    expect(await client.tasks.get({ id: task.id })).toMatchObject({
      title: 'Put to use: Peers first',
      description: 'Ask two peers',
      dueOn: '2026-03-24',
      origin: { type: 'lessons', id },
    });
    expect((await client.lessons.get({ id })).tasks).toBe(1);
    await client.changes.undo({});
    expect((await client.lessons.get({ id })).tasks).toBe(0);
  });

  it('are a best practice only when they worked twice or somebody outside confirmed them', async () => {
    const { client } = workspace;
    const best = { title: 'A', status: 'best-practice' as const };
    const failure = { data: { field: 'status', reason: 'notProven' } };
    expect(await failureOf(client.lessons.create({ ...best, timesWorked: 1 }))).toMatchObject(failure);
    const { id } = await client.lessons.create({ ...best, timesWorked: 2 });
    const take = async (patch: object, version: number) => failureOf(client.lessons.update({ id, version, patch }));
    expect(await take({ timesWorked: 1 }, 1)).toMatchObject(failure);
    await client.lessons.update({ id, version: 1, patch: { timesWorked: 0, confirmedBy: 'Ridge County' } });
    expect(await take({ confirmedBy: ' ' }, 2)).toMatchObject(failure);
    await client.lessons.trash({ id, version: 2 });
    expect(await client.lessons.list({})).toEqual([]);
  });

  it('refuse steps nobody knows, a contact and a review that are gone', async () => {
    const create = async (fields: object) => failureOf(workspace.client.lessons.create({ title: 'A', ...fields }));
    expect(await create({ roadmapSteps: ['dance'] })).toMatchObject({ data: { field: 'roadmapSteps' } });
    expect(await create({ contactPersonId: 'gone' })).toMatchObject({ code: 'notFound' });
    expect(await create({ reviewId: 'gone' })).toMatchObject({ code: 'notFound' });
  });
});
