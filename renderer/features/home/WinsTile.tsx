import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { orpc } from '#renderer/api/orpc-query.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { markerIcon } from '#renderer/features/wins/win-signs.ts';
import { Icon, LinkButton, Section } from '#renderer/ui/index.ts';
import { winCategories } from '#shared/content/win-categories.ts';
import { winLevels } from '#shared/content/win-levels.ts';
import type { IsoDay } from '#shared/dates.ts';

/** The latest wins that somebody verified. */
export function WinsTile({ today }: { today: IsoDay }) {
  const { t } = useTranslation('home');
  const wins = useQuery(
    orpc.wins.list.queryOptions({ input: { status: 'verified', limit: 5 }, meta: { shows: ['wins', 'trash'] } }),
  ).data;
  return (
    <Section
      title={t('wins.title')}
      action={
        <span className="flex items-center gap-4">
          <LinkButton icon={Plus} onPress={() => void runAction('wins.create')}>
            {t('wins.add')}
          </LinkButton>
          <Link to="/wins" search={{}} className="rounded-tag text-accent-ink focus-ring hover:underline">
            {t('wins.all')}
          </Link>
        </span>
      }
    >
      {wins?.length === 0 && <p className="py-4 text-ink-2">{t('wins.none')}</p>}
      <ul>
        {(wins ?? []).map((win) => (
          <li key={win.id} className="flex items-center gap-3 border-b border-line py-2">
            <span className="flex size-8 shrink-0 items-center justify-center rounded-full bg-moss-soft text-moss">
              <Icon of={markerIcon(win.category)} size={16} />
            </span>
            <span className="min-w-0 flex-1">
              <Link
                to="/wins/$id"
                params={{ id: win.id }}
                className="block truncate rounded-tag font-words text-ink focus-ring hover:text-accent"
              >
                {win.title}
              </Link>
              <span className="block truncate text-meta text-ink-2">
                {[
                  winCategories.find(({ id }) => id === win.category)?.label,
                  winLevels.find(({ id }) => id === win.level)?.label,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span className="text-meta whitespace-nowrap text-ink-2">{shortDay(win.wonOn, today)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
