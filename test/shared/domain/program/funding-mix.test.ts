import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fundingMix, runwayMonths, weightedPipeline } from '#shared/domain/program/funding-mix.ts';

const thousand = 100_000;

/** The awarded money of the demo: source, type, thousands of dollars, share for services. */
const riverbend = (
  [
    ['settlement', 'settlement', 180, 0.6],
    ['state', 'state', 120, 0.55],
    ['lantern', 'philanthropic', 90, 0.2],
    ['city', 'local', 75, 0.5],
    ['brannoc', 'health-institution', 60, 0.8],
    ['foundation', 'philanthropic', 40, 0.25],
    ['district', 'business', 25, 0.4],
  ] as const
).map(([sourceId, typeId, amount, serviceShare]) => ({ sourceId, typeId, cents: amount * thousand, serviceShare }));

describe('the mix of money (m13)', () => {
  it('of the demo has the figures that the domain pack expects', () => {
    const mix = fundingMix(riverbend);
    expect(mix.concentration).toBeCloseTo(0.1906, 4);
    expect(mix.diversification).toBeCloseTo(0.809, 3);
    expect(mix.normalized).toBeCloseTo(0.944, 3);
    expect(mix.largest?.sourceId).toBe('settlement');
    expect(mix.largest?.share).toBeCloseTo(0.305, 3);
    expect(mix.serviceShare).toBeCloseTo(0.504, 3);
    expect(mix.byType[0]).toMatchObject({ typeId: 'settlement' });
    expect(mix.byType[1]).toMatchObject({ typeId: 'philanthropic', cents: 130 * thousand });
  });

  it('has no figure while nothing was awarded, and no normalized one with a single source', () => {
    expect(fundingMix([])).toMatchObject({ concentration: null, diversification: null, largest: null });
    expect(fundingMix(riverbend.slice(0, 1))).toMatchObject({ concentration: 1, diversification: 0, normalized: null });
  });

  it('leaves out what nobody said of services, and says how much that is', () => {
    const mix = fundingMix([...riverbend, { sourceId: 'x', typeId: 'local', cents: thousand, serviceShare: null }]);
    expect(mix.serviceShare).toBeCloseTo(0.504, 3);
    expect(mix.unsaidCents).toBe(thousand);
  });

  it('stays within its bounds, whatever the amounts', () => {
    const money = fc.array(
      fc.record({
        sourceId: fc.constantFrom('a', 'b', 'c', 'd'),
        typeId: fc.constantFrom('local', 'state'),
        cents: fc.integer({ min: -1_000, max: 1_000_000_000_000 }),
        serviceShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
      }),
    );
    fc.assert(
      fc.property(money, (awarded) => {
        const mix = fundingMix(awarded);
        const of = mix.concentration ?? 1;
        expect(of).toBeGreaterThanOrEqual(1 / Math.max(1, mix.sources) - 1e-9);
        expect(of).toBeLessThanOrEqual(1 + 1e-9);
        expect(mix.normalized ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        expect(mix.byType.reduce((sum, type) => sum + type.cents, 0)).toBe(mix.totalCents);
      }),
    );
  });
});

describe('money to come', () => {
  it('counts by its probability, kept between nothing and all', () => {
    expect(
      weightedPipeline([
        { cents: 1_000, probability: 0.5 },
        { cents: 1_000, probability: 2 },
        { cents: 1_000, probability: -1 },
      ]),
    ).toBe(1_500);
  });

  it('lasts for no months that anybody can tell without a cost', () => {
    expect(runwayMonths(1_000, 0)).toBeNull();
    expect(runwayMonths(900_000, 100_000)).toBe(9);
    expect(runwayMonths(-5, 100)).toBe(0);
  });
});
