import { seatsNeeded } from '../meetings/quorum.ts';

/** Who was there when it was decided, as numbers. */
export interface DecisionQuorum {
  /** Voting seats that somebody holds. */
  readonly filled: number;
  /** Filled voting seats that were there, by their holder or an alternate. */
  readonly here: number;
  /** How many sectors hold a filled voting seat: a body of one sector cannot show two. */
  readonly bodySectors: number;
  /** The sectors that were there. */
  readonly sectors: readonly string[];
  /** Lived-experience seats among the filled ones, and how many of them were there. */
  readonly livedExperience: number;
  readonly livedExperienceHere: number;
}

/** Somebody who was missing and agreed afterwards: a sector, or a lived-experience seat. */
export interface Confirmation {
  /** An id of a sector, or 'lived-experience'. */
  readonly what: string;
}

/** Each condition of a quorum with its numbers. */
export interface QuorumChecks {
  readonly people: QuorumCheck;
  readonly sectors: QuorumCheck;
  readonly livedExperience: QuorumCheck;
}

interface QuorumCheck {
  readonly here: number;
  readonly needed: number;
  readonly isMet: boolean;
}

/**
 * Whether more than half of the filled voting seats were there, floor(filled / 2) + 1, and the sectors and the lived-experience seat that
 * the rule asks for, as far as the body has them. Who confirmed afterwards counts for a condition, never for the number of people.
 * Without a count nothing is met.
 */
export function quorumChecks(
  quorum: DecisionQuorum | null,
  conditions: { readonly minSectors: number; readonly needsLivedExperience: boolean },
  confirmations: readonly Confirmation[] = [],
): QuorumChecks {
  const counted = quorum ?? nobody;
  const said = confirmations.map((confirmation) => confirmation.what);
  const sectors = new Set([...counted.sectors, ...said.filter((what) => what !== 'lived-experience')]);
  const people = check(counted.here, seatsNeeded(counted.filled));
  return {
    people: { ...people, isMet: people.isMet && counted.filled > 0 },
    sectors: check(sectors.size, Math.min(conditions.minSectors, Math.max(1, counted.bodySectors))),
    livedExperience: check(
      counted.livedExperienceHere + Number(said.includes('lived-experience')),
      conditions.needsLivedExperience ? Math.min(1, counted.livedExperience) : 0,
    ),
  };
}

const nobody: DecisionQuorum = {
  filled: 0,
  here: 0,
  bodySectors: 0,
  sectors: [],
  livedExperience: 0,
  livedExperienceHere: 0,
};

function check(here: number, needed: number): QuorumCheck {
  return { here, needed, isMet: here >= needed };
}
