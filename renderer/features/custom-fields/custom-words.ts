import { t } from '#renderer/i18n/i18n.ts';
import type { CustomField, CustomValue } from '#shared/contract/custom-fields.ts';
import { minorDigits, valueWords } from '#shared/domain/custom-fields/values.ts';

/** A value as a person reads it: amounts with their sign, numbers with what is counted, days in words. */
export function shownValue(field: CustomField, stored: CustomValue | undefined, isDiscreet: boolean): string {
  if (stored === undefined || stored.value === '') return '';
  const { value, partner } = stored;
  switch (field.kind) {
    case 'number':
      return [Number(value).toLocaleString('en-US', { maximumFractionDigits: 6 }), field.unit]
        .filter(Boolean)
        .join(' ');
    case 'money':
      return money(value, field.unit);
    case 'date':
      return dayFormat.format(new Date(`${value}T12:00:00`));
    case 'checkbox':
      return t('partners:filter.operators.isTrue');
    case 'partner':
      return partner?.isRestricted === true && isDiscreet ? t('partners:cell.hiddenName') : (partner?.label ?? '');
    default:
      return valueWords(field, value);
  }
}

const dayFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

function money(minor: string, currency: string): string {
  const digits = minorDigits(currency);
  return new Intl.NumberFormat('en-US', { style: 'currency', currency: currency || 'USD' }).format(
    Number(minor) / 10 ** digits,
  );
}
