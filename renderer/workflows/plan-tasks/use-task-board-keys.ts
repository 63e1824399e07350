import {
  ArrowDown,
  ArrowUp,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  ListChecks,
  PencilLine,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { focusAfterMove, focusCard, useFocusedCard } from '#renderer/app/boards/board-focus.ts';
import { taskStatuses, type TaskStatus } from '#shared/content/tasks.ts';
import type { TaskSummary } from '#shared/contract/tasks.ts';

import { drawnCard } from './task-board.ts';
import { editTaskById, placeTask } from './task-changes.tsx';

interface BoardActs {
  readonly open: (task: TaskSummary) => void;
  readonly pick: (task: TaskSummary) => void;
  readonly move: (task: TaskSummary, status: TaskStatus) => void;
}

/** Goes from card to card by key, down each column and across, and acts on the one with focus. */
export function useTaskBoardKeys({ open, pick, move }: BoardActs): void {
  const { t } = useTranslation('tasks');
  const [cursorId, setCursorId] = useState<string | null>(null);
  useFocusedCard(setCursorId);
  const step = (by: -1 | 1): void => {
    const all = cardsInOrder(document);
    const index = all.findIndex((card) => card.dataset['card'] === cursorId);
    focusCard(all[index < 0 ? 0 : Math.min(all.length - 1, Math.max(0, index + by))]);
  };
  const onCurrent = (act: (task: TaskSummary) => void) => (): void => {
    const task = cursorId === null ? undefined : drawnCard(cursorId);
    if (task !== undefined) act(task);
  };
  const toStatus = (by: -1 | 1) =>
    onCurrent((task) => {
      const at = taskStatuses.findIndex(({ id }) => id === task.status);
      const next = taskStatuses[at + by];
      if (next === undefined) return;
      move(task, next.id);
      focusAfterMove(task.id, (card) => card.closest('section')?.getAttribute('data-status') === next.id);
    });
  const within = (by: -1 | 1) =>
    onCurrent((task) => {
      const column = document.querySelector(`[data-card="${task.id}"]`)?.closest('section') ?? document;
      const ids = cardsInOrder(column).map((card) => card.dataset['card'] ?? '');
      const at = ids.indexOf(task.id);
      if (at + by < 0 || at + by >= ids.length) return;
      placeTask(task.id, task.status, (by === -1 ? ids[at - 1] : ids[at + 2]) ?? null);
      focusAfterMove(task.id, (card) => cardsInOrder(card.closest('section') ?? document).indexOf(card) === at + by);
    });
  const here = (id: string, title: string, rest: Pick<Action, 'run' | 'shortcut' | 'icon'>): Action =>
    defineAction({ id, title, group: 'here', ...rest });
  useActionScope([
    here('tasks.next', t('actions.next'), { icon: ChevronDown, shortcut: 'J|Down', run: () => step(1) }),
    here('tasks.previous', t('actions.previous'), { icon: ChevronUp, shortcut: 'K|Up', run: () => step(-1) }),
    here('tasks.right', t('actions.right'), { icon: ChevronRight, shortcut: 'Right', run: toStatus(1) }),
    here('tasks.left', t('actions.left'), { icon: ChevronLeft, shortcut: 'Left', run: toStatus(-1) }),
    here('tasks.up', t('actions.up'), { icon: ArrowUp, shortcut: 'Shift+Up', run: within(-1) }),
    here('tasks.down', t('actions.down'), { icon: ArrowDown, shortcut: 'Shift+Down', run: within(1) }),
    here('tasks.pick', t('actions.pick'), { icon: ListChecks, shortcut: 'X', run: onCurrent(pick) }),
    here('tasks.done', t('actions.done'), {
      icon: Check,
      shortcut: 'D',
      run: onCurrent((task) => move(task, task.status === 'done' ? 'todo' : 'done')),
    }),
    here('tasks.open', t('actions.open'), { icon: ChevronRight, shortcut: 'O', run: onCurrent(open) }),
    here('tasks.edit', t('actions.edit'), {
      icon: PencilLine,
      shortcut: 'E',
      run: onCurrent((task) => void editTaskById(task.id)),
    }),
  ]);
}

/** The cards as they stand on the screen: rows of a virtual list may come in another order. */
function cardsInOrder(within: ParentNode): HTMLElement[] {
  const sections =
    within instanceof HTMLElement && within.matches('section') ? [within] : [...within.querySelectorAll('section')];
  return sections.flatMap((section) =>
    [...section.querySelectorAll<HTMLElement>('[role="listitem"]')]
      .toSorted((a, b) => Number(a.dataset['index']) - Number(b.dataset['index']))
      .flatMap((item) => item.querySelector<HTMLElement>('[data-card]') ?? []),
  );
}
