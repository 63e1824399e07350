import { daysBetween, type IsoDay } from '#shared/dates.ts';

/** How many days after a reply a move may come of it. */
export const creditDays = 60;

/** A reply that was given to a partner. */
export interface GivenReply {
  readonly id: string;
  readonly repliedOn: IsoDay;
  /** Partners whose moves it may have brought about: the one it was given to, and their organization. */
  readonly recordIds: readonly string[];
  /** The rating that it is credited with; '' for none. */
  readonly assessmentId: string;
  /** Ratings that were said not to come of it. */
  readonly dismissed: readonly string[];
}

/** A rating that moved a partner's stance. */
export interface StanceShift {
  readonly assessmentId: string;
  readonly recordId: string;
  readonly on: IsoDay;
  readonly from: number;
  readonly to: number;
}

/** A move that may come of a reply. */
export interface ProposedCredit {
  readonly replyId: string;
  readonly shift: StanceShift;
}

/**
 * For each move the latest reply to that partner within 60 days before it, the day itself included. A move that is credited already,
 * and one that was said not to come of that reply, is not proposed; nor is a second move for a reply that has its credit.
 */
export function proposeCredits(replies: readonly GivenReply[], shifts: readonly StanceShift[]): ProposedCredit[] {
  const credited = new Set(replies.map((reply) => reply.assessmentId).filter((id) => id !== ''));
  return shifts
    .toSorted((left, right) => compare(left.on, right.on) || compare(left.assessmentId, right.assessmentId))
    .flatMap((shift) => {
      if (credited.has(shift.assessmentId)) return [];
      const before = replies.filter((reply) => {
        const days = daysBetween(reply.repliedOn, shift.on);
        return reply.recordIds.includes(shift.recordId) && days >= 0 && days <= creditDays;
      });
      const latest = before
        .toSorted((left, right) => compare(left.repliedOn, right.repliedOn) || compare(left.id, right.id))
        .at(-1);
      if (latest === undefined || latest.assessmentId !== '' || latest.dismissed.includes(shift.assessmentId))
        return [];
      return [{ replyId: latest.id, shift }];
    });
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
