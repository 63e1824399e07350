import { locale } from '#renderer/i18n/i18n.ts';
import { agreementStatuses, commitmentStatuses, commitmentTypes } from '#shared/content/commitments.ts';
import type { Commitment } from '#shared/contract/commitments.ts';

/** What kind of commitment it is, in words. */
export function typeWords(type: string): string {
  return commitmentTypes.find((entry) => entry.id === type)?.label ?? type;
}

/** The status of a commitment or of an agreement, in words. */
export function statusWords(status: string): string {
  return [...commitmentStatuses, ...agreementStatuses].find((entry) => entry.id === status)?.label ?? status;
}

/** "USD 25,000", "416 h" or "6"; empty without a value. */
export function valueWords({ value, unit, currency }: Pick<Commitment, 'value' | 'unit' | 'currency'>): string {
  if (value === null) return '';
  const number = value.toLocaleString(locale, { maximumFractionDigits: 2 });
  if (unit === 'money') return [currency, number].filter(Boolean).join(' ');
  return unit === 'hours' ? `${number} h` : number;
}
