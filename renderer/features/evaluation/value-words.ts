import { locale } from '#renderer/i18n/i18n.ts';

const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

const compact = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, notation: 'compact' });

/** A number beside an axis. */
export function axisWords(value: number): string {
  return compact.format(value);
}

/** A value with its unit. */
export function valueWords(value: number, unit: string): string {
  const words = number.format(value);
  if (unit === 'count' || unit === 'ratio') return words;
  return unit === '%' ? `${words}%` : unit === '$' ? `$${words}` : `${words} ${unit}`;
}
