import {
  quorumChecks,
  type Confirmation,
  type QuorumChecks,
  type QuorumConditions,
  type QuorumFigures,
} from '../meetings/quorum.ts';
import type { Failing } from './failings.ts';
import { reservedLivedExperience, reservedShare, type DecisionRule } from './rules.ts';
import { votesCast, yesShare, type Count } from './tally.ts';

/** Everything that a rule looks at. */
export interface DecisionFacts {
  readonly rule: DecisionRule;
  /** The count of the last round, and how many rounds were tried. */
  readonly count: Count;
  readonly rounds: number;
  /** Reasoned objections that it harms the purpose. */
  readonly objections: number;
  readonly quorum: QuorumFigures | null;
  /** What has to be there beside enough people: `conditionsOf` the rule. */
  readonly conditions: QuorumConditions;
  readonly confirmations: readonly Confirmation[];
  readonly isReserved: boolean;
  /** The lived-experience seats asked for a pause until the next meeting, and it is not over. */
  readonly isPaused: boolean;
}

/** What a rule says to a vote, with the figures that say why. */
export interface Verdict {
  readonly passes: boolean;
  /** It has the votes and the people; only sectors or a lived-experience seat have yet to confirm. */
  readonly mayBeProvisional: boolean;
  readonly failing: Failing | null;
  readonly all: readonly Failing[];
  /** The share of yes among yes and no, 0 to 1; null when nobody said either. */
  readonly share: number | null;
  /** The share that it takes; null where nobody may block. */
  readonly neededShare: number | null;
  readonly count: Count;
  readonly quorum: QuorumChecks;
  /** Modified consensus was tried often enough: the share decides. */
  readonly isFallback: boolean;
}

/** Judges a decision by its rule, its quorum and what is reserved. */
export function judge(facts: DecisionFacts): Verdict {
  const quorum = quorumChecks(facts.quorum, facts.conditions, facts.confirmations);
  const ruled = byRule(facts);
  const failing: Failing[] = [];
  if (!quorum.people.isMet) failing.push('quorum');
  if (ruled.failing !== null) failing.push(ruled.failing);
  if (facts.isReserved) failing.push(...reservedFailings(facts));
  if (facts.isPaused) failing.push('paused');
  const waits: Failing[] = [];
  if (!quorum.sectors.isMet) waits.push('sectors');
  if (!quorum.livedExperience.isMet) waits.push('livedExperience');
  const all = [...failing, ...waits];
  return {
    passes: all.length === 0,
    mayBeProvisional: failing.length === 0 && waits.length > 0,
    failing: all[0] ?? null,
    all,
    share: yesShare(facts.count),
    neededShare: ruled.neededShare,
    count: facts.count,
    quorum,
    isFallback: ruled.isFallback,
  };
}

interface Ruled {
  readonly failing: Failing | null;
  readonly neededShare: number | null;
  readonly isFallback: boolean;
}

function byRule({ rule, count, rounds, objections }: DecisionFacts): Ruled {
  const said = (failing: Failing | null, neededShare: number | null = null, isFallback = false): Ruled => ({
    failing,
    neededShare,
    isFallback,
  });
  // Silence is consent, but it is neither a vote nor a consensus.
  if (rule.kind === 'consent') return said(objections > 0 || count.blocks > 0 ? 'objection' : null);
  if (votesCast(count) === 0) return said('noVotes');
  if (rule.kind === 'consensus') return said(count.blocks > 0 ? 'blocked' : null);
  if (rule.kind === 'majority') return said(majorityFailing(count), 0.5);
  if (rule.kind === 'supermajority') return said(shareFailing(count, rule.threshold), rule.threshold);
  if (count.blocks === 0) return said(null);
  if (rounds < rule.rounds) return said('nextRound', rule.fallback);
  return said(shareFailing(count, rule.fallback), rule.fallback, true);
}

function majorityFailing(count: Count): Failing | null {
  if (count.yes + count.no === 0) return 'noVotes';
  if (count.yes > count.no) return null;
  return count.yes === count.no ? 'tie' : 'share';
}

function shareFailing(count: Count, needed: number): Failing | null {
  const share = yesShare(count);
  if (share === null) return 'noVotes';
  return share >= needed ? null : 'share';
}

function reservedFailings({ count, quorum }: DecisionFacts): Failing[] {
  const failing: Failing[] = [];
  const share = yesShare(count);
  if (share === null || share < reservedShare) failing.push('reservedShare');
  const seats = quorum?.livedExperience ?? 0;
  // A body without such a seat has nobody who could speak for it.
  const here = quorum?.livedExperienceHere ?? 0;
  if (seats === 0 || here < seats * reservedLivedExperience) failing.push('reservedLivedExperience');
  return failing;
}
