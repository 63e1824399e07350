import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { agoWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { reportsQuery } from '#renderer/features/reports/report-queries.ts';
import { Button, Section } from '#renderer/ui/index.ts';
import { reportKinds } from '#shared/content/report-kinds.ts';

const shown = 3;
/** Kinds that speak of the whole coalition: nothing has to be chosen before they begin. */
const begun: ReadonlySet<string> = new Set(['health', 'funder', 'council', 'annual']);

/** The reports that were changed last, and those that one may begin from here. */
export function ReportsTile() {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  const now = useNow();
  const reports = useQuery(reportsQuery()).data;
  return (
    <Section
      title={t('reports.title')}
      action={
        <Link to="/reports" className="rounded-tag text-accent-ink focus-ring hover:underline">
          {t('reports.all')}
        </Link>
      }
    >
      {reports?.length === 0 && <p className="py-2 text-ink-2">{t('reports.none')}</p>}
      <ul>
        {(reports ?? []).slice(0, shown).map((report) => (
          <li key={report.id} className="flex items-baseline gap-3 border-b border-line py-2">
            <Link
              to="/reports/$id"
              params={{ id: report.id }}
              className="min-w-0 flex-1 truncate rounded-tag font-name text-ink focus-ring hover:text-accent"
            >
              {report.title}
            </Link>
            <span className="text-meta whitespace-nowrap text-ink-2">{agoWords(report.updatedAt, now)}</span>
          </li>
        ))}
      </ul>
      <div role="group" aria-label={t('reports.more')} className="mt-3 flex flex-wrap gap-2">
        {reportKinds
          .filter(({ id }) => begun.has(id))
          .map((kind) => (
            <Button
              key={kind.id}
              size="small"
              onPress={() => void navigate({ to: '/reports', search: { begin: kind.id } })}
            >
              {kind.label}
            </Button>
          ))}
      </div>
    </Section>
  );
}
