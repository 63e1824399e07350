import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { dayToDate } from '#db/demo/riverbend/calendar.ts';
import { serviceTypes } from '#shared/content/program/service-types.ts';
import { metricIds } from '#shared/domain/metrics/bands.ts';
import type { Metric } from '#shared/contract/metrics.ts';
import { startTestService, type TestService } from '#test/support/storage-service.ts';

const today = '2026-03-02';
let test: TestService;
let metrics: Metric[] = [];

beforeAll(async () => {
  test = await startTestService({ clock: () => new Date(`${today}T12:00:00`) });
  await test.client.workspaces.openDemo({});
  metrics = await test.client.metrics.list({ today });
}, 60_000);

afterAll(async () => test.dispose());

function metric(id: Metric['id']): Metric {
  const found = metrics.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`There is no ${id}.`);
  return found;
}

function part(id: Metric['id'], partId: string) {
  return metric(id).parts.find((each) => each.id === partId);
}

describe('the health of the Riverbend coalition', () => {
  it('covers 11 of 12 core sectors; nobody speaks for LGBTQIA groups', async () => {
    expect(metric('m01').value).toBeCloseTo(91.7, 1);
    expect(metric('m01')).toMatchObject({
      n: 12,
      share: { part: 11, whole: 12 },
      band: 'green',
      missing: [{ kind: 'sector', of: 'lgbtqia', count: 1 }],
    });
    const { rows, total } = await test.client.metrics.records({ id: 'm01', today });
    expect(total).toBeGreaterThanOrEqual(11);
    expect(rows.map(({ sector }) => sector)).toContain('recovery');
  });

  it('has a support index of +50.8 with 40 of 42 stances known', async () => {
    expect(metric('m02').value).toBeCloseTo(50.8, 1);
    expect(metric('m02')).toMatchObject({ n: 40, band: 'green', missing: [{ kind: 'stance', count: 2 }] });
    expect(part('m02', 'knownShare')).toMatchObject({ n: 42 });
    expect(part('m02', 'knownShare')?.value).toBeCloseTo(95.2, 1);
    expect(metric('m02').trend).toBeGreaterThan(0);
    const unknown = await test.client.metrics.records({ id: 'm02', part: 'gap-stance', today });
    expect(unknown.rows.map(({ record }) => record.label).toSorted()).toEqual([
      'Abilities Riverbend',
      'Riverbend Community College',
    ]);
  });

  it('has money from seven sources, none over 40%, half of it for services', async () => {
    expect(metric('m13').value).toBeCloseTo(0.809, 3);
    expect(metric('m13')).toMatchObject({ n: 7, band: 'green', unit: 'ratio' });
    expect(part('m13', 'normalized')?.value).toBeCloseTo(0.944, 3);
    expect(part('m13', 'largest')?.value).toBeCloseTo(30.5, 1);
    expect(part('m13', 'serviceShare')?.value).toBeCloseTo(50.4, 1);
    const { rows, total } = await test.client.metrics.records({ id: 'm13', today });
    expect(total).toBe(7);
    expect(rows[0]).toMatchObject({ record: { label: 'County opioid settlement' }, amount: 180_000, of: 590_000 });
  });

  it('is ready by the lists as its raters say, and not at all where nobody rated', async () => {
    // 5.25 of 9, 3.5 of 5, 9.25 of 19, 4.25 of 13 and 4.25 of 6; raters differ on two items.
    expect(part('m16', 'principles')?.value).toBeCloseTo((100 * 5.25) / 9, 8);
    expect(part('m16', 'practices')?.value).toBeCloseTo(70, 8);
    expect(part('m16', 'lived-experience')?.value).toBeCloseTo((100 * 9.25) / 19, 8);
    expect(part('m16', 'equity')?.value).toBeCloseTo((100 * 4.25) / 13, 8);
    expect(part('m16', 'city-actions')?.value).toBeCloseTo((100 * 4.25) / 6, 8);
    expect(part('m16', 'continuum')?.value).toBeNull();
    expect(part('m16', 'disputed')?.value).toBe(2);
    expect(metric('m16').value).toBeCloseTo((100 * 26.5) / (52 + serviceTypes.length), 8);
  });

  it('had a support index of +19.1 on day 1', async () => {
    const [support] = await test.client.metrics.list({ today: dayToDate(1, today), ids: ['m02'] });
    expect(support?.value).toBeCloseTo(19.1, 1);
  });

  it('runs 42, 41, 40, 37, 31, 22, 2 through the funnel', async () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((rank) => part('m04', `reached${rank}`)?.value)).toEqual([
      42, 41, 40, 37, 31, 22, 2,
    ]);
    expect(metric('m04').value).toBeCloseTo(83.8, 1);
    expect(metric('m04')).toMatchObject({ n: 37, share: { part: 31, whole: 37 }, band: 'green' });
    const leaders = await test.client.metrics.records({ id: 'm04', part: 'reached7', today });
    expect(leaders.total).toBe(2);
  });

  it('has 7 of 24 open follow-ups overdue, the oldest by 50 days', async () => {
    expect(metric('m11').value).toBeCloseTo(29.2, 1);
    expect(metric('m11')).toMatchObject({ n: 24, share: { part: 7, whole: 24 }, band: 'red' });
    expect(part('m11', 'oldest')?.value).toBe(50);
    const { rows, total } = await test.client.metrics.records({ id: 'm11', today });
    expect(total).toBe(7);
    expect(rows[0]?.on).toBe(dayToDate(370, today));
  });

  it('moved 6 of 7 opponents; the Property Owners Council has not moved', async () => {
    expect(metric('m15').value).toBeCloseTo(85.7, 1);
    expect(metric('m15')).toMatchObject({ n: 7, share: { part: 6, whole: 7 }, band: 'green' });
    const { rows } = await test.client.metrics.records({ id: 'm15', part: 'unmoved', today });
    expect(rows.map(({ record }) => record.label)).toEqual(['Property Owners Council of Riverbend']);
  });

  it('lists everybody who moved in 90 days, from where to where', async () => {
    const { rows, total } = await test.client.metrics.records({ id: 'm02', part: 'movement', today });
    expect(rows).toHaveLength(total);
    expect(rows.map(({ record, stanceBefore, stance }) => [record.label, stanceBefore, stance])).toEqual(
      expect.arrayContaining([
        ["Riverbend Police Officers' Lodge", -2, -1],
        ['Civil Rights Union of Meridian', 1, 0],
        ['Meridian Care Health Plan', 0, 1],
      ]),
    );
  });

  it('counts 20 of 70 seats held by people with lived experience: none in Sustainability, one in Criteria and in Assessment', async () => {
    expect(metric('m08')).toMatchObject({
      value: (100 * 20) / 70,
      n: 70,
      share: { part: 20, whole: 70 },
      band: 'green',
    });
    const { rows } = await test.client.metrics.records({ id: 'm08', today });
    expect(rows.map(({ record, amount, of }) => [record.label, amount, of])).toEqual([
      ['Sustainability', 0, 8],
      ['Criteria & Protocols', 1, 10],
      ['Assessment & Evaluation', 1, 7],
      ['Services', 2, 10],
      ['Design Team', 4, 16],
      ['Community Engagement & Communication', 3, 10],
      ['Participant Advisory', 9, 9],
    ]);
    expect(metric('m08').missing).toEqual([{ kind: 'bodiesWithout', of: '', count: 1 }]);
  });

  it('has a line of 13 points for each, which ends with the value of today', async () => {
    const history = await test.client.metrics.history({ today, ids: ['m01', 'm02', 'm03', 'm04', 'm11', 'm15'] });
    for (const { id, points } of history) {
      expect(points).toHaveLength(13);
      expect(points.at(-1)).toEqual({ on: today, value: metric(id).value });
    }
    const support = history.find(({ id }) => id === 'm02');
    expect(support?.points[0]?.value).toBeLessThan(metric('m02').value ?? 0);
  });

  it('answers every metric with a band that fits its value, an instant and whole numbers behind it', () => {
    expect(metrics.map(({ id }) => id)).toEqual(metricIds);
    for (const { value, band, n, updatedAt } of metrics) {
      expect(band === null).toBe(value === null);
      expect(n).toBeGreaterThan(0);
      expect(updatedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    }
  });
});

describe('the meetings of the Riverbend coalition', () => {
  it('had a quorum in all but one of those held to decide, and every decision has its rule', async () => {
    const health = metric('m07');
    expect(health.share).toEqual({ part: health.n - 1, whole: health.n });
    expect(health.parts.find(({ id }) => id === 'ruled')).toMatchObject({ value: 100 });
    const { rows } = await test.client.metrics.records({ id: 'm07', today });
    expect(rows[0]?.record.label).toBe('Fourth plenary');
  });
});

describe('the tasks of the Riverbend coalition', () => {
  it('were done in 9 of 15 cases that fell due in 89 days, 60 percent', async () => {
    expect(metric('m06')).toMatchObject({ value: 60, n: 15, share: { part: 9, whole: 15 }, band: 'amber' });
    const { rows, total } = await test.client.metrics.records({ id: 'm06', today });
    expect(total).toBe(15);
    expect(rows[0]).toMatchObject({ record: { type: 'tasks' } });
    expect(rows[0]?.on).toSatisfy((day: string) => day >= dayToDate(331, today) && day <= dayToDate(360, today));
    const late = await test.client.tasks.counts({ today });
    expect(late).toMatchObject({ done: 38, late: 6 });
    expect(late.todo + late.doing + late.blocked).toBe(22);
  });

  it('carry over the data clause three times, and name who waits for it', async () => {
    const { rows } = await test.client.metrics.records({ id: 'm06', part: 'carriedOver', today });
    expect(rows.map(({ record }) => record.label)).toContain('Redraft the data clause');
    const clause = (await test.client.tasks.list({ today, filter: { text: 'data clause' } })).rows[0];
    const { neededBy, helpers } = await test.client.tasks.get({ id: clause?.id ?? '' });
    expect(neededBy.map(({ title }) => title).toSorted()).toEqual([
      'Sign the data-use agreement',
      "Write the deputies' protocol",
    ]);
    expect(helpers).toHaveLength(3);
  });
});
