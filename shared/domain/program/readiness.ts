import { itemStatuses, type ItemStatus } from '#shared/content/program/checklists.ts';

/** What one rater said of one item. */
export interface ItemRating {
  readonly itemId: string;
  readonly raterId: string;
  readonly status: ItemStatus;
}

/** Metric m16 of one checklist. */
export interface Readiness {
  /** In percent; null for a list without items. */
  readonly value: number | null;
  readonly items: number;
  /** Items that nobody rated: they count as "not yet". */
  readonly unrated: number;
  /** Items on which raters differ. */
  readonly disputed: readonly string[];
}

const pointsOf = new Map<string, number>(itemStatuses.map(({ id, points }) => [id, points]));

/**
 * Metric m16 of the domain pack: Σ(no 0, planned 0.25, partial 0.5, in place 1) ÷ items. Where raters differ, both show, and the
 * item counts with the mean of what they said. Ratings of items that are not on the list are passed over.
 */
export function readiness(itemIds: readonly string[], ratings: readonly ItemRating[]): Readiness {
  const said = new Map<string, number[]>(itemIds.map((id) => [id, []]));
  for (const rating of ratings) said.get(rating.itemId)?.push(pointsOf.get(rating.status) ?? 0);
  const points = [...said.values()].map((of) => (of.length === 0 ? 0 : of.reduce((a, b) => a + b, 0) / of.length));
  return {
    value: itemIds.length === 0 ? null : (100 * points.reduce((a, b) => a + b, 0)) / itemIds.length,
    items: itemIds.length,
    unrated: [...said.values()].filter((of) => of.length === 0).length,
    disputed: [...said].filter(([, of]) => new Set(of).size > 1).map(([id]) => id),
  };
}
