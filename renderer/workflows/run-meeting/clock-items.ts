import type { AgendaItem, Meeting } from '#shared/contract/meetings.ts';
import { minutesBetween } from '#shared/domain/calendar/zoned-time.ts';
import type { ClockItem } from '#shared/domain/meetings/item-clock.ts';

/** An item as the clock knows it. */
export function clockItem(item: Pick<AgendaItem, 'id' | 'minutes' | 'spentSeconds' | 'state'>): ClockItem {
  return { id: item.id, minutes: item.minutes, spentSeconds: item.spentSeconds, state: item.state };
}

/** How long the meeting is planned to be, in minutes. */
export function plannedMinutes(meeting: Pick<Meeting, 'startsAt' | 'endsAt'>): number {
  return minutesBetween(meeting.startsAt, meeting.endsAt);
}
