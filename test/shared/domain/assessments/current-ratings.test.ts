import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '#shared/dates.ts';
import {
  isSplit,
  isStale,
  latestOfEachRater,
  newestFirst,
  otherViews,
  ratingsFor,
  stanceOfRatings,
  weightedStance,
  type RatingFacts,
} from '#shared/domain/assessments/current-ratings.ts';
import { stanceMoves } from '#shared/domain/assessments/stance-moves.ts';

let count = 0;
function rating(fields: Partial<RatingFacts>): RatingFacts {
  count++;
  return {
    id: `r${String(count).padStart(5, '0')}`,
    scale: 'stance',
    value: '0',
    decisionId: '',
    memberId: 'm1',
    ratedOn: '2026-03-01',
    createdAt: '2026-03-01T10:00:00.000Z',
    ...fields,
  };
}

const anyRatings = fc.array(
  fc.record({
    value: fc.constantFrom('-2', '-1', '0', '1', '2', 'unknown'),
    memberId: fc.constantFrom('m1', 'm2', 'm3'),
    decisionId: fc.constantFrom('', 'd1'),
    ratedOn: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-01-01', days)),
    createdAt: fc.integer({ min: 0, max: 9 }).map((hour) => `2026-03-01T1${hour}:00:00.000Z`),
  }),
  { maxLength: 30 },
);

describe('the current rating', () => {
  it('is the one of the latest day, and of one day the one written last', () => {
    const early = rating({ ratedOn: '2026-01-01', value: '-1' });
    const first = rating({ value: '0', createdAt: '2026-03-01T10:00:00.000Z' });
    const second = rating({ value: '1', createdAt: '2026-03-01T11:00:00.000Z' });
    expect(ratingsFor([second, early, first], 'stance')).toEqual([second, first, early]);
    expect(stanceOfRatings(ratingsFor([second, early, first], 'stance'))).toBe(1);
  });

  it('is not known when that is what was said last', () => {
    const known = rating({ ratedOn: '2026-01-01', value: '2' });
    expect(stanceOfRatings(ratingsFor([known, rating({ value: 'unknown' })], 'stance'))).toBeNull();
  });

  it('about a decision falls back on the one about the whole', () => {
    const whole = rating({ value: '2', ratedOn: '2026-03-05' });
    const about = rating({ value: '-1', decisionId: 'd1', ratedOn: '2026-01-01' });
    expect(ratingsFor([whole], 'stance', 'd1')).toEqual([whole]);
    expect(ratingsFor([whole, about], 'stance', 'd1')).toEqual([about]);
    expect(ratingsFor([whole, about], 'stance')).toEqual([whole]);
    expect(ratingsFor([whole, about], 'stance', 'd1', '2025-12-31')).toEqual([]);
  });

  it('never depends on the order in which ratings are read', () => {
    fc.assert(
      fc.property(anyRatings, fc.constantFrom('', 'd1'), (drafts, decisionId) => {
        const ratings = drafts.map((draft, index) => rating({ ...draft, id: `r${index}` }));
        const newest = ratingsFor(ratings, 'stance', decisionId);
        expect(ratingsFor(ratings.toReversed(), 'stance', decisionId)).toEqual(newest);
        expect(newest.toSorted(newestFirst)).toEqual(newest);
        const raters = latestOfEachRater(newest);
        expect(new Set(raters.map((each) => each.memberId)).size).toBe(raters.length);
        expect(raters.every((each) => newest.find((other) => other.memberId === each.memberId) === each)).toBe(true);
        expect(otherViews(newest).every((view) => view.value !== newest[0]?.value)).toBe(true);
      }),
    );
  });
});

describe('two raters', () => {
  it('who differ within 90 days both count; what was seen earlier is history', () => {
    const now = rating({ memberId: 'm1', value: '1', ratedOn: '2026-06-01' });
    const other = rating({ memberId: 'm2', value: '-1', ratedOn: '2026-03-03' });
    const old = rating({ memberId: 'm3', value: '-2', ratedOn: '2026-03-02' });
    const same = rating({ memberId: 'm4', value: '1', ratedOn: '2026-05-01' });
    expect(otherViews([now, same, other, old])).toEqual([other]);
    expect(otherViews([])).toEqual([]);
  });
});

describe('a rating goes stale', () => {
  it('after 180 days, and never when there was none', () => {
    expect(isStale('2026-01-01', addDays('2026-01-01', 180))).toBe(false);
    expect(isStale('2026-01-01', addDays('2026-01-01', 181))).toBe(true);
    expect(isStale('', '2026-01-01')).toBe(false);
  });
});

describe('the stance that follows from people', () => {
  it('weighs each by influence, one whose influence is not known as 1', () => {
    expect(weightedStance([])).toBeNull();
    expect(
      weightedStance([
        { stance: 2, influence: 5 },
        { stance: -2, influence: 1 },
      ]),
    ).toBe(1);
    expect(
      weightedStance([
        { stance: 2, influence: 0 },
        { stance: -1, influence: 1 },
      ]),
    ).toBe(1);
  });

  it('lies between the people’s, mirrors when all are mirrored, and is what all say when they agree', () => {
    const people = fc.array(
      fc.record({ stance: fc.integer({ min: -2, max: 2 }), influence: fc.integer({ min: 0, max: 5 }) }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(people, (group) => {
        const stance = weightedStance(group) ?? Number.NaN;
        expect(stance).toBeGreaterThanOrEqual(Math.min(...group.map((each) => each.stance)));
        expect(stance).toBeLessThanOrEqual(Math.max(...group.map((each) => each.stance)));
        expect(weightedStance(group.map((each) => ({ ...each, stance: -each.stance })))).toBe(
          stance === 0 ? 0 : -stance,
        );
        expect(weightedStance(group.map((each) => ({ ...each, stance: 1 })))).toBe(1);
      }),
    );
  });

  it('is told apart from the organization’s own from a difference of 2', () => {
    expect(isSplit(1, -1)).toBe(true);
    expect(isSplit(1, 0)).toBe(false);
    expect(isSplit(null, -2)).toBe(false);
    expect(isSplit(2, null)).toBe(false);
  });
});

describe('moves', () => {
  const period = { from: '2026-01-01', to: '2026-12-31' };

  it('are changes between ratings that follow each other, oldest first', () => {
    const ratings = [
      rating({ value: '1', ratedOn: '2026-05-01' }),
      rating({ value: '-1', ratedOn: '2025-06-01' }),
      rating({ value: '1', ratedOn: '2026-06-01' }),
      rating({ value: '0', ratedOn: '2026-02-01' }),
    ];
    expect(stanceMoves(ratings, period).map(({ from, to, rating: { ratedOn } }) => [from, to, ratedOn])).toEqual([
      [-1, 0, '2026-02-01'],
      [0, 1, '2026-05-01'],
    ]);
  });

  it('start from what was known before the period and pass over what was not known', () => {
    const ratings = [
      rating({ value: '-2', ratedOn: '2025-01-01' }),
      rating({ value: 'unknown', ratedOn: '2026-02-01' }),
      rating({ value: '-1', ratedOn: '2026-03-01' }),
    ];
    expect(stanceMoves(ratings, period)).toMatchObject([{ from: -2, to: -1 }]);
    expect(stanceMoves(ratings, { from: '2026-03-01', to: '2026-12-31' })).toEqual([]);
  });

  it('add up to the way from the first known stance to the last', () => {
    fc.assert(
      fc.property(anyRatings, (drafts) => {
        const ratings = drafts.map((draft, index) => rating({ ...draft, id: `r${index}`, decisionId: '' }));
        const moves = stanceMoves(ratings, { from: '', to: '9999' });
        const known = ratings
          .toSorted((one, other) => newestFirst(other, one))
          .filter(({ value }) => value !== 'unknown');
        const way = moves.reduce((sum, move) => sum + move.to - move.from, 0);
        expect(way).toBe(known.length === 0 ? 0 : Number(known.at(-1)?.value) - Number(known[0]?.value));
      }),
    );
  });
});
