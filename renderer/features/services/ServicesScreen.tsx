import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { PanesPage } from '#renderer/app/layout/PanesPage.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { EmptyState } from '#renderer/ui/index.ts';

import { BoardTab } from './BoardTab.tsx';
import { GapsTab } from './GapsTab.tsx';
import { ListTab } from './ListTab.tsx';
import { NeighborhoodsTab } from './NeighborhoodsTab.tsx';
import { openOffer } from './open-services.tsx';
import { servicesQuery } from './services-queries.ts';
import { ServiceFigures } from './ServiceFigures.tsx';
import { StressTab } from './StressTab.tsx';

const panes = ['board', 'gaps', 'stress', 'neighborhoods', 'list'] as const;

/** "Divert to where?": who offers what, where room is short, and where a program would break. */
export function ServicesScreen() {
  const { t } = useTranslation('services');
  const search = useSearch({ from: '/shell/services' });
  const { pane = 'board' } = search;
  const navigate = useNavigate();
  const today = useToday();
  const overview = useQuery(servicesQuery(today));
  const add = (): void => openOffer({ serviceType: search.type });
  const { data } = overview;
  const isEmpty = data?.offers === 0 && data.areas.length === 0 && data.types.every((type) => type.needVersion === 0);
  return (
    <PanesPage
      title={t('title')}
      context={
        data === undefined || data.offers === 0
          ? ''
          : t('context', { providers: String(data.providers), offers: String(data.offers) })
      }
      panes={panes.map((id) => ({ id, label: t(`tabs.${id}`) }))}
      pane={pane}
      onPane={(next) => void navigate({ to: '/services', search: { ...search, pane: next, from: undefined } })}
      add={{ id: 'services.add', label: t('add'), run: add }}
      queries={[overview]}
      isReady={data !== undefined}
      empty={
        isEmpty ? (
          <EmptyState title={t('empty.title')} detail={t('empty.detail')} actions={[{ label: t('add'), run: add }]} />
        ) : undefined
      }
      figures={data !== undefined && <ServiceFigures overview={data} />}
    >
      {data !== undefined && (
        <>
          {pane === 'board' && <BoardTab overview={data} today={today} />}
          {pane === 'gaps' && <GapsTab overview={data} today={today} />}
          {pane === 'stress' && <StressTab overview={data} />}
          {pane === 'neighborhoods' && <NeighborhoodsTab overview={data} />}
          {pane === 'list' && <ListTab overview={data} today={today} />}
        </>
      )}
    </PanesPage>
  );
}
