import type { useTranslation } from '#renderer/i18n/use-translation.ts';
import { zonePlace } from '#renderer/app/words/time-zones.ts';
import type { MonthEntry } from '#renderer/ui/index.ts';
import { externalEventKinds } from '#shared/content/external-events.ts';
import type { CalendarEntry } from '#shared/contract/calendar.ts';
import { clockWords, spanWords } from '#shared/domain/calendar/clock-words.ts';

import type { LocalEntry } from './local-entries.ts';

type Words = ReturnType<typeof useTranslation<'calendar'>>['t'];

/** How an entry looks: late in honey, over in gray, what gathers people in the accent, what comes from outside in moss. */
export function toneOf({ kind, isLate, isOver }: CalendarEntry): MonthEntry['tone'] {
  if (isLate) return 'honey';
  if (isOver) return 'line';
  if (kind === 'external') return 'moss';
  return kind === 'meeting' || kind === 'session' || kind === 'occurrence' || kind === 'training' ? 'accent' : 'plain';
}

/** Whether an entry is struck through: done or called off. */
export function isStruck({ isOver, kind }: CalendarEntry): boolean {
  return isOver && kind !== 'meeting';
}

/** What an entry is: "Meeting", "Election". */
export function kindWords(entry: CalendarEntry, t: Words): string {
  const kind = externalEventKinds.find(({ id }) => id === entry.topic);
  return kind?.label ?? t(`kind.${entry.kind}`);
}

/** What a screen reader hears beside a title: what it is, how it stands, and its own time where that is another one. */
export function stateWords(local: LocalEntry, t: Words): string {
  const { entry } = local;
  return [kindWords(entry, t), entry.isLate ? t('late') : '', entry.isOver ? t('over') : '', zoneWords(local, t)]
    .filter(Boolean)
    .join(', ');
}

/** "6:00 PM in Chicago" for something whose own clocks say another time; '' otherwise. */
export function zoneWords({ entry, isElsewhere }: LocalEntry, t: Words): string {
  if (!isElsewhere) return '';
  return t('elsewhere', { time: clockWords(entry.time), place: zonePlace(entry.timeZone) });
}

/** "6:00 – 7:30 PM" on the clocks here; '' for whole days. */
export function timeWords({ span }: LocalEntry): string {
  if (span.time === '') return '';
  return span.endsAt === '' ? clockWords(span.time) : spanWords(span.time, span.endsAt);
}
