import { t } from '#renderer/i18n/i18n.ts';
import { imports } from '#renderer/i18n/en/imports.ts';

type Reason = keyof typeof imports.reasons;

/** What is wrong with a row, in words; a reason without words of its own is shown as it is. */
export function reasonWords(reason: string): string {
  return isKnown(reason) ? t(`imports:reasons.${reason}`) : t('imports:reasons.other', { reason });
}

function isKnown(reason: string): reason is Exclude<Reason, 'other'> {
  return reason in imports.reasons && reason !== 'other';
}
