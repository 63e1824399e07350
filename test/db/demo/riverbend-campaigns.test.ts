import { describe, expect, it } from 'vitest';

import { listCampaigns } from '#db/campaigns/campaigns-repository.ts';
import { readCampaignDetail } from '#db/campaigns/read-campaign.ts';
import { createRiverbendDemo } from '#db/demo/riverbend-demo.ts';
import { testDatabase } from '#test/support/dialects.ts';

describe('the campaigns of the demo', () => {
  const database = testDatabase({ name: 'SQLite' });

  it('hold their texts, know their audiences, and meet the votes that the story has', async () => {
    const { db } = database;
    await createRiverbendDemo(db, new Date('2026-03-02T12:00:00'));
    const list = await listCampaigns(db.read, '2026-03-02');
    expect(list.map(({ name, texts, published, phase }) => [name, texts, published, phase])).toEqual([
      ['Fund What Works', 9, 4, 'sustain'],
      ['Neighbors, Not Numbers', 8, 8, ''],
      ['What Happens Next', 9, 8, ''],
    ]);
    expect(list.map(({ audiences }) => audiences.length)).toEqual([3, 2, 2]);
    const detail = await readCampaignDetail(db.read, list[0]?.id ?? '', '2026-03-02');
    expect(detail.events.map(({ kind }) => kind)).toContain('budget');
    expect(detail.conflicts.length).toBeGreaterThan(0);
    expect(detail.targets.map(({ name }) => name)).toHaveLength(3);
  });
});
