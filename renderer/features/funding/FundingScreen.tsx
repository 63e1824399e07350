import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { PanesPage } from '#renderer/app/layout/PanesPage.tsx';
import { moneyWords } from '#renderer/app/words/money.ts';
import type { FundingOverview } from '#shared/contract/funding.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { EmptyState } from '#renderer/ui/index.ts';

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
  const isEmpty =
    streams.data?.length === 0 &&
    costs.data?.length === 0 &&
    savings.data?.length === 0 &&
    worksheet.data?.length === 0;
  return (
    <PanesPage
      title={t('title')}
      context={
        overview.data === undefined || overview.data.totalCents === 0
          ? ''
          : t('context', { amount: moneyWords(overview.data.totalCents, overview.data.currency) })
      }
      panes={panes.map((id) => ({ id, label: t(`tabs.${id}`), ...countOf(id) }))}
      pane={pane}
      onPane={(next) => void navigate({ to: '/funding', search: { pane: next } })}
      add={{ id: 'funding.add', label: t(`add.${pane}`), run: add }}
      queries={[streams, overview, costs, savings, worksheet]}
      isReady={streams.data !== undefined && overview.data !== undefined}
      empty={
        isEmpty ? (
          <EmptyState
            title={t('empty.title')}
            detail={t('empty.detail')}
            actions={[{ label: t('add.streams'), run: () => openStream() }]}
          />
        ) : undefined
      }
      figures={overview.data !== undefined && <FundingFigures overview={overview.data} />}
    >
      {overview.data !== undefined && paneOf(overview.data)}
    </PanesPage>
  );

  function paneOf(shown: FundingOverview) {
    const given = streams.data ?? [];
    if (pane === 'streams') return <StreamsTab streams={given} today={today} />;
    if (pane === 'budget') return <BudgetTab streams={given} costs={costs.data ?? []} overview={shown} />;
    if (pane === 'ahead') return <AheadTab overview={shown} streams={given} today={today} />;
    if (pane === 'worksheet') return <WorksheetTab lines={worksheet.data ?? []} currency={shown.currency} />;
    if (pane === 'plan') return <PlanTab today={today} />;
    return <SavingsTab savings={savings.data ?? []} overview={shown} />;
  }

  function countOf(id: Pane): { count?: number } {
    if (id === 'streams') return { count: streams.data?.length ?? 0 };
    if (id === 'budget') return { count: costs.data?.length ?? 0 };
    if (id === 'worksheet') return { count: worksheet.data?.length ?? 0 };
    return id === 'savings' ? { count: savings.data?.length ?? 0 } : {};
  }
}
