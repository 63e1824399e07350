import { isCheckedIn } from './quorum.ts';

/** Somebody at the meeting, as far as the speaking balance asks. */
export interface Speaker {
  readonly id: string;
  readonly personId: string | null;
  readonly state: string;
  /** How often they spoke in this meeting. */
  readonly spoke: number;
}

/** Who was heard on which item: ids of attendances by the id of the item. */
export type HeardByItem = Readonly<Record<string, readonly string[]>>;

/** Who takes part and was not yet heard on an item: nobody marked them, and its minutes do not name them. Guests may listen. */
export function notYetHeard<T extends Speaker>(
  attendees: readonly T[],
  heard: HeardByItem,
  itemId: string,
  namedPeople: ReadonlySet<string>,
): T[] {
  const marked = new Set(heard[itemId]);
  return attendees.filter(
    (attendee) =>
      isCheckedIn(attendee.state) &&
      !marked.has(attendee.id) &&
      (attendee.personId === null || !namedPeople.has(attendee.personId)),
  );
}

/** Whether anybody is checked in who could be heard: before that "everybody was heard" says nothing. */
export function hasAnybodyToHear(attendees: readonly Pick<Speaker, 'state'>[]): boolean {
  return attendees.some((attendee) => isCheckedIn(attendee.state));
}

/** Marks somebody as heard on an item, or takes the mark back. */
export function withHeard(heard: HeardByItem, itemId: string, attendanceId: string, isHeard: boolean): HeardByItem {
  const others = (heard[itemId] ?? []).filter((id) => id !== attendanceId);
  return { ...heard, [itemId]: isHeard ? [...others, attendanceId] : others };
}

/**
 * Each speaker's part of all turns, the most first, and how even it is: 1 when all spoke equally often, 0 when one spoke alone
 * (Shannon's evenness). Null before two people could speak or anybody did.
 */
export function speakingBalance<T extends Speaker>(
  attendees: readonly T[],
): { readonly shares: readonly { readonly attendee: T; readonly share: number }[]; readonly evenness: number | null } {
  const part = attendees.filter((attendee) => isCheckedIn(attendee.state));
  const total = part.reduce((sum, attendee) => sum + attendee.spoke, 0);
  const shares = part
    .map((attendee) => ({ attendee, share: total === 0 ? 0 : attendee.spoke / total }))
    .toSorted((a, b) => b.share - a.share);
  if (total === 0 || part.length < 2) return { shares, evenness: null };
  const entropy = shares.reduce((sum, { share }) => (share === 0 ? sum : sum - share * Math.log(share)), 0);
  return { shares, evenness: entropy / Math.log(part.length) };
}
