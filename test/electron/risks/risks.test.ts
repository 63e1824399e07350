import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('risks', () => {
  it('are listed by weight, those that are over last', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    await client.risks.create({ title: 'Budget falls short', likelihood: 3, impact: 4, ownerPersonId: ana.id });
    await client.risks.create({ title: 'Backlash', likelihood: 5, impact: 5, status: 'closed' });
    const { id } = await client.risks.create({ title: 'Slots are full', likelihood: 4, impact: 4, status: 'open' });
    expect(await client.risks.list()).toMatchObject([
      { title: 'Slots are full', score: 16, owner: null },
      { title: 'Budget falls short', score: 12, owner: { label: 'Ana' } },
      { title: 'Backlash', score: 25 },
    ]);
    await client.risks.update({
      id,
      version: 1,
      patch: { prevention: 'Reserve two slots a day', category: 'capacity' },
    });
    expect((await client.search.query({ text: 'reserve' })).hits).toMatchObject([{ type: 'risks', id }]);
    await client.risks.trash({ id, version: 2 });
    expect(await client.risks.list()).toHaveLength(2);
    await client.changes.undo({});
    expect(await client.risks.list()).toHaveLength(3);
  });

  it('refuse choices that nobody knows, owners who are not there, and risks that are gone', async () => {
    const { client } = workspace;
    const create = async (fields: object) => failureOf(client.risks.create({ title: 'Storm', ...fields }));
    expect(await create({ category: 'weather' })).toMatchObject({ data: { reason: 'unknownChoice' } });
    expect(await create({ status: 'asleep' })).toMatchObject({ data: { reason: 'unknownChoice' } });
    expect(await create({ reviewOn: '1800-01-01' })).toMatchObject({ data: { reason: 'dayOutOfRange' } });
    expect(await create({ ownerPersonId: 'nobody' })).toMatchObject({ code: 'notFound' });
    expect(await create({ likelihood: 6 })).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await failureOf(client.risks.trash({ id: 'gone', version: 1 }))).toMatchObject({ code: 'notFound' });
  });
});
