import { useNavigate } from '@tanstack/react-router';
import { Repeat } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { longDay, monthWords } from '#renderer/app/words/calendar-days.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, EmptyState, ErrorState, Section, Skeleton, Tag } from '#renderer/ui/index.ts';
import type { MeetingOccurrence } from '#shared/contract/meeting-fields.ts';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import { compareTexts } from '#shared/text.ts';
import { spanWords } from '#shared/domain/calendar/clock-words.ts';

import { planOccurrence, useUpcoming, type BodyFilter } from './meeting-queries.ts';
import { DayRow, MeetingRow } from './MeetingRow.tsx';
import { byMonth, typeWords } from './meeting-words.ts';

/** What is to come, by month: planned meetings, and the days of series between them. */
export function UpcomingMeetings({ committeeId, onAdd }: { committeeId: BodyFilter; onAdd: () => void }) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const { planned, open } = useUpcoming(committeeId, today);
  if (planned.isPending || open.isPending) return <Skeleton lines={8} />;
  const failed = [planned, open].find((query) => query.isError);
  if (failed?.error) return <ErrorState {...errorWords(failed.error)} onRetry={() => void failed.refetch()} />;
  const entries = entriesOf(planned.data?.rows ?? [], open.data ?? []);
  if (entries.length === 0)
    return (
      <EmptyState
        title={t('empty.upcoming')}
        detail={t('empty.upcomingDetail')}
        actions={[{ label: t('shell:actions.addMeeting'), run: onAdd }]}
      />
    );
  return byMonth(entries, (entry) => entry.day).map(([month, own]) => (
    <Section key={month} title={monthWords(own[0]?.day ?? `${month}-01`)}>
      <ul>
        {own.map((entry) =>
          entry.meeting === undefined ? (
            entry.occurrence !== undefined && <OccurrenceRow key={entry.key} occurrence={entry.occurrence} />
          ) : (
            <MeetingRow key={entry.key} meeting={entry.meeting} />
          ),
        )}
      </ul>
    </Section>
  ));
}

interface Entry {
  readonly key: string;
  readonly day: string;
  readonly order: string;
  readonly meeting?: MeetingSummary;
  readonly occurrence?: MeetingOccurrence;
}

function entriesOf(meetings: readonly MeetingSummary[], occurrences: readonly MeetingOccurrence[]): Entry[] {
  const entries: Entry[] = [
    ...meetings.map((meeting) => ({
      key: meeting.id,
      day: meeting.heldOn,
      order: `${meeting.heldOn} ${meeting.startsAt}`,
      meeting,
    })),
    ...occurrences.map((occurrence) => ({
      key: `${occurrence.seriesId} ${occurrence.seriesDay}`,
      day: occurrence.heldOn,
      order: `${occurrence.heldOn} ${occurrence.startsAt}`,
      occurrence,
    })),
  ];
  return entries.toSorted((a, b) => compareTexts(a.order, b.order));
}

function OccurrenceRow({ occurrence }: { occurrence: MeetingOccurrence }) {
  const { t } = useTranslation('meetings');
  const navigate = useNavigate();
  const plan = async (): Promise<void> => {
    const id = await planOccurrence(occurrence.seriesId, occurrence.seriesDay);
    if (id !== null) void navigate({ to: '/meetings/$id', params: { id } });
  };
  const detail = [
    spanWords(occurrence.startsAt, occurrence.endsAt),
    occurrence.committeeName ?? typeWords(occurrence.type),
    occurrence.place || (occurrence.onlineLink === '' ? '' : t('row.online')),
  ];
  return (
    <DayRow day={occurrence.heldOn} isDim>
      <div className="min-w-0 flex-1">
        <p className="truncate font-name text-ink-2">{occurrence.title}</p>
        <p className="truncate text-meta text-ink-2">{detail.filter(Boolean).join(' · ')}</p>
      </div>
      <Tag tone="line" icon={Repeat}>
        {t('row.notPlanned')}
      </Tag>
      <Button
        size="small"
        aria-label={t('row.planThis', { title: occurrence.title, day: longDay(occurrence.heldOn) })}
        onPress={() => void plan()}
      >
        {t('row.plan')}
      </Button>
    </DayRow>
  );
}
