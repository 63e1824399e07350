import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('wantedDecisions', () => {
  it('are added, listed by day with open ones first, changed and moved to the trash, each with an undo', async () => {
    const { client } = workspace;
    const council = await client.organizations.create({ name: 'City Council' });
    const later = await client.wantedDecisions.create({ title: 'Later', decidesOn: '2026-09-01' });
    const won = await client.wantedDecisions.create({ title: 'Won already', status: 'won', decidesOn: '2026-01-01' });
    const soon = await client.wantedDecisions.create({
      title: 'Council funds the pilot',
      question: 'Will it?',
      organizationId: council.id,
      decidesOn: '2026-05-01',
    });
    await client.wantedDecisions.create({ title: 'Some day' });
    const titles = async (status: string | null = null) =>
      (await client.wantedDecisions.list({ status })).map((each) => each.title);
    expect(soon.summary).toBe('Added the decision “Council funds the pilot”');
    expect(await titles()).toEqual(['Council funds the pilot', 'Later', 'Some day', 'Won already']);
    expect(await titles('won')).toEqual(['Won already']);
    expect((await client.wantedDecisions.get({ id: soon.id })).decision).toMatchObject({
      status: 'open',
      body: { label: 'City Council' },
      decidesOn: '2026-05-01',
    });

    const changed = await client.wantedDecisions.update({ id: later.id, version: 1, patch: { status: 'dropped' } });
    expect(changed.version).toBe(2);
    await client.wantedDecisions.trash({ id: won.id, version: 1 });
    expect(await titles()).toEqual(['Council funds the pilot', 'Some day', 'Later']);
    expect((await client.trash.list({})).rows).toMatchObject([{ type: 'wantedDecisions', label: 'Won already' }]);
    await client.changes.undo({});
    expect(await titles()).toContain('Won already');
  });

  it('tell who has which part in them and where they stand on it', async () => {
    const { client } = workspace;
    const { id } = await client.wantedDecisions.create({ title: 'Council funds the pilot' });
    const [alba, omar] = [await workspace.addPerson('Alba Rookwood'), await workspace.addPerson('Omar Said')];
    await client.assessments.rateMany({
      ratings: [
        { record: omar, scale: 'decisionRole', value: 'influences', decisionId: id },
        { record: alba, scale: 'decisionRole', value: 'decides', decisionId: id },
        { record: alba, scale: 'stance', value: '2' },
        { record: alba, scale: 'stance', value: '0', decisionId: id },
        { record: alba, scale: 'influence', value: '5' },
      ],
    });
    const roles = async () => (await client.wantedDecisions.get({ id })).roles;
    expect(await roles()).toMatchObject([
      { record: { label: 'Alba Rookwood' }, role: 'decides', stance: 0, influence: 5 },
      { record: { label: 'Omar Said' }, role: 'influences', stance: null },
    ]);
    await client.trash.move({ type: 'people', selection: { ids: [alba.id] } });
    expect(await roles()).toHaveLength(1);
  });

  it('are found by their words, and leave no trace once they are removed for good', async () => {
    const { client } = workspace;
    const { id } = await client.wantedDecisions.create({
      title: 'Deputies may divert',
      question: 'Instead of booking?',
    });
    const dana = await workspace.addPerson('Dana Whitlock');
    await client.assessments.rate({ record: dana, scale: 'stance', value: '1', decisionId: id });
    expect((await client.search.query({ text: 'booking' })).hits).toMatchObject([{ type: 'wantedDecisions', id }]);
    await client.wantedDecisions.trash({ id, version: 1 });
    expect((await client.search.query({ text: 'booking' })).hits).toEqual([]);
    expect(await client.trash.purge({ records: [{ type: 'wantedDecisions', id }] })).toEqual({ count: 1 });
    expect((await client.assessments.of({ record: dana, decisionId: id })).history).toEqual([]);
  });

  it.each([
    [{ status: 'maybe' }, { code: 'invalid', data: { field: 'status', reason: 'unknownChoice' } }],
    [{ decidesOn: '1800-01-01' }, { code: 'invalid', data: { field: 'decidesOn' } }],
    [{ organizationId: 'nobody' }, { code: 'notFound', data: { type: 'organizations' } }],
    [{ title: '  ' }, { code: 'BAD_REQUEST' }],
    [{ decidesOn: 'soon' }, { code: 'BAD_REQUEST' }],
  ])('refuse %j by name', async (fields, failure) => {
    const { client } = workspace;
    expect(await failureOf(client.wantedDecisions.create({ title: 'A decision', ...fields }))).toMatchObject(failure);
    expect(await client.wantedDecisions.list({})).toEqual([]);
  });

  it('refuse older versions and decisions that are gone', async () => {
    const { client } = workspace;
    const { id } = await client.wantedDecisions.create({ title: 'A decision' });
    await client.wantedDecisions.update({ id, version: 1, patch: { title: 'Another' } });
    const stale = client.wantedDecisions.update({ id, version: 1, patch: { title: 'A third' } });
    expect(await failureOf(stale)).toMatchObject({ code: 'stale', data: { version: 2 } });
    expect(await failureOf(client.wantedDecisions.get({ id: 'none' }))).toMatchObject({ code: 'notFound' });
    await client.wantedDecisions.trash({ id, version: 2 });
    expect(await failureOf(client.wantedDecisions.update({ id, version: 3, patch: {} }))).toMatchObject({
      code: 'notFound',
    });
    expect(await failureOf(client.wantedDecisions.trash({ id, version: 3 }))).toMatchObject({ code: 'notFound' });
  });
});
