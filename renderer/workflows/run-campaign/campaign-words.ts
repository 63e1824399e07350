import { t } from '#renderer/i18n/i18n.ts';
import type { TimelineScale } from '#shared/domain/campaigns/timeline-window.ts';
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

/** A window of the timeline by its first day: "March 2026", or "Q1 2026". */
export function windowWords(scale: TimelineScale, first: IsoDay): string {
  const year = first.slice(0, 4);
  if (scale === 'quarter')
    return t('campaigns:plan.quarter', { quarter: Math.ceil(Number(first.slice(5, 7)) / 3), year });
  return new Date(`${first}T12:00:00`).toLocaleDateString('en-US', { month: 'long', year: 'numeric' });
}
