import { t } from '#renderer/i18n/i18n.ts';
import type { CrisisStep } from '#shared/content/crisis.ts';

/** Within which time a step is done: "Within 30 min", or all the time. */
export function withinWords({ withinHours }: CrisisStep): string {
  if (withinHours === null) return t('press:crisis.always');
  const time =
    withinHours < 1
      ? t('press:crisis.minutes', { count: withinHours * 60 })
      : t('press:crisis.hours', { count: withinHours });
  return t('press:crisis.within', { time });
}
