import { daysBetween, type IsoDay } from '../../dates.ts';

/** After so many days without an answer a request is shown as still open: silence is not consent. */
const silentDays = 2;

/** A request to sign, and what became of it. */
interface Request {
  readonly status: string;
  readonly askedOn: IsoDay;
  /** The hash of the text that was signed. */
  readonly hash: string;
}

/** Whether somebody was asked 48 hours ago or more and said nothing. Days are all that is known of when, so the second day counts. */
export function isSilent({ status, askedOn }: Request, today: IsoDay): boolean {
  return status === 'asked' && daysBetween(askedOn, today) >= silentDays;
}

/** Whether somebody signed another text than the one of today. */
export function isEarlierText({ status, hash }: Request, current: string): boolean {
  return status === 'signed' && hash !== current;
}
