import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('members', () => {
  it('are added, changed, and taken back', async () => {
    const { client } = workspace;
    const saved = await client.members.create({ name: 'Noor Haddad', email: 'noor@example.org' });
    expect(saved).toMatchObject({ version: 1, summary: 'Added Noor Haddad to the members' });
    expect(
      await client.members.update({ id: saved.id, version: 1, patch: { name: 'Noor H', isActive: false } }),
    ).toMatchObject({ version: 2, summary: 'Changed the member Noor H' });
    expect(await client.members.list()).toMatchObject([
      { name: 'Ana Ruiz', isMe: true, tint: 0 },
      { name: 'Noor H', email: 'noor@example.org', isActive: false, isMe: false, tint: 1 },
    ]);
    await client.changes.undo({});
    await client.changes.undo({});
    expect(await client.members.list()).toMatchObject([{ name: 'Ana Ruiz' }]);
  });

  it('sign what they do once they are the one at this computer, until that is undone', async () => {
    const { client } = workspace;
    const [ana, noor] = [await workspace.meId(), (await client.members.create({ name: 'Noor Haddad' })).id];
    expect(await client.members.setMe({ id: noor })).toMatchObject({
      id: noor,
      version: 1,
      summary: 'Noor Haddad uses this computer',
    });
    expect(await client.members.list()).toMatchObject([
      { id: noor, isMe: true },
      { id: ana, isMe: false },
    ]);
    await workspace.addPerson('Dana Whitlock');
    expect((await client.changes.list({})).changeSets[0]?.memberId).toBe(noor);
    await client.changes.undo({});
    await client.changes.undo({});
    expect(await workspace.meId()).toBe(ana);
    await workspace.addPerson('Dana Whitlock');
    expect((await client.changes.list({})).changeSets[0]?.memberId).toBe(ana);
  });

  it('answer no change set when they are the one at this computer already', async () => {
    expect(await workspace.client.members.setMe({ id: await workspace.meId() })).toMatchObject({ changeSetId: null });
  });

  it('are linked with one person each, and no two with the same', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const noor = await client.members.create({ name: 'Noor Haddad', personId: dana.id });
    const refused = { code: 'invalid', data: { field: 'personId', reason: 'personIsLinked', value: 'Noor Haddad' } };
    expect(await failureOf(client.members.create({ name: 'Bo', personId: dana.id }))).toEqual(refused);
    const me = await workspace.meId();
    expect(await failureOf(client.members.update({ id: me, version: 1, patch: { personId: dana.id } }))).toEqual(
      refused,
    );
    // The member who is linked may be saved again, and lets go.
    await client.members.update({ id: noor.id, version: 1, patch: { name: 'Noor H', personId: dana.id } });
    await client.members.update({ id: noor.id, version: 2, patch: { personId: null } });
    await client.members.update({ id: me, version: 1, patch: { personId: dana.id } });
    expect(await client.members.mePerson()).toEqual({ personId: dana.id });
  });

  it('fail for an address that cannot be, a stale version and one who is not there', async () => {
    const { client } = workspace;
    const id = await workspace.meId();
    expect(await failureOf(client.members.create({ name: 'Noor', email: 'noor' }))).toEqual({
      code: 'invalid',
      data: { field: 'email', reason: 'notAnEmail', value: 'noor' },
    });
    expect(await failureOf(client.members.create({ name: ' ' }))).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await failureOf(client.members.update({ id, version: 9, patch: { name: 'Ana' } }))).toEqual({
      code: 'stale',
      data: { type: 'members', id, version: 1 },
    });
    expect(await failureOf(client.members.update({ id: 'x', version: 1, patch: {} }))).toEqual({
      code: 'notFound',
      data: { type: 'members', id: 'x' },
    });
    expect(await failureOf(client.members.setMe({ id: 'x' }))).toEqual({
      code: 'notFound',
      data: { type: 'members', id: 'x' },
    });
  });

  it('stay active while they are the one at this computer', async () => {
    const { client } = workspace;
    const id = await workspace.meId();
    expect(await failureOf(client.members.update({ id, version: 1, patch: { isActive: false } }))).toEqual({
      code: 'invalid',
      data: { field: 'isActive', reason: 'isMe' },
    });
    const noor = await client.members.create({ name: 'Noor Haddad', isActive: false });
    expect(await failureOf(client.members.setMe({ id: noor.id }))).toMatchObject({
      code: 'invalid',
      data: { reason: 'inactive' },
    });
  });
});
