import { describe, expect, it } from 'vitest';

import { openingDay, wholeWindow, windowAround, windowBeside } from '#shared/domain/campaigns/timeline-window.ts';

const today = '2026-03-10';

describe('the windows of a campaign', () => {
  it('hold whole months from its first day to its last, or the month of today', () => {
    expect(wholeWindow(['2026-05-20', '2026-01-31'], today)).toEqual({ first: '2026-01-01', last: '2026-05-31' });
    expect(wholeWindow([], today)).toEqual({ first: '2026-03-01', last: '2026-03-31' });
  });

  it('are a month, a calendar quarter, or the whole', () => {
    const whole = wholeWindow(['2025-11-15', '2026-05-20'], today);
    expect(windowAround('month', '2026-02-28', whole)).toEqual({ first: '2026-02-01', last: '2026-02-28' });
    expect(windowAround('quarter', '2026-06-30', whole)).toEqual({ first: '2026-04-01', last: '2026-06-30' });
    expect(windowAround('quarter', '2026-01-01', whole)).toEqual({ first: '2026-01-01', last: '2026-03-31' });
    expect(windowAround('whole', today, whole)).toBe(whole);
  });

  it('follow each other as far as the campaign goes', () => {
    const whole = wholeWindow(['2025-11-15', '2026-05-20'], today);
    const spring = windowAround('quarter', '2026-04-01', whole);
    expect(windowBeside('quarter', spring, 1, whole)).toBeNull();
    expect(windowBeside('quarter', spring, -1, whole)).toEqual({ first: '2026-01-01', last: '2026-03-31' });
    const first = windowAround('month', '2025-11-15', whole);
    expect(windowBeside('month', first, -1, whole)).toBeNull();
    expect(windowBeside('month', first, 1, whole)).toEqual({ first: '2025-12-01', last: '2025-12-31' });
    expect(windowBeside('whole', whole, 1, whole)).toBeNull();
  });

  it('open on today, or on the nearest day of the campaign', () => {
    const whole = { first: '2026-03-01', last: '2026-05-31' };
    expect(openingDay(today, whole)).toBe(today);
    expect(openingDay('2026-01-01', whole)).toBe('2026-03-01');
    expect(openingDay('2026-07-01', whole)).toBe('2026-05-31');
  });
});
