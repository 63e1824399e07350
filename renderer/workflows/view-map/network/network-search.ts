import { addressOf, recordId, oneOf, textThat, whole } from '#renderer/app/address.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

import { mapParts } from '../map-search.ts';

const partner = textThat((value) => /^(?:people|organizations)\/[\w-]{1,64}$/.test(value));

export const whoShown = ['both', 'people', 'organizations'] as const;
export const tieFilters = ['all', 'committees', 'strong', 'confirmed', 'logged'] as const;
export const colorings = ['stance', 'sector', 'plain'] as const;
export const sizings = ['influence', 'ties', 'relationship', 'same'] as const;

/** What the address of the network holds beside the part of all maps. */
export const networkSearch = addressOf({
  ...mapParts,
  /** `people/<id>`: only what lies around them. */
  center: partner,
  /** Only who sits on this committee. */
  committee: recordId,
  depth: whole(1, 3),
  /** `people/<id>`: the way to them, from us or from `from`. */
  to: partner,
  from: partner,
  show: oneOf(whoShown),
  ties: oneOf(tieFilters),
  color: oneOf(colorings),
  size: oneOf(sizings),
});
export type NetworkSearch = ReturnType<typeof networkSearch>;

/** The partner that an address names. */
export function partnerOf(place: string | undefined): PartnerRef | null {
  const [type, id] = place?.split('/') ?? [];
  return (type === 'people' || type === 'organizations') && id !== undefined ? { type, id } : null;
}
