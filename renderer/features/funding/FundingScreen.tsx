import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { moneyWords } from '#renderer/app/words/money.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, EmptyState, ErrorState, Skeleton, Tabs } from '#renderer/ui/index.ts';

import { AheadTab } from './AheadTab.tsx';
import { BudgetTab } from './BudgetTab.tsx';
import { costsQuery, overviewQuery, savingsQuery, streamsQuery, worksheetQuery } from './funding-queries.ts';
import { FundingFigures } from './FundingFigures.tsx';
import { PlanTab } from './PlanTab.tsx';
import { WorksheetTab } from './WorksheetTab.tsx';
import { openBenefit, openCost, openSaving, openStream } from './open-funding.tsx';
import { SavingsTab } from './SavingsTab.tsx';
import { StreamsTab } from './StreamsTab.tsx';

const panes = ['streams', 'budget', 'ahead', 'savings', 'worksheet', 'plan'] as const;
type Pane = (typeof panes)[number];

/** Money: who gives it, what it pays for, when it ends, and what was saved. */
export function FundingScreen() {
  const { t } = useTranslation('funding');
  const { pane = 'streams', stream } = useSearch({ from: '/shell/funding' });
  const navigate = useNavigate();
  const today = useToday();
  const streams = useQuery(streamsQuery());
  const overview = useQuery(overviewQuery(today));
  const costs = useQuery(costsQuery());
  const savings = useQuery(savingsQuery());
  const worksheet = useQuery(worksheetQuery());
  const asked = streams.data?.find((each) => each.id === stream);
  useEffect(() => {
    if (asked === undefined) return;
    openStream(asked);
    void navigate({ to: '/funding', search: { pane }, replace: true });
  }, [asked, navigate, pane]);
  const add = (): void => {
    if (pane === 'savings') openSaving();
    else if (pane === 'worksheet') openBenefit();
    else if (pane === 'budget') openCost(streams.data ?? []);
    else openStream();
  };
  const addWords = t(`add.${pane}`);
  useActionScope([
    defineAction({ id: 'funding.add', title: addWords, group: 'here', icon: Plus, shortcut: 'N', run: add }),
  ]);
  const failed = [streams, overview, costs, savings, worksheet].find((query) => query.error !== null);
  const isEmpty =
    streams.data?.length === 0 &&
    costs.data?.length === 0 &&
    savings.data?.length === 0 &&
    worksheet.data?.length === 0;
  return (
    <Page
      title={t('title')}
      context={
        overview.data === undefined || overview.data.totalCents === 0
          ? ''
          : t('context', { amount: moneyWords(overview.data.totalCents, overview.data.currency) })
      }
      isScrolled
      footerKeys={[{ keys: 'N', label: addWords }]}
      actions={
        <Button variant="primary" icon={Plus} keyHint="N" onPress={add}>
          {addWords}
        </Button>
      }
    >
      {failed?.error !== null && failed?.error !== undefined && (
        <ErrorState {...errorWords(failed.error)} onRetry={() => void failed.refetch()} />
      )}
      {isEmpty && (
        <EmptyState
          title={t('empty.title')}
          detail={t('empty.detail')}
          actions={[{ label: t('add.streams'), run: () => openStream() }]}
        />
      )}
      {!isEmpty && streams.data !== undefined && overview.data !== undefined ? (
        <div className="flex flex-col gap-6">
          <FundingFigures overview={overview.data} />
          <Tabs
            label={t('title')}
            value={pane}
            onChange={(next) => {
              const found = panes.find((each) => each === next);
              void navigate({ to: '/funding', search: { pane: found === 'streams' ? undefined : found } });
            }}
            tabs={panes.map((id) => ({ id, label: t(`tabs.${id}`), ...countOf(id) }))}
          >
            <div className="pt-4">
              {pane === 'streams' && <StreamsTab streams={streams.data} today={today} />}
              {pane === 'budget' && (
                <BudgetTab streams={streams.data} costs={costs.data ?? []} overview={overview.data} />
              )}
              {pane === 'ahead' && <AheadTab overview={overview.data} streams={streams.data} today={today} />}
              {pane === 'worksheet' && <WorksheetTab lines={worksheet.data ?? []} currency={overview.data.currency} />}
              {pane === 'plan' && <PlanTab today={today} />}
              {pane === 'savings' && <SavingsTab savings={savings.data ?? []} overview={overview.data} />}
            </div>
          </Tabs>
        </div>
      ) : (
        !isEmpty && failed === undefined && <Skeleton lines={8} />
      )}
    </Page>
  );

  function countOf(id: Pane): { count?: number } {
    if (id === 'streams') return { count: streams.data?.length ?? 0 };
    if (id === 'budget') return { count: costs.data?.length ?? 0 };
    if (id === 'worksheet') return { count: worksheet.data?.length ?? 0 };
    return id === 'savings' ? { count: savings.data?.length ?? 0 } : {};
  }
}
