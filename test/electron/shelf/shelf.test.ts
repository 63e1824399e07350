import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

function write(fields: object = {}) {
  const log = {
    entry: 'paari',
    contactId: null,
    kind: 'request' as const,
    happensOn: '2026-02-01',
    title: 'Walk-in protocol',
    status: 'open' as const,
    answeredOn: null,
    outcome: '',
    ownerPersonId: null,
    party: '',
  };
  return workspace.client.shelf.saveLog({ id: null, version: 0, log: { ...log, ...fields } });
}

describe('the learning network', () => {
  it('keeps what was asked of whom, own contacts too, and takes the log of a contact along', async () => {
    const { client } = workspace;
    const contact = { title: 'Calder County', kind: 'peer-site', organizationId: null, personId: null };
    const words = { address: 'calder.example', about: 'Night drop-off', note: '' };
    const { id } = await client.shelf.saveContact({ id: null, version: 0, contact: { ...contact, ...words } });
    await write();
    await write({ entry: '', contactId: id, kind: 'visit', title: 'See the drop-off' });
    expect(await client.shelf.log()).toHaveLength(2);
    expect((await client.search.query({ text: 'drop-off' })).hits).toMatchObject([{ type: 'networkContacts', id }]);
    await client.shelf.trashContact({ id, version: 1 });
    expect((await client.shelf.log()).map(({ title }) => title)).toEqual(['Walk-in protocol']);
    await client.trash.purge({ records: [{ type: 'networkContacts', id }] });
    expect(await client.shelf.contacts()).toEqual([]);
  });

  it('refuses what cannot be', async () => {
    expect((await failureOf(write({ entry: 'nobody' }))).data).toMatchObject({ field: 'entry' });
    expect((await failureOf(write({ answeredOn: '2026-01-31' }))).data).toMatchObject({ field: 'answeredOn' });
    expect((await failureOf(write({ entry: '', contactId: 'no' }))).code).toBe('notFound');
    const { id } = await write();
    await workspace.client.shelf.removeLog({ id, version: 1 });
    expect((await failureOf(workspace.client.shelf.removeLog({ id, version: 1 }))).code).toBe('notFound');
  });
});
