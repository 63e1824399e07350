import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

/** Looks for pairs and waits for the end. */
async function scan(type: 'people' | 'organizations'): Promise<unknown> {
  const { jobId } = await workspace.client.duplicates.scan({ type });
  for await (const progress of await workspace.client.jobs.watch({ jobId }))
    if (progress.state !== 'running') return progress.result;
  return undefined;
}

describe('duplicates', () => {
  it('are found, said to be two, and come back by undo', async () => {
    const { client } = workspace;
    const one = await workspace.addPerson('Dana Whitlock');
    const two = await workspace.addPerson('Dana Whitlock');
    await workspace.addPerson('Rosa Delgado');
    expect(await scan('people')).toEqual({ found: 1, compared: 3 });
    const waiting = async () => (await client.duplicates.counts({})).find(({ type }) => type === 'people')?.waiting;
    expect(await waiting()).toBe(1);
    const saved = await client.duplicates.dismiss({ type: 'people', ids: [two.id, one.id] });
    expect(saved.summary).toBe('Dana Whitlock and Dana Whitlock are two');
    expect(await waiting()).toBe(0);
    await scan('people');
    expect((await client.duplicates.list({ type: 'people' })).pairs).toEqual([]);
    await client.changes.undo({});
    expect((await client.duplicates.list({ type: 'people' })).pairs).toMatchObject([
      { score: 50, reasons: ['sameName'] },
    ]);
  });

  it('that were said to be two are listed, and put back one by one', async () => {
    const { client } = workspace;
    const one = await workspace.addPerson('Dana Whitlock');
    const two = await workspace.addPerson('Dana Whitlock');
    await scan('people');
    await client.duplicates.dismiss({ type: 'people', ids: [one.id, two.id] });
    const { dismissals } = await client.duplicates.dismissed({ type: 'people' });
    expect(dismissals).toMatchObject([{ left: { name: 'Dana Whitlock' }, right: { name: 'Dana Whitlock' } }]);
    const saved = await client.duplicates.restore({ id: dismissals[0]?.id ?? '' });
    expect(saved.summary).toBe('Dana Whitlock and Dana Whitlock may be one again');
    expect((await client.duplicates.dismissed({ type: 'people' })).dismissals).toEqual([]);
    expect(await client.duplicates.counts({})).toContainEqual(
      expect.objectContaining({ type: 'people', waiting: 1, dismissed: 0 }),
    );
    expect(await failureOf(client.duplicates.restore({ id: 'nothing' }))).toMatchObject({ code: 'notFound' });
  });

  it('with a restricted record stay hidden where that is asked', async () => {
    const { client } = workspace;
    const one = await workspace.addPerson('Dana Whitlock');
    await workspace.addPerson('Dana Whitlock');
    await scan('people');
    await client.people.update({ id: one.id, version: 1, patch: { isRestricted: true } });
    expect((await client.duplicates.list({ type: 'people', hideRestricted: true })).pairs).toEqual([]);
    const of = async (hideRestricted: boolean) =>
      (await client.duplicates.counts({ hideRestricted })).find(({ type }) => type === 'people');
    expect(await of(true)).toMatchObject({ waiting: 0 });
    expect(await of(false)).toMatchObject({ waiting: 1 });
  });

  it('leave the queue with a record that went to the trash', async () => {
    const { client } = workspace;
    const one = await workspace.addPerson('Dana Whitlock');
    await workspace.addPerson('Dana Whitlock');
    await scan('people');
    await client.trash.move({ type: 'people', selection: { ids: [one.id] } });
    expect((await client.duplicates.list({ type: 'people' })).pairs).toEqual([]);
  });

  it('are told while somebody types', async () => {
    const { client } = workspace;
    const bob = await workspace.addPerson('Bob Hale');
    await workspace.addPerson('Rosa Delgado');
    expect(await client.duplicates.check({ type: 'people', name: 'Robert Hale' })).toMatchObject([
      { side: { id: bob.id, name: 'Bob Hale' }, reasons: ['nickname'] },
    ]);
    expect(await client.duplicates.check({ type: 'people', name: 'Rob' })).toEqual([]);
    const neill = await workspace.addPerson('Bob O’Neill');
    for (const name of ['Bob O’Neill', "Bob O'Neill", 'Robert ONeill'])
      expect(await client.duplicates.check({ type: 'people', name })).toMatchObject([{ side: { id: neill.id } }]);
    const clinic = await workspace.addOrganization('Calder Clinic, Inc.');
    expect(await client.duplicates.check({ type: 'organizations', name: 'The Calder Clinic' })).toMatchObject([
      { side: { id: clinic.id }, reasons: ['sameName'] },
    ]);
  });

  it('refuse a record beside itself, and one that is not there', async () => {
    const { client } = workspace;
    const one = await workspace.addPerson('Dana Whitlock');
    expect(await failureOf(client.duplicates.dismiss({ type: 'people', ids: [one.id, one.id] }))).toMatchObject({
      code: 'invalid',
      data: { reason: 'sameRecord' },
    });
    expect(await failureOf(client.duplicates.dismiss({ type: 'people', ids: [one.id, 'nobody'] }))).toMatchObject({
      code: 'notFound',
    });
  });
});
