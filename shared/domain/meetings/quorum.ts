/** A voting seat of a body as it stands while a meeting is on. */
export interface QuorumSeat {
  readonly id: string;
  readonly sector: string;
  /** Kept for somebody with lived experience. */
  readonly isLivedExperience: boolean;
  /** The person who holds it; null for an empty seat, which does not count. */
  readonly holderId: string | null;
  readonly alternateId: string | null;
}

/** Somebody at the meeting, as far as quorum asks. */
export interface QuorumAttendee {
  readonly personId: string | null;
  readonly state: string;
  /** The person whose seat this one fills today; null unless they are an alternate. */
  readonly alternateForId: string | null;
}

/** What has to be there beside enough people; the guidelines say it. */
export interface QuorumConditions {
  /** How many different sectors must be there. */
  readonly sectors: number;
  /** How many lived-experience seats must be there. */
  readonly livedExperience: number;
  /** Sectors of which each must be there; empty for "any". */
  readonly requiredSectors: readonly string[];
}

/** One of the two answers. */
export interface QuorumCount {
  readonly here: number;
  readonly needed: number;
  readonly isMet: boolean;
}

/** Quorum as two separate answers, and what both say together. */
export interface QuorumAnswer {
  readonly filled: number;
  readonly people: QuorumCount;
  readonly sectors: QuorumCount & { readonly present: readonly string[]; readonly missing: readonly string[] };
  readonly livedExperience: QuorumCount;
  readonly isMet: boolean;
}

/** "More than half of filled voting seats, including one lived-experience seat and two sectors." */
export const usualConditions: QuorumConditions = { sectors: 2, livedExperience: 1, requiredSectors: [] };

/** How many filled voting seats must be there: floor(filled / 2) + 1. */
export function seatsNeeded(filled: number): number {
  return Math.floor(filled / 2) + 1;
}

/**
 * Whether enough seats, sectors and lived-experience seats are there. A seat is there when its holder is, in the room or
 * remote, or somebody who sits for them; it counts once. Without a filled seat there is no quorum to be had.
 */
export function quorumOf(
  seats: readonly QuorumSeat[],
  attendees: readonly QuorumAttendee[],
  conditions: QuorumConditions,
): QuorumAnswer {
  const filled = seats.filter((seat) => seat.holderId !== null);
  const there = filled.filter((seat) => isSeatThere(seat, attendees));
  const present = [...new Set(there.map((seat) => seat.sector))].filter(Boolean);
  const bodySectors = [...new Set(filled.map((seat) => seat.sector))].filter(Boolean);
  const wanted = conditions.requiredSectors.length > 0 ? conditions.requiredSectors : bodySectors;
  const missing = wanted.filter((sector) => !present.includes(sector));
  const people = counted(there.length, seatsNeeded(filled.length));
  const required = conditions.requiredSectors.length;
  const sectors =
    required > 0
      ? counted(required - missing.length, required)
      : // A body of one sector cannot show two.
        counted(present.length, Math.min(conditions.sectors, Math.max(1, bodySectors.length)));
  const livedExperience = counted(
    there.filter((seat) => seat.isLivedExperience).length,
    Math.min(conditions.livedExperience, filled.filter((seat) => seat.isLivedExperience).length),
  );
  return {
    filled: filled.length,
    people,
    sectors: { ...sectors, present, missing },
    livedExperience,
    isMet: people.isMet && sectors.isMet && livedExperience.isMet,
  };
}

/** The states in which somebody takes part. */
export function takesPart(state: string): boolean {
  return state === 'present' || state === 'remote' || state === 'alternate' || state === 'guest';
}

function isSeatThere(seat: QuorumSeat, attendees: readonly QuorumAttendee[]): boolean {
  return attendees.some((attendee) => {
    if (attendee.state === 'alternate')
      return attendee.alternateForId === null
        ? attendee.personId !== null && attendee.personId === seat.alternateId
        : attendee.alternateForId === seat.holderId;
    return (attendee.state === 'present' || attendee.state === 'remote') && attendee.personId === seat.holderId;
  });
}

function counted(here: number, needed: number): QuorumCount {
  return { here, needed, isMet: here >= needed };
}
