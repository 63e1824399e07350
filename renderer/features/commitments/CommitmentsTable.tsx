import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  PlainButton,
  PlainCell,
  PlainRow,
  PlainTable,
  Skeleton,
  Tag,
} from '#renderer/ui/index.ts';

import { useMemberList } from '../members/member-queries.ts';
import { shortDay } from '../partners/day-words.ts';
import { statusWords, typeWords, valueWords } from './commitment-words.ts';
import { openCommitment } from './open-commitment.tsx';

/** Commitments of one scope, a line each; pressing one opens its form. */
export function CommitmentsTable({ scope }: { scope: 'renewals' | 'open' | 'fulfilled' | 'ended' }) {
  const { t } = useTranslation('commitments');
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const members = new Map(useMemberList().map((member) => [member.id, member.name]));
  const pages = useInfiniteQuery(
    orpc.commitments.list.infiniteOptions({
      input: (cursor: string | null) => ({ scope, today, cursor, limit: 100 }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { shows: ['commitments', 'people', 'organizations', 'trash'] },
    }),
  );
  if (pages.error !== null) return <ErrorState {...errorWords(pages.error)} onRetry={() => void pages.refetch()} />;
  if (pages.isPending) return <Skeleton lines={6} />;
  const rows = pages.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return <EmptyState title={t('none.title')} detail={t('none.detail')} />;
  return (
    <>
      <PlainTable
        label={t('table.label')}
        columns={[
          { id: 'who', header: t('table.who') },
          { id: 'what', header: t('table.what') },
          { id: 'status', header: t('table.status'), width: 'w-32' },
          { id: 'value', header: t('table.value'), width: 'w-32', align: 'end' },
          { id: 'ends', header: t('table.ends'), width: 'w-28' },
          { id: 'owner', header: t('table.owner'), width: 'w-36' },
        ]}
      >
        {rows.map((row) => {
          const isHidden = discreet && row.record.isRestricted;
          return (
            <PlainRow key={row.id}>
              <PlainCell isHeader>
                {isHidden ? (
                  t('private')
                ) : (
                  <PlainButton
                    className="max-w-full truncate rounded-tag"
                    onPress={() => openCommitment({ commitment: row })}
                  >
                    <bdi>{row.record.label}</bdi>
                  </PlainButton>
                )}
              </PlainCell>
              <PlainCell>
                {typeWords(row.type)}
                {row.isPublic && (
                  <span className="ml-2">
                    <Tag tone="line">{t('public')}</Tag>
                  </span>
                )}
                {!isHidden && row.note !== '' && <bdi className="block truncate text-meta text-ink-2">{row.note}</bdi>}
              </PlainCell>
              <PlainCell>{statusWords(row.status)}</PlainCell>
              <PlainCell align="end">{valueWords(row)}</PlainCell>
              <PlainCell>{row.endsOn === null ? '' : shortDay(row.endsOn, today)}</PlainCell>
              <PlainCell>{row.ownerId === null ? '' : (members.get(row.ownerId) ?? '')}</PlainCell>
            </PlainRow>
          );
        })}
      </PlainTable>
      {pages.hasNextPage && <LinkButton onPress={() => void pages.fetchNextPage()}>{t('table.more')}</LinkButton>}
    </>
  );
}
