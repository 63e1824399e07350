import { winLevels } from '../../content/win-levels.ts';
import { addDays, daysBetween, type IsoDay } from '../../dates.ts';
import { percentOf } from './numbers.ts';

/** A verified win as metric m10 sees it. */
export interface CountedWin {
  readonly wonOn: IsoDay;
  /** 1 to 5; 0 counts nothing. */
  readonly level: number;
}

/** Metric m10. */
export interface WinVelocity {
  /** Weighted points in 30 days; null while nothing was ever won. */
  readonly value: number | null;
  /** The same, of the 90 days before. */
  readonly prior: number | null;
  /** Points of the last 90 days against those of the 90 before, in percent more or less; null without a prior point. */
  readonly trend: number | null;
  /** Points of the last 90 days. */
  readonly points: number;
  /** Wins of the last 90 days. */
  readonly wins: number;
  /** Days since the last win; null while nothing was ever won. */
  readonly drought: number | null;
}

/** So many days a window has. */
export const velocityDays = 90;

/** More days without a win than this are red. */
export const longestDrought = 45;

/** The points of a level: 1, 2, 3, 5, 8; none for a win without a level. */
export function pointsOf(level: number): number {
  return winLevels.find((entry) => entry.id === level)?.points ?? 0;
}

/** Metric m10 of the domain pack, about the wins up to a day: points of 90 days by three, against those of the 90 days before. */
export function winVelocity(wins: readonly CountedWin[], today: IsoDay): WinVelocity {
  const past = wins.filter((win) => win.wonOn <= today);
  const within = (from: IsoDay, until: IsoDay) => past.filter((win) => win.wonOn > from && win.wonOn <= until);
  const sum = (list: readonly CountedWin[]) => list.reduce((total, win) => total + pointsOf(win.level), 0);
  const start = addDays(today, -velocityDays);
  const now = within(start, today);
  const before = sum(within(addDays(today, -2 * velocityDays), start));
  const points = sum(now);
  const isAny = past.length > 0;
  const last = past.reduce((latest, win) => (win.wonOn > latest ? win.wonOn : latest), '');
  return {
    value: isAny ? points / 3 : null,
    prior: isAny ? before / 3 : null,
    trend: before === 0 ? null : 100 * (points / before - 1),
    points,
    wins: now.length,
    drought: isAny ? daysBetween(last, today) : null,
  };
}

/** The share of member organizations that were credited with a win, in percent; null without members. */
export function creditSpread(credited: number, members: number): number | null {
  return percentOf(credited, members);
}
