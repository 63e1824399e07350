import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bandOf, defaultBands } from '#shared/domain/metrics/bands.ts';
import { dataFreshness, freshFrom, ratingsOn } from '#shared/domain/metrics/data-freshness.ts';
import { median, percentOf } from '#shared/domain/metrics/numbers.ts';
import { hasMoved, isOpponent, moverScore, opponentMobility } from '#shared/domain/metrics/opponent-mobility.ts';
import { overdueFollowUps, promiseKeeping } from '#shared/domain/metrics/overdue-follow-ups.ts';
import { generateRiverbendInteractions } from '#db/demo/riverbend/generate-interactions.ts';
import { organizations } from '#db/demo/riverbend/organizations.ts';

describe('a percentage and a median', () => {
  it('are nothing of nothing', () => {
    expect(percentOf(0, 0)).toBeNull();
    expect(median([])).toBeNull();
  });

  it('are right for odd and even counts', () => {
    expect(percentOf(1, 8)).toBe(12.5);
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 9])).toBe(3);
  });
});

describe('bands', () => {
  it('begin where the domain pack says: more is better for coverage', () => {
    expect([90, 89.9, 70, 69.9].map((value) => bandOf(value, defaultBands.m01))).toEqual([
      'green',
      'amber',
      'amber',
      'red',
    ]);
  });

  it('turn around where less is better', () => {
    expect([0, 10, 10.1, 25, 25.1].map((value) => bandOf(value, defaultBands.m11))).toEqual([
      'green',
      'green',
      'amber',
      'amber',
      'red',
    ]);
    expect([0.4, 0.41, 0.6, 0.61].map((value) => bandOf(value, defaultBands.m09))).toEqual([
      'green',
      'amber',
      'amber',
      'red',
    ]);
  });

  it('are left open without a value', () => {
    expect(bandOf(null, defaultBands.m01)).toBeNull();
  });
});

describe('overdue follow-ups (m11)', () => {
  it('are a share of the open ones, and weigh as much as whom they are about', () => {
    expect(
      overdueFollowUps([
        { isOverdue: true, influence: 1 },
        { isOverdue: false, influence: 4, count: 2 },
        { isOverdue: true, influence: 0 },
      ]),
    ).toEqual({ value: 50, overdue: 2, open: 4, weighted: 100 / 9 });
  });

  it('have no rate when nothing is open', () => {
    expect(overdueFollowUps([])).toMatchObject({ value: null, weighted: null });
    expect(promiseKeeping({ onTime: 0, all: 0 })).toBeNull();
    expect(promiseKeeping({ onTime: 3, all: 4 })).toBe(75);
  });

  it('are 7 of 24 = 29.2 % for the Riverbend demo', () => {
    const open = generateRiverbendInteractions().flatMap(({ followUp }) =>
      followUp?.doneDay === null ? [{ isOverdue: followUp.dueDay < 420, influence: 1 }] : [],
    );
    expect(overdueFollowUps(open)).toMatchObject({ overdue: 7, open: 24 });
    expect(overdueFollowUps(open).value).toBeCloseTo(29.2, 1);
  });
});

describe('opponent mobility (m15)', () => {
  it('keeps who was ever against it among the opponents, also after they moved', () => {
    expect(
      opponentMobility([
        { first: -2, lowest: -2, now: 1 },
        { first: -1, lowest: -1, now: -1 },
        { first: 1, lowest: 0, now: 2 },
        { first: null, lowest: null, now: null },
      ]),
    ).toEqual({ value: 50, moved: 1, opponents: 2 });
  });

  it('measures from the first rating: who fell and came back to where they began has not moved', () => {
    expect(hasMoved({ first: 1, now: 1 })).toBe(false);
    expect(isOpponent({ lowest: -1 })).toBe(true);
    expect(hasMoved({ first: -1, now: null })).toBe(false);
  });

  it('has no value without opponents', () => {
    expect(opponentMobility([{ first: 2, lowest: 0, now: 2 }]).value).toBeNull();
  });

  it('is 6 of 7 = 85.7 % for the Riverbend demo', () => {
    const mobility = opponentMobility(
      organizations.map(({ stancePath }) => {
        const values = stancePath.flatMap(({ value }) => (value === null ? [] : [value]));
        return {
          first: values[0] ?? null,
          lowest: values.length === 0 ? null : Math.min(...values),
          now: values.at(-1) ?? null,
        };
      }),
    );
    expect(mobility).toMatchObject({ moved: 6, opponents: 7 });
    expect(mobility.value).toBeCloseTo(85.7, 1);
  });

  it('scores a mover between 0 and 1: nothing without a stance, a relationship or an edge', () => {
    expect(moverScore({ edge: 3, stance: 2, relationship: 5 })).toBe(1);
    expect(moverScore({ edge: 3, stance: 1, relationship: 4 })).toBeCloseTo(0.6, 10);
    expect(moverScore({ edge: 3, stance: null, relationship: 5 })).toBe(0);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: -2, max: 2 }),
        fc.integer({ min: 0, max: 5 }),
        (edge, stance, relationship) => {
          const score = moverScore({ edge, stance, relationship });
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('data freshness (m17)', () => {
  it('has three shares, each null of nothing', () => {
    expect(
      dataFreshness({ ratings: { good: 3, all: 4 }, owners: { good: 0, all: 5 }, permissions: { good: 0, all: 0 } }),
    ).toEqual({ value: 75, withOwner: 0, withPermission: null });
  });

  it('counts on each day the ratings that were the latest then, fresh for 180 days', () => {
    const spans = [
      { from: '2025-06-01', to: '2026-02-01', count: 2 },
      { from: '2026-02-01', to: '', count: 1 },
      // Two on a day: only the later one ever counted.
      { from: '2026-03-01', to: '2026-03-01', count: 9 },
    ];
    expect(freshFrom('2025-11-28')).toBe('2025-06-01');
    const on = (day: string) => ratingsOn(spans, day);
    expect(on('2025-05-31')).toEqual({ good: 0, all: 0 });
    expect(on('2025-11-28')).toEqual({ good: 2, all: 2 });
    expect(on('2025-11-29')).toEqual({ good: 0, all: 2 });
    expect(on('2026-01-31')).toEqual({ good: 0, all: 2 });
    expect(on('2026-02-01')).toEqual({ good: 1, all: 1 });
    expect(on('2026-03-01')).toEqual({ good: 1, all: 1 });
  });
});
