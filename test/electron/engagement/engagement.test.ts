import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-02';

function add(fields: object = {}) {
  return workspace.client.engagement.createFeedback({
    title: 'Pay sooner',
    route: 'box',
    heardOn: '2026-02-01',
    today,
    ...fields,
  });
}

async function problemOf(work: Promise<unknown>) {
  return (await failureOf(work)).data;
}

function stipend(personId: string, fields: object = {}) {
  return {
    id: null,
    version: 0,
    today,
    stipend: {
      personId,
      reason: 'Design Team',
      meetingId: null,
      amountCents: 5_000,
      currency: 'USD',
      dueOn: '2026-02-10',
      paidOn: null,
      note: '',
      ...fields,
    },
  };
}

describe('feedback', () => {
  it('keeps what was said and what was done, tells its way, and prints what is for all eyes', async () => {
    const { client } = workspace;
    const { id } = await add({ said: 'The bus is due on Monday', alias: 'Juniper' });
    await add({ title: 'Where we sleep', isRestricted: true, status: 'changed', answer: 'Moved the post' });
    const first = (await client.engagement.feedback({ hideRestricted: true })).find((each) => each.id === id);
    expect(first).toMatchObject({ kind: 'unofficial', status: 'new', alias: 'Juniper' });
    expect(await client.engagement.youSaid()).toMatchObject({ count: 0 });
    await client.engagement.updateFeedback({
      id,
      version: 1,
      today,
      patch: { status: 'changed', answer: 'Within five days now', route: 'committee' },
    });
    const told = await client.engagement.youSaid();
    expect(told.markdown).toContain('**We did:** Within five days now');
    expect(told.markdown).not.toContain('Where we sleep');
    expect((await client.engagement.feedback({ hideRestricted: false })).map(({ kind }) => kind)).toContain('official');
    const { overview } = client.engagement;
    expect(await overview({ today })).toMatchObject({ answered: { part: 2, whole: 2, share: null } });
  });

  it('that is kept to few stays out of lists, searches and sentences of the history where that is asked', async () => {
    const { client } = workspace;
    const { id, summary } = await add({ title: 'Where we sleep', said: 'Under the bridge', isRestricted: true });
    expect(summary).not.toContain('sleep');
    expect(await client.engagement.feedback({ hideRestricted: true })).toEqual([]);
    const text = 'bridge';
    expect((await client.search.query({ text, hideRestricted: true })).hits).toEqual([]);
    expect((await client.search.query({ text })).hits).toMatchObject([{ type: 'feedback', id, isRestricted: true }]);
    await client.engagement.trashFeedback({ id, version: 1 });
    expect((await client.trash.list({ limit: 5, cursor: null })).rows).toMatchObject([{ id, isRestricted: true }]);
    await client.trash.purge({ records: [{ type: 'feedback', id }] });
    expect(await client.engagement.feedback({ hideRestricted: false })).toEqual([]);
  });

  it('refuses what cannot be, and says which field', async () => {
    expect(await problemOf(add({ route: 'pigeon' }))).toMatchObject({ field: 'route' });
    expect(await problemOf(add({ heardOn: '2026-03-03' }))).toMatchObject({ field: 'heardOn', reason: 'future' });
    expect(await problemOf(add({ status: 'changed', answer: ' ' }))).toMatchObject({ field: 'answer' });
    expect((await failureOf(add({ meetingId: 'no' }))).code).toBe('notFound');
    expect((await failureOf(add({ decisionId: 'no' }))).code).toBe('notFound');
    const { id } = await add();
    const change = (version: number) =>
      failureOf(workspace.client.engagement.updateFeedback({ id, version, today, patch: { alias: 'Heron' } }));
    expect((await change(9)).code).toBe('stale');
    expect((await failureOf(workspace.client.engagement.trashFeedback({ id: 'no', version: 1 }))).code).toBe(
      'notFound',
    );
  });
});

describe('stipends and support', () => {
  it('are late after five days, count as paid in time within five, and stand without a name after a purge', async () => {
    const { client } = workspace;
    const ana = await client.people.create({ name: 'Ana Ruiz', livedExperienceOn: '2025-01-01' });
    const hidden = await client.people.create({ name: 'Ben Cole', isRestricted: true });
    await client.engagement.saveStipend(stipend(ana.id));
    await client.engagement.saveStipend(stipend(ana.id, { paidOn: '2026-02-15' }));
    await client.engagement.saveStipend(stipend(ana.id, { paidOn: '2026-02-16' }));
    await client.engagement.saveStipend(stipend(ana.id, { dueOn: '2026-02-25' }));
    await client.engagement.saveStipend(stipend(hidden.id, { dueOn: '2026-04-01' }));
    const shown = await client.engagement.stipends({ today, hideRestricted: true });
    expect(shown.map(({ isLate }) => isLate)).toEqual([false, true, false, false]);
    expect(await client.engagement.stipends({ today, hideRestricted: false })).toHaveLength(5);
    const overview = await client.engagement.overview({ today });
    // Two are unpaid and one was a day too late; four are too few for a share.
    expect(overview).toMatchObject({ stipends: { part: 1, whole: 4, share: null }, unpaidCents: 10_000 });
    expect(overview.overAsked).toMatchObject([
      { person: { label: 'Ana Ruiz' }, reasons: [{ kind: 'unpaid', count: 1 }] },
    ]);
    await client.engagement.saveStipend(stipend(ana.id, { paidOn: '2026-02-11' }));
    expect((await client.engagement.overview({ today })).stipends).toEqual({ part: 2, whole: 5, share: 0.4 });
    const person = await client.people.get({ id: ana.id });
    await client.trash.move({ type: 'people', selection: { ids: [ana.id] } });
    await client.trash.purge({ records: [{ type: 'people', id: ana.id }] });
    expect(person.person.name).toBe('Ana Ruiz');
    expect((await client.engagement.stipends({ today, hideRestricted: true }))[0]).toMatchObject({
      person: null,
      amountCents: 5_000,
    });
  });

  it('refuse what cannot be', async () => {
    const { client } = workspace;
    const ana = await client.people.create({ name: 'Ana Ruiz' });
    const pay = (fields: object) => client.engagement.saveStipend(stipend(ana.id, fields));
    expect(await problemOf(pay({ paidOn: '2026-03-03' }))).toMatchObject({ field: 'paidOn', reason: 'future' });
    expect(await problemOf(pay({ amountCents: -1 }))).toMatchObject({ issues: [{ path: ['stipend', 'amountCents'] }] });
    expect((await failureOf(pay({ personId: 'nobody' }))).code).toBe('notFound');
    expect((await failureOf(client.engagement.removeStipend({ id: 'no', version: 1 }))).code).toBe('notFound');
    const support = { kind: 'food', words: '', personId: null, startsOn: null, endsOn: null };
    const save = (fields: object) =>
      client.engagement.saveSupport({ id: null, version: 0, support: { ...support, ...fields } });
    expect(await problemOf(save({ kind: 'luck' }))).toMatchObject({ field: 'kind' });
    expect(await problemOf(save({ startsOn: '2026-02-02', endsOn: '2026-02-01' }))).toMatchObject({ field: 'endsOn' });
    const { id } = await save({});
    await client.engagement.saveSupport({ id, version: 1, support: { ...support, words: 'A warm meal' } });
    expect(await client.engagement.supports({ hideRestricted: true })).toMatchObject([{ words: 'A warm meal' }]);
    await client.engagement.removeSupport({ id, version: 2 });
    expect(await client.engagement.supports({ hideRestricted: true })).toEqual([]);
  });
});

describe('people who are kept private', () => {
  it('go by their alias among stipends and support, and without one by no name, in discreet mode or not', async () => {
    const { client } = workspace;
    const wren = await workspace.addPerson('Wren Quill', { isRestricted: true, alias: 'Juniper' });
    const noName = await workspace.addPerson('Ira Vance', { isRestricted: true });
    const ana = await workspace.addPerson('Ana Ruiz');
    for (const { id } of [wren, noName, ana]) await client.engagement.saveStipend(stipend(id));
    const support = { kind: 'mentor', words: '', startsOn: '2026-01-01', endsOn: null };
    await client.engagement.saveSupport({ id: null, version: 0, support: { ...support, personId: noName.id } });
    const shown = await client.engagement.stipends({ today, hideRestricted: false });
    expect(shown.map(({ person }) => `${person?.label}: ${person?.isRestricted}`).toSorted()).toEqual([
      ': true',
      'Ana Ruiz: false',
      'Juniper: true',
    ]);
    expect((await client.engagement.supports({ hideRestricted: false })).map(({ person }) => person?.label)).toEqual([
      '',
    ]);
    expect(await client.engagement.stipends({ today, hideRestricted: true })).toHaveLength(1);
  });
});
