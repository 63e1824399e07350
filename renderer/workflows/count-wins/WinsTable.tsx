import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { PlainButton, PlainCell, PlainRow, PlainTable } from '#renderer/ui/index.ts';
import type { Win } from '#shared/contract/wins.ts';
import type { IsoDay } from '#shared/dates.ts';

import { categoryWords, levelWords } from './win-words.ts';

/** The same as the timeline, as a table; the latest first. */
export function WinsTable({ wins, today }: { wins: readonly Win[]; today: IsoDay }) {
  const { t } = useTranslation('wins');
  const navigate = useNavigate();
  return (
    <PlainTable
      label={t('title')}
      columns={[
        { id: 'title', header: t('table.title') },
        { id: 'day', header: t('table.day'), width: 'w-28' },
        { id: 'category', header: t('table.category'), width: 'w-52' },
        { id: 'level', header: t('table.level'), width: 'w-44' },
        { id: 'evidence', header: t('table.evidence'), width: 'w-64', isWideOnly: true },
      ]}
    >
      {wins.map((win) => (
        <PlainRow key={win.id}>
          <PlainCell isHeader>
            <PlainButton
              className="max-w-full truncate rounded-tag"
              onPress={() => void navigate({ to: '/wins/$id', params: { id: win.id } })}
            >
              {win.title}
            </PlainButton>
          </PlainCell>
          <PlainCell>{shortDay(win.wonOn, today)}</PlainCell>
          <PlainCell>{categoryWords(win.category)}</PlainCell>
          <PlainCell>{levelWords(win.level)}</PlainCell>
          <PlainCell isWideOnly>
            <span className="block truncate">{win.evidence}</span>
          </PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}
