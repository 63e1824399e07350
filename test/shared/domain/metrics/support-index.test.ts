import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { netMovement, supportIndex, type StanceUnit } from '#shared/domain/metrics/support-index.ts';
import { organizations } from '#db/demo/riverbend/organizations.ts';

const now = organizations.map(({ influence, stancePath }) => ({
  influence,
  stance: stancePath.at(-1)?.value ?? null,
}));
const first = organizations.map(({ influence, stancePath }) => ({ influence, stance: stancePath[0]?.value ?? null }));

describe('the support index (m02)', () => {
  it('weighs each stance by influence', () => {
    // (5·2 + 1·(-2)) / (2·5 + 2·1) = 8/12
    expect(
      supportIndex([
        { influence: 5, stance: 2 },
        { influence: 1, stance: -2 },
      ]).value,
    ).toBeCloseTo(66.667, 3);
  });

  it('takes unknown for unknown, not for neutral', () => {
    const units: StanceUnit[] = [
      { influence: 3, stance: 2 },
      { influence: 5, stance: null },
    ];
    expect(supportIndex(units)).toMatchObject({ value: 100, known: 1, all: 2, knownShare: 50, withoutStance: 1 });
    expect(supportIndex([...units, { influence: 5, stance: 0 }]).value).toBeLessThan(100);
  });

  it('leaves out who has a stance but no influence, and says how many they are', () => {
    expect(
      supportIndex([
        { influence: 0, stance: -2 },
        { influence: 2, stance: 1 },
      ]),
    ).toMatchObject({ value: 50, known: 1, knownShare: 100, withoutInfluence: 1 });
  });

  it('has an index of its own for those with influence 4 and 5', () => {
    expect(
      supportIndex([
        { influence: 4, stance: -1 },
        { influence: 3, stance: 2, count: 9 },
      ]),
    ).toMatchObject({ decisionMakers: -50, decisionMakersKnown: 1 });
  });

  it('has no value without anybody known', () => {
    expect(supportIndex([{ influence: 4, stance: null }])).toMatchObject({ value: null, decisionMakers: null });
    expect(supportIndex([])).toMatchObject({ value: null, knownShare: null });
    expect(netMovement([])).toBeNull();
    expect(netMovement([{ influence: 0, before: 0, now: 2 }])).toBeNull();
  });

  it('nets the moves of those known at both ends', () => {
    // 4·(+1) + 2·(-2) + 3·0 = 0 of 18; without the fall 4 of 14
    const rise = { influence: 4, before: -1, now: 0 };
    const still = { influence: 3, before: 1, now: 1 };
    expect(netMovement([rise, { influence: 2, before: 1, now: -1 }, still])).toBe(0);
    expect(netMovement([rise, still])).toBeCloseTo((100 * 4) / 14, 10);
  });

  it('is +50.8 for the Riverbend demo and was +19.1 on day 1, with 40 of 42 known', () => {
    expect(supportIndex(now)).toMatchObject({ known: 40, all: 42, withoutStance: 2, withoutInfluence: 0 });
    expect(supportIndex(now).value).toBeCloseTo(50.8, 1);
    expect(supportIndex(now).knownShare).toBeCloseTo(95.2, 1);
    expect(supportIndex(first).value).toBeCloseTo(19.1, 1);
  });

  it('stays between -100 and 100, and a count is the same as so many units', () => {
    const unit = fc.record({
      influence: fc.integer({ min: 0, max: 5 }),
      stance: fc.constantFrom(-2, -1, 0, 1, 2, null),
      count: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const index = supportIndex(units);
        for (const value of [index.value, index.decisionMakers]) {
          expect(value ?? 0).toBeGreaterThanOrEqual(-100);
          expect(value ?? 0).toBeLessThanOrEqual(100);
        }
        const singles = units.flatMap(({ count, ...each }) => Array.from({ length: count }, () => each));
        expect(supportIndex(singles)).toEqual(index);
      }),
    );
  });
});
