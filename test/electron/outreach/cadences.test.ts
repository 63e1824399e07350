import { describe, expect, it } from 'vitest';

import type { PartnerRef } from '#shared/contract/base.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

const talk = (record: PartnerRef, occurredOn: string) =>
  workspace.client.interactions.log({ occurredOn, channel: 'phone', participants: [record] });

async function rate(record: PartnerRef, stance: string, influence: string) {
  const { client } = workspace;
  for (const [scale, value] of [
    ['stance', stance],
    ['influence', influence],
  ] as const)
    await client.assessments.rate({ record, scale, value });
}

const dueNames = async () => (await workspace.client.cadences.due({ today })).rows.map((row) => row.record.label);

describe('staying in touch', () => {
  it('lists who has not heard from us for longer than their tier, until any contact resets it', async () => {
    const { client } = workspace;
    const [ana, ben] = [await workspace.addPerson('Ana Ruiz'), await workspace.addPerson('Ben Lake')];
    await rate(ana, '2', '5');
    await rate(ben, '2', '2');
    await talk(ana, '2026-02-01');
    await talk(ben, '2026-02-01');
    expect(await client.cadences.due({ today })).toMatchObject({
      rows: [{ record: { label: 'Ana Ruiz' }, tier: 'anchor', everyDays: 30, dueOn: '2026-03-03' }],
      total: 1,
    });
    await talk(ana, '2026-03-09');
    expect(await dueNames()).toEqual([]);
  });

  it('takes the coalition’s own days for a tier, and a partner’s own before those', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana Ruiz');
    await rate(ana, '2', '5');
    await talk(ana, '2026-03-01');
    await client.cadences.setTier({ tier: 'anchor', everyDays: 7 });
    expect(await dueNames()).toEqual(['Ana Ruiz']);
    expect((await client.cadences.tiers())[0]).toEqual({ tier: 'anchor', everyDays: 7, isOwn: true });
    await client.cadences.set({ record: ana, everyDays: 20 });
    expect(await client.cadences.of({ record: ana })).toEqual({
      everyDays: 20,
      source: 'own',
      tier: 'anchor',
      dueOn: '2026-03-21',
      pausedUntil: null,
    });
    expect(await dueNames()).toEqual([]);
    await client.cadences.set({ record: ana, everyDays: null });
    expect(await dueNames()).toEqual(['Ana Ruiz']);
    await client.cadences.set({ record: ana, everyDays: null, pausedUntil: '2026-04-01' });
    expect(await client.cadences.of({ record: ana })).toMatchObject({ source: 'tier', dueOn: '2026-04-01' });
    expect(await dueNames()).toEqual([]);
    await client.changes.undo({});
    expect(await dueNames()).toEqual(['Ana Ruiz']);
    await client.cadences.setTier({ tier: 'anchor', everyDays: null });
    expect(await dueNames()).toEqual([]);
  });

  it('names the people of an organization rather than the organization, where one of them is rated', async () => {
    const org = await workspace.addOrganization('River Works');
    await rate(org, '1', '4');
    await talk(org, '2026-01-01');
    expect(await dueNames()).toEqual(['River Works']);
    const ana = await workspace.addPerson('Ana Ruiz', { role: { organizationId: org.id } });
    await rate(ana, '1', '4');
    await talk(ana, '2026-01-02');
    expect(await dueNames()).toEqual(['Ana Ruiz']);
  });

  it('leaves alone who asked for it, who said no, and who is archived or in the trash', async () => {
    const { client } = workspace;
    const rest = {
      doNotContact: { doNotContact: true },
      declined: { stage: 'declined' },
      archived: { isArchived: true },
    };
    for (const [name, fields] of Object.entries(rest)) {
      const record = await workspace.addPerson(name, fields);
      await client.cadences.set({ record, everyDays: 1 });
      await talk(record, '2026-01-01');
    }
    const ana = await workspace.addPerson('Ana Ruiz');
    await client.cadences.set({ record: ana, everyDays: 5 });
    expect(await dueNames()).toEqual(['Ana Ruiz']);
    expect((await client.cadences.due({ today, ownerId: await workspace.meId() })).total).toBe(0);
    await client.trash.move({ type: 'people', selection: { ids: [ana.id] } });
    expect(await dueNames()).toEqual([]);
  });

  it('refuses tiers and partners that are not there, and days out of reach', async () => {
    const { client } = workspace;
    expect(await failureOf(client.cadences.setTier({ tier: 'gold', everyDays: 3 }))).toMatchObject({
      data: { field: 'tier', reason: 'unknownChoice' },
    });
    expect(await failureOf(client.cadences.setTier({ tier: 'anchor', everyDays: -1 }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
    const nobody: PartnerRef = { type: 'people', id: 'x' };
    expect(await failureOf(client.cadences.of({ record: nobody }))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.cadences.set({ record: nobody, everyDays: 3 }))).toMatchObject({ code: 'notFound' });
  });
});
