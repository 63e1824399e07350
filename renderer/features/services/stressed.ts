import type { ServiceState } from '#shared/contract/services.ts';
import { stressTest, type StressResult } from '#shared/domain/program/stress-test.ts';

/** The stress test of the board at so many referrals a month: services of which somebody said how many people need them. */
export function stressedServices(referrals: number, types: readonly ServiceState[]): StressResult[] {
  return stressTest(
    referrals,
    types
      .filter((type) => type.share !== null && type.share > 0)
      .map((type) => ({
        id: type.type,
        share: (type.share ?? 0) / 100,
        slots: type.slots ?? 0,
        waitDays: type.waitDays ?? 0,
      })),
  );
}

/** Of the services that have places, the one that breaks first, with the referrals a month at which it does; null where none can break. */
export function firstToBreak(results: readonly StressResult[]): { readonly id: string; readonly at: number } | null {
  const [first] = results
    .flatMap(({ id, breaksAt }) => (breaksAt === null || breaksAt === 0 ? [] : [{ id, at: breaksAt }]))
    .toSorted((a, b) => a.at - b.at);
  return first ?? null;
}
