import { CalendarDays, ChartNoAxesGantt, Columns3, List, Scale } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';

import type { TasksSearch } from './tasks-search.ts';

/** The views by key, in their order: 1 to 5. */
export function useTasksKeys(show: (view: TasksSearch['view']) => void): void {
  const { t } = useTranslation('tasks');
  const views = [
    ['list', List],
    ['board', Columns3],
    ['calendar', CalendarDays],
    ['timeline', ChartNoAxesGantt],
    ['workload', Scale],
  ] as const;
  useActionScope(
    views.map(([view, icon], index) =>
      defineAction({
        id: `tasks.${view}`,
        title: t(`actions.${view}`),
        group: 'here',
        icon,
        shortcut: String(index + 1),
        run: () => show(view === 'list' ? undefined : view),
      }),
    ),
  );
}
