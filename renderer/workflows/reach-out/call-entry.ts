import { followUpTypes } from '#shared/content/follow-up-types.ts';
import { outcomeOfLetter } from '#shared/content/outcome-letters.ts';
import type { CallRow, Touch } from '#shared/contract/outreach.ts';
import { addBusinessDays, type IsoDay } from '#shared/dates.ts';

/** One line of a call sheet while it is filled in. */
export interface CallEntry {
  readonly letter: string;
  readonly note: string;
  /** An id of `followUpTypes`, or ''. */
  readonly next: string;
}

/** A line in which nothing was typed. */
export const emptyEntry: CallEntry = { letter: '', note: '', next: '' };

/** A filled-in line as it is sent; a follow-up is due after the usual days of its kind. */
export function touchOf(row: CallRow, entry: CallEntry, today: IsoDay): Touch {
  const type = followUpTypes.find((each) => each.id === entry.next);
  return {
    targetId: row.id,
    outcome: outcomeOfLetter(entry.letter) ?? '',
    note: entry.note,
    next:
      type === undefined
        ? null
        : { type: type.id, summary: '', dueOn: addBusinessDays(today, type.defaultDueBusinessDays) },
  };
}
