import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { Meeting } from '#shared/contract/meetings.ts';
import { clockText, elapsedSeconds, type SessionClock } from '#shared/domain/meetings/item-clock.ts';

import { plannedMinutes } from './clock-items.ts';
import { useSecond } from './use-room.ts';

/** How long the meeting has been on, and how long it is planned to be. Not read out every second. */
export function SessionClockLine({ meeting, clock }: { meeting: Meeting; clock: SessionClock }) {
  const { t } = useTranslation('session');
  const now = useSecond(clock.pausedAt === '');
  return (
    <p role="timer" aria-live="off" className="whitespace-nowrap text-ink-2">
      <span className="font-words text-page text-ink tabular-nums">{clockText(elapsedSeconds(clock, now))}</span>{' '}
      {t('ofMinutes', { count: plannedMinutes(meeting) })}
    </p>
  );
}
