import { ListChecks, ListPlus } from 'lucide-react';
import { lazy } from 'react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { t } from '#renderer/i18n/i18n.ts';

const QuickTaskDialog = lazy(async () => ({ default: (await import('./QuickTaskDialog.tsx')).QuickTaskDialog }));
const TemplateDialog = lazy(async () => ({ default: (await import('./TemplateDialog.tsx')).TemplateDialog }));

/** What can be done with tasks from everywhere. `tasks.add` takes what it belongs to, such as `committees/<id>` or `people/<id>`. */
export const taskActions: readonly Action[] = [
  defineAction({
    id: 'tasks.add',
    title: t('shell:actions.addTask'),
    group: 'records',
    icon: ListPlus,
    shortcut: 'T',
    keywords: t('shell:actions.addTaskKeywords'),
    run: ({ argument }) => {
      const context = argument ?? contextOfPlace(window.location.pathname);
      openDialog((close) => <QuickTaskDialog context={context} onClose={close} />);
    },
  }),
  defineAction({
    id: 'tasks.addTemplate',
    title: t('shell:actions.tasksFromTemplate'),
    group: 'records',
    icon: ListChecks,
    run: () => {
      openDialog((close) => <TemplateDialog onClose={close} />);
    },
  }),
];

/** What the open screen is about: `people/<id>` on a profile, `committees/<id>` on a committee; undefined elsewhere. */
function contextOfPlace(path: string): string | undefined {
  return /^\/((?:people|organizations|committees|goals)\/[^/]+)/.exec(path)?.[1];
}
