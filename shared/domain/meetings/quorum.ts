/** A voting seat of a body as it stands while a meeting is on. */
export interface QuorumSeat {
  readonly sector: string;
  /** Kept for somebody with lived experience, or held by somebody who said so of themselves. */
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

/** What has to be there beside enough people; the guidelines say it, or the rule of one decision. */
export interface QuorumConditions {
  /** How many different sectors must be there. */
  readonly sectors: number;
  /** How many lived-experience seats must be there. */
  readonly livedExperience: number;
  /** Sectors of which each must be there; empty for "any". */
  readonly requiredSectors: readonly string[];
}

/** Who was there, as numbers: counted from a list, or by hand. */
export interface QuorumFigures {
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

/** One of the answers. */
export interface QuorumCount {
  readonly here: number;
  readonly needed: number;
  readonly isMet: boolean;
}

/** Each condition of a quorum with its numbers. */
export interface QuorumChecks {
  readonly people: QuorumCount;
  readonly sectors: QuorumCount;
  readonly livedExperience: QuorumCount;
}

/** Quorum as separate answers, and what all of them say together. */
export interface QuorumAnswer extends QuorumChecks {
  readonly filled: number;
  readonly sectors: QuorumCount & { readonly present: readonly string[]; readonly missing: readonly string[] };
  readonly isMet: boolean;
}

/** "More than half of filled voting seats, including one lived-experience seat and two sectors." */
export const usualConditions: QuorumConditions = { sectors: 2, livedExperience: 1, requiredSectors: [] };

/** How many filled voting seats must be there: floor(filled / 2) + 1. */
export function seatsNeeded(filled: number): number {
  return Math.floor(filled / 2) + 1;
}

/** Who fills a seat at the meeting: its holder when they are in the room or remote, else those who sit for them. */
export function whoSits<Attendee extends QuorumAttendee>(
  seat: Pick<QuorumSeat, 'holderId' | 'alternateId'>,
  attendees: readonly Attendee[],
): readonly Attendee[] {
  if (seat.holderId === null) return [];
  const holder = attendees.find(({ personId, state }) => personId === seat.holderId && isInRoom(state));
  return holder === undefined ? attendees.filter((attendee) => isAlternateOf(seat, attendee)) : [holder];
}

/** Counts the seats, sectors and lived-experience seats that are there; a seat counts once, whoever fills it. */
export function quorumFigures(seats: readonly QuorumSeat[], attendees: readonly QuorumAttendee[]): QuorumFigures {
  const filled = seats.filter((seat) => seat.holderId !== null);
  return figuresOf(
    filled,
    filled.filter((seat) => whoSits(seat, attendees).length > 0),
  );
}

/** The figures of a body of which some of the filled seats are there. */
export function figuresOf(filled: readonly QuorumSeat[], there: readonly QuorumSeat[]): QuorumFigures {
  return {
    filled: filled.length,
    here: there.length,
    bodySectors: sectorsOf(filled).length,
    sectors: sectorsOf(there),
    livedExperience: filled.filter((seat) => seat.isLivedExperience).length,
    livedExperienceHere: there.filter((seat) => seat.isLivedExperience).length,
  };
}

/**
 * Whether more than half of the filled voting seats are there, and the sectors and lived-experience seats that are asked for, as far as the
 * body has them. Who confirmed afterwards counts for a condition, never for the number of people. Without a count nothing is met.
 */
export function quorumChecks(
  figures: QuorumFigures | null,
  conditions: QuorumConditions,
  confirmations: readonly Confirmation[] = [],
): QuorumChecks {
  const counted = figures ?? nobody;
  const said = confirmations.map((confirmation) => confirmation.what);
  const sectors = new Set([...counted.sectors, ...said.filter((what) => what !== livedExperience)]);
  const people = check(counted.here, seatsNeeded(counted.filled));
  const { requiredSectors } = conditions;
  return {
    people: { ...people, isMet: people.isMet && counted.filled > 0 },
    sectors:
      requiredSectors.length > 0
        ? check(requiredSectors.filter((sector) => sectors.has(sector)).length, requiredSectors.length)
        : // A body of one sector cannot show two, and one whose sectors nobody knows cannot show any.
          check(sectors.size, Math.min(conditions.sectors, counted.bodySectors)),
    livedExperience: check(
      counted.livedExperienceHere + Number(said.includes(livedExperience)),
      Math.min(conditions.livedExperience, counted.livedExperience),
    ),
  };
}

/** Quorum of a meeting from its seats and its list, with the sectors that are there and those that are missing. */
export function quorumOf(
  seats: readonly QuorumSeat[],
  attendees: readonly QuorumAttendee[],
  conditions: QuorumConditions,
): QuorumAnswer {
  const figures = quorumFigures(seats, attendees);
  const checks = quorumChecks(figures, conditions);
  const present = figures.sectors;
  const filled = seats.filter((seat) => seat.holderId !== null);
  const wanted = conditions.requiredSectors.length > 0 ? conditions.requiredSectors : sectorsOf(filled);
  return {
    ...checks,
    filled: figures.filled,
    sectors: { ...checks.sectors, present, missing: wanted.filter((sector) => !present.includes(sector)) },
    isMet: checks.people.isMet && checks.sectors.isMet && checks.livedExperience.isMet,
  };
}

/** The states in which somebody takes part. */
export function takesPart(state: string): boolean {
  return isInRoom(state) || state === 'alternate' || state === 'guest';
}

/** The states in which somebody with a vote is there: present, remote, or in the place of another. */
export function isCheckedIn(state: string): boolean {
  return isInRoom(state) || state === 'alternate';
}

const livedExperience = 'lived-experience';

const nobody: QuorumFigures = figuresOf([], []);

function isInRoom(state: string): boolean {
  return state === 'present' || state === 'remote';
}

/** An alternate sits for whom the list names, or for the seat whose term names them. */
export function isAlternateOf(seat: Pick<QuorumSeat, 'holderId' | 'alternateId'>, attendee: QuorumAttendee): boolean {
  if (attendee.state !== 'alternate' || attendee.personId === null) return false;
  return attendee.alternateForId === null
    ? attendee.personId === seat.alternateId
    : attendee.alternateForId === seat.holderId;
}

function sectorsOf(seats: readonly QuorumSeat[]): string[] {
  return [...new Set(seats.map((seat) => seat.sector))].filter(Boolean);
}

function check(here: number, needed: number): QuorumCount {
  return { here, needed, isMet: here >= needed };
}
