import { addDays, type IsoDay } from '#shared/dates.ts';

/** How many days a check of a source holds. */
export const evidenceDays = 365;

/** Whether the source of a card was looked up lately, too long ago, or by nobody yet. */
export type EvidenceAge = 'fresh' | 'stale' | 'unchecked';

/** How old the check of a card's source is on a day. */
export function evidenceAge(verifiedOn: IsoDay | null, today: IsoDay): EvidenceAge {
  if (verifiedOn === null || verifiedOn === '') return 'unchecked';
  return verifiedOn < addDays(today, -evidenceDays) ? 'stale' : 'fresh';
}
