import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  linkScore,
  mostTies,
  recencyOf,
  startScore,
  warmPaths,
  weakestLink,
  type PathTie,
} from '#shared/domain/graph/warm-paths.ts';

const today = '2026-03-10';

function tie(fromId: string, toId: string, fields: Partial<PathTie> = {}): PathTie {
  return {
    id: `${fromId}-${toId}`,
    fromId,
    toId,
    kind: 'knows',
    isDirected: false,
    strength: 3,
    willingness: 3,
    confirmedOn: today,
    ...fields,
  };
}

const ways = (paths: ReturnType<typeof warmPaths>) =>
  paths.map((path) => [path.startId, ...path.links.map((link) => link.askedId)].join(' '));

describe('the worth of a tie', () => {
  it('is strength of three × how recent × how willing, half of it against a one-way tie', () => {
    expect(linkScore(tie('a', 'b'), 'a', today).score).toBe(1);
    expect(linkScore(tie('a', 'b', { strength: 1 }), 'a', today).score).toBeCloseTo(1 / 3, 10);
    expect(linkScore(tie('a', 'b', { willingness: 1 }), 'a', today).score).toBeCloseTo(0.3, 10);
    expect(linkScore(tie('a', 'b', { confirmedOn: '2025-03-10' }), 'a', today).score).toBeCloseTo(0.5, 10);
    expect(linkScore(tie('a', 'b', { isDirected: true }), 'b', today).score).toBe(0.5);
  });

  it('never falls under a quarter by age alone, and a day nobody wrote down counts half', () => {
    expect(recencyOf('1990-01-01', today, 365)).toBe(0.25);
    expect(recencyOf('', today, 365)).toBe(0.5);
    expect(recencyOf('2027-01-01', today, 365)).toBe(1);
  });

  it('of our own counts the relationship of five, or two where there was contact but no rating', () => {
    expect(startScore(5, today, today).score).toBe(1);
    expect(startScore(null, today, today).score).toBeCloseTo(0.4, 10);
    expect(startScore(null, '', today).score).toBe(0);
    expect(startScore(0, today, today).score).toBe(0);
  });
});

describe('warm paths', () => {
  it('go the strong long way rather than the weak short one', () => {
    const ties = [tie('us', 'target', { strength: 1, willingness: 1 }), tie('us', 'b'), tie('b', 'target')];
    expect(ways(warmPaths('target', new Map([['us', 1]]), ties, today, 3))).toEqual(['us b target', 'us target']);
  });

  it('come back through different people before a second way through the same last one', () => {
    const ties = [tie('a', 'z'), tie('b', 'z', { strength: 2 }), tie('c', 'z', { strength: 1 }), tie('d', 'a')];
    const starts = new Map(['a', 'b', 'c', 'd'].map((id) => [id, 0.9]));
    expect(ways(warmPaths('z', starts, ties, today, 3))).toEqual(['a z', 'b z', 'c z']);
    expect(ways(warmPaths('z', starts, ties, today, 4))).toEqual(['a z', 'd a z', 'b z', 'c z']);
  });

  it('never go between two who are at odds, whatever else ties them', () => {
    const ties = [tie('a', 'z'), tie('z', 'a', { id: 'odds', kind: 'at-odds' })];
    expect(warmPaths('z', new Map([['a', 1]]), ties, today, 3)).toEqual([]);
  });

  it('name the weakest link, our own tie included', () => {
    const strong = linkScore(tie('a', 'b'), 'a', today);
    const weak = linkScore(tie('a', 'b', { strength: 1 }), 'a', today);
    expect(weakestLink(0.8, [strong, weak])).toBe(1);
    expect(weakestLink(0.1, [strong, weak])).toBe(-1);
  });

  it('find the best way that there is, never meet anyone twice, and stay short', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'z'];
    const name = fc.constantFrom(...names);
    const anyTie = fc
      .record({
        fromId: name,
        toId: name,
        strength: fc.integer({ min: 1, max: 3 }),
        willingness: fc.integer({ min: 0, max: 3 }),
        isDirected: fc.boolean(),
        confirmedOn: fc.constantFrom('', '2024-01-01', '2025-12-01', today),
      })
      .filter(({ fromId, toId }) => fromId !== toId)
      .map((fields) => tie(fields.fromId, fields.toId, fields));
    const anyStarts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.double({ min: 0.1, max: 1, noNaN: true })));
    fc.assert(
      fc.property(fc.array(anyTie, { maxLength: 14 }), anyStarts, (ties, list) => {
        const starts = new Map(list);
        const paths = warmPaths('z', starts, ties, today, 3);
        for (const path of paths) {
          const met = [path.startId, ...path.links.map((link) => link.askedId)];
          expect(new Set(met).size).toBe(met.length);
          expect(path.links.length).toBeLessThanOrEqual(mostTies);
        }
        expect(paths[0]?.score ?? 0).toBeCloseTo(bestByTrying(starts, ties), 10);
      }),
    );
  });
});

/** Tries every way. */
function bestByTrying(starts: ReadonlyMap<string, number>, ties: readonly PathTie[]): number {
  let best = 0;
  const walk = (at: string, met: readonly string[], score: number) => {
    if (at === 'z') {
      best = Math.max(best, met.length > 1 ? score : 0);
      return;
    }
    if (met.length > mostTies) return;
    for (const each of ties) {
      const next = each.fromId === at ? each.toId : each.toId === at ? each.fromId : undefined;
      if (next !== undefined && !met.includes(next))
        walk(next, [...met, next], score * linkScore(each, at, today).score);
    }
  };
  for (const [id, own] of starts) walk(id, [id], own);
  return best;
}
