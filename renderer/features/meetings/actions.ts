import { CalendarDays, CalendarPlus } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

import { openMeeting } from './open-meeting.tsx';

/** What can be done with meetings from anywhere. */
export const meetingActions: readonly Action[] = [
  defineAction({
    id: 'go.meetings',
    title: t('shell:actions.goMeetings'),
    group: 'go',
    icon: CalendarDays,
    shortcut: 'G S',
    run: ({ navigate }) => navigate({ to: '/meetings' }),
  }),
  defineAction({
    id: 'meetings.create',
    title: t('shell:actions.addMeeting'),
    group: 'records',
    icon: CalendarPlus,
    run: ({ navigate }) => openMeeting({ onMade: (id) => void navigate({ to: '/meetings/$id', params: { id } }) }),
  }),
];
