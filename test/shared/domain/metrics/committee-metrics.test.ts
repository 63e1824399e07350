import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { livedExperienceShare, type FilledSeat } from '#shared/domain/metrics/lived-experience-share.ts';
import { loadBalance, type MemberLoad } from '#shared/domain/metrics/load-balance.ts';

function load(effort: number, extras: Partial<MemberLoad> = {}): MemberLoad {
  return { id: `p${effort} ${extras.seats ?? 1} ${extras.overdue ?? 0}`, effort, seats: 1, overdue: 0, ...extras };
}

describe('load balance, metric m05', () => {
  it('is 1 when all carry the same, and less the more one person carries', () => {
    expect(loadBalance([load(3), load(3), load(3)]).value).toBe(1);
    // Σ|xi−xj| of 4 and 0 is 8; G = 8 / (2·4·2) = 0.5.
    expect(loadBalance([load(4), load(0)])).toMatchObject({ value: 0.5, idle: 1, effort: 4 });
    expect(loadBalance([load(6), load(2), load(1), load(0)]).value).toBeCloseTo(1 - 38 / (2 * 16 * 2.25), 10);
  });

  it('has no value without open work or without members', () => {
    expect(loadBalance([]).value).toBeNull();
    expect(loadBalance([load(0), load(0)]).value).toBeNull();
  });

  it('agrees with the formula of the domain pack for any loads', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 20 }), (efforts) => {
        const n = efforts.length;
        const mean = efforts.reduce((sum, effort) => sum + effort, 0) / n;
        const spread = efforts.flatMap((x) => efforts.map((y) => Math.abs(x - y))).reduce((sum, each) => sum + each, 0);
        const { value } = loadBalance(efforts.map((effort) => load(effort)));
        const expected = mean === 0 ? -1 : 1 - spread / (2 * n * n * mean);
        expect(value ?? -1).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('flags who is asked too often, and nobody at the limit', () => {
    const { flagged } = loadBalance([
      load(1, { id: 'seats', seats: 4 }),
      load(1, { id: 'late', overdue: 6 }),
      load(2, { id: 'quarter' }),
      load(3, { id: 'heavy' }),
      load(1, { id: 'limit', seats: 3, overdue: 5 }),
    ]);
    expect([...flagged]).toEqual([
      ['seats', ['seats']],
      ['late', ['overdue']],
      ['heavy', ['effort']],
    ]);
  });
});

describe('lived-experience share, metric m08', () => {
  const seat = (bodyId: string, personId: string, isLived: boolean): FilledSeat => ({ bodyId, personId, isLived });

  it('counts seats, not people, overall and for each body', () => {
    const share = livedExperienceShare([
      seat('a', 'p1', true),
      seat('a', 'p2', false),
      seat('b', 'p1', true),
      seat('b', 'p3', true),
      seat('c', 'p4', false),
    ]);
    expect(share).toMatchObject({ value: 60, lived: 3, filled: 5, none: ['c'], one: ['a'] });
    expect(share.bodies.map(({ value }) => value)).toEqual([50, 100, 0]);
    expect(share.largestHolding).toBeCloseTo(200 / 3, 10);
  });

  it('has no value where nobody sits', () => {
    expect(livedExperienceShare([], ['a'])).toEqual({
      value: null,
      lived: 0,
      filled: 0,
      bodies: [{ bodyId: 'a', lived: 0, filled: 0, value: null }],
      none: [],
      one: [],
      largestHolding: null,
    });
  });
});
