import { mulberry32 } from '#shared/prng.ts';

import type { Coverage } from './coverage.ts';

/** What of an objection says when its turn to be rehearsed is. */
export interface RehearsalFacts {
  readonly id: string;
  readonly coverage: Coverage;
  /** The latest score of whoever rehearses, 1 to 3; null when they never have. */
  readonly lastScore: number | null;
}

/**
 * The order in which objections are rehearsed: those without an answer and those that went badly first, then those never rehearsed,
 * then the rest; random within each, the same for the same seed. Retired ones are left out.
 */
export function rehearsalOrder<Facts extends RehearsalFacts>(objections: readonly Facts[], seed: number): Facts[] {
  const random = mulberry32(seed);
  return objections
    .filter((objection) => objection.coverage !== 'retired')
    .map((objection) => ({ objection, rank: rankOf(objection), place: random() }))
    .toSorted((left, right) => left.rank - right.rank || left.place - right.place)
    .map(({ objection }) => objection);
}

function rankOf({ coverage, lastScore }: RehearsalFacts): number {
  if (coverage === 'noReply' || coverage === 'nobody' || coverage === 'weak' || lastScore === 1) return 0;
  if (lastScore === null) return 1;
  return lastScore === 2 ? 2 : 3;
}
