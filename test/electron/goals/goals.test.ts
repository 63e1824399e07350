import { describe, expect, it } from 'vitest';

import { goalTemplates } from '#shared/content/goal-templates.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

async function addGoal(fields: object = {}) {
  const { id } = await workspace.client.goals.create({ title: 'Hand-off within the hour', ...fields });
  return id;
}

async function problemOf(work: Promise<unknown>) {
  return (await failureOf(work)).data;
}

describe('goals', () => {
  it('keep their SMART fields, and are found by their words', async () => {
    const { client } = workspace;
    const owner = await workspace.addPerson('Mara Lindqvist');
    const id = await addGoal({
      why: 'Officers use what is faster than a booking.',
      measure: 'Hand-offs within 60 minutes',
      unit: '%',
      baselineValue: 12.5,
      baselineOn: '2026-01-01',
      targetValue: 80,
      startsOn: '2026-01-01',
      dueOn: '2026-12-31',
      confidence: 4,
      ownerId: owner.id,
    });
    const { goal } = await client.goals.get({ id });
    expect(goal).toMatchObject({
      kind: 'goal',
      status: 'not-started',
      direction: 'at-least',
      baselineValue: 12.5,
      targetValue: 80,
      confidence: 4,
      owner: { label: 'Mara Lindqvist' },
      metOn: null,
    });
    expect((await client.search.query({ text: 'faster booking' })).hits).toMatchObject([
      { type: 'goals', title: 'Hand-off within the hour' },
    ]);
  });

  it('hold strategies, which serve a goal and go to the trash with it', async () => {
    const { client } = workspace;
    const id = await addGoal();
    const strategy = await client.goals.create({ title: 'Peers on night shift', kind: 'strategy', parentId: id });
    expect((await client.goals.get({ id })).strategies.map((each) => each.title)).toEqual(['Peers on night shift']);
    expect((await client.goals.get({ id: strategy.id })).parent?.id).toBe(id);
    await client.goals.trash({ id, version: 1 });
    expect(await client.goals.list()).toEqual([]);
    await client.changes.undo({});
    expect((await client.goals.list()).length).toBe(2);
  });

  it('say when they were met, and forget it when they are not met after all', async () => {
    const { client } = workspace;
    const id = await addGoal();
    const met = await client.goals.update({ id, version: 1, patch: { status: 'met' } });
    expect((await client.goals.get({ id })).goal.metOn).toBe('2026-03-10');
    await client.goals.update({ id, version: met.version, patch: { metOn: '2026-02-01' } });
    expect((await client.goals.get({ id })).goal.metOn).toBe('2026-02-01');
    await client.goals.update({ id, version: met.version + 1, patch: { status: 'at-risk' } });
    expect((await client.goals.get({ id })).goal.metOn).toBeNull();
  });

  it('are moved among their siblings', async () => {
    const { client } = workspace;
    for (const title of ['One', 'Two', 'Three']) await addGoal({ title });
    const [first] = await client.goals.list();
    await client.goals.move({ id: first?.id ?? '', index: 2 });
    expect((await client.goals.list()).map((goal) => goal.title)).toEqual(['Two', 'Three', 'One']);
    await client.changes.undo({});
    expect((await client.goals.list()).map((goal) => goal.title)).toEqual(['One', 'Two', 'Three']);
  });

  it('say clearly what is wrong with bad input', async () => {
    const { client } = workspace;
    const id = await addGoal();
    const strategy = await client.goals.create({ title: 'A way', kind: 'strategy', parentId: id });
    const create = (fields: object) => problemOf(client.goals.create({ title: 'Goal', ...fields }));
    expect(await create({ status: 'x' })).toMatchObject({ field: 'status', reason: 'unknownChoice' });
    expect(await create({ direction: 'x' })).toMatchObject({ field: 'direction', reason: 'unknownChoice' });
    expect(await create({ kind: 'x' })).toMatchObject({ field: 'kind', reason: 'unknownChoice' });
    expect(await create({ startsOn: '2026-05-01', dueOn: '2026-04-01' })).toMatchObject({ reason: 'endsBeforeStart' });
    expect(await create({ baselineOn: '2026-03-11' })).toMatchObject({ reason: 'future' });
    expect(await create({ ownerId: 'gone' })).toMatchObject({ type: 'people' });
    expect(await create({ committeeId: 'gone' })).toMatchObject({ type: 'committees' });
    expect(await create({ parentId: id })).toMatchObject({ reason: 'goalHasNoParent' });
    expect(await create({ kind: 'strategy' })).toMatchObject({ reason: 'servesNoGoal' });
    expect(await create({ kind: 'strategy', parentId: strategy.id })).toMatchObject({ reason: 'servesNoGoal' });
    expect(await problemOf(client.goals.get({ id: 'gone' }))).toMatchObject({ type: 'goals' });
    expect(await failureOf(client.goals.update({ id, version: 9, patch: { title: 'X' } }))).toMatchObject({
      code: 'stale',
    });
    expect(await failureOf(client.goals.create({ title: ' ' }))).toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('goals.addTemplates', () => {
  it('adds the example goals with their milestones as one step, and none of them twice', async () => {
    const { client } = workspace;
    const templates = goalTemplates.map((template) => template.id);
    expect(await client.goals.addTemplates({ templates })).toMatchObject({ count: 12 });
    const [first] = await client.goals.list();
    expect(first).toMatchObject({ targetValue: 12, startsOn: '2026-03-10', dueOn: '2026-12-10' });
    expect(first?.milestones.map((each) => each.dueOn)).toEqual(['2026-06-10', '2026-09-10', '2026-12-10']);
    expect(await client.goals.addTemplates({ templates })).toMatchObject({ count: 0, changeSetId: null });
    await client.changes.undo({});
    expect(await client.goals.list()).toEqual([]);
    expect(await problemOf(client.goals.addTemplates({ templates: ['x'] }))).toMatchObject({ reason: 'unknownChoice' });
  });
});

describe('values of a goal', () => {
  it('are listed by their day, changed and removed', async () => {
    const { client } = workspace;
    const goalId = await addGoal();
    const march = await client.goals.addValue({ goalId, measuredOn: '2026-03-01', value: 61.25, source: 'Log' });
    const february = await client.goals.addValue({ goalId, measuredOn: '2026-02-01', value: -3 });
    const values = async () => (await client.goals.get({ id: goalId })).goal.values.map((each) => each.value);
    expect(await values()).toEqual([-3, 61.25]);
    await client.goals.updateValue({ id: february.id, version: 1, patch: { value: 40 } });
    await client.goals.removeValue({ id: march.id });
    expect(await values()).toEqual([40]);
    await client.changes.undo({});
    expect(await values()).toEqual([40, 61.25]);
  });

  it('are one a day, and not of days to come', async () => {
    const { client } = workspace;
    const goalId = await addGoal();
    const add = (measuredOn: string) => client.goals.addValue({ goalId, measuredOn, value: 1 });
    await add('2026-03-01');
    const other = await add('2026-03-02');
    expect(await problemOf(add('2026-03-01'))).toMatchObject({ field: 'measuredOn', reason: 'dayHasValue' });
    const moved = client.goals.updateValue({ id: other.id, version: 1, patch: { measuredOn: '2026-03-01' } });
    expect(await problemOf(moved)).toMatchObject({ reason: 'dayHasValue' });
    expect(await problemOf(add('2026-03-11'))).toMatchObject({ reason: 'future' });
    expect(await failureOf(client.goals.addValue({ goalId, measuredOn: '2026-03-03', value: Infinity }))).toMatchObject(
      {
        code: 'BAD_REQUEST',
      },
    );
    expect(await problemOf(client.goals.removeValue({ id: 'gone' }))).toMatchObject({ type: 'goals' });
  });
});

describe('milestones of a goal', () => {
  it('are added in order, reached with evidence, moved and removed', async () => {
    const { client } = workspace;
    const goalId = await addGoal();
    const draft = await client.goals.addMilestone({ goalId, title: 'Draft', dueOn: '2026-02-01', winLevel: 2 });
    const signed = await client.goals.addMilestone({ goalId, title: 'Signed' });
    const titles = async () => (await client.goals.get({ id: goalId })).goal.milestones.map((each) => each.title);
    const reached = await client.goals.updateMilestone({
      id: draft.id,
      version: 1,
      patch: { metOn: '2026-02-03', evidence: 'Minutes of the ninth meeting' },
    });
    expect(reached.summary).toBe('Reached the milestone “Draft”');
    expect((await client.goals.get({ id: goalId })).goal.milestones[0]).toMatchObject({
      metOn: '2026-02-03',
      winLevel: 2,
      evidence: 'Minutes of the ninth meeting',
    });
    expect((await client.search.query({ text: 'ninth meeting' })).hits).toMatchObject([{ type: 'goals' }]);
    await client.goals.moveMilestone({ id: signed.id, index: 0 });
    expect(await titles()).toEqual(['Signed', 'Draft']);
    await client.goals.removeMilestone({ id: draft.id });
    expect(await titles()).toEqual(['Signed']);
    expect(await problemOf(client.goals.addMilestone({ goalId, title: 'Late', metOn: '2026-03-11' }))).toMatchObject({
      reason: 'future',
    });
  });

  it('go for good with their goal', async () => {
    const { client } = workspace;
    const goalId = await addGoal();
    await client.goals.addMilestone({ goalId, title: 'Draft' });
    await client.goals.addValue({ goalId, measuredOn: '2026-03-01', value: 1 });
    await client.goals.trash({ id: goalId, version: 1 });
    expect(await client.trash.purge({ records: [{ type: 'goals', id: goalId }] })).toEqual({ count: 1 });
    expect(await failureOf(client.goals.get({ id: goalId }))).toMatchObject({ code: 'notFound' });
  });
});

describe('links of a goal', () => {
  it('tie it to a risk, once, and go with the risk', async () => {
    const { client } = workspace;
    const goalId = await addGoal();
    const risk = await client.risks.create({ title: 'The slots are full' });
    expect(await client.goals.linkable()).toMatchObject([{ type: 'risks', recordId: risk.id }]);
    const link = await client.goals.link({ goalId, type: 'risks', recordId: risk.id });
    expect((await client.goals.get({ id: goalId })).links).toMatchObject([
      { id: link.id, title: 'The slots are full' },
    ]);
    expect(await problemOf(client.goals.link({ goalId, type: 'risks', recordId: risk.id }))).toMatchObject({
      reason: 'linkExists',
    });
    await client.trash.move({ type: 'risks', selection: { ids: [risk.id] } });
    expect((await client.goals.get({ id: goalId })).links).toEqual([]);
    await client.changes.undo({});
    await client.goals.unlink({ id: link.id });
    expect((await client.goals.get({ id: goalId })).links).toEqual([]);
  });

  it('count the tasks and wins that name it', async () => {
    const { client } = workspace;
    const goalId = await addGoal();
    const committee = await client.committees.create({ name: 'Services' });
    await client.goals.update({ id: goalId, version: 1, patch: { committeeId: committee.id } });
    await client.tasks.create({ title: 'Call the clinic', goalId, dueOn: '2026-03-01' });
    await client.tasks.create({ title: 'Write the log', goalId, status: 'done' });
    const { goal } = await client.goals.get({ id: goalId });
    expect(goal).toMatchObject({ committee: 'Services', tasks: { open: 1, overdue: 1, done: 1 }, wins: 0 });
    expect((await client.goals.work({ goalId })).tasks.map((task) => task.title)).toEqual([
      'Call the clinic',
      'Write the log',
    ]);
  });

  it('are refused for what is not there', async () => {
    const { client } = workspace;
    const goalId = await addGoal();
    expect(await problemOf(client.goals.link({ goalId, type: 'risks', recordId: 'gone' }))).toMatchObject({
      type: 'risks',
    });
    expect(await problemOf(client.goals.link({ goalId, type: 'people', recordId: 'gone' }))).toMatchObject({
      reason: 'unknownChoice',
    });
    expect(await problemOf(client.goals.unlink({ id: 'gone' }))).toMatchObject({ type: 'goals' });
  });
});
