import { CalendarPlus2 } from 'lucide-react';

import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** Bringing a calendar file in from anywhere. */
export const importCalendarActions: readonly Action[] = [
  defineAction({
    id: 'calendar.import',
    title: t('shell:actions.importCalendar'),
    group: 'records',
    icon: CalendarPlus2,
    keywords: 'ics iCalendar',
    run: ({ navigate }) => navigate({ to: '/calendar/import' }),
  }),
];
