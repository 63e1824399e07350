import { addDays, addMonths, daysBetween, type IsoDay } from '../../dates.ts';

/** The part of a stream or of a line of the budget that says when it runs; '' for open ends. */
export interface Running {
  readonly starts_on: string;
  readonly ends_on: string;
}

/** Days in a month, on average. */
const monthDays = 365.25 / 12;

/** Whether something runs on a day; without a first or last day it has begun, or does not end. */
export function runsOn(of: Running, day: IsoDay): boolean {
  return (of.starts_on === '' || of.starts_on <= day) && (of.ends_on === '' || of.ends_on >= day);
}

/** What a stream gives in a month, in minor units: its amount spread over its days; null for one without a first and last day. */
export function streamMonthlyCents(stream: Running & { readonly amount_cents: number }): number | null {
  if (stream.starts_on === '' || stream.ends_on === '') return null;
  const days = daysBetween(stream.starts_on, stream.ends_on) + 1;
  return days <= 0 ? null : Math.round((stream.amount_cents / days) * monthDays);
}

/** How much of an amount that is spread evenly over its days falls from `from` to `to`, both included, in minor units. */
export function centsBetween(stream: Running & { readonly amount_cents: number }, from: IsoDay, to: IsoDay): number {
  if (stream.starts_on === '' || stream.ends_on === '') return 0;
  const first = stream.starts_on > from ? stream.starts_on : from;
  const last = stream.ends_on < to ? stream.ends_on : to;
  if (first > last) return 0;
  const days = daysBetween(stream.starts_on, stream.ends_on) + 1;
  return Math.round((stream.amount_cents * (daysBetween(first, last) + 1)) / days);
}

/** The first days of so many months, the month of a day first. */
export function monthsFrom(day: IsoDay, count: number): IsoDay[] {
  const first = `${day.slice(0, 7)}-01`;
  return Array.from({ length: count }, (_, index) => addMonths(first, index));
}

/** The part of a line of the budget that says what it costs and when. */
export interface MonthlyCost {
  readonly monthlyCents: number;
  readonly startsOn: IsoDay | null;
  readonly endsOn: IsoDay | null;
}

/** What the lines of the budget that run on a day cost in a month, in minor units. */
export function monthlyCostOn(costs: readonly MonthlyCost[], day: IsoDay): number {
  return costs.reduce(
    (sum, cost) =>
      sum + (runsOn({ starts_on: cost.startsOn ?? '', ends_on: cost.endsOn ?? '' }, day) ? cost.monthlyCents : 0),
    0,
  );
}

/** What no awarded stream pays for in a month on the day after `endsOn`, in minor units; streams without a last day are not counted on. */
export function gapAfter(
  endsOn: IsoDay,
  awarded: readonly (Running & { readonly amount_cents: number })[],
  costs: readonly MonthlyCost[],
): number {
  const after = addDays(endsOn, 1);
  const stays = awarded.reduce(
    (sum, stream) => sum + (stream.ends_on !== '' && runsOn(stream, after) ? (streamMonthlyCents(stream) ?? 0) : 0),
    0,
  );
  return Math.max(0, monthlyCostOn(costs, after) - stays);
}
