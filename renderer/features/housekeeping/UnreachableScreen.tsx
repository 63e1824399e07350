import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, EmptyState, ErrorState, PlainCell, PlainRow, PlainTable, Skeleton } from '#renderer/ui/index.ts';
import { channels } from '#shared/content/channels.ts';
import { consentChannels } from '#shared/content/consent-statuses.ts';
import type { UnreachableReason } from '#shared/contract/housekeeping.ts';

import { shortDay } from '../partners/day-words.ts';
import { usualStaleDays } from './housekeeping-search.ts';

const wayLabels = new Map<string, string>([...channels, ...consentChannels].map(({ id, label }) => [id, label]));

/** The people whom nothing reaches, or who opted out. */
export function UnreachableScreen() {
  const { t } = useTranslation('housekeeping');
  const navigate = useNavigate();
  const params = useParams({ from: '/shell/housekeeping/people/$check' });
  const check = params.check === 'optedOut' ? 'optedOut' : 'bounced';
  const { discreet } = useDeviceSettings();
  const today = useToday();
  const query = useInfiniteQuery(
    orpc.housekeeping.list.infiniteOptions({
      input: (cursor: string | null) => ({ check, cursor, limit: 100, hideRestricted: discreet }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { shows: ['people', 'interactions', 'trash'] },
    }),
  );
  const reasonWords = ({ kind, channel, on }: UnreachableReason): string =>
    t(`list.reasons.${kind}`, {
      channel: wayLabels.get(channel) ?? channel,
      day: on === null ? '' : shortDay(on, today),
    });
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Page
      title={t(`checks.${check}`)}
      isScrolled
      breadcrumbs={[
        { id: 'housekeeping', label: t('title'), onPress: () => void navigate({ to: '/housekeeping', search: {} }) },
      ]}
    >
      <p className="pb-2 text-ink-2">
        {t(`details.${check}`, { days: usualStaleDays })} {t(`list.todo.${check}`)}
      </p>
      {query.isPending && <Skeleton lines={6} />}
      {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
      {query.isSuccess && rows.length === 0 && <EmptyState title={t('list.empty')} detail={t('list.emptyDetail')} />}
      {rows.length > 0 && (
        <div className="max-w-sheet">
          <PlainTable
            label={t(`checks.${check}`)}
            columns={[
              { id: 'name', header: t('list.name') },
              { id: 'why', header: t('list.why') },
              { id: 'email', header: t('list.email') },
              { id: 'phone', header: t('list.phone'), width: 'w-44' },
            ]}
          >
            {rows.map((row) => (
              <PlainRow key={row.id}>
                <PlainCell isHeader>
                  <Link to="/people/$id" params={{ id: row.id }} className="rounded-control focus-ring hover:underline">
                    <bdi>{row.label}</bdi>
                  </Link>
                </PlainCell>
                <PlainCell>
                  {row.reasons.map((reason) => (
                    <p key={`${reason.kind} ${reason.channel} ${reason.on}`}>{reasonWords(reason)}</p>
                  ))}
                </PlainCell>
                <PlainCell>
                  <bdi className="block truncate">{row.email}</bdi>
                </PlainCell>
                <PlainCell>
                  <bdi>{row.phone}</bdi>
                </PlainCell>
              </PlainRow>
            ))}
          </PlainTable>
        </div>
      )}
      {query.hasNextPage && (
        <div className="pt-3">
          <Button isLoading={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}
