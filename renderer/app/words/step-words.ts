import { t } from '#renderer/i18n/i18n.ts';
import { currentSettings } from '../settings/use-device-settings.ts';

/** The sentence of a step as it may be shown now: in discreet mode it names nobody, for any sentence may name who is kept private. */
export function stepWords(step: { readonly summary: string }, isDiscreet = currentSettings().discreet): string {
  return isDiscreet ? t('shell:discreetStep') : step.summary;
}
