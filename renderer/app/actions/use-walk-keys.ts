import { useEffect, type RefObject } from 'react';

/**
 * J and K, or the arrows, walk a list beside which the chosen one is open. Its lines carry `data-id`; the chosen one scrolls into view.
 * Letters stay with text fields and dialogs.
 */
export function useWalkKeys(
  list: RefObject<HTMLElement | null>,
  rows: readonly { readonly id: string }[],
  chosen: string | undefined,
  onChoose: (id: string) => void,
): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent): void => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, [contenteditable], [role=tablist]');
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('[role=dialog]')) return;
      const step =
        event.key === 'j' || event.key === 'ArrowDown' ? 1 : event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0;
      if (step === 0) return;
      const next = rows[rows.findIndex(({ id }) => id === chosen) + step];
      if (next === undefined) return;
      event.preventDefault();
      onChoose(next.id);
      list.current?.querySelector(`[data-id="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
    };
    window.addEventListener('keydown', walk);
    return () => window.removeEventListener('keydown', walk);
  }, [list, rows, chosen, onChoose]);
}
