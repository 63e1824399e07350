import { CalendarRange } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The way to the calendar. */
export const calendarActions: readonly Action[] = [
  defineAction({
    id: 'go.calendar',
    title: t('calendar:go'),
    group: 'go',
    icon: CalendarRange,
    shortcut: 'G K',
    run: ({ navigate }) => navigate({ to: '/calendar', search: {} }),
  }),
];
