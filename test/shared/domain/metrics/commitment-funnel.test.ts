import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { commitmentFunnel, daysBetweenRungs, fulfilmentRate } from '#shared/domain/metrics/commitment-funnel.ts';
import { dayToDate } from '#db/demo/riverbend/calendar.ts';
import { organizations } from '#db/demo/riverbend/organizations.ts';

describe('the commitment funnel (m04)', () => {
  it('counts everybody on each rung they ever reached', () => {
    const funnel = commitmentFunnel([{ rank: 1 }, { rank: 3, count: 2 }, { rank: 5 }, { rank: 0 }]);
    expect(funnel.reached).toEqual([4, 3, 3, 1, 1, 0, 0]);
    expect(funnel.overall).toBe(25);
    expect(funnel.steps[0]).toEqual({ from: 1, to: 2, conversion: 75 });
    expect(funnel.steps[3]).toEqual({ from: 4, to: 5, conversion: 100 });
  });

  it('has no conversion from a rung that nobody reached', () => {
    expect(commitmentFunnel([{ rank: 2 }]).steps[3]?.conversion).toBeNull();
    expect(commitmentFunnel([]).overall).toBeNull();
  });

  it('takes the median days from rung to rung over those who made both', () => {
    const days = daysBetweenRungs([
      ['2026-01-01', '2026-01-03', '2026-01-03'],
      ['2026-01-01', '2026-01-11'],
      ['2026-01-01', '', '2026-02-01'],
      ['2026-01-01'],
    ]);
    expect(days).toEqual([6, 0, null, null, null, null]);
  });

  it('has no fulfilment rate before a commitment ended', () => {
    expect(fulfilmentRate({ fulfilled: 0, broken: 0, expired: 0 })).toBeNull();
    expect(fulfilmentRate({ fulfilled: 3, broken: 0, expired: 1 })).toBe(75);
  });

  it('runs 42, 41, 40, 37, 31, 22, 2 for the Riverbend demo, where the lapsed and the declined keep their highest', () => {
    const funnel = commitmentFunnel(organizations.map(({ ladderDays }) => ({ rank: ladderDays.length })));
    expect(funnel.reached).toEqual([42, 41, 40, 37, 31, 22, 2]);
    expect(funnel.steps[3]?.conversion).toBeCloseTo(83.8, 1);
    expect(funnel.overall).toBeCloseTo(73.8, 1);
  });

  it('has days between all seven rungs in the Riverbend demo', () => {
    const days = daysBetweenRungs(
      organizations.map(({ ladderDays }) => ladderDays.map((day) => dayToDate(day, '2026-03-02'))),
    );
    expect(days).toHaveLength(6);
    for (const each of days) expect(each).toBeGreaterThan(0);
  });

  it('never grows from a rung to the next, and converts between 0 and 100 percent', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ rank: fc.integer({ min: 0, max: 7 }) })), (partners) => {
        const { reached, steps } = commitmentFunnel(partners);
        expect(reached).toEqual(reached.toSorted((a, b) => b - a));
        for (const { conversion } of steps) {
          expect(conversion ?? 0).toBeGreaterThanOrEqual(0);
          expect(conversion ?? 0).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
