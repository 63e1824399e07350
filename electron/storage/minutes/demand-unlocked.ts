import type { MeetingRow } from '#db/schema/meetings.ts';
import { AppError } from '#shared/errors.ts';

/** Fails with `minutesLocked` for minutes that can only be amended. */
export function demandUnlocked(meeting: Pick<MeetingRow, 'minutes_status'>): void {
  if (meeting.minutes_status === 'locked') throw new AppError('invalid', { field: 'body', reason: 'minutesLocked' });
}
