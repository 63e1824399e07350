import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, ErrorState, Meter, Skeleton, Tabs } from '#renderer/ui/index.ts';
import { checklists } from '#shared/content/program/checklists.ts';
import type { PracticeList } from '#shared/contract/practices.ts';

import { ItemsTable } from './ItemsTable.tsx';
import { openReport } from './open-practices.tsx';
import { ledgerQuery } from './practices-queries.ts';

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

/** The ledger of principles and practices: each list with its readiness, each item with raters, proof and plan. */
export function PracticesScreen() {
  const { t } = useTranslation('practices');
  const { list: asked } = useSearch({ from: '/shell/practices' });
  const navigate = useNavigate();
  const today = useToday();
  const ledger = useQuery(ledgerQuery());
  useActionScope([
    defineAction({
      id: 'practices.report',
      title: t('report'),
      group: 'here',
      icon: FileText,
      shortcut: 'R',
      run: openReport,
    }),
  ]);
  const lists = ledger.data?.lists ?? [];
  const shown = lists.find((list) => list.checklist === asked) ?? lists[0];
  const content = checklists.find((list) => list.id === shown?.checklist);
  const value = ledger.data?.all.value ?? null;
  return (
    <Page
      title={t('title')}
      context={value === null ? '' : t('all', { percent: percent.format(value / 100) })}
      isScrolled
      footerKeys={[{ keys: 'R', label: t('report') }]}
      actions={
        <Button icon={FileText} keyHint="R" onPress={openReport}>
          {t('report')}
        </Button>
      }
    >
      {ledger.error !== null && <ErrorState {...errorWords(ledger.error)} onRetry={() => void ledger.refetch()} />}
      {shown === undefined || content === undefined ? (
        ledger.error === null && <Skeleton lines={8} />
      ) : (
        <div className="flex flex-col gap-6">
          <ul aria-label={t('lists')} className="grid grid-cols-2 gap-3 rail:grid-cols-3">
            {lists.map((list) => (
              <Standing key={list.checklist} list={list} />
            ))}
          </ul>
          <Tabs
            label={t('lists')}
            value={shown.checklist}
            onChange={(list) => void navigate({ to: '/practices', search: { list } })}
            tabs={checklists.map(({ id, label, items }) => ({ id, label, count: items.length }))}
          >
            <div className="flex flex-col gap-3 pt-4">
              <p className="text-meta text-ink-2">{content.origin}</p>
              <ItemsTable list={shown} serviceShare={ledger.data?.serviceShare ?? null} today={today} />
            </div>
          </Tabs>
        </div>
      )}
    </Page>
  );
}

/** How ready a list is, in a figure, a bar and words. */
function Standing({ list: { checklist, readiness } }: { list: PracticeList }) {
  const { t } = useTranslation('practices');
  const label = checklists.find(({ id }) => id === checklist)?.label ?? checklist;
  const { value, items, unrated, disputed } = readiness;
  const words = value === null ? t('unrated') : t('ready', { percent: percent.format(value / 100) });
  return (
    <li className="flex min-w-0 flex-col gap-1 rounded-card border border-line bg-raised px-4 py-3">
      <span className="flex items-baseline justify-between gap-2">
        <span className="min-w-0 truncate text-meta text-ink-2">{label}</span>
        <span className="shrink-0 font-name">{words}</span>
      </span>
      <Meter label={t('meter', { list: label })} value={value ?? 0} max={100} target={75} valueText={words} />
      <span className="text-meta text-ink-2">
        {[
          t('standing.items', { count: items }),
          unrated > 0 && unrated < items ? t('standing.unrated', { count: unrated }) : '',
          disputed > 0 ? t('standing.disputed', { count: disputed }) : '',
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </li>
  );
}
