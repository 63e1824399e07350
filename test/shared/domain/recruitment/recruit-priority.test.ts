import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sectorPresets } from '#shared/content/sector-presets.ts';
import { sectorById } from '#shared/content/sectors.ts';
import { priorityWeights, recruitPriority, type ProspectFacts } from '#shared/domain/recruitment/recruit-priority.ts';

const nobody: ProspectFacts = {
  influence: null,
  interest: null,
  relationship: null,
  membersInSector: null,
  levers: [],
};

describe('the priority of a prospect', () => {
  it('is what the formula says, by hand', () => {
    // Influence 2, interest 4, relationship 3, a sector without anybody: 0.35·0.25 + 0.25·1 + 0.15·0.75 + 0.10·1 = 0.55.
    const rainbow = recruitPriority({ influence: 2, interest: 4, relationship: 3, membersInSector: 0, levers: [] });
    expect(rainbow.score).toBeCloseTo(55, 10);
    expect(rainbow.parts).toEqual({ influence: 0.25, gap: 1, interest: 0.75, leverage: 0, relationship: 1 });
    // Influence 5, interest 1, relationship 2, one member, moves an opponent of influence 4 who needs them: 0.35 + 0.125 + 0.15·0.8 = 0.595.
    const sheriff = recruitPriority({
      influence: 5,
      interest: 1,
      relationship: 2,
      membersInSector: 1,
      levers: [{ strength: 3, influence: 4 }],
    });
    expect(sheriff.score).toBeCloseTo(59.5, 10);
  });

  it('counts what nobody rated as 0 and lists it as needing research', () => {
    expect(recruitPriority(nobody)).toMatchObject({ score: 0, missing: ['influence', 'interest', 'relationship'] });
    expect(recruitPriority({ ...nobody, interest: 1, relationship: 0 }).missing).toEqual(['influence']);
  });

  it('gives a sector that is not required, or has two members, nothing for its gap', () => {
    for (const membersInSector of [null, 2, 7])
      expect(recruitPriority({ ...nobody, membersInSector }).parts.gap).toBe(0);
  });

  it('counts leverage to at most 1', () => {
    const lever = { strength: 3, influence: 5 };
    expect(recruitPriority({ ...nobody, levers: [lever, lever] }).parts.leverage).toBe(1);
    expect(recruitPriority({ ...nobody, levers: [{ strength: 1, influence: 3 }] }).parts.leverage).toBeCloseTo(0.2, 10);
  });

  it('has weights that add up to 1, stays from 0 to 100 and never falls when an input rises', () => {
    expect(Object.values(priorityWeights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
    const facts = fc.record({
      influence: rating,
      interest: rating,
      relationship: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
      membersInSector: fc.option(fc.nat(9), { nil: null }),
      levers: fc.array(fc.record({ strength: fc.integer({ min: 1, max: 3 }), influence: fc.nat(5) })),
    });
    fc.assert(
      fc.property(facts, (known) => {
        const { score } = recruitPriority(known);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
        const lever = { strength: 2, influence: 3 };
        for (const better of [
          { ...known, influence: 5 },
          { ...known, interest: 5 },
          { ...known, relationship: 5 },
          { ...known, membersInSector: 0 },
          { ...known, levers: [...known.levers, lever] },
        ])
          expect(recruitPriority(better).score).toBeGreaterThanOrEqual(score - 1e-9);
      }),
    );
  });
});

describe('the lists of sectors', () => {
  it('name sectors that exist, each once, with at least a chair', () => {
    for (const preset of sectorPresets) {
      const ids = preset.sectors.map(({ sector }) => sector);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { sector, chairs, deciding } of preset.sectors) {
        expect(sectorById(sector), `${preset.id}: ${sector}`).toBeDefined();
        expect(chairs).toBeGreaterThanOrEqual(deciding);
      }
    }
  });

  it('have the twelve of the checklist, the twelve of Drug-Free Communities and more than thirty places in Santa Fe', () => {
    const sizes = new Map(sectorPresets.map((preset) => [preset.id, preset.sectors.length]));
    expect(sizes.get('core12')).toBe(12);
    expect(sizes.get('drug-free-communities')).toBe(12);
    expect(sizes.get('santa-fe')).toBe(7);
    const places = sectorPresets
      .find(({ id }) => id === 'santa-fe')
      ?.sectors.reduce((sum, { chairs }) => sum + chairs, 0);
    expect(places).toBeGreaterThan(30);
  });
});
