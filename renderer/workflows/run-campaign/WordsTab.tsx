import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { goToRecord } from '#renderer/app/palette/hit-place.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { EmptyState, ErrorState, PlainButton, PlainCell, PlainRow, PlainTable, Skeleton } from '#renderer/ui/index.ts';
import { assetStatuses } from '#shared/content/asset-words.ts';

import { campaignWordsQuery } from './campaign-queries.ts';

/** Words that label or blame people in the texts of a campaign, the heaviest first. */
export function WordsTab({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(campaignWordsQuery(campaignId));
  if (error !== null) return <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} />;
  if (data.length === 0) return <EmptyState title={t('texts.none')} detail={t('texts.noneDetail')} />;
  const avoid = data.reduce((sum, { found }) => sum + (found?.H ?? 0), 0);
  const consider = data.reduce((sum, { found }) => sum + (found?.M ?? 0), 0);
  return (
    <div className="flex max-w-page flex-col gap-4">
      <p className="font-words text-section">
        {avoid === 0 ? t('words.clean', { count: data.length }) : t('words.avoid', { count: avoid })}
        {consider > 0 && ` ${t('words.consider', { count: consider })}`}
      </p>
      <PlainTable
        label={t('words.label')}
        columns={[
          { id: 'title', header: t('results.text') },
          { id: 'status', header: t('table.status'), width: 'w-40' },
          { id: 'avoid', header: t('words.avoidColumn'), width: 'w-24', align: 'end' },
          { id: 'consider', header: t('words.considerColumn'), width: 'w-24', align: 'end' },
          { id: 'words', header: t('words.words'), width: 'w-80' },
        ]}
      >
        {data.map((text) => (
          <PlainRow key={text.assetId}>
            <PlainCell isHeader isWrapped>
              <PlainButton
                className="max-w-full truncate rounded-tag text-left"
                onPress={() => goToRecord(navigate, { type: 'assets', id: text.assetId })}
              >
                {text.title}
              </PlainButton>
            </PlainCell>
            <PlainCell>{assetStatuses.find(({ id }) => id === text.status)?.label ?? text.status}</PlainCell>
            <PlainCell align="end">{text.found?.H ?? '–'}</PlainCell>
            <PlainCell align="end">{text.found?.M ?? '–'}</PlainCell>
            <PlainCell>
              <span className="wrap-anywhere">
                {text.found === null
                  ? t('words.noRules')
                  : [...new Set(text.words.map(({ words }) => words))].join(', ')}
              </span>
            </PlainCell>
          </PlainRow>
        ))}
      </PlainTable>
    </div>
  );
}
