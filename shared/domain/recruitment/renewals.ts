import { renewableCommitmentStatuses } from '../../content/commitments.ts';
import { addDays, type IsoDay } from '../../dates.ts';

/** The day on which a commitment comes up for renewal: some days before its end, while it is signed or active; '' else. */
export function remindOn(status: string, endsOn: IsoDay, remindDays: number): IsoDay {
  return endsOn !== '' && renewableCommitmentStatuses.some((renewable) => renewable === status)
    ? addDays(endsOn, -remindDays)
    : '';
}

/** The largest value that is taken: anything above is a slip of the hand. */
export const largestValue = 1_000_000_000;

/** A value in hundredths, as it is stored; undefined when it is negative, too large or finer than a hundredth. */
export function hundredthsOf(value: number): number | undefined {
  const hundredths = Math.round(value * 100);
  const isExact = Math.abs(value * 100 - hundredths) < 1e-4;
  return Number.isFinite(value) && value >= 0 && value <= largestValue && isExact ? hundredths : undefined;
}
