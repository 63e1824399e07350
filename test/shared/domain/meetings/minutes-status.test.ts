import { describe, expect, it } from 'vitest';
import {
  mayBecome,
  minutesStatuses,
  minutesStatusOf,
  nextMinutesStatus,
} from '#shared/domain/meetings/minutes-status.ts';

describe('the status of minutes', () => {
  it('goes from draft to corrected to approved to locked', () => {
    expect(minutesStatuses.map(nextMinutesStatus)).toEqual(['corrected', 'approved', 'locked', null]);
  });

  it('never leaves the lock and is not locked before it is approved', () => {
    expect(minutesStatuses.filter((to) => mayBecome('locked', to))).toEqual([]);
    expect(minutesStatuses.filter((from) => mayBecome(from, 'locked'))).toEqual(['approved']);
  });

  it('goes back to be corrected again', () => {
    expect(mayBecome('approved', 'corrected')).toBe(true);
    expect(mayBecome('draft', 'draft')).toBe(false);
  });

  it('takes minutes that nobody began as a draft', () => {
    expect(minutesStatusOf('')).toBe('draft');
  });
});
