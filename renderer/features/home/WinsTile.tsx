import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { orpc } from '#renderer/api/orpc-query.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Section } from '#renderer/ui/index.ts';
import { winLevels } from '#shared/content/win-levels.ts';
import type { IsoDay } from '#shared/dates.ts';

/** The latest wins that somebody verified. */
export function WinsTile({ today }: { today: IsoDay }) {
  const { t } = useTranslation('home');
  const wins = useQuery(
    orpc.wins.list.queryOptions({ input: { status: 'verified', limit: 5 }, meta: { shows: ['wins', 'trash'] } }),
  ).data;
  return (
    <Section title={t('wins.title')}>
      {wins?.length === 0 && <p className="py-4 text-ink-2">{t('wins.none')}</p>}
      <ul>
        {(wins ?? []).map((win) => (
          <li key={win.id} className="flex items-baseline gap-3 border-b border-line py-2">
            <span className="min-w-0 flex-1">
              <span className="block truncate font-words text-ink">{win.title}</span>
              <span className="block text-meta text-ink-2">
                {winLevels.find(({ id }) => id === win.level)?.label ?? ''}
              </span>
            </span>
            <span className="text-meta whitespace-nowrap text-ink-2">{shortDay(win.wonOn, today)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
