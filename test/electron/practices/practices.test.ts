import { describe, expect, it } from 'vitest';

import { reportMarkdown } from '#shared/domain/reports/report-markdown.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-02';
const training = { checklist: 'principles', item: 'officer-training' };

async function addPeople() {
  const { client } = workspace;
  const ana = await client.people.create({ name: 'Ana Ruiz' });
  const ben = await client.people.create({ name: 'Ben Cole', isRestricted: true });
  return { ana: ana.id, ben: ben.id };
}

function rate(item: string, raterPersonId: string, status: 'no' | 'planned' | 'partial' | 'in-place' | null) {
  return workspace.client.practices.rate({
    checklist: 'principles',
    item,
    raterPersonId,
    status,
    ratedOn: '2026-02-20',
    why: '',
    today,
  });
}

async function principles() {
  const { lists } = await workspace.client.practices.ledger();
  return lists.find((list) => list.checklist === 'principles');
}

describe('the ledger of practices', () => {
  it('answers metric m16 to the digit, and shows raters who differ side by side', async () => {
    const { client } = workspace;
    const { ana, ben } = await addPeople();
    const [m16] = await client.metrics.list({ today, ids: ['m16'] });
    expect(m16).toMatchObject({ value: null, n: 0 });
    for (const [item, status] of [
      ['officer-training', 'in-place'],
      ['immediate-services', 'partial'],
      ['service-money', 'planned'],
      ['harm-reduction', 'no'],
    ] as const)
      await rate(item, ana, status);
    // (1 + 0.5 + 0.25 + 0) / 9.
    expect((await principles())?.readiness).toEqual({
      value: (100 * 1.75) / 9,
      items: 9,
      unrated: 5,
      disputed: 0,
    });
    await rate('officer-training', ben, 'partial');
    const list = await principles();
    // (0.75 + 0.5 + 0.25 + 0) / 9: where raters differ, the mean.
    expect(list?.readiness).toMatchObject({ value: (100 * 1.5) / 9, disputed: 1 });
    expect(list?.items[0]?.ratings.map(({ rater, status }) => [rater?.label, status]).toSorted()).toEqual([
      ['Ana Ruiz', 'in-place'],
      ['Ben Cole', 'partial'],
    ]);
    const [after] = await client.metrics.list({ today, ids: ['m16'] });
    expect(after).toMatchObject({ n: 4, band: 'red', unit: 'percent' });
    expect(after?.parts.find(({ id }) => id === 'principles')?.value).toBeCloseTo(16.667, 3);
    await rate('officer-training', ben, null);
    expect((await principles())?.readiness.disputed).toBe(0);
    await client.changes.undo({});
    expect((await principles())?.readiness.disputed).toBe(1);
  });

  it('keeps what raters said before as the history of m16, and a word that was taken back out of today', async () => {
    const { client } = workspace;
    const { ana } = await addPeople();
    const say = (status: 'planned' | 'in-place' | null, ratedOn: string) =>
      client.practices.rate({ ...training, raterPersonId: ana, status, ratedOn, why: '', today });
    await say('planned', '2025-09-01');
    await say('in-place', '2026-01-15');
    const item = async () => (await principles())?.items[0];
    expect(await item()).toMatchObject({
      ratings: [{ status: 'in-place', ratedOn: '2026-01-15' }],
      earlier: [{ status: 'planned', ratedOn: '2025-09-01' }],
    });
    const [line] = await client.metrics.history({ today, ids: ['m16'] });
    const values = line?.points.map(({ on, value }) => [on, value === null ? null : Number(value.toFixed(3))]);
    const one = Number((100 / ((await client.practices.ledger()).all.items || 1)).toFixed(3));
    expect(values?.[0]).toEqual(['2025-03-07', null]);
    expect(values?.find(([on]) => on === '2025-10-03')).toEqual(['2025-10-03', Number((one / 4).toFixed(3))]);
    expect(values?.at(-1)).toEqual([today, one]);
    const [metric] = await client.metrics.list({ today, ids: ['m16'] });
    expect(metric?.trend).toBeCloseTo((one * 3) / 4, 2);
    await say(null, today);
    expect(await item()).toMatchObject({ ratings: [], earlier: [{ status: 'in-place' }, { status: 'planned' }] });
    await client.changes.undo({});
    expect((await item())?.ratings).toHaveLength(1);
    await say('planned', '2026-01-15');
    expect((await item())?.ratings).toMatchObject([{ status: 'planned', version: 2 }]);
  });

  it('keeps who sees to an item, what shows it, and makes a task of the next step', async () => {
    const { client } = workspace;
    const { ana } = await addPeople();
    const meeting = await client.meetings.create({
      title: 'Design Team',
      type: 'design-team',
      heldOn: '2026-02-03',
      startsAt: '17:30',
      endsAt: '19:00',
      timeZone: 'America/New_York',
    });
    await client.practices.plan({
      ...training,
      ownerPersonId: ana,
      reviewOn: '2026-06-01',
      nextStep: 'Write the pocket card',
      phase: 'now',
    });
    await client.practices.addEvidence({ ...training, record: { type: 'meetings', id: meeting.id }, words: 'Item 3' });
    const [item] = (await principles())?.items ?? [];
    expect(item).toMatchObject({
      owner: { label: 'Ana Ruiz' },
      reviewOn: '2026-06-01',
      phase: 'now',
      evidence: [{ record: { type: 'meetings', id: meeting.id }, words: 'Item 3' }],
    });
    expect(await client.practices.supportedBy({ type: 'meetings', id: meeting.id })).toEqual([
      { ...training, words: 'Item 3' },
    ]);
    expect(await client.practices.supportedBy({ type: 'decisions', id: meeting.id })).toEqual([]);
    const { id } = await client.practices.planTask({ ...training, today });
    expect(await client.tasks.get({ id })).toMatchObject({
      title: 'Write the pocket card',
      dueOn: '2026-06-01',
      owner: { id: ana },
    });
    const shown = item?.evidence[0];
    await client.practices.removeEvidence({ id: shown?.id ?? '', version: 1 });
    expect((await principles())?.items[0]?.evidence).toEqual([]);
    await client.changes.undo({});
    await client.meetings.trash({ id: meeting.id, version: 1 });
    await client.trash.purge({ records: [{ type: 'meetings', id: meeting.id }] });
    expect((await principles())?.items[0]?.evidence).toEqual([]);
  });

  it('refuses what cannot be', async () => {
    const { client } = workspace;
    const { ana } = await addPeople();
    expect((await failureOf(rate('luck', ana, 'no'))).data).toMatchObject({ field: 'item' });
    expect((await failureOf(rate('officer-training', 'nobody', 'no'))).code).toBe('notFound');
    const rating = { ...training, raterPersonId: ana, status: 'no' as const, why: '', today };
    expect((await failureOf(client.practices.rate({ ...rating, ratedOn: '2026-03-03' }))).data).toMatchObject({
      field: 'ratedOn',
      reason: 'future',
    });
    const proof = (record: { type: 'people' | 'meetings'; id: string } | null) =>
      failureOf(client.practices.addEvidence({ ...training, record, words: '' }));
    expect((await proof(null)).data).toMatchObject({ field: 'words', reason: 'required' });
    expect((await proof({ type: 'people', id: ana })).data).toMatchObject({ field: 'record' });
    expect((await proof({ type: 'meetings', id: 'no' })).code).toBe('notFound');
    const plan = { ...training, reviewOn: null, nextStep: '', phase: '' as const };
    expect((await failureOf(client.practices.plan({ ...plan, ownerPersonId: 'no' }))).code).toBe('notFound');
    expect((await failureOf(client.practices.removeEvidence({ id: 'no', version: 1 }))).code).toBe('notFound');
    const report = { today, reader: 'council' as const, hidesRestricted: false };
    expect((await failureOf(client.practices.report({ ...report, checklists: ['wishes'] }))).code).toBe('invalid');
  });

  it('writes a report for a council and a longer one for an evaluator, and names nobody who is kept private', async () => {
    const { client } = workspace;
    const { ana, ben } = await addPeople();
    await rate('officer-training', ana, 'in-place');
    await client.practices.rate({
      ...training,
      raterPersonId: ben,
      status: 'partial',
      ratedOn: '2026-02-21',
      why: 'Nights *wait*',
      today,
    });
    await rate('harm-reduction', ana, 'partial');
    const ask = { today, checklists: ['principles'], hidesRestricted: true };
    const council = await client.practices.report({ ...ask, reader: 'council' });
    expect(council.title).toBe('Fidelity report, Mar 2, 2026');
    expect(reportMarkdown(council)).toContain('13.9% ready (9 items, 7 not rated, raters differ on 1)');
    expect(reportMarkdown(council)).toContain('Ana Ruiz, Feb 20, 2026: In place');
    expect(reportMarkdown(council)).toContain(String.raw`Kept private, Feb 21, 2026: In part. Nights \*wait\*`);
    expect(reportMarkdown(council)).not.toContain('Ben Cole');
    expect(reportMarkdown(council)).not.toContain('Ana Ruiz, Feb 20, 2026: In part');
    const evaluator = await client.practices.report({ ...ask, reader: 'evaluator', hidesRestricted: false });
    expect(reportMarkdown(evaluator)).toContain('Ben Cole');
    expect(reportMarkdown(evaluator)).toContain('Ana Ruiz, Feb 20, 2026: In part');
  });
});
