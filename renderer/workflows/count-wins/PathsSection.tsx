import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Section } from '#renderer/ui/index.ts';
import type { Win } from '#shared/contract/wins.ts';
import type { IsoDay } from '#shared/dates.ts';
import { pathsOf } from '#shared/domain/wins/paths.ts';

import { WinPath } from './WinPath.tsx';

/** So many paths are drawn, the longest first. */
const most = 3;

/** How small wins paved the way to large ones. */
export function PathsSection({ wins, today }: { wins: readonly Win[]; today: IsoDay }) {
  const { t } = useTranslation('wins');
  const navigate = useNavigate();
  const paths = pathsOf(wins).slice(0, most);
  return (
    <Section title={t('paths.title')}>
      {paths.length === 0 && <p className="text-body text-ink-2">{t('paths.none')}</p>}
      <div className="flex flex-col gap-4">
        {paths.map((path) => (
          <WinPath
            key={path[0]?.id}
            path={path}
            today={today}
            onOpen={(id) => void navigate({ to: '/wins/$id', params: { id } })}
          />
        ))}
      </div>
    </Section>
  );
}
