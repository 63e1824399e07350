import { useTranslation } from '#renderer/i18n/use-translation.ts';

import type { IsoDay } from '#shared/dates.ts';
import { dueDayOf, horizonMarks } from '#shared/domain/horizon/readiness.ts';

import { useHorizonWords } from './horizon-words.ts';

/** The days that lie 180, 90 and 30 days before a change; those that are over are crossed out. */
export function CountedBack({ day, today }: { day: IsoDay; today: IsoDay }) {
  const { t } = useTranslation('horizon');
  const { dayOf } = useHorizonWords(today);
  if (day < today) return null;
  return (
    <dl aria-label={t('panel.countedBack')} className="my-3 flex gap-4 text-meta">
      {horizonMarks.toReversed().map((mark) => {
        const due = dueDayOf(day, mark);
        return (
          <div key={mark} className="min-w-0 flex-1 border-t-2 border-line-2 pt-1">
            <dt className="text-ink-2">{t('panel.countedDay', { count: mark })}</dt>
            <dd className={due < today ? 'text-ink-2 line-through' : 'font-name text-ink'}>{dayOf(due)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
