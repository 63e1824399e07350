import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { demoAssets } from '#db/demo/riverbend/assets.ts';
import type { Metric } from '#shared/contract/metrics.ts';
import { startTestService, type TestService } from '#test/support/storage-service.ts';

const today = '2026-03-02';
let test: TestService;
let discipline: Metric | undefined;

beforeAll(async () => {
  test = await startTestService({ clock: () => new Date(`${today}T12:00:00`) });
  await test.client.workspaces.openDemo({});
  [discipline] = await test.client.metrics.list({ today, ids: ['m12'] });
}, 60_000);

afterAll(async () => test.dispose());

async function named(title: string) {
  const { rows } = await test.client.assets.list({ filter: { text: title } });
  return test.client.assets.get({ id: rows[0]?.id ?? '' });
}

describe('the texts of the Riverbend coalition', () => {
  it('are 25 of the story, of which 20 are out, and the two that the press list needs', async () => {
    const { total, byStatus } = await test.client.assets.list({ filter: {} });
    expect(total).toBe(27);
    expect(byStatus).toEqual({ published: 20, approved: 2, 'partner-review': 2, 'language-check': 2, draft: 1 });
    expect(demoAssets.map(({ key }) => key)).toEqual(
      Array.from({ length: 25 }, (_, index) => `a${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('keep 18 of 20 in line: one was never checked, and one was edited after its approval', async () => {
    expect(discipline).toMatchObject({ value: 90, n: 20, share: { part: 18, whole: 20 }, band: 'amber' });
    const { rows, total } = await test.client.metrics.records({ id: 'm12', today });
    expect(total).toBe(20);
    expect(rows.slice(0, 3).map(({ record, detail }) => [record.label, detail])).toEqual([
      ['Two beats, one number', 'unapproved,unchecked'],
      ['Vigil tonight', 'unapproved,unchecked'],
      ['From the table, spring', ''],
    ]);
    const parts = new Map(discipline?.parts.map(({ id, value }) => [id, value]));
    expect([parts.get('unapproved'), parts.get('unchecked'), parts.get('unbacked'), parts.get('overridden')]).toEqual([
      2, 2, 0, 0,
    ]);
    // The fact sheet has its Spanish twin, and no other text needs one.
    expect(parts.get('inAllLanguages')).toBe(100);
    expect(parts.get('grade')).toBeLessThan(8);
  });

  it('flag the two, and hold the post back whose words label people', async () => {
    expect((await named('Two beats, one')).asset.flags).toEqual(['edited']);
    expect((await named('Vigil')).asset.flags).toEqual(['unapproved']);
    const post = await named('Second chances');
    expect(post.next).toMatchObject({
      to: 'fact-check',
      refusals: [{ reason: 'findingsOpen', names: ['first-time offender'] }],
    });
    expect(post.findings?.filter(({ severity }) => severity === 'H').map(({ ruleId }) => ruleId)).toEqual(['cj01']);
  });

  it('say what was approved in the version before, and what the shared block says', async () => {
    const flyer = await named('Two beats, one');
    expect(flyer.versions).toMatchObject([
      { number: 2, isNow: true, isApproved: false, isPublished: true },
      { number: 1, isNow: false, isApproved: true, isPublished: false },
    ]);
    expect((await test.client.messageBlocks.list())[0]?.usedIn.map(({ title }) => title)).toEqual([
      'A call that ends with help',
      'Safe streets are good business',
      'The first three days',
    ]);
    expect((await named('A call that ends')).translations).toMatchObject([
      { language: 'en', state: 'original' },
      { language: 'es', state: 'community-reviewed', isBehind: false },
    ]);
  });

  it('never label a person in what is out', async () => {
    for (const { title, status } of demoAssets.filter((each) => each.status === 'published')) {
      const { findings, holds } = await named(title);
      expect([title, status, findings?.filter((each) => each.severity === 'H' && each.exempt === undefined)]).toEqual([
        title,
        status,
        [],
      ]);
      expect(holds.filter(({ reason }) => reason !== 'storyMissing' && reason !== 'storyWithdrawn')).toEqual([]);
    }
  });
});
