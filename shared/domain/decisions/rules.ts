import type { DecisionRuleId } from '#shared/content/decision-rules.ts';

import type { QuorumConditions } from '../meetings/quorum.ts';

/** How a decision is taken, as it stands beside it. */
export interface DecisionRule {
  readonly kind: DecisionRuleId;
  /** Supermajority: the share of yes among yes and no, above 0.5 and at most 1. */
  readonly threshold: number;
  /** Modified consensus: the share that decides after the rounds. */
  readonly fallback: number;
  /** Modified consensus: how often consensus is tried before the share decides. */
  readonly rounds: number;
  /** How many sectors must be there for this decision; null: as the guidelines say. */
  readonly minSectors: number | null;
  /** Whether a lived-experience seat must be there for this decision; null: as the guidelines say. */
  readonly needsLivedExperience: boolean | null;
}

/** A rule with what is usual: two thirds, three quarters after two rounds, and the quorum of the guidelines. */
export function usualRule(kind: DecisionRuleId): DecisionRule {
  return { kind, threshold: 2 / 3, fallback: 3 / 4, rounds: 2, minSectors: null, needsLivedExperience: null };
}

/** What must be there for one decision: what the guidelines ask of the body, unless its own rule says otherwise. */
export function conditionsOf(
  rule: Pick<DecisionRule, 'minSectors' | 'needsLivedExperience'>,
  guidelines: QuorumConditions,
): QuorumConditions {
  const lived = { true: Math.max(1, guidelines.livedExperience), false: 0, null: guidelines.livedExperience };
  return {
    sectors: rule.minSectors ?? guidelines.sectors,
    requiredSectors: rule.minSectors === null ? guidelines.requiredSectors : [],
    livedExperience: lived[`${rule.needsLivedExperience}`],
  };
}

/** The share that a reserved matter needs, and the part of the lived-experience seats that must be there for it. */
export const reservedShare = 3 / 4;
export const reservedLivedExperience = 1 / 2;

/** A typed share as an exact fraction: what is meant by 66.7 % is two thirds. */
export function exactShare(share: number): number {
  return Math.abs(share - 2 / 3) < 0.005 ? 2 / 3 : share;
}

/** What keeps a rule from making sense: the field and why; null when nothing does. */
export function ruleFault(
  rule: DecisionRule,
): { readonly field: 'threshold' | 'fallback' | 'rounds' | 'minSectors'; readonly reason: string } | null {
  if (!(rule.threshold > 0.5 && rule.threshold <= 1)) return { field: 'threshold', reason: 'shareOutOfRange' };
  if (!(rule.fallback > 0.5 && rule.fallback <= 1)) return { field: 'fallback', reason: 'shareOutOfRange' };
  if (!Number.isInteger(rule.rounds) || rule.rounds < 1 || rule.rounds > 9)
    return { field: 'rounds', reason: 'roundsOutOfRange' };
  const { minSectors } = rule;
  if (minSectors !== null && (!Number.isInteger(minSectors) || minSectors < 0 || minSectors > 30))
    return { field: 'minSectors', reason: 'sectorsOutOfRange' };
  return null;
}
