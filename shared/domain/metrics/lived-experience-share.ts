import { percentOf } from './numbers.ts';

/** A filled voting seat. */
export interface FilledSeat {
  readonly bodyId: string;
  readonly personId: string;
  /** Whether the holder said of themselves that they have lived experience. */
  readonly isLived: boolean;
}

/** How a body stands in metric m08. */
export interface BodyShare {
  readonly bodyId: string;
  readonly lived: number;
  readonly filled: number;
  /** Percent; null without a filled voting seat. */
  readonly value: number | null;
}

/** Metric m08. */
export interface LivedExperienceShare {
  /** Filled voting seats held by people with lived experience, in percent; null when none is filled. */
  readonly value: number | null;
  readonly lived: number;
  readonly filled: number;
  /** Each body, in the order in which it first appears. */
  readonly bodies: readonly BodyShare[];
  /** Bodies without such a seat, and bodies with only one. */
  readonly none: readonly string[];
  readonly one: readonly string[];
  /** The largest share of these seats that one person holds, in percent; null when there is none. */
  readonly largestHolding: number | null;
}

/** One person should not hold more of these seats than this, in percent. */
export const largestHoldingLimit = 30;

/** Metric m08 of the domain pack: every seat counts, also several of one person. Bodies without any seat are named in `bodyIds`. */
export function livedExperienceShare(
  seats: readonly FilledSeat[],
  bodyIds: readonly string[] = [],
): LivedExperienceShare {
  const bodies = [...new Set([...bodyIds, ...seats.map((seat) => seat.bodyId)])].map((bodyId): BodyShare => {
    const own = seats.filter((seat) => seat.bodyId === bodyId);
    const lived = own.filter((seat) => seat.isLived).length;
    return { bodyId, lived, filled: own.length, value: percentOf(lived, own.length) };
  });
  const lived = seats.filter((seat) => seat.isLived);
  const holdings = new Map<string, number>();
  for (const { personId } of lived) holdings.set(personId, (holdings.get(personId) ?? 0) + 1);
  return {
    value: percentOf(lived.length, seats.length),
    lived: lived.length,
    filled: seats.length,
    bodies,
    none: bodies.filter((body) => body.filled > 0 && body.lived === 0).map((body) => body.bodyId),
    one: bodies.filter((body) => body.lived === 1).map((body) => body.bodyId),
    largestHolding: lived.length === 0 ? null : percentOf(Math.max(...holdings.values()), lived.length),
  };
}
