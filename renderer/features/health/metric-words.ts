import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { locale } from '#renderer/i18n/i18n.ts';
import type { MetricUnit } from '#shared/contract/metrics.ts';

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
const oneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** How numbers of metrics are written: "91.7%", "+50.8", "0.41", "12 days"; no value is "Not enough data". */
export function useMetricWords() {
  const { t } = useTranslation('health');
  const valueWords = (value: number | null, unit: MetricUnit): string => {
    if (value === null) return t('notEnough');
    switch (unit) {
      case 'percent':
        return percent.format(value / 100);
      case 'points':
        return signed.format(value);
      case 'ratio':
        return twoDecimals.format(value);
      case 'days':
        return t('unit.days', { count: Math.round(value) });
      case 'count':
        return oneDecimal.format(value);
    }
  };
  /** How far a value moved, without its sign: "8.3 points", "0.05". */
  const changeWords = (change: number, unit: MetricUnit): string =>
    unit === 'ratio'
      ? twoDecimals.format(Math.abs(change))
      : t('unit.points', { value: oneDecimal.format(Math.abs(change)) });
  return { valueWords, changeWords };
}
