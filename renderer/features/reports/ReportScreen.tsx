import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { CalendarRange, PencilLine, Printer, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { DocumentBlock } from '#renderer/app/documents/DocumentBlock.tsx';
import { printDocument } from '#renderer/app/documents/print-document.tsx';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Banner, Button, ErrorState, IconButton, RichTextView, Skeleton } from '#renderer/ui/index.ts';
import { reportKindById } from '#shared/content/report-kinds.ts';
import type { ReportSection } from '#shared/contract/report-document.ts';

import { openReport, openWords } from './open-report.tsx';
import { PartsPanel } from './PartsPanel.tsx';
import { documentQuery, reportQuery } from './report-queries.ts';
import { SaveReportMenu } from './SaveReportMenu.tsx';

/** One report: its parts, how it reads today, and the words that one may put over them. */
export function ReportScreen() {
  const { t } = useTranslation('reports');
  const { id } = useParams({ from: '/shell/reports/$id' });
  const navigate = useNavigate();
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const [isWhole, setWhole] = useState(false);
  const report = useQuery(reportQuery(id));
  const document = useQuery(documentQuery(id, today, discreet || !isWhole));
  const kind = reportKindById(report.data?.kind ?? '');
  const edit = (): void => {
    if (report.data !== undefined && kind !== undefined) openReport(kind, report.data);
  };
  const trash = (): void => {
    if (report.data === undefined) return;
    client.reports.trash({ id, version: report.data.version }).then((saved) => {
      afterSave(saved);
      return navigate({ to: '/reports' });
    }, showError);
  };
  useActionScope([
    defineAction({
      id: 'view.print',
      title: t('paper.print'),
      group: 'here',
      icon: Printer,
      shortcut: 'Mod+P',
      run: () => {
        if (document.data !== undefined) printDocument(document.data);
      },
    }),
    defineAction({
      id: 'reports.edit',
      title: t('form.edit'),
      group: 'here',
      icon: CalendarRange,
      shortcut: 'E',
      run: edit,
    }),
    defineAction({ id: 'reports.trash', title: t('trash'), group: 'here', icon: Trash2, run: trash }),
  ]);
  const failed = report.error ?? document.error;
  if (failed !== null)
    return (
      <Page title={t('title')}>
        <ErrorState {...errorWords(failed)} onRetry={() => void Promise.all([report.refetch(), document.refetch()])} />
      </Page>
    );
  return (
    <Page
      title={report.data?.title ?? ''}
      context={kind?.label ?? ''}
      breadcrumbs={[{ id: 'reports', label: t('title'), onPress: () => void navigate({ to: '/reports' }) }]}
      isScrolled
      footerKeys={[
        { keys: 'E', label: t('keys.edit') },
        { keys: 'Mod P', label: t('keys.print') },
      ]}
      actions={
        report.data !== undefined && (
          <>
            <Button icon={CalendarRange} keyHint="E" onPress={edit}>
              {t('form.edit')}
            </Button>
            {document.data !== undefined && (
              <SaveReportMenu id={id} document={document.data} today={today} isWhole={isWhole} onWhole={setWhole} />
            )}
            <IconButton label={t('trash')} icon={Trash2} variant="bordered" onPress={trash} />
          </>
        )
      }
    >
      {report.data?.isInTrash === true && <Banner tone="honey" title={t('inTrash')} />}
      {report.data === undefined || document.data === undefined ? (
        <Skeleton lines={12} />
      ) : (
        <div className="flex items-start gap-6">
          <div className="sticky top-0 w-52 shrink-0 rail:w-66">
            <PartsPanel report={report.data} document={document.data} />
          </div>
          <article className="min-w-0 max-w-page flex-1 rounded-card border border-line bg-raised px-8 py-7 shadow-1">
            <header className="flex flex-col gap-1 border-b border-line pb-4">
              <p className="text-meta text-ink-2">{document.data.coalition}</p>
              <p className="font-words text-page font-strong text-ink">{document.data.title}</p>
              {document.data.lines.map((line) => (
                <p key={line} className="text-meta text-ink-2">
                  {line}
                </p>
              ))}
            </header>
            {document.data.sections.map((section) => (
              <Part
                key={section.id}
                section={section}
                onEdit={() => {
                  const part = report.data.sections.find((each) => each === section.id);
                  if (part !== undefined) openWords(report.data, part, section);
                }}
              />
            ))}
          </article>
        </div>
      )}
    </Page>
  );
}

function Part({ section, onEdit }: { section: ReportSection; onEdit: () => void }) {
  const { t } = useTranslation('reports');
  return (
    <section
      data-part={section.id}
      aria-label={section.title}
      className="flex scroll-mt-4 flex-col gap-3 border-b border-line py-6 last:border-b-0 last:pb-0"
    >
      <div className="flex items-start justify-between gap-3">
        <h2 className="font-words text-decision font-strong text-ink">{section.title}</h2>
        <IconButton label={t('words.edit', { part: section.title })} icon={PencilLine} size="small" onPress={onEdit} />
      </div>
      {section.ownWords !== null ? (
        <RichTextView markdown={section.ownWords} isSmall />
      ) : (
        <p className={section.isEmpty ? 'text-body text-ink-2' : 'text-body text-ink'}>
          {section.lead === '' ? t('words.write') : section.lead}
        </p>
      )}
      {section.isOld && <Banner tone="honey" title={t('words.old', { lead: section.lead })} />}
      {section.blocks.map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- pieces follow from the records and have no name of their own
        <DocumentBlock key={index} section={section} block={block} isPaper={false} />
      ))}
    </section>
  );
}
