import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('objections heard at a contact', () => {
  it('name who said them, become new ones of the bank, and go back with the contact', async () => {
    const { client } = workspace;
    const [dana, lee, police] = [
      await workspace.addPerson('Dana Whitlock'),
      await workspace.addPerson('Lee Okafor'),
      await workspace.addOrganization('Calder Police'),
    ];
    const known = await client.objections.create({ text: 'It is catch and release.' });
    const contact = {
      occurredOn: '2026-03-09',
      channel: 'phone',
      participants: [dana, lee, police],
      objections: [{ text: 'IT IS CATCH AND RELEASE.' }, { text: 'Who pays for it?', saidBy: lee }],
    };
    const { id } = await client.interactions.log(contact);
    const bank = await client.objections.list();
    expect(bank).toMatchObject([
      { id: known.id, holders: 2, lastHeardOn: '2026-03-09' },
      { text: 'Who pays for it?', source: 'contact', sourceId: id, holders: 1 },
    ]);
    const { holders } = await client.objections.get({ id: bank[1]?.id ?? '' });
    expect(holders).toMatchObject([{ record: { id: lee.id }, interactionId: id }]);
    for (const record of [dana, police]) {
      const { entries } = await client.interactions.timeline({ record, kinds: ['interaction'] });
      expect(entries).toMatchObject([
        { objections: [{ id: known.id, text: 'It is catch and release.' }, { text: 'Who pays for it?' }] },
      ]);
    }
    await client.changes.undo({});
    expect(await client.objections.list()).toMatchObject([{ id: known.id, holders: 0 }]);

    const stranger = await workspace.addPerson('Ana Stranger');
    const refused = client.interactions.log({ ...contact, objections: [{ text: 'No.', saidBy: stranger }] });
    expect(await failureOf(refused)).toMatchObject({ data: { field: 'objections', reason: 'notAtContact' } });
    const onlyPolice = { ...contact, participants: [police], objections: [{ text: 'Who pays for it?' }] };
    await client.interactions.log(onlyPolice);
    expect(await client.objections.ofPartner(police)).toMatchObject([{ text: 'Who pays for it?' }]);
  });
});
