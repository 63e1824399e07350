import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { IconButton, MenuButton, PlainButton } from '#renderer/ui/index.ts';
import { ownWordSections, reportSections, type ReportSectionId } from '#shared/content/report-kinds.ts';
import type { ReportDocument } from '#shared/contract/report-document.ts';
import type { Report } from '#shared/contract/reports.ts';

/** The parts of a report in their order: add, move, take out. */
export function PartsPanel({ report, document }: { report: Report; document: ReportDocument | undefined }) {
  const { t } = useTranslation('reports');
  const change = (sections: ReportSectionId[]): void => {
    client.reports
      .update({ id: report.id, version: report.version, patch: { sections } })
      .then((saved) => afterSave(saved), showError);
  };
  const move = (index: number, by: -1 | 1): void => {
    const next = [...report.sections];
    const [moved] = next.splice(index, 1);
    if (moved !== undefined) next.splice(index + by, 0, moved);
    change(next);
  };
  const others = reportSections.filter((section) => !report.sections.includes(section.id));
  return (
    <nav aria-label={t('parts.title')} className="flex flex-col gap-2">
      <h2 className="text-section font-strong text-ink">{t('parts.title')}</h2>
      <ol className="flex flex-col">
        {report.sections.map((id, index) => {
          const told = document?.sections.find((section) => section.id === id);
          const part = told?.title ?? reportSections.find((section) => section.id === id)?.title ?? id;
          return (
            <li key={id} className="flex items-center gap-1 border-b border-line py-1">
              <PlainButton
                className="min-w-0 flex-1 rounded-tag text-start focus-ring"
                onPress={() => window.document.querySelector(`[data-part="${id}"]`)?.scrollIntoView()}
              >
                <span className="block truncate text-body text-ink">{part}</span>
                {told !== undefined && (told.isEmpty || told.ownWords !== null) && (
                  <span className="block text-meta text-ink-2">
                    {t(
                      told.isEmpty ? (ownWordSections.includes(id) ? 'parts.unwritten' : 'parts.empty') : 'parts.words',
                    )}
                  </span>
                )}
              </PlainButton>
              <IconButton
                label={t('parts.up', { part })}
                icon={ArrowUp}
                size="small"
                isDisabled={index === 0}
                onPress={() => move(index, -1)}
              />
              <IconButton
                label={t('parts.down', { part })}
                icon={ArrowDown}
                size="small"
                isDisabled={index === report.sections.length - 1}
                onPress={() => move(index, 1)}
              />
              <IconButton
                label={t('parts.remove', { part })}
                icon={X}
                size="small"
                onPress={() => change(report.sections.filter((each) => each !== id))}
              />
            </li>
          );
        })}
      </ol>
      {others.length > 0 && (
        <div>
          <MenuButton
            label={t('parts.add')}
            icon={Plus}
            size="small"
            entries={others.map((section) => ({
              id: section.id,
              label: section.title,
              detail: section.about,
              run: () => change([...report.sections, section.id]),
            }))}
          />
        </div>
      )}
    </nav>
  );
}
