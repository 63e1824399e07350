import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { serviceGap } from '#shared/domain/program/service-gap.ts';
import { stressTest } from '#shared/domain/program/stress-test.ts';

const open = { isAlwaysOpen: true, isAccessible: true };

describe('the gap of a service', () => {
  it('adds up wait, shortage, hours and access', () => {
    expect(serviceGap({ waitDays: 0, slots: 10, need: 10, ...open })).toMatchObject({ score: 0, band: 'green' });
    expect(serviceGap({ waitDays: 7, slots: 5, need: 10, ...open })).toMatchObject({ score: 0.35, band: 'amber' });
    expect(serviceGap({ waitDays: 30, slots: 0, need: 10, isAlwaysOpen: false, isAccessible: false })).toMatchObject({
      score: 1,
      band: 'red',
    });
  });

  it('counts one half for a need that nobody knows, and flags it', () => {
    expect(serviceGap({ waitDays: 0, slots: 3, need: null, ...open })).toMatchObject({
      score: 0.15,
      isNeedUnknown: true,
    });
  });

  it('is red exactly from 0.60 and amber exactly from 0.30', () => {
    expect(serviceGap({ waitDays: 14, slots: 10, need: 10, isAlwaysOpen: false, isAccessible: true }).band).toBe(
      'amber',
    );
    expect(serviceGap({ waitDays: 10.5, slots: 5, need: 10, isAlwaysOpen: false, isAccessible: true })).toMatchObject({
      score: 0.6,
      band: 'red',
    });
    expect(serviceGap({ waitDays: 10.5, slots: 10, need: 10, ...open })).toMatchObject({ score: 0.3, band: 'amber' });
  });
});

describe('the stress test', () => {
  const treatment = { id: 'treatment', share: 0.5, slots: 12, waitDays: 2 };

  it('finds what holds, what is strained and what breaks', () => {
    const [holds] = stressTest(12, [treatment]);
    // ρ = 6/12, wait = 0.5/(12 − 6) months.
    expect(holds?.waitDays).toBeCloseTo(2 + (0.5 / 6) * (365.25 / 12), 6);
    expect(holds).toMatchObject({ state: 'holds', breaksAt: 24, growth: 0 });
    expect(stressTest(23, [treatment])[0]).toMatchObject({ state: 'strained' });
    expect(stressTest(24, [treatment])[0]).toMatchObject({ state: 'breaks', waitDays: null });
    expect(stressTest(30, [treatment])[0]).toMatchObject({ state: 'breaks', growth: 3 });
  });

  it('breaks at once without a single place, and holds where nobody needs it', () => {
    expect(stressTest(1, [{ ...treatment, slots: 0 }])[0]).toMatchObject({ state: 'breaks', breaksAt: 0 });
    expect(stressTest(100, [{ ...treatment, share: 0 }])[0]).toMatchObject({ state: 'holds', breaksAt: null });
    expect(stressTest(0, [{ ...treatment, slots: 0 }])[0]).toMatchObject({ state: 'holds', use: null });
  });

  it('never lets more referrals shorten a wait', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 50 }), (referrals, slots) => {
        const at = (number: number) => stressTest(number, [{ ...treatment, slots }])[0]?.waitDays ?? Infinity;
        expect(at(referrals)).toBeLessThanOrEqual(at(referrals + 1));
      }),
    );
  });
});
