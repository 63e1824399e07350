import { t } from '#renderer/i18n/i18n.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import type { IsoDay } from '#shared/dates.ts';

/** From when to when, in words; '' without any day. */
export function spanWords(startsOn: IsoDay | null, endsOn: IsoDay | null): string {
  if (startsOn !== null && endsOn !== null)
    return startsOn === endsOn
      ? dayWords(startsOn)
      : t('campaigns:span.both', { from: dayWords(startsOn), to: dayWords(endsOn) });
  if (startsOn !== null) return t('campaigns:span.from', { from: dayWords(startsOn) });
  return endsOn === null ? '' : t('campaigns:span.until', { to: dayWords(endsOn) });
}

/** Minor units of money with their currency, without fractions where there are none. */
export function moneyWords(amount: number, currency: string): string {
  const options = { style: 'currency', currency, minimumFractionDigits: amount % 100 === 0 ? 0 : 2 } as const;
  return new Intl.NumberFormat('en-US', options).format(amount / 100);
}
