import { describe, expect, it } from 'vitest';

import { wins } from '#db/demo/riverbend/wins.ts';
import { addDays } from '#shared/dates.ts';
import { creditSpread, pointsOf, winVelocity } from '#shared/domain/metrics/win-velocity.ts';

const today = '2026-03-02';
const win = (daysAgo: number, level: number) => ({ wonOn: addDays(today, -daysAgo), level });

describe('the win velocity (m10)', () => {
  it('is 7.0 points in 30 days for Riverbend, 9.7 before, and so 28 percent less', () => {
    const found = winVelocity(
      wins.map(({ day, level }) => ({ wonOn: addDays(today, day - 420), level })),
      today,
    );
    expect(found).toMatchObject({ points: 21, drought: 11 });
    expect(found.value).toBeCloseTo(7, 5);
    expect(found.prior).toBeCloseTo(29 / 3, 5);
    expect(found.trend).toBeCloseTo(-27.6, 1);
  });

  it('weighs the levels by 1, 2, 3, 5 and 8, and one that nobody leveled by nothing', () => {
    expect([0, 1, 2, 3, 4, 5].map(pointsOf)).toEqual([0, 1, 2, 3, 5, 8]);
  });

  it('counts the day itself and leaves out the day 90 days ago, which is of the window before', () => {
    expect(winVelocity([win(0, 1), win(89, 2), win(90, 4)], today)).toMatchObject({ points: 3, prior: 5 / 3 });
  });

  it('has no value before the first win, and a value of 0 in a drought', () => {
    expect(winVelocity([], today)).toMatchObject({ value: null, prior: null, trend: null, drought: null });
    expect(winVelocity([win(200, 3)], today)).toMatchObject({ value: 0, prior: 0, trend: null, drought: 200 });
  });

  it('does not see wins that are still to come', () => {
    expect(winVelocity([win(-3, 5), win(10, 1)], today)).toMatchObject({ points: 1, drought: 10 });
  });

  it('spreads over the members, and over nobody where there are none', () => {
    expect(creditSpread(3, 12)).toBe(25);
    expect(creditSpread(0, 0)).toBeNull();
  });
});
