import { useQuery } from '@tanstack/react-query';
import { CalendarArrowDown, CalendarClock, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { EmptyState, ErrorState, IconMenuButton, PlainButton, Skeleton, Tag } from '#renderer/ui/index.ts';
import type { MeetingSeries } from '#shared/contract/meeting-series.ts';
import { timeAfter } from '#shared/domain/calendar/zoned-time.ts';
import { spanWords } from '#shared/domain/calendar/clock-words.ts';

import { meetingFeatures, told, type BodyFilter } from './meeting-queries.ts';
import { saveCalendar } from './meeting-files.ts';
import { typeWords } from './meeting-words.ts';
import { openSeries } from './open-meeting.tsx';
import { ShiftDialog } from './ShiftDialog.tsx';

/** The series with their rules and next days. */
export function SeriesList({ committeeId }: { committeeId: BodyFilter }) {
  const { t } = useTranslation('meetings');
  const series = useQuery(
    orpc.meetingSeries.list.queryOptions({
      input: committeeId === undefined ? {} : { committeeId },
      meta: { shows: [...meetingFeatures] },
    }),
  );
  if (series.isPending) return <Skeleton lines={6} />;
  if (series.isError) return <ErrorState {...errorWords(series.error)} onRetry={() => void series.refetch()} />;
  if (series.data.length === 0)
    return (
      <EmptyState
        title={t('empty.series')}
        detail={t('empty.seriesDetail')}
        actions={[{ label: t('addSeries'), run: () => openSeries() }]}
      />
    );
  return (
    <ul>
      {series.data.map((each) => (
        <SeriesRow key={each.id} series={each} />
      ))}
    </ul>
  );
}

function SeriesRow({ series }: { series: MeetingSeries }) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const { id, version, title, nextOn } = series;
  const detail = [
    series.words,
    spanWords(series.startsAt, timeAfter(series.startsAt, series.minutes)),
    series.committeeName ?? typeWords(series.type),
    series.place,
  ];
  return (
    <li className="flex items-center gap-4 border-b border-line py-2.5">
      <div className="min-w-0 flex-1">
        <PlainButton
          className="max-w-full truncate text-left font-name hover:underline"
          onPress={() => openSeries(series)}
        >
          {title}
        </PlainButton>
        <p className="truncate text-meta text-ink-2">{detail.filter(Boolean).join(' · ')}</p>
      </div>
      <span className="shrink-0 text-meta text-ink-2">{t('series.meetings', { count: series.meetings })}</span>
      <Tag tone={nextOn === null ? 'neutral' : 'line'}>
        {nextOn === null ? t('series.ended') : t('series.next', { day: shortDay(nextOn, today) })}
      </Tag>
      <IconMenuButton
        label={t('series.menu', { title })}
        entries={[
          { id: 'edit', label: t('series.edit'), icon: Pencil, run: () => openSeries(series) },
          {
            id: 'shift',
            label: t('series.moveTitle'),
            icon: CalendarClock,
            isDisabled: nextOn === null,
            run: () => openDialog((close) => <ShiftDialog series={series} onClose={close} />),
          },
          {
            id: 'file',
            label: t('series.file'),
            icon: CalendarArrowDown,
            run: () => void saveCalendar('series', id, title).catch(showError),
          },
          { kind: 'separator', id: 'line' },
          {
            id: 'trash',
            label: t('series.trash'),
            icon: Trash2,
            tone: 'danger',
            run: () => void told(client.meetingSeries.trash({ id, version })),
          },
        ]}
      />
    </li>
  );
}
