import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { monthWords } from '#renderer/app/words/calendar-days.ts';
import { Button, EmptyState, ErrorState, Section, Skeleton } from '#renderer/ui/index.ts';

import { useHeld, type BodyFilter } from './meeting-queries.ts';
import { MeetingRow } from './MeetingRow.tsx';
import { byMonth } from './meeting-words.ts';

/** What was held or cancelled, by month, the latest first. */
export function HeldMeetings({ committeeId }: { committeeId: BodyFilter }) {
  const { t } = useTranslation('meetings');
  const pages = useHeld(committeeId);
  if (pages.isPending) return <Skeleton lines={8} />;
  if (pages.isError) return <ErrorState {...errorWords(pages.error)} onRetry={() => void pages.refetch()} />;
  const rows = pages.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return <EmptyState title={t('empty.held')} detail={t('empty.heldDetail')} />;
  return (
    <>
      {byMonth(rows, (row) => row.heldOn).map(([month, own]) => (
        <Section key={month} title={monthWords(`${month}-01`)}>
          <ul>
            {own.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        </Section>
      ))}
      {pages.hasNextPage && (
        <div className="py-4">
          <Button isLoading={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
            {t('loadMore')}
          </Button>
        </div>
      )}
    </>
  );
}
