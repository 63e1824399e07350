import { Bookmark, Pencil, Plus, RotateCcw, Save, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { changeView, removeView } from '#renderer/features/views/view-changes.ts';
import { ViewNameDialog } from '#renderer/features/views/ViewNameDialog.tsx';
import { MenuButton, type MenuEntry } from '#renderer/ui/index.ts';
import type { TaskView } from '#shared/contract/views.ts';

import { tasksSearch, type TasksSearch } from './tasks-search.ts';
import type { ShownTaskView } from './use-task-view.ts';

/** The saved views of tasks in a menu, with what can be done with the one that is shown. */
export function TaskViews({ view, onOpen }: { view: ShownTaskView; onOpen: (search: TasksSearch) => void }) {
  const { t } = useTranslation('tasks');
  const { all, saved, isChanged } = view;
  const open = (id: string): void => {
    const chosen = all.find((each) => each.id === id);
    if (chosen !== undefined) onOpen({ ...tasksSearch(chosen.definition.search), saved: id });
  };
  const saveAs = (): void => {
    openDialog((close) => (
      <ViewNameDialog
        title={t('saved.saveAs')}
        initialName=""
        onClose={close}
        onSave={async (name) => {
          const made = await client.views.createOfTasks({ name, definition: view.definition });
          view.arranged.reset();
          afterSave(made);
          onOpen({ ...tasksSearch(view.definition.search), saved: made.id });
        }}
      />
    ));
  };
  const save = async ({ id, version }: TaskView): Promise<void> => {
    try {
      afterSave(await client.views.updateOfTasks({ id, version, definition: view.definition }));
      view.arranged.reset();
    } catch (error) {
      showError(error);
    }
  };
  const ofSaved: readonly MenuEntry[] =
    saved === undefined
      ? []
      : [
          {
            id: 'save',
            label: t('saved.save'),
            icon: Save,
            isDisabled: !isChanged,
            run: () => void save(saved),
          },
          {
            id: 'reset',
            label: t('saved.reset'),
            icon: RotateCcw,
            isDisabled: !isChanged,
            run: () => {
              view.arranged.reset();
              open(saved.id);
            },
          },
          {
            id: 'rename',
            label: t('saved.rename'),
            icon: Pencil,
            run: () =>
              openDialog((close) => (
                <ViewNameDialog
                  title={t('saved.rename')}
                  initialName={saved.name}
                  onClose={close}
                  onSave={(name) => changeView(saved, { name })}
                />
              )),
          },
          {
            id: 'remove',
            label: t('saved.remove'),
            icon: Trash2,
            tone: 'danger',
            run: () => {
              removeView(saved)
                .then(() => onOpen({}))
                .catch(showError);
            },
          },
        ];
  return (
    <MenuButton
      label={saved === undefined ? t('saved.label') : t(isChanged ? 'saved.changed' : 'saved.on', { name: saved.name })}
      icon={Bookmark}
      size="small"
      entries={[
        {
          kind: 'section',
          id: 'views',
          label: t('saved.label'),
          isOneOnly: true,
          entries: [
            {
              id: 'usual',
              label: t('saved.usual'),
              isChecked: saved === undefined,
              run: () => onOpen({}),
            },
            ...all.map((each) => ({
              id: each.id,
              label: each.name,
              isChecked: each.id === saved?.id,
              run: () => open(each.id),
            })),
          ],
        },
        { kind: 'separator', id: 'line' },
        { id: 'saveAs', label: t('saved.saveAs'), icon: Plus, run: saveAs },
        ...ofSaved,
      ]}
    />
  );
}
