import { locale } from '#renderer/i18n/i18n.ts';

/** Minor units of money with their currency, without fractions where there are none. */
export function moneyWords(amount: number, currency: string): string {
  const options = { style: 'currency', currency, minimumFractionDigits: amount % 100 === 0 ? 0 : 2 } as const;
  return new Intl.NumberFormat(locale, options).format(amount / 100);
}

/** Large money in few letters, such as $590K. */
export function shortMoneyWords(amount: number, currency: string): string {
  const options = { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, options).format(amount / 100);
}
