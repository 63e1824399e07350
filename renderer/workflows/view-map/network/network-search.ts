import { z } from 'zod';
import type { PartnerRef } from '#shared/contract/base.ts';

import { mapSearch } from '../map-search.ts';

const partner = z
  .string()
  .regex(/^(?:people|organizations)\/[\w-]{1,64}$/)
  .optional()
  .catch(undefined);

export const whoShown = ['both', 'people', 'organizations'] as const;
export const tieFilters = ['all', 'committees', 'strong', 'confirmed', 'logged'] as const;
export const colorings = ['stance', 'sector', 'plain'] as const;
export const sizings = ['influence', 'ties', 'relationship', 'same'] as const;

/** What the address of the network holds beside the part of all maps. */
export const networkSearch = mapSearch.extend({
  /** `people/<id>`: only what lies around them. */
  center: partner,
  /** Only who sits on this committee. */
  committee: z.string().min(1).max(64).optional().catch(undefined),
  depth: z.coerce.number().int().min(1).max(3).optional().catch(undefined),
  /** `people/<id>`: the way to them, from us or from `from`. */
  to: partner,
  from: partner,
  show: z.enum(whoShown).optional().catch(undefined),
  ties: z.enum(tieFilters).optional().catch(undefined),
  color: z.enum(colorings).optional().catch(undefined),
  size: z.enum(sizings).optional().catch(undefined),
});
export type NetworkSearch = z.infer<typeof networkSearch>;

/** The partner that an address names. */
export function partnerOf(place: string | undefined): PartnerRef | null {
  const [type, id] = place?.split('/') ?? [];
  return (type === 'people' || type === 'organizations') && id !== undefined ? { type, id } : null;
}
