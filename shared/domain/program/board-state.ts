import { serviceGap, type ServiceGap } from './service-gap.ts';

/** What the offers of a kind come to; null for what nobody knows. */
export interface OfferTotals {
  readonly offers: number;
  readonly direct: number;
  /** New people a month over all offers that say so. */
  readonly slots: number | null;
  /** The shortest wait in days of those that have places or did not say. */
  readonly waitDays: number | null;
  readonly isAlwaysOpen: boolean;
  /** One of them is open to people with disabilities. */
  readonly isAccessible: boolean;
  /** Language codes that are spoken somewhere. */
  readonly languages: ReadonlySet<string>;
  readonly stale: number;
}

/** Nobody offers it. */
export const noOffers: OfferTotals = {
  offers: 0,
  direct: 0,
  slots: null,
  waitDays: null,
  isAlwaysOpen: false,
  isAccessible: false,
  languages: new Set(),
  stale: 0,
};

/** A kind of service over all providers. */
export interface BoardState extends ServiceGap {
  readonly offers: number;
  readonly direct: number;
  readonly slots: number | null;
  readonly waitDays: number | null;
  readonly isAlwaysOpen: boolean;
  readonly isAccessible: boolean;
  readonly missingLanguages: readonly string[];
  readonly stale: number;
}

/** After how many days an offer that nobody confirmed counts as old. */
export const staleAfterDays = 60;

/**
 * What all offers of a kind come to, with the gap score of the domain pack. Access is there when one offer is open to people with
 * disabilities and every language asked for is spoken somewhere.
 */
export function boardState(
  totals: OfferTotals,
  need: { readonly need: number | null; readonly languages: readonly string[] },
): BoardState {
  const { languages, ...counted } = totals;
  const missingLanguages = need.languages.filter((language) => !languages.has(language));
  const isAccessible = totals.isAccessible && missingLanguages.length === 0;
  const { waitDays, slots, isAlwaysOpen } = totals;
  return {
    ...counted,
    isAccessible,
    missingLanguages,
    ...serviceGap({ waitDays, slots, need: need.need, isAlwaysOpen, isAccessible }),
  };
}

/** Whether people can begin: places were named, and the gap is not red. */
export function hasRoom(state: Pick<BoardState, 'slots' | 'band'>): boolean {
  return (state.slots ?? 0) > 0 && state.band !== 'red';
}
