import { t } from '#renderer/i18n/i18n.ts';
import { currentSettings } from '#renderer/app/settings/use-device-settings.ts';
import type { MergeField } from '#shared/contract/merges.ts';

/** Fields of which one record holds something else than another. */
export function differs(field: MergeField): boolean {
  return field.values.some(({ value }) => value !== field.values[0]?.value);
}

/** Fields in which all records hold nothing. */
export function isEmpty(field: MergeField): boolean {
  return field.values.every(({ value }) => isBlankValue(value) || value === 0);
}

/** Whether a value says nothing; a flag that is off says something. */
export function isBlankValue(value: string | number): boolean {
  return value === '' || value === '[]';
}

/** The fields that may be shown now: lived experience is told to nobody who only looks over a shoulder. */
export function shownFields(fields: readonly MergeField[], isDiscreet = currentSettings().discreet): MergeField[] {
  return fields.filter(({ field }) => !isDiscreet || field !== 'livedExperienceOn');
}

/** A value as a person reads it: flags are said, and so is nothing. */
export function valueWords(value: string | number, words: string): string {
  if (typeof value === 'number') return t(value === 1 ? 'duplicates:merge.yes' : 'duplicates:merge.no');
  return words === '' ? t('duplicates:merge.blank') : words;
}
