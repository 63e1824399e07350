import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { numberWords } from '#renderer/app/words/instants.ts';
import { chairStates } from '#shared/content/seats.ts';
import type { LongTable } from '#shared/contract/seats.ts';

import { ChairMark } from './ChairMark.tsx';

/** The five states of a chair with how many there are of each; they add up to all chairs at the table. */
export function TableLegend({ table }: { table: LongTable }) {
  const { t } = useTranslation('seats');
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap justify-between gap-x-4 gap-y-3 border-t border-line pt-4">
      {chairStates.map((state) => (
        <li key={state} className="flex items-center gap-2">
          <svg viewBox="-15 -20 30 36" className="h-9 w-7.5 shrink-0 font-ui" aria-hidden>
            <ChairMark state={state} initials="AB" />
          </svg>
          <span>
            <span className="flex items-baseline gap-1.5">
              <strong className="font-words text-section font-strong tabular-nums">
                {numberWords(table.counts[state])}
              </strong>
              <span className="font-medium">{t(`states.${state}`)}</span>
            </span>
            <span className="block text-meta text-ink-2">{t(`stateNotes.${state}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
