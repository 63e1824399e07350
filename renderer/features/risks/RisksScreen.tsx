import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { Banner, Button, EmptyState, ErrorState, SegmentedControl, Skeleton } from '#renderer/ui/index.ts';

import { openRisk } from './open-risk.tsx';
import { RiskMatrix } from './RiskMatrix.tsx';
import { RisksTable } from './RisksTable.tsx';

const listed = new Intl.ListFormat(locale, { type: 'conjunction' });

/** What may go wrong, as a matrix of likelihood and impact or as a table; a critical risk that nobody is ready for is an alert. */
export function RisksScreen() {
  const { t } = useTranslation('risks');
  const { show = 'list', risk: wanted } = useSearch({ from: '/shell/risks' });
  const navigate = useNavigate();
  const today = useToday();
  const [isResidual, setResidual] = useState(false);
  const { data, error, refetch } = useQuery(
    orpc.risks.list.queryOptions({ meta: { shows: ['risks', 'people', 'externalEvents', 'tasks', 'trash'] } }),
  );
  const exposure = useQuery(orpc.risks.exposure.queryOptions({ meta: { shows: ['risks', 'trash'] } })).data;
  // A risk that was found by the search opens over the list.
  useEffect(() => {
    if (wanted === undefined) return;
    void navigate({ to: '/risks', search: {}, replace: true });
    client.risks.get({ id: wanted }).then((found) => openRisk(found), showError);
  }, [wanted, navigate]);
  const showAs = (next: 'matrix' | 'list'): void =>
    void navigate({ to: '/risks', search: { show: next }, replace: true });
  useActionScope([
    defineAction({ id: 'risks.add', title: t('add'), group: 'here', icon: Plus, shortcut: 'N', run: () => openRisk() }),
    defineAction({
      id: 'risks.show',
      title: t('views.label'),
      group: 'here',
      shortcut: 'V',
      run: () => showAs(show === 'list' ? 'matrix' : 'list'),
    }),
  ]);
  const inUse = (data ?? []).filter((risk) => risk.status === 'open' || risk.status === 'watching');
  const alarming = inUse.filter((risk) => risk.isAlarming);
  return (
    <Page
      title={t('title')}
      context={
        data === undefined
          ? ''
          : [
              t('context', { count: inUse.length }),
              exposure?.exposure === undefined || exposure.exposure === null
                ? ''
                : t('exposure', { value: exposure.exposure }),
            ]
              .filter(Boolean)
              .join(' · ')
      }
      isScrolled
      table={{ view: { table: 'risks' } }}
      footerKeys={[
        { keys: 'N', label: t('add') },
        { keys: 'V', label: t('views.label') },
      ]}
      actions={
        <>
          <SegmentedControl
            label={t('views.label')}
            options={[
              { id: 'list', label: t('views.list') },
              { id: 'matrix', label: t('views.matrix') },
            ]}
            value={show}
            onChange={showAs}
          />
          <Button variant="primary" icon={Plus} keyHint="N" onPress={() => openRisk()}>
            {t('add')}
          </Button>
        </>
      }
    >
      {error !== null && <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data?.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          detail={t('empty.detail')}
          actions={[{ label: t('add'), run: () => openRisk() }]}
        />
      )}
      {alarming.length > 0 && (
        <div className="mb-4">
          <Banner tone="danger" title={t('alert.title', { count: alarming.length })}>
            {t('alert.detail', { names: listed.format(alarming.map((risk) => risk.title)) })}
          </Banner>
        </div>
      )}
      {data !== undefined && data.length > 0 && show === 'matrix' && (
        <RiskMatrix risks={inUse} isResidual={isResidual} onResidual={setResidual} onOpen={openRisk} />
      )}
      {data !== undefined && data.length > 0 && show === 'list' && (
        <RisksTable risks={data} today={today} onOpen={openRisk} />
      )}
    </Page>
  );
}
