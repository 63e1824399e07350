import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decisionRuleIds, type DecisionRuleId } from '#shared/content/decision-rules.ts';
import { judge, type DecisionFacts } from '#shared/domain/decisions/judge.ts';
import { usualRule, type DecisionRule } from '#shared/domain/decisions/rules.ts';
import { countOfGradient, countOfTally, type Gradient, type Tally } from '#shared/domain/decisions/tally.ts';
import { usualConditions, type QuorumFigures } from '#shared/domain/meetings/quorum.ts';

const enough: QuorumFigures = {
  filled: 16,
  here: 15,
  bodySectors: 10,
  sectors: ['recovery', 'reentry', 'faith'],
  livedExperience: 6,
  livedExperienceHere: 5,
};

const facts = (kind: DecisionRuleId, more: Partial<DecisionFacts> = {}): DecisionFacts => ({
  rule: usualRule(kind),
  count: countOfTally({ yes: 0, no: 0, abstain: 0 }),
  rounds: 1,
  objections: 0,
  quorum: enough,
  conditions: usualConditions,
  confirmations: [],
  isReserved: false,
  isPaused: false,
  ...more,
});
const byTally = (kind: DecisionRuleId, yes: number, no: number, abstain = 0, more: Partial<DecisionFacts> = {}) =>
  judge(facts(kind, { count: countOfTally({ yes, no, abstain }), ...more }));
const byGradient = (kind: DecisionRuleId, gradient: Gradient, more: Partial<DecisionFacts> = {}) =>
  judge(facts(kind, { count: countOfGradient(gradient), ...more }));

const counts = fc.nat({ max: 200 });
const tallies = fc.record({ yes: counts, no: counts, abstain: counts });
const gradients = fc.tuple(counts, counts, counts, counts, counts);
const quorums: fc.Arbitrary<QuorumFigures> = fc
  .record({
    filled: counts,
    here: counts,
    bodySectors: fc.nat({ max: 12 }),
    sectors: fc.nat({ max: 12 }),
    lived: counts,
    livedHere: counts,
  })
  .map((raw) => ({
    filled: raw.filled,
    here: Math.min(raw.here, raw.filled),
    bodySectors: raw.bodySectors,
    sectors: Array.from({ length: Math.min(raw.sectors, raw.bodySectors) }, (_, index) => `s${index}`),
    livedExperience: Math.min(raw.lived, raw.filled),
    livedExperienceHere: Math.min(raw.livedHere, raw.lived, raw.filled),
  }));

describe('consensus', () => {
  it('passes while nobody blocks, whoever stands aside', () => {
    expect(byGradient('consensus', [0, 3, 2, 4, 8]).passes).toBe(true);
    expect(byGradient('consensus', [1, 0, 0, 0, 30])).toMatchObject({ passes: false, failing: 'blocked' });
  });

  it('is never reached by nobody', () => {
    expect(byGradient('consensus', [0, 0, 0, 0, 0])).toMatchObject({ passes: false, failing: 'noVotes', share: null });
  });

  it('is exactly a quorum, a vote and no 1', () => {
    fc.assert(
      fc.property(gradients, (gradient) => {
        const someone = gradient.some((count) => count > 0);
        expect(byGradient('consensus', gradient).passes).toBe(someone && gradient[0] === 0);
      }),
    );
  });
});

describe('modified consensus', () => {
  it('passes the guidelines of the Design Team in the first round: 8, 4, 2 and 1 aside', () => {
    expect(byGradient('modified-consensus', [0, 1, 2, 4, 8])).toMatchObject({ passes: true, isFallback: false });
  });

  it('asks for another round while somebody blocks and rounds are left', () => {
    const verdict = byGradient('modified-consensus', [1, 0, 0, 0, 30]);
    expect(verdict).toMatchObject({ passes: false, failing: 'nextRound', isFallback: false });
  });

  it('lets three quarters decide after the rounds, 3 to 5 as yes, 1 and 2 as no', () => {
    expect(byGradient('modified-consensus', [1, 2, 3, 3, 3], { rounds: 2 })).toMatchObject({
      passes: true,
      isFallback: true,
      share: 0.75,
    });
    expect(byGradient('modified-consensus', [1, 2, 2, 3, 3], { rounds: 2 })).toMatchObject({
      passes: false,
      failing: 'share',
    });
  });

  it('follows its rule for every gradient, share and number of rounds', () => {
    fc.assert(
      fc.property(
        gradients,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 51, max: 100 }),
        (gradient, rounds, allowed, percent) => {
          const rule: DecisionRule = { ...usualRule('modified-consensus'), rounds: allowed, fallback: percent / 100 };
          const [n1, n2, n3, n4, n5] = gradient;
          const all = n1 + n2 + n3 + n4 + n5;
          // In whole numbers, so that the test does not share the division with the rule.
          const isShare = 100 * (n3 + n4 + n5) >= percent * all;
          const wanted = all > 0 && (n1 === 0 || (rounds >= allowed && isShare));
          expect(byGradient('modified-consensus', gradient, { rule, rounds }).passes).toBe(wanted);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('supermajority', () => {
  it('fails with 8 to 5 and passes with 12 to 1 at two thirds', () => {
    const first = byTally('supermajority', 8, 5);
    expect(first).toMatchObject({ passes: false, failing: 'share' });
    expect(Math.round(100 * (first.share ?? 0))).toBe(62);
    const revised = byTally('supermajority', 12, 1);
    expect(revised.passes).toBe(true);
    expect(Math.round(100 * (revised.share ?? 0))).toBe(92);
  });

  it('does not count abstentions: 27 to 2 with one abstention passes', () => {
    expect(byTally('supermajority', 27, 2, 1)).toMatchObject({ passes: true, share: 27 / 29 });
  });

  it('is met by exactly its share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (count) => {
        expect(byTally('supermajority', 2 * count, count).passes).toBe(true);
        expect(byTally('supermajority', 2 * count - 1, count).passes).toBe(false);
      }),
    );
  });

  it('has no answer where everybody abstains', () => {
    fc.assert(
      fc.property(counts, (abstain) => {
        expect(byTally('supermajority', 0, 0, abstain)).toMatchObject({
          passes: false,
          failing: 'noVotes',
          share: null,
        });
      }),
    );
  });
});

describe('majority', () => {
  it('takes more yes than no; a tie fails', () => {
    fc.assert(
      fc.property(tallies, ({ yes, no, abstain }) => {
        const verdict = byTally('majority', yes, no, abstain);
        expect(verdict.passes).toBe(yes > no);
        const wanted = yes > no ? null : yes < no ? 'share' : yes === 0 ? 'noVotes' : 'tie';
        expect(verdict.failing).toBe(wanted);
      }),
    );
  });
});

describe('consent', () => {
  it('passes without an objection, even when nobody says a word', () => {
    expect(byTally('consent', 0, 0).passes).toBe(true);
    expect(byTally('consent', 8, 0, 1).passes).toBe(true);
  });

  it('fails with one objection, however many agree', () => {
    expect(byTally('consent', 40, 1)).toMatchObject({ passes: false, failing: 'objection' });
    expect(byTally('consent', 40, 0, 0, { objections: 1 })).toMatchObject({ passes: false, failing: 'objection' });
  });
});

describe('reserved matters', () => {
  const reserved = { isReserved: true };

  it('take three quarters beside the rule', () => {
    expect(byTally('majority', 3, 1, 0, reserved).passes).toBe(true);
    expect(byTally('majority', 5, 2, 0, reserved)).toMatchObject({ passes: false, failing: 'reservedShare' });
  });

  it('need at least half of the lived-experience seats, and a body that has some', () => {
    const with3of6 = { ...enough, livedExperienceHere: 3 };
    expect(byTally('majority', 9, 0, 0, { ...reserved, quorum: with3of6 }).passes).toBe(true);
    const with2of6 = { ...enough, livedExperienceHere: 2 };
    expect(byTally('majority', 9, 0, 0, { ...reserved, quorum: with2of6 }).failing).toBe('reservedLivedExperience');
    const none = { ...enough, livedExperience: 0, livedExperienceHere: 0 };
    expect(byTally('majority', 9, 0, 0, { ...reserved, quorum: none }).failing).toBe('reservedLivedExperience');
  });

  it('wait while the lived-experience seats have asked for a pause', () => {
    expect(byTally('consent', 9, 0, 0, { ...reserved, isPaused: true })).toMatchObject({
      passes: false,
      mayBeProvisional: false,
      failing: 'paused',
    });
  });
});

describe('quorum of a decision', () => {
  it('keeps every rule from passing without more than half of the filled seats', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...decisionRuleIds),
        quorums,
        tallies,
        fc.boolean(),
        (kind, quorum, tally, isReserved) => {
          const verdict = judge(facts(kind, { quorum, count: countOfTally(tally), isReserved }));
          const isQuorum = quorum.filled > 0 && quorum.here * 2 > quorum.filled;
          expect(verdict.quorum.people.isMet).toBe(isQuorum);
          expect((verdict.passes || verdict.mayBeProvisional) && !isQuorum).toBe(false);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is not there where every seat is empty or nobody counted', () => {
    const empty = {
      ...enough,
      filled: 0,
      here: 0,
      bodySectors: 0,
      sectors: [],
      livedExperience: 0,
      livedExperienceHere: 0,
    };
    for (const kind of decisionRuleIds)
      for (const quorum of [empty, null]) expect(byTally(kind, 9, 0, 0, { quorum }).failing).toBe('quorum');
  });

  it('asks for two sectors and one lived-experience seat as far as the body has them', () => {
    const alone = { ...enough, sectors: ['faith'] };
    expect(byTally('majority', 9, 0, 0, { quorum: alone })).toMatchObject({
      failing: 'sectors',
      mayBeProvisional: true,
    });
    expect(byTally('majority', 9, 0, 0, { quorum: { ...alone, bodySectors: 1 } }).passes).toBe(true);
    const without = { ...enough, livedExperienceHere: 0 };
    expect(byTally('majority', 9, 0, 0, { quorum: without })).toMatchObject({
      failing: 'livedExperience',
      mayBeProvisional: true,
    });
    expect(byTally('majority', 9, 0, 0, { quorum: { ...without, livedExperience: 0 } }).passes).toBe(true);
  });

  it('lets who was missing confirm afterwards, but no number of confirmations makes up for people', () => {
    const alone = { ...enough, sectors: ['faith'] };
    const confirmations = [{ what: 'prosecutors' }];
    expect(byTally('majority', 9, 0, 0, { quorum: alone, confirmations }).passes).toBe(true);
    expect(byTally('majority', 9, 0, 0, { quorum: alone, confirmations: [{ what: 'faith' }] }).passes).toBe(false);
    const few = { ...alone, here: 8 };
    expect(byTally('majority', 9, 0, 0, { quorum: few, confirmations }).failing).toBe('quorum');
  });

  it('is the same whatever order reasons come in: passing means that nothing stands in the way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...decisionRuleIds),
        quorums,
        gradients,
        fc.boolean(),
        (kind, quorum, gradient, isPaused) => {
          const verdict = judge(facts(kind, { quorum, count: countOfGradient(gradient), isPaused, rounds: 2 }));
          expect(verdict.passes).toBe(verdict.all.length === 0);
          expect(verdict.failing).toBe(verdict.all[0] ?? null);
          expect(verdict.passes && verdict.mayBeProvisional).toBe(false);
        },
      ),
    );
  });

  it('never turns a decision that passes into one that fails when one more says yes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...decisionRuleIds), tallies, (kind, tally: Tally) => {
        const more = { ...tally, yes: tally.yes + 1 };
        const [before, after] = [tally, more].map(
          (votes) => judge(facts(kind, { count: countOfTally(votes), rounds: 2 })).passes,
        );
        expect(before === true && after === false).toBe(false);
      }),
    );
  });
});
