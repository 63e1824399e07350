import { describe, expect, it } from 'vitest';

import { frameworkParts } from '#shared/domain/frameworks/plan-application.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';
const timeZone = 'America/Chicago';

describe('the framework', () => {
  it('keeps the worksheet, the answers and the choice', async () => {
    const { client } = workspace;
    expect(await client.frameworks.get()).toMatchObject({ version: 0, strategy: '', applied: [] });
    const worksheet = {
      climate: 'Election in May',
      trust: '',
      assets: '',
      history: '',
      answers: { 'health-payer': 2 },
    };
    await client.frameworks.save({ worksheet, strategy: 'health-led', template: 'albany' });
    expect(await client.frameworks.get()).toMatchObject({
      version: 1,
      worksheet,
      strategy: 'health-led',
      template: 'albany',
    });
    expect(await failureOf(client.frameworks.save({ strategy: 'magic' }))).toMatchObject({
      data: { field: 'strategy', reason: 'unknownChoice' },
    });
    expect(await failureOf(client.frameworks.save({ template: 'rome' }))).toMatchObject({
      data: { field: 'template' },
    });
    expect(
      await failureOf(client.frameworks.save({ worksheet: { ...worksheet, answers: { luck: 1 } } })),
    ).toMatchObject({ data: { field: 'answers' } });
  });

  it('shows what it will create, creates that as one step, and undo takes all of it back', async () => {
    const { client } = workspace;
    const { parts } = await client.frameworks.preview({ template: 'atlanta-fulton', today });
    expect(parts.map(({ part, items }) => [part, items.length])).toEqual([
      ['committees', 7],
      ['sectors', 14],
      ['guidelines', 1],
      ['goals', 3],
      ['tasks', 25],
      ['series', 7],
      ['risks', 3],
    ]);
    const saved = await client.frameworks.apply({
      template: 'atlanta-fulton',
      today,
      timeZone,
      parts: [...frameworkParts],
    });
    expect(saved).toMatchObject({ count: 60 });
    const committees = await client.committees.list({ today });
    expect(committees.map(({ name }) => name)).toContain('Participant Advisory');
    expect(committees.filter(({ parentId }) => parentId === null)).toMatchObject([{ name: 'Design Team' }]);
    expect((await client.risks.list()).map(({ title }) => title)).toContain('Peer leaders carry too much');
    expect((await client.seats.table({ today })).total).toBe(15);
    await client.changes.undo({});
    expect(await client.committees.list({ today })).toEqual([]);
    expect(await client.risks.list()).toEqual([]);
    expect((await client.frameworks.get()).applied).toEqual([]);
  });

  it('can be applied in parts: later adds only what is not there', async () => {
    const { client } = workspace;
    await client.frameworks.apply({ template: 'blank-lean', today, timeZone, parts: ['committees', 'risks'] });
    const { parts } = await client.frameworks.preview({ template: 'blank-lean', today });
    const left = parts.filter(({ items }) => items.some((item) => !item.isThere)).map(({ part }) => part);
    expect(left).toEqual(['sectors', 'guidelines', 'goals', 'tasks', 'series']);
    const again = { template: 'blank-lean', today, timeZone, parts: ['committees' as const] };
    expect(await failureOf(client.frameworks.apply(again))).toEqual({
      code: 'invalid',
      data: { field: 'parts', reason: 'nothingNew' },
    });
    await client.frameworks.apply({ template: 'blank-lean', today, timeZone, parts: ['tasks'] });
    const [steering] = await client.committees.list({ today });
    const dashboard = await client.committees.dashboard({ id: steering?.id ?? '', today });
    expect(dashboard.checklist.length).toBeGreaterThan(5);
    expect((await client.frameworks.get()).applied).toMatchObject([
      { parts: ['committees', 'risks'], count: 5 },
      { parts: ['tasks'], count: 25 },
    ]);
    expect(await failureOf(client.frameworks.preview({ template: 'rome', today }))).toMatchObject({
      data: { field: 'template', reason: 'unknownChoice' },
    });
  });
});

describe('the dashboard of a committee', () => {
  it('shows late and blocked work, who carries it, and what its kind would begin with', async () => {
    const { client } = workspace;
    const id = (await client.committees.create({ name: 'Services', kind: 'services' })).id;
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    await client.committees.seatPeople({ id, people: [{ personId: ana.id, role: 'chair' }, { personId: bo.id }] });
    const task = { committeeId: id, ownerPersonId: ana.id };
    await client.tasks.create({ ...task, title: 'Late', dueOn: '2026-03-01', effort: 3 });
    await client.tasks.create({ ...task, title: 'Stuck', status: 'blocked', blockedReason: 'No room', effort: 1 });
    const dashboard = await client.committees.dashboard({ id, today });
    expect(dashboard).toMatchObject({
      open: 2,
      overdue: [{ title: 'Late' }],
      blocked: [{ title: 'Stuck', detail: 'No room' }],
    });
    expect(dashboard.load).toMatchObject({ value: 0.5, members: [{ effort: 4 }, { effort: 0 }] });
    expect(await client.committees.addStarterTasks({ id })).toMatchObject({ count: dashboard.starters });
    expect((await client.committees.dashboard({ id, today })).starters).toBe(0);
  });

  it('does not go to the trash with open work until somebody takes it on', async () => {
    const { client } = workspace;
    const [id, other] = [
      (await client.committees.create({ name: 'Services' })).id,
      (await client.committees.create({ name: 'Steering' })).id,
    ];
    const task = await client.tasks.create({ title: 'Call the clinic', committeeId: id });
    expect(await client.committees.openWork({ id })).toMatchObject({ tasks: 1 });
    expect(await failureOf(client.committees.trash({ id, version: 1 }))).toMatchObject({
      data: { field: 'id', reason: 'committeeHasWork' },
    });
    await client.committees.trash({ id, version: 1, moveTo: other });
    expect(await client.tasks.get({ id: task.id })).toMatchObject({ committee: { id: other } });
    await client.changes.undo({});
    expect(await client.tasks.get({ id: task.id })).toMatchObject({ committee: { id } });
  });
});
