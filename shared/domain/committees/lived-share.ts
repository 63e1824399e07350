import type { LivedShare } from '../../contract/committees.ts';

/** Fewer filled voting seats than these, and a count would point at a person. */
export const smallestShown = 5;

/** Seats held by people with lived experience, hidden while too few sit in the body. */
export function livedShare(seats: number, of: number): LivedShare {
  const isHidden = of < smallestShown;
  return { seats: isHidden ? null : seats, of, isHidden };
}
