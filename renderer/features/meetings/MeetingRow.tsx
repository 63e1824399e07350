import type { ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { weekdayWords } from '#renderer/app/words/calendar-days.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { PlainButton, Tag } from '#renderer/ui/index.ts';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import { minutesBetween } from '#shared/domain/calendar/zoned-time.ts';
import { spanWords } from '#shared/domain/calendar/clock-words.ts';

import { thereOf, typeWords } from './meeting-words.ts';

/** A meeting in a list: its day, what it is, and how it stands. */
export function MeetingRow({ meeting }: { meeting: MeetingSummary }) {
  const navigate = useNavigate();
  return (
    <DayRow day={meeting.heldOn} isDim={meeting.status === 'cancelled'}>
      <div className="min-w-0 flex-1">
        <PlainButton
          className="max-w-full truncate text-left font-name hover:underline"
          onPress={() => void navigate({ to: '/meetings/$id', params: { id: meeting.id } })}
        >
          {meeting.title}
        </PlainButton>
        <Detail meeting={meeting} />
      </div>
      <Standing meeting={meeting} />
    </DayRow>
  );
}

/** A row that begins with the day as a leaf of a calendar. */
export function DayRow({ day, isDim = false, children }: { day: string; isDim?: boolean; children: ReactNode }) {
  return (
    <li className="flex items-center gap-4 border-b border-line py-2.5">
      <span
        className={`flex w-12 shrink-0 flex-col items-center rounded-card bg-sunken py-1 ${isDim ? 'text-ink-3' : ''}`}
      >
        <span className="text-meta text-ink-2">{weekdayWords(day)}</span>
        <span className="text-section font-strong">{Number(day.slice(8, 10))}</span>
      </span>
      {children}
    </li>
  );
}

function Detail({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTranslation('meetings');
  const length = minutesBetween(meeting.startsAt, meeting.endsAt);
  const parts = [
    spanWords(meeting.startsAt, meeting.endsAt),
    meeting.committeeName ?? typeWords(meeting.type),
    meeting.place || (meeting.onlineLink === '' ? '' : t('row.online')),
    meeting.status === 'planned' && meeting.items > 0 && meeting.agendaMinutes > length
      ? t('page.over', { count: meeting.agendaMinutes - length })
      : '',
  ];
  return <p className="truncate text-meta text-ink-2">{parts.filter(Boolean).join(' · ')}</p>;
}

function Standing({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const { counts, status } = meeting;
  const minutes = minutesWords.find((state) => state === meeting.minutesStatus);
  if (status === 'cancelled') return <Tag tone="neutral">{t('row.cancelled')}</Tag>;
  if (status === 'in-session') return <Tag tone="danger">{t('row.now')}</Tag>;
  if (status === 'planned')
    return (
      <span className="flex shrink-0 items-center gap-2 text-meta text-ink-2">
        {meeting.heldOn < today && <Tag tone="honey">{t('row.late')}</Tag>}
        {counts.expected > 0 && t('row.expected', { count: counts.expected })}
        {' · '}
        {t('row.items', { count: meeting.items })}
      </span>
    );
  return (
    <span className="flex shrink-0 items-center gap-2 text-meta text-ink-2">
      {meeting.isQuorumMet === false && <Tag tone="honey">{t('row.noQuorum')}</Tag>}
      {minutes !== undefined && <Tag tone="line">{t(`row.minutes.${minutes}`)}</Tag>}
      {t('row.there', { count: meeting.headCount || thereOf(counts) })}
    </span>
  );
}

const minutesWords = ['draft', 'corrected', 'approved', 'locked'] as const;
