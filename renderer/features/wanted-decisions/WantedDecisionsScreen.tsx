import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { Button, EmptyState, ErrorState, Skeleton } from '#renderer/ui/index.ts';

import { decisionsQuery } from './decision-queries.ts';
import { DecisionDetail } from './DecisionDetail.tsx';
import { DecisionList } from './DecisionList.tsx';
import { openDecision } from './open-decision.tsx';

/** The decisions that are wanted: a list, and beside it the question, who decides, by when and who has a part. */
export function WantedDecisionsScreen() {
  const { t } = useTranslation('wantedDecisions');
  const navigate = useNavigate();
  const { decision } = useSearch({ from: '/shell/wanted-decisions' });
  const query = useQuery(decisionsQuery());
  const decisions = query.data ?? [];
  const chosen = decisions.find((each) => each.id === decision) ?? decisions[0];
  const choose = (id: string): void =>
    void navigate({ to: '/wanted-decisions', search: { decision: id }, replace: true });
  const add = (): void => openDecision(undefined, choose);
  useActionScope([
    defineAction({
      id: 'records.quickAdd',
      title: t('shell:actions.addWantedDecision'),
      group: 'records',
      icon: Plus,
      shortcut: 'N',
      run: add,
    }),
  ]);
  return (
    <Page
      title={t('title')}
      table={{ view: { table: 'wantedDecisions' } }}
      context={decisions.length === 0 ? t('subtitle') : t('count', { count: decisions.length })}
      actions={
        <Button variant="primary" icon={Plus} keyHint="N" onPress={add}>
          {t('shell:actions.addWantedDecision')}
        </Button>
      }
      footerKeys={
        chosen === undefined
          ? []
          : [
              { keys: 'N', label: t('keys.add') },
              { keys: 'E', label: t('keys.edit') },
            ]
      }
    >
      {query.isPending && (
        <div className="p-6">
          <Skeleton lines={6} />
        </div>
      )}
      {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
      {query.isSuccess && chosen === undefined && (
        <EmptyState
          title={t('emptyTitle')}
          detail={t('emptyDetail')}
          actions={[{ label: t('shell:actions.addWantedDecision'), keyHint: 'N', run: add }]}
        />
      )}
      {chosen !== undefined && (
        <div className="grid min-h-0 flex-1 grid-cols-[minmax(15rem,20rem)_minmax(0,1fr)]">
          <DecisionList decisions={decisions} chosenId={chosen.id} onChoose={choose} />
          <DecisionDetail key={chosen.id} id={chosen.id} />
        </div>
      )}
    </Page>
  );
}
