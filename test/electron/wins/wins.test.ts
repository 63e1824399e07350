import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('wins', () => {
  it('are proposed, listed with the latest first, verified and taken back', async () => {
    const { client } = workspace;
    await client.wins.create({ title: 'The first ten', wonOn: '2026-01-20' });
    const { id, summary } = await client.wins.create({ title: 'Eight housing units', wonOn: '2026-02-01', level: 3 });
    expect(summary).toBe('Proposed the win “Eight housing units”');
    expect(await client.wins.list({})).toMatchObject([
      { title: 'Eight housing units', status: 'proposed', level: 3 },
      { title: 'The first ten', meetingId: null },
    ]);
    const { version } = await client.wins.update({ id, version: 1, patch: { status: 'verified', evidence: 'Leases' } });
    expect(version).toBe(2);
    await client.changes.undo({});
    expect((await client.wins.list({}))[0]).toMatchObject({ status: 'proposed', evidence: '' });
  });

  it('are those of one meeting where it is named', async () => {
    const { client } = workspace;
    await client.wins.create({ title: 'Elsewhere', wonOn: '2026-01-20' });
    await client.wins.create({ title: 'Here', wonOn: '2026-01-20', meetingId: 'm1' });
    expect((await client.wins.list({ meetingId: 'm1' })).map((win) => win.title)).toEqual(['Here']);
  });

  it('are found by what shows them, go to the trash and leave nothing once removed for good', async () => {
    const { client } = workspace;
    const { id } = await client.wins.create({
      title: 'A gift',
      wonOn: '2026-01-20',
      evidence: 'Letter of the district',
    });
    expect((await client.search.query({ text: 'district' })).hits).toMatchObject([
      { type: 'wins', id, title: 'A gift' },
    ]);
    await client.trash.move({ type: 'wins', selection: { ids: [id] } });
    expect(await client.wins.list({})).toEqual([]);
    expect((await client.search.query({ text: 'district' })).hits).toEqual([]);
    expect(await client.trash.purge({ records: [{ type: 'wins', id }] })).toEqual({ count: 1 });
    expect(await failureOf(client.wins.update({ id, version: 1, patch: { level: 2 } }))).toMatchObject({
      code: 'notFound',
    });
  });

  it.each([
    [{ wonOn: '2027-01-01' }, { code: 'invalid', data: { field: 'wonOn', reason: 'future' } }],
    [{ title: ' ' }, { code: 'BAD_REQUEST' }],
    [{ level: 9 }, { code: 'BAD_REQUEST' }],
  ])('refuse %j', async (wrong, failure) => {
    const draft = { title: 'A gift', wonOn: '2026-01-20', ...wrong };
    expect(await failureOf(workspace.client.wins.create(draft))).toMatchObject(failure);
  });
});
