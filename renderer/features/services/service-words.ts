import { languages } from '#shared/content/languages.ts';
import { serviceTypes } from '#shared/content/program/service-types.ts';
import type { ServiceOffer } from '#shared/contract/services.ts';

/** What a kind of service is called. */
export function serviceLabel(id: string): string {
  return serviceTypes.find((type) => type.id === id)?.label ?? id;
}

/** What a language is called. */
export function languageLabel(id: string): string {
  return languages.find((language) => language.id === id)?.label ?? id;
}

/** How an offer looks on the board: within a week, within two, longer or without places, or not known. */
export type OfferTone = 'open' | 'slow' | 'full' | 'unknown';

/** How easily people begin with an offer. */
export function offerTone(offer: Pick<ServiceOffer, 'slots' | 'waitDays'>): OfferTone {
  if (offer.slots === 0) return 'full';
  if (offer.waitDays === null) return 'unknown';
  if (offer.waitDays > 14) return 'full';
  return offer.waitDays > 7 ? 'slow' : 'open';
}
