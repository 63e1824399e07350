import { CalendarArrowDown, CalendarRange } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

import { openCalendarFiles } from './open-event.tsx';

/** The way to the calendar, and to its files. */
export const calendarActions: readonly Action[] = [
  defineAction({
    id: 'go.calendar',
    title: t('shell:actions.goCalendar'),
    group: 'go',
    icon: CalendarRange,
    shortcut: 'G K',
    run: ({ navigate }) => navigate({ to: '/calendar', search: {} }),
  }),
  defineAction({
    id: 'calendar.files',
    title: t('shell:actions.exportCalendar'),
    group: 'records',
    icon: CalendarArrowDown,
    keywords: 'ics iCalendar',
    run: () => openCalendarFiles(),
  }),
];
