import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';

import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, EmptyState, ErrorState, Skeleton, Tabs } from '#renderer/ui/index.ts';

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
  useActionScope([
    defineAction({ id: 'services.add', title: t('add'), group: 'here', icon: Plus, shortcut: 'N', run: add }),
  ]);
  const { data } = overview;
  const isEmpty = data?.offers === 0 && data.areas.length === 0 && data.types.every((type) => type.needVersion === 0);
  return (
    <Page
      title={t('title')}
      context={
        data === undefined || data.offers === 0
          ? ''
          : t('context', { providers: String(data.providers), offers: String(data.offers) })
      }
      isScrolled
      footerKeys={[{ keys: 'N', label: t('add') }]}
      actions={
        <Button variant="primary" icon={Plus} keyHint="N" onPress={add}>
          {t('add')}
        </Button>
      }
    >
      {overview.isError && <ErrorState {...errorWords(overview.error)} onRetry={() => void overview.refetch()} />}
      {overview.isPending && <Skeleton lines={10} />}
      {isEmpty && (
        <EmptyState title={t('empty.title')} detail={t('empty.detail')} actions={[{ label: t('add'), run: add }]} />
      )}
      {data !== undefined && !isEmpty && (
        <div className="flex flex-col gap-6">
          <ServiceFigures overview={data} />
          <Tabs
            label={t('title')}
            value={pane}
            onChange={(next) => {
              const found = panes.find((each) => each === next);
              void navigate({
                to: '/services',
                search: { ...search, pane: found === 'board' ? undefined : found, from: undefined },
              });
            }}
            tabs={panes.map((id) => ({ id, label: t(`tabs.${id}`) }))}
          >
            <div className="pt-4">
              {pane === 'board' && <BoardTab overview={data} today={today} />}
              {pane === 'gaps' && <GapsTab overview={data} today={today} />}
              {pane === 'stress' && <StressTab overview={data} />}
              {pane === 'neighborhoods' && <NeighborhoodsTab overview={data} />}
              {pane === 'list' && <ListTab overview={data} today={today} />}
            </div>
          </Tabs>
        </div>
      )}
    </Page>
  );
}
