import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { LogTable } from '#renderer/features/press/LogTable.tsx';
import { openLog } from '#renderer/features/press/open-press.tsx';
import { usePressLines, useStatements } from '#renderer/features/press/press-queries.ts';
import { StatementCounts } from '#renderer/features/press/StatementCounts.tsx';
import { ErrorState, LinkButton, Section, Skeleton } from '#renderer/ui/index.ts';

/** What a campaign pitched and what was printed of it, and its statements with how many partners signed. */
export function PressTab({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('press');
  const today = useToday();
  const lines = usePressLines({ campaignId });
  const statements = useStatements(today, campaignId);
  if (lines.isError) return <ErrorState {...errorWords(lines.error)} onRetry={() => void lines.refetch()} />;
  if (lines.data === undefined || statements.data === undefined) return <Skeleton lines={8} />;
  return (
    <div className="flex max-w-page flex-col gap-2">
      <Section
        title={t('campaign.coverage')}
        count={lines.data.total}
        action={
          <LinkButton icon={Plus} onPress={() => openLog({ campaignId })}>
            {t('campaign.log')}
          </LinkButton>
        }
      >
        {lines.data.rows.length === 0 ? (
          <p className="text-ink-2">{t('campaign.noCoverage')}</p>
        ) : (
          <LogTable lines={lines.data.rows} />
        )}
      </Section>
      <Section title={t('campaign.statements')} count={statements.data.length}>
        {statements.data.length === 0 ? (
          <p className="text-ink-2">{t('campaign.noStatements')}</p>
        ) : (
          <ul>
            {statements.data.map((statement) => (
              <li key={statement.id} className="border-b border-line py-2">
                <Link
                  to="/press"
                  search={{ pane: 'signon', statement: statement.id }}
                  className="rounded-tag font-name wrap-anywhere focus-ring"
                >
                  {statement.title}
                </Link>
                <StatementCounts statement={statement} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
