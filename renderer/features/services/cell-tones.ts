import type { OfferTone } from './service-words.ts';

/** The colors of a cell of the board; its words say the same. */
export const cellTones: Readonly<Record<OfferTone, string>> = {
  open: 'border-moss/40 bg-moss-soft text-moss',
  slow: 'border-honey-ink/40 bg-honey-soft text-honey-ink',
  full: 'border-danger/40 bg-danger-soft text-danger',
  unknown: 'border-line bg-sunken text-ink-2',
};
