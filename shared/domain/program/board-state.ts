import { serviceGap, type ServiceGap } from './service-gap.ts';

/** An offer as far as the board counts it; null for what nobody knows. */
export interface CountedOffer {
  readonly mode: string;
  readonly slots: number | null;
  readonly waitDays: number | null;
  readonly isAlwaysOpen: boolean;
  readonly isAccessible: boolean;
  readonly languages: readonly string[];
  readonly isStale: boolean;
}

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
 * What all offers of a kind come to: their places together, the shortest wait of those that have any or did not say, and the gap score
 * of the domain pack. Access is there when one offer is open to people with disabilities and every language asked for is spoken somewhere.
 */
export function boardState(
  offers: readonly CountedOffer[],
  need: { readonly need: number | null; readonly languages: readonly string[] },
): BoardState {
  const said = offers.flatMap((offer) => (offer.slots === null ? [] : [offer.slots]));
  const slots = said.length === 0 ? null : said.reduce((sum, one) => sum + one, 0);
  const waits = offers.flatMap((offer) => (offer.waitDays === null || offer.slots === 0 ? [] : [offer.waitDays]));
  const waitDays = waits.length === 0 ? null : Math.min(...waits);
  const spoken = new Set(offers.flatMap((offer) => offer.languages));
  const missingLanguages = need.languages.filter((language) => !spoken.has(language));
  const isAlwaysOpen = offers.some((offer) => offer.isAlwaysOpen);
  const isAccessible = offers.some((offer) => offer.isAccessible) && missingLanguages.length === 0;
  return {
    offers: offers.length,
    direct: offers.filter((offer) => offer.mode === 'direct').length,
    slots,
    waitDays,
    isAlwaysOpen,
    isAccessible,
    missingLanguages,
    stale: offers.filter((offer) => offer.isStale).length,
    ...serviceGap({ waitDays, slots, need: need.need, isAlwaysOpen, isAccessible }),
  };
}

/** Whether people can begin: places were named, and the gap is not red. */
export function hasRoom(state: Pick<BoardState, 'slots' | 'band'>): boolean {
  return (state.slots ?? 0) > 0 && state.band !== 'red';
}
