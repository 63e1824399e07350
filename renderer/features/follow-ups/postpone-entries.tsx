import { lazy } from 'react';
import { CalendarClock, CalendarPlus, Sunrise } from 'lucide-react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { MenuEntry } from '#renderer/ui/index.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { nextMonday, postponeFollowUps } from './follow-up-changes.ts';

const PostponeDialog = lazy(async () => ({ default: (await import('./PostponeDialog.tsx')).PostponeDialog }));

/** The days to which follow-ups are put off, nearest first. `onMoved` is called once one was chosen. */
export function postponeEntries(ids: readonly string[], today: IsoDay, onMoved?: () => void): readonly MenuEntry[] {
  const days = [
    { id: 'tomorrow', day: addDays(today, 1), icon: Sunrise },
    { id: 'nextWeek', day: nextMonday(today), icon: CalendarPlus },
    { id: 'inTwoWeeks', day: addDays(today, 14), icon: CalendarPlus },
    { id: 'nextMonth', day: addDays(today, 30), icon: CalendarPlus },
  ] as const;
  return [
    // On a Sunday, next week begins tomorrow.
    ...days
      .filter(({ day }, index) => days[index - 1]?.day !== day)
      .map(({ id, day, icon }) => ({
        id,
        icon,
        label: t(`followUps:postpone.${id}`),
        detail: shortDay(day, today),
        run: () => {
          onMoved?.();
          void postponeFollowUps(ids, day);
        },
      })),
    { kind: 'separator', id: 'line' },
    {
      id: 'pick',
      icon: CalendarClock,
      label: t('followUps:postpone.pick'),
      run: () => {
        openDialog((close) => <PostponeDialog ids={ids} today={today} onMoved={onMoved} onClose={close} />);
      },
    },
  ];
}
