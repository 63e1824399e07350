/** Somebody whom a prospect can move: how much they listen (1 hears, 2 respects, 3 needs them) and how much they can do (1–5). */
export interface Lever {
  readonly strength: number;
  readonly influence: number;
}

/** What is known of a prospect; null where nobody rated them. */
export interface ProspectFacts {
  /** 1–5. */
  readonly influence: number | null;
  /** 1–5. */
  readonly interest: number | null;
  /** The best relationship that any member has with them: 0–5. */
  readonly relationship: number | null;
  /** Organizations of their required sector at ladder 5 or above; null when their sector is not required. */
  readonly membersInSector: number | null;
  /** Opponents and undecided decision-makers who listen to them. */
  readonly levers: readonly Lever[];
}

/** How soon to ask somebody, and why. */
export interface RecruitPriority {
  /** 0 to 100. */
  readonly score: number;
  /** Each from 0 to 1, before its weight. */
  readonly parts: {
    readonly influence: number;
    readonly gap: number;
    readonly interest: number;
    readonly leverage: number;
    readonly relationship: number;
  };
  /** What nobody rated: it counts as 0 and needs research. */
  readonly missing: ('influence' | 'interest' | 'relationship')[];
}

/** The weights of the parts; they add up to 1. */
export const priorityWeights = {
  influence: 0.35,
  gap: 0.25,
  interest: 0.15,
  leverage: 0.15,
  relationship: 0.1,
} as const;

/**
 * `recruitPriority` of the domain pack (section 2): 100 × (0.35·I + 0.25·G + 0.15·N + 0.15·L + 0.10·R), where I and N are influence and interest
 * from 0 to 1, G is 1 for a sector without a member and 0.5 with exactly one, L adds up strength/3 × influence/5 over levers to at most 1, and R is 1
 * from relationship 3 up.
 */
export function recruitPriority(facts: ProspectFacts): RecruitPriority {
  const parts = {
    influence: scaled(facts.influence),
    gap: facts.membersInSector === 0 ? 1 : facts.membersInSector === 1 ? 0.5 : 0,
    interest: scaled(facts.interest),
    leverage: Math.min(
      1,
      facts.levers.reduce((sum, lever) => sum + (lever.strength / 3) * (lever.influence / 5), 0),
    ),
    relationship: facts.relationship !== null && facts.relationship >= 3 ? 1 : 0,
  };
  const score =
    100 *
    (priorityWeights.influence * parts.influence +
      priorityWeights.gap * parts.gap +
      priorityWeights.interest * parts.interest +
      priorityWeights.leverage * parts.leverage +
      priorityWeights.relationship * parts.relationship);
  const missing = (['influence', 'interest', 'relationship'] as const).filter((scale) => facts[scale] === null);
  return { score, parts, missing };
}

/** A rating from 1 to 5 as 0 to 1. */
function scaled(value: number | null): number {
  return value === null ? 0 : (value - 1) / 4;
}
