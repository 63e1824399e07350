import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileChartColumn, Plus } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { agoWords, dayWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  PlainButton,
  PlainCell,
  PlainRow,
  PlainTable,
  Section,
  Skeleton,
} from '#renderer/ui/index.ts';
import { reportKindById, reportKinds, type ReportKind } from '#shared/content/report-kinds.ts';

import { openReport } from './open-report.tsx';
import { reportsQuery } from './report-queries.ts';

/** Reports that are kept, and the kinds that one may start. */
export function ReportsScreen() {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const now = useNow();
  const kept = useQuery(reportsQuery());
  const open = (id: string): void => void navigate({ to: '/reports/$id', params: { id } });
  const start = (kind: ReportKind): void => openReport(kind, undefined, open);
  const annual = reportKindById('annual');
  const { begin } = useSearch({ from: '/shell/reports' });
  useEffect(() => {
    const kind = begin === undefined ? undefined : reportKindById(begin);
    if (kind === undefined) return;
    void navigate({ to: '/reports', search: {}, replace: true });
    openReport(kind, undefined, (id) => void navigate({ to: '/reports/$id', params: { id } }));
  }, [begin, navigate]);
  useActionScope([
    defineAction({
      id: 'reports.create',
      title: t('add'),
      group: 'here',
      icon: Plus,
      shortcut: 'N',
      run: () => {
        if (annual !== undefined) start(annual);
      },
    }),
  ]);
  return (
    <Page title={t('title')} context={t('context')} isScrolled footerKeys={[{ keys: 'N', label: t('keys.new') }]}>
      {kept.error !== null && <ErrorState {...errorWords(kept.error)} onRetry={() => void kept.refetch()} />}
      {kept.isPending && <Skeleton lines={6} />}
      <div className="flex flex-col gap-8">
        {kept.data !== undefined && kept.data.length === 0 && <EmptyState title={t('none')} detail={t('noneDetail')} />}
        {kept.data !== undefined && kept.data.length > 0 && (
          <Section title={t('kept')} count={kept.data.length} level={2}>
            <PlainTable
              label={t('kept')}
              columns={[
                { id: 'title', header: t('name') },
                { id: 'kind', header: t('kind'), width: 'w-60' },
                { id: 'period', header: t('period'), width: 'w-60' },
                { id: 'changed', header: t('changed'), width: 'w-40' },
              ]}
            >
              {kept.data.map((report) => (
                <PlainRow key={report.id}>
                  <PlainCell isHeader>
                    <LinkButton onPress={() => open(report.id)}>{report.title}</LinkButton>
                  </PlainCell>
                  <PlainCell>
                    {[reportKindById(report.kind)?.label, report.subject?.label].filter(Boolean).join(': ')}
                  </PlainCell>
                  <PlainCell>
                    {report.periodStart === report.periodEnd
                      ? dayWords(report.periodEnd)
                      : `${dayWords(report.periodStart)} – ${dayWords(report.periodEnd)}`}
                  </PlainCell>
                  <PlainCell>{agoWords(report.updatedAt, now)}</PlainCell>
                </PlainRow>
              ))}
            </PlainTable>
          </Section>
        )}
        <Section title={t('start')} level={2}>
          <ul className="grid grid-cols-1 gap-3 rail:grid-cols-2 panel:grid-cols-3">
            {reportKinds.map((kind) => (
              <li key={kind.id} className="flex">
                <PlainButton
                  className="flex flex-1 items-start gap-3 rounded-card border border-line bg-raised p-4 text-start focus-ring hover:bg-hover"
                  onPress={() => start(kind)}
                >
                  <FileChartColumn aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-2" />
                  <span className="flex min-w-0 flex-col gap-0.5">
                    <span className="text-body font-medium text-ink">{kind.label}</span>
                    <span className="text-meta text-ink-2">{kind.about}</span>
                  </span>
                </PlainButton>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Page>
  );
}
