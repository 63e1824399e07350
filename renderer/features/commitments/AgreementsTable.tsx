import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { EmptyState, ErrorState, PlainButton, PlainCell, PlainRow, PlainTable, Skeleton } from '#renderer/ui/index.ts';

import { shortDay } from '../partners/day-words.ts';
import { statusWords } from './commitment-words.ts';
import { openAgreement } from './open-agreement.tsx';

/** All memoranda of understanding with who has signed; pressing one opens its form. */
export function AgreementsTable() {
  const { t } = useTranslation('commitments');
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const { data, error, refetch } = useQuery(
    orpc.agreements.list.queryOptions({ input: {}, meta: { shows: ['agreements', 'organizations', 'people'] } }),
  );
  if (error !== null) return <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={4} />;
  if (data.length === 0) return <EmptyState title={t('none.title')} detail={t('none.detail')} />;
  return (
    <PlainTable
      label={t('agreementsTable.label')}
      columns={[
        { id: 'title', header: t('agreementsTable.title') },
        { id: 'parties', header: t('agreementsTable.parties') },
        { id: 'status', header: t('agreementsTable.status'), width: 'w-36' },
        { id: 'review', header: t('agreementsTable.review'), width: 'w-28' },
        { id: 'ends', header: t('agreementsTable.ends'), width: 'w-28' },
      ]}
    >
      {data.map((agreement) => (
        <PlainRow key={agreement.id}>
          <PlainCell isHeader>
            <PlainButton className="max-w-full truncate rounded-tag" onPress={() => openAgreement(agreement)}>
              <bdi>{agreement.title}</bdi>
            </PlainButton>
          </PlainCell>
          <PlainCell>
            {agreement.signatories.map((party) => (
              <bdi key={party.organizationId} className="block">
                {discreet && party.isRestricted
                  ? t('private')
                  : party.signedOn === null
                    ? t('unsigned', { name: party.organization })
                    : t('signed', { name: party.organization, day: shortDay(party.signedOn, today) })}
              </bdi>
            ))}
          </PlainCell>
          <PlainCell>{statusWords(agreement.status)}</PlainCell>
          <PlainCell>{agreement.reviewOn === null ? '' : shortDay(agreement.reviewOn, today)}</PlainCell>
          <PlainCell>{agreement.endsOn === null ? '' : shortDay(agreement.endsOn, today)}</PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}
