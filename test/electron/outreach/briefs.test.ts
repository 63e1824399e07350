import { describe, expect, it } from 'vitest';

import { writeOneToOne } from '#shared/domain/outreach/one-to-one-words.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

describe('briefs.get', () => {
  it('gathers promises, what was heard, what we share, worries, stance and the ask', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana Ruiz', { consents: [{ channel: 'text', status: 'declined' }] });
    await client.interactions.log({
      occurredOn: '2026-03-01',
      channel: 'one-to-one',
      participants: [ana],
      heard: writeOneToOne({ connect: 'Both grew up on Canal Street.', works: 'A number at night.', ask: 'A seat.' }),
      promises: [{ direction: 'us', text: 'One page', dueOn: '2026-03-08' }],
    });
    await client.interactions.log({
      occurredOn: '2026-03-05',
      channel: 'phone',
      outcome: 'concern-raised',
      participants: [ana],
      heard: 'Afraid it is **catch and release**.',
    });
    await client.assessments.rate({ record: ana, scale: 'stance', value: '-1' });
    await client.assessments.rate({ record: ana, scale: 'reservation', value: 'Opposed to the name' });
    const brief = await client.briefs.get({ record: ana, today });
    expect(brief).toMatchObject({
      record: { label: 'Ana Ruiz' },
      stance: -1,
      reservation: 'Opposed to the name',
      shared: 'Both grew up on Canal Street.',
      wouldWork: 'A number at night.',
      ask: 'A seat.',
      refusals: ['text'],
      landmines: [{ on: '2026-03-05', text: 'Afraid it is catch and release.' }],
      keptOut: 0,
    });
    expect(brief.promises.us).toMatchObject([{ text: 'One page' }]);
    expect(brief.contacts.map((contact) => contact.on)).toEqual(['2026-03-05', '2026-03-01']);
    await client.followUps.create({
      type: 'ask',
      summary: 'Ask for a letter',
      ownerId: null,
      dueOn: today,
      record: ana,
    });
    expect((await client.briefs.get({ record: ana, today })).ask).toBe('Ask for a letter');
  });

  it('keeps restricted contacts, their promises and notes out, and counts them, unless asked', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana Ruiz');
    await client.interactions.log({
      occurredOn: today,
      channel: 'phone',
      participants: [ana],
      heard: 'Ill in the family.',
      sensitivity: 'private',
      promises: [{ direction: 'us', text: 'Not to tell' }],
    });
    await client.notes.create({ record: ana, body: 'Do not mention the brother.', isRestricted: true, isPinned: true });
    const open = await client.briefs.get({ record: ana, today });
    expect(open).toMatchObject({ contacts: [], pinned: [], keptOut: 2, promises: { us: [] } });
    const whole = await client.briefs.get({ record: ana, today, includeRestricted: true });
    expect(whole).toMatchObject({ contacts: [{ heard: 'Ill in the family.' }], keptOut: 0 });
    expect(whole.pinned).toEqual(['Do not mention the brother.']);
    expect(whole.promises.us).toHaveLength(1);
  });

  it('is written for organizations from the contacts with their people, and fails for nobody', async () => {
    const { client } = workspace;
    const org = await workspace.addOrganization('River Works');
    const ana = await workspace.addPerson('Ana Ruiz', { role: { organizationId: org.id } });
    await client.interactions.log({ occurredOn: today, channel: 'phone', participants: [ana], heard: 'Yes.' });
    expect((await client.briefs.get({ record: org, today })).contacts).toMatchObject([{ heard: 'Yes.' }]);
    expect(await failureOf(client.briefs.get({ record: { type: 'people', id: 'x' }, today }))).toMatchObject({
      code: 'notFound',
    });
  });
});
