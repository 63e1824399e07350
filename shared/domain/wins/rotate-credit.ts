/** Fewer wins than this say nothing about who is credited too often. */
const leastWins = 4;
/** Whoever is credited in more than this share of the wins is credited too often. */
const mostShare = 0.25;

/** The one who is credited most often, when that is in more than a quarter of the last wins and more than once; undefined when the credit goes around. */
export function overCredited<Credit extends { readonly count: number }>(
  wins: number,
  credited: readonly Credit[],
): Credit | undefined {
  if (wins < leastWins) return undefined;
  const [first] = credited.toSorted((a, b) => b.count - a.count);
  return first !== undefined && first.count > 1 && first.count / wins > mostShare ? first : undefined;
}
