import { addDays, type IsoDay } from '#shared/dates.ts';

/** The first days of the months from that of `from` to that of `to`. */
export function monthStarts(from: IsoDay, to: IsoDay): readonly IsoDay[] {
  const starts: IsoDay[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = `${addDays(day, 31).slice(0, 7)}-01`) starts.push(day);
  return starts;
}

/** Where a replay stops: its first day, every day on which somebody moved, and its last day, in order. */
export function replayStops(from: IsoDay, to: IsoDay, movedOn: readonly IsoDay[]): readonly IsoDay[] {
  return [...new Set([from, ...movedOn.filter((day) => day > from && day < to), to])].toSorted();
}

/** The day a year before, on which a replay begins. */
export function yearBefore(day: IsoDay): IsoDay {
  return addDays(day, -365);
}
