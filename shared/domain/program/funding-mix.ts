/** Money of one source in one period, in whole cents. */
export interface AwardedMoney {
  readonly sourceId: string;
  readonly typeId: string;
  readonly cents: number;
  /** The share that pays for direct services, 0 to 1; null when nobody said. */
  readonly serviceShare: number | null;
}

/** Metric m13; every figure is null while nothing was awarded. */
export interface FundingMix {
  readonly totalCents: number;
  readonly sources: number;
  /** Σ p²: 1 when all money is of one source. */
  readonly concentration: number | null;
  /** 1 − Σ p². */
  readonly diversification: number | null;
  /** Diversification out of what as many sources could reach; null below two sources. */
  readonly normalized: number | null;
  readonly largest: { readonly sourceId: string; readonly share: number } | null;
  /** Direct services out of all money whose share is known; null when none is. */
  readonly serviceShare: number | null;
  /** Money whose share for services nobody said, in cents. */
  readonly unsaidCents: number;
  /** Shares by type of money, largest first. */
  readonly byType: readonly { readonly typeId: string; readonly cents: number; readonly share: number }[];
}

/** Metric m13 of the domain pack: p_k is the awarded money of source k out of all awarded in the same period, pending money left out. */
export function fundingMix(money: readonly AwardedMoney[]): FundingMix {
  const awarded = money.filter((one) => one.cents > 0);
  const totalCents = awarded.reduce((sum, one) => sum + one.cents, 0);
  const sources = shares(awarded, (one) => one.sourceId, totalCents);
  const concentration = totalCents === 0 ? null : sources.reduce((sum, { share }) => sum + share * share, 0);
  const diversification = concentration === null ? null : 1 - concentration;
  const said = awarded.filter((one) => one.serviceShare !== null);
  const saidCents = said.reduce((sum, one) => sum + one.cents, 0);
  const [largest] = sources;
  return {
    totalCents,
    sources: sources.length,
    concentration,
    diversification,
    normalized: diversification === null || sources.length < 2 ? null : diversification / (1 - 1 / sources.length),
    largest: largest === undefined ? null : { sourceId: largest.id, share: largest.share },
    serviceShare:
      saidCents === 0 ? null : said.reduce((sum, one) => sum + one.cents * (one.serviceShare ?? 0), 0) / saidCents,
    unsaidCents: totalCents - saidCents,
    byType: shares(awarded, (one) => one.typeId, totalCents).map(({ id, cents, share }) => ({
      typeId: id,
      cents,
      share,
    })),
  };
}

/** Expected money of what is asked and pending, in cents: Σ amount × probability (0 to 1). */
export function weightedPipeline(hopes: readonly { readonly cents: number; readonly probability: number }[]): number {
  return Math.round(hopes.reduce((sum, hope) => sum + hope.cents * Math.min(1, Math.max(0, hope.probability)), 0));
}

/** Months that unrestricted and awarded money lasts at a monthly cost; null without a cost. */
export function runwayMonths(remainingCents: number, monthlyCents: number): number | null {
  return monthlyCents <= 0 ? null : Math.max(0, remainingCents) / monthlyCents;
}

function shares(
  money: readonly AwardedMoney[],
  keyOf: (one: AwardedMoney) => string,
  totalCents: number,
): { id: string; cents: number; share: number }[] {
  const sums = new Map<string, number>();
  for (const one of money) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + one.cents);
  return [...sums]
    .map(([id, cents]) => ({ id, cents, share: cents / totalCents }))
    .toSorted((a, b) => b.cents - a.cents || (a.id < b.id ? -1 : 1));
}
