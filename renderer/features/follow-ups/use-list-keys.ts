import { BellPlus, CalendarArrowDown, Check, ChevronDown, ChevronUp, Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';

interface ListActs {
  readonly open: (followUp: FollowUp) => void;
  readonly done: (followUp: FollowUp) => void;
  readonly later: (followUp: FollowUp) => void;
  readonly edit: (followUp: FollowUp) => void;
  readonly add: () => void;
}

/** Moves through the follow-ups by key and acts on the one with the cursor, which is the one with focus. */
export function useListKeys(rows: readonly FollowUp[], acts: ListActs) {
  const { t } = useTranslation('followUps');
  // With a new turn, focus goes to the cursor: the line that had it may be gone.
  const [{ cursorId, turn }, setCursor] = useState<{ cursorId: string | null; turn: number }>({
    cursorId: null,
    turn: 0,
  });
  const index = rows.findIndex((row) => row.id === cursorId);
  const current = rows[index];

  const focus = (id: string | undefined): void => {
    if (id === undefined) return;
    document.querySelector<HTMLElement>(`[data-follow-up="${id}"] [data-main] button`)?.focus();
  };
  const step = (by: -1 | 1): void => {
    const next = index < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, index + by));
    focus(rows[next]?.id);
  };
  const moveOn = (): void => {
    const next = rows[index + 1] ?? rows[index - 1];
    if (next === undefined) return;
    setCursor((before) => ({ cursorId: next.id, turn: before.turn + 1 }));
  };
  const latest = useRef(cursorId);
  useEffect(() => {
    latest.current = cursorId;
  }, [cursorId]);
  useEffect(() => {
    if (turn > 0)
      document.querySelector<HTMLElement>(`[data-follow-up="${latest.current}"] [data-main] button`)?.focus();
  }, [turn]);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      const line = target instanceof Element ? target.closest('[data-follow-up]') : null;
      const id = line?.getAttribute('data-follow-up') ?? null;
      if (id !== null) setCursor((before) => (before.cursorId === id ? before : { ...before, cursorId: id }));
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);

  const onCurrent = (act: (followUp: FollowUp) => void) => (): void => {
    if (current !== undefined) act(current);
  };
  const here = (id: string, title: string, rest: Pick<Action, 'run' | 'shortcut' | 'icon'>, needsRow = true): Action =>
    defineAction({ id, title, group: 'here', isAvailable: () => !needsRow || current !== undefined, ...rest });
  useActionScope([
    defineAction({
      id: 'records.quickAdd',
      title: t('shell:actions.addFollowUp'),
      group: 'records',
      icon: BellPlus,
      shortcut: 'N',
      run: acts.add,
    }),
    here('followUps.next', t('actions.next'), { icon: ChevronDown, shortcut: 'J|Down', run: () => step(1) }, false),
    here(
      'followUps.previous',
      t('actions.previous'),
      { icon: ChevronUp, shortcut: 'K|Up', run: () => step(-1) },
      false,
    ),
    here('followUps.done', t('actions.done'), { icon: Check, shortcut: 'D', run: onCurrent(acts.done) }),
    here('followUps.later', t('actions.later'), { icon: CalendarArrowDown, shortcut: 'H', run: onCurrent(acts.later) }),
    here('followUps.edit', t('actions.edit'), { icon: Pencil, shortcut: 'E', run: onCurrent(acts.edit) }),
  ]);
  const focusCursor = (): void => setCursor((before) => ({ ...before, turn: before.turn + 1 }));
  return { cursorId, moveOn, focusCursor };
}
