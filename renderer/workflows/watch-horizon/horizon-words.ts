import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { shortMoneyWords } from '#renderer/app/words/money.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { ExposedCounts, HorizonEntry } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';
import { entryTitle } from '#shared/domain/horizon/entry-title.ts';
import { horizonMarks, isWithinLead } from '#shared/domain/horizon/readiness.ts';

/** How entries of the horizon are said; what is restricted is told to nobody who only looks over a shoulder. */
export function useHorizonWords(today: IsoDay) {
  const { t } = useTranslation('horizon');
  const { discreet } = useDeviceSettings();
  const nameOf = (label: RecordLabel): string => (discreet && label.isRestricted ? t('private') : label.label);
  const titleOf = (entry: HorizonEntry): string => {
    return discreet && entry.isRestricted ? t('private') : entryTitle(entry, nameOf);
  };
  /** What a mark of the radar is called: its entry, or how many of them. */
  const markTitle = (entries: readonly HorizonEntry[]): string => {
    const [first] = entries;
    if (first === undefined) return '';
    return entries.length === 1 ? titleOf(first) : t(`groups.${first.source}`, { count: entries.length });
  };
  const awayOf = (entry: Pick<HorizonEntry, 'days' | 'endsOn'>): string => {
    if (entry.days === 0) return t('when.today');
    if (entry.days > 0) return t('when.away', { count: entry.days });
    return entry.endsOn >= today ? t('when.running') : t('when.over', { count: -entry.days });
  };
  /** "84 days away, inside the 90-day mark". */
  const nearness = (days: number, endsOn: IsoDay, leadDays: number, isPlanned: boolean): string => {
    const away = awayOf({ days, endsOn });
    if (days < 0) return away;
    const mark = horizonMarks.find((each) => days <= each);
    if (mark !== undefined) return `${away}, ${t('when.inside', { mark })}`;
    return isWithinLead(days, leadDays) && !isPlanned ? `${away}, ${t('when.lead')}` : away;
  };
  const dayOf = (day: IsoDay): string => shortDay(day, today);
  /** "$180K, 3 services, 2 seats": what hangs on an entry, the money first; '' for nothing. */
  const exposedWords = (counts: ExposedCounts): string =>
    [
      counts.moneyCents > 0 ? shortMoneyWords(counts.moneyCents, counts.currency) : '',
      ...exposedKinds.map((kind) => (counts[kind] > 0 ? t(`exposedWords.${kind}`, { count: counts[kind] }) : '')),
    ]
      .filter(Boolean)
      .join(', ');
  /** "90 days before": where a line stands beside its change. */
  const beforeWords = (days: number): string => {
    if (days === 0) return t('panel.onDay');
    return days > 0 ? t('panel.before', { count: days }) : t('panel.after', { count: -days });
  };
  return { titleOf, markTitle, awayOf, nearness, nameOf, dayOf, exposedWords, beforeWords };
}

/** The words of a domain; what nobody placed is other. */
export function domainKey(domain: string) {
  return domainKeys.find((each) => each === domain) ?? 'other';
}

const domainKeys = ['politics', 'money', 'law', 'people', 'program', 'community'] as const;

/** Kinds of what can hang on a change, beside money, in the order in which they are told. */
export const exposedKinds = ['services', 'seats', 'commitments', 'decisions', 'ties'] as const;

/** How far ahead the horizon shows, in days. */
export const spans = { half: 183, year: 366, two: 731 } as const;
export const spanIds = ['half', 'year', 'two'] as const;
