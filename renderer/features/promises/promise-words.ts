import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { PartnerPromise } from '#shared/contract/promises.ts';
import type { IsoDay } from '#shared/dates.ts';

import { dueState, shortDay } from '../partners/day-words.ts';

/** Says how a promise stands: "2 days late", "due Apr 14", "kept Feb 20". */
export function usePromiseWords(
  today: IsoDay,
): (promise: Pick<PartnerPromise, 'dueOn' | 'keptOn'>) => { words: string; ink: string } {
  const { t } = useTranslation('promises');
  return ({ dueOn, keptOn }) => {
    if (keptOn !== null) return { words: t('keptOn', { day: shortDay(keptOn, today) }), ink: 'text-ink-3' };
    if (dueOn === null) return { words: t('noDay'), ink: 'text-ink-3' };
    const due = dueState(dueOn, today);
    if (due.kind === 'late') return { words: t('late', { count: due.days }), ink: 'font-strong text-danger' };
    if (due.kind === 'today') return { words: t('dueToday'), ink: 'font-strong text-honey-ink' };
    return { words: t('due', { day: shortDay(dueOn, today) }), ink: 'text-ink-3' };
  };
}
