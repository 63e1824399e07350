import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

describe('home.today', () => {
  it('is empty in a new workspace', async () => {
    const home = await workspace.client.home.today({ today });
    expect(home).toMatchObject({
      overdue: [],
      dueToday: [],
      dueSoon: [],
      recent: [],
      totals: { people: 0, organizations: 0, interactionsLast30Days: 0, withoutOwner: 0 },
    });
    expect(home.sectors).toHaveLength(12);
  });

  it('shows what is due, what was touched lately and how far the basics are', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    await client.organizations.create({
      name: 'Calder Police',
      sector: 'law-enforcement',
      stage: 'active',
      ownerId: await workspace.meId(),
    });
    const followUps = ['2026-03-09', '2026-03-10', '2026-03-17', '2026-03-18'].map((dueOn) => ({
      type: 'thank',
      summary: dueOn,
      ownerId: null,
      dueOn,
    }));
    await client.interactions.log({ occurredOn: today, channel: 'phone', participants: [dana], followUps });
    const home = await client.home.today({ today });
    expect([home.overdue, home.dueToday, home.dueSoon].map((list) => list.map((followUp) => followUp.summary))).toEqual(
      [['2026-03-09'], ['2026-03-10'], ['2026-03-17']],
    );
    expect(home.counts).toEqual({ overdue: 1, today: 1, week: 1, later: 1 });
    expect(home.recent.map(({ label, summary }) => [label, summary])).toEqual([
      ['Dana Whitlock', 'Logged a call with Dana Whitlock'],
      ['Calder Police', 'Added Calder Police'],
    ]);
    expect(home.totals).toEqual({ people: 1, organizations: 1, interactionsLast30Days: 1, withoutOwner: 1 });
    expect(home.sectors.find((entry) => entry.sector === 'law-enforcement')).toEqual({
      sector: 'law-enforcement',
      organizations: 1,
    });
  });

  it('refuses malformed input', async () => {
    expect(await failureOf(workspace.client.home.today({ today: '2026-13-01' }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('fails while no workspace is open', async () => {
    await workspace.client.workspaces.close();
    expect(await failureOf(workspace.client.home.today({ today }))).toEqual({ code: 'workspaceClosed', data: {} });
  });
});
