import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { exactShare, ruleFault, usualRule } from '#shared/domain/decisions/rules.ts';
import {
  countOfGradient,
  gradientOf,
  standAsidesOf,
  tallyOf,
  type CountedVote,
} from '#shared/domain/decisions/tally.ts';

const vote = (more: Partial<CountedVote>): CountedVote => ({
  round: 1,
  vote: '',
  gradient: 0,
  standsAside: false,
  hasConflict: false,
  ...more,
});
const votes = fc.array(
  fc.record({
    round: fc.integer({ min: 1, max: 3 }),
    vote: fc.constantFrom('' as const, 'yes' as const, 'no' as const, 'abstain' as const),
    gradient: fc.integer({ min: 0, max: 5 }),
    standsAside: fc.boolean(),
    hasConflict: fc.boolean(),
  }),
  { maxLength: 60 },
);

describe('counting votes', () => {
  it('reads the gradient as 3 to 5 for it and 1 and 2 against', () => {
    expect(countOfGradient([1, 2, 3, 4, 5])).toEqual({ yes: 12, no: 3, abstain: 0, blocks: 1, standAsides: 2 });
  });

  it('leaves out other rounds and who left the vote for a conflict of interest', () => {
    const given = [
      vote({ gradient: 5 }),
      vote({ gradient: 5, hasConflict: true }),
      vote({ gradient: 1, round: 2 }),
      vote({ vote: 'no', hasConflict: true }),
    ];
    expect(gradientOf(given, 1)).toEqual([0, 0, 0, 0, 1]);
    expect(tallyOf(given, 1)).toEqual({ yes: 0, no: 0, abstain: 0 });
  });

  it('counts who only stands aside as abstaining', () => {
    expect(tallyOf([vote({ standsAside: true }), vote({ vote: 'yes' })], 1)).toEqual({ yes: 1, no: 0, abstain: 1 });
    expect(standAsidesOf([vote({ standsAside: true }), vote({ gradient: 2 })], 1)).toBe(2);
  });

  it('counts everybody once, and nobody more than there are', () => {
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 3 }), (given, round) => {
        const counted = given.filter((one) => one.round === round && !one.hasConflict);
        const total = gradientOf(given, round).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(counted.filter((one) => one.gradient > 0).length);
        const { yes, no, abstain } = tallyOf(given, round);
        expect(yes + no + abstain).toBe(counted.filter((one) => one.vote !== '' || one.standsAside).length);
      }),
    );
  });
});

describe('rules', () => {
  it('read what was typed as two thirds', () => {
    expect([0.667, 0.6667, 0.6666, 0.75, 0.6].map(exactShare)).toEqual([2 / 3, 2 / 3, 2 / 3, 0.75, 0.6]);
  });

  it.each([
    [{ threshold: 0.5 }, 'threshold', 'shareOutOfRange'],
    [{ threshold: Number.NaN }, 'threshold', 'shareOutOfRange'],
    [{ fallback: 1.2 }, 'fallback', 'shareOutOfRange'],
    [{ rounds: 0 }, 'rounds', 'roundsOutOfRange'],
    [{ minSectors: -1 }, 'minSectors', 'sectorsOutOfRange'],
  ])('refuse %j', (wrong, field, reason) => {
    expect(ruleFault({ ...usualRule('supermajority'), ...wrong })).toEqual({ field, reason });
  });

  it('are fine as they usually are', () => {
    expect(ruleFault(usualRule('modified-consensus'))).toBeNull();
  });
});
