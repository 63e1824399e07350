import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { coreSectors } from '#shared/content/sectors.ts';
import { sectorCounts, sectorCoverage, type SectorUnit } from '#shared/domain/metrics/sector-coverage.ts';
import { organizations } from '#db/demo/riverbend/organizations.ts';

const core = coreSectors.map(({ id }) => id);
const unit = (sector: string, stage = 'active', secondarySectors: string[] = []): SectorUnit => ({
  sector,
  stage,
  secondarySectors,
});

describe('sector coverage (m01)', () => {
  it('counts a sector with an organization at the table, as its primary or secondary one', () => {
    const coverage = sectorCoverage(
      ['faith', 'recovery', 'reentry', 'lgbtqia'],
      sectorCounts([unit('faith'), unit('harm-reduction', 'committed', ['recovery']), unit('reentry', 'met')]),
    );
    expect(coverage).toMatchObject({ value: 50, covered: 2, required: 4, gaps: ['reentry', 'lgbtqia'] });
  });

  it('leaves out who lapsed, declined or paused, whatever they were before', () => {
    const counts = sectorCounts([unit('faith', 'lapsed'), unit('faith', 'declined'), unit('faith', 'paused')]);
    expect(sectorCoverage(['faith'], counts).value).toBe(0);
  });

  it('measures depth by two organizations a sector: three are no deeper than two', () => {
    const counts = sectorCounts([unit('a'), unit('a'), unit('a'), unit('b')]);
    expect(sectorCoverage(['a', 'b', 'c'], counts).depth).toBeCloseTo((1 + 0.5 + 0) / 3, 10);
  });

  it('counts an organization once a sector, even where it names the sector twice', () => {
    expect(sectorCounts([unit('a', 'leader', ['a', 'b'])])).toEqual(
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
    );
  });

  it('counts organizations that look alike by their number', () => {
    expect(sectorCounts([{ ...unit('a'), count: 4 }, unit('a')]).get('a')).toBe(5);
  });

  it('has no value when no sector is required', () => {
    expect(sectorCoverage([], sectorCounts([unit('a')]))).toMatchObject({ value: null, depth: null, gaps: [] });
  });

  it('counts a sector once that is required twice', () => {
    expect(sectorCoverage(['a', 'a', 'b'], sectorCounts([unit('a')]))).toMatchObject({ value: 50, required: 2 });
  });

  it('is 11 of 12 = 91.7 % for the Riverbend demo; the LGBTQIA seat is empty', () => {
    const coverage = sectorCoverage(core, sectorCounts(organizations));
    expect(coverage).toMatchObject({ covered: 11, required: 12, gaps: ['lgbtqia'] });
    expect(coverage.value).toBeCloseTo(91.7, 1);
  });

  it('stays within 0 and 100 with depth no higher than coverage, and never falls when somebody joins', () => {
    const anyUnit = fc.record({
      sector: fc.constantFrom('a', 'b', 'c', 'd'),
      secondarySectors: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
      stage: fc.constantFrom('met', 'committed', 'active', 'leader', 'lapsed'),
    });
    fc.assert(
      fc.property(fc.array(anyUnit), anyUnit, (units, more) => {
        const before = sectorCoverage(['a', 'b', 'c'], sectorCounts(units));
        const after = sectorCoverage(['a', 'b', 'c'], sectorCounts([...units, more]));
        expect(before.value).toBeGreaterThanOrEqual(0);
        expect(after.value).toBeLessThanOrEqual(100);
        expect(after.value ?? 0).toBeGreaterThanOrEqual(before.value ?? 0);
        expect(100 * (after.depth ?? 0)).toBeLessThanOrEqual((after.value ?? 0) + 1e-9);
      }),
    );
  });
});
