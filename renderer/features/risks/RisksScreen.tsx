import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  PlainButton,
  PlainCell,
  PlainRow,
  PlainTable,
  Skeleton,
} from '#renderer/ui/index.ts';
import { riskCategories, riskStatuses } from '#shared/content/risks.ts';

import { shortDay } from '../partners/day-words.ts';
import { openRisk } from './open-risk.tsx';

/** What may go wrong, the heaviest first; pressing one opens its form. */
export function RisksScreen() {
  const { t } = useTranslation('risks');
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const { data, error, refetch } = useQuery(
    orpc.risks.list.queryOptions({ meta: { shows: ['risks', 'people', 'trash'] } }),
  );
  useActionScope([
    defineAction({ id: 'risks.add', title: t('add'), group: 'here', icon: Plus, shortcut: 'N', run: () => openRisk() }),
  ]);
  const open = data?.filter((risk) => risk.status === 'open' || risk.status === 'watching').length ?? 0;
  return (
    <Page
      title={t('title')}
      context={data === undefined ? '' : t('context', { count: open })}
      isScrolled
      table={{ view: { table: 'risks' } }}
      footerKeys={[{ keys: 'N', label: t('add') }]}
      actions={
        <Button variant="primary" icon={Plus} keyHint="N" onPress={() => openRisk()}>
          {t('add')}
        </Button>
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
      {data !== undefined && data.length > 0 && (
        <PlainTable
          label={t('title')}
          columns={[
            { id: 'title', header: t('table.title') },
            { id: 'category', header: t('table.category'), width: 'w-32' },
            { id: 'score', header: t('table.score'), width: 'w-20', align: 'end' },
            { id: 'status', header: t('table.status'), width: 'w-28' },
            { id: 'owner', header: t('table.owner'), width: 'w-44' },
            { id: 'review', header: t('table.review'), width: 'w-28' },
          ]}
        >
          {data.map((risk) => (
            <PlainRow key={risk.id} isQuiet={risk.status === 'closed' || risk.status === 'happened'}>
              <PlainCell isHeader>
                <PlainButton className="max-w-full truncate rounded-tag" onPress={() => openRisk(risk)}>
                  {risk.title}
                </PlainButton>
                {risk.prevention !== '' && (
                  <span className="block truncate text-meta font-normal text-ink-2">{risk.prevention}</span>
                )}
              </PlainCell>
              <PlainCell>{riskCategories.find(({ id }) => id === risk.category)?.label ?? ''}</PlainCell>
              <PlainCell align="end">
                <span title={t('scoreWords', risk)}>{risk.score}</span>
              </PlainCell>
              <PlainCell>{riskStatuses.find(({ id }) => id === risk.status)?.label ?? risk.status}</PlainCell>
              <PlainCell>
                {risk.owner === null ? (
                  <span className="text-ink-3">{t('table.nobody')}</span>
                ) : (
                  <bdi className="block truncate">
                    {discreet && risk.owner.isRestricted ? t('private') : risk.owner.label}
                  </bdi>
                )}
              </PlainCell>
              <PlainCell>{risk.reviewOn === null ? '' : shortDay(risk.reviewOn, today)}</PlainCell>
            </PlainRow>
          ))}
        </PlainTable>
      )}
    </Page>
  );
}
