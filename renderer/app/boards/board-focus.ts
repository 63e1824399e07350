import { useEffect, useRef } from 'react';

/** Tells the id of each card of a board that gets the focus. */
export function useFocusedCard(onCard: (id: string) => void): void {
  const latest = useRef(onCard);
  useEffect(() => {
    latest.current = onCard;
  });
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      const id = target instanceof Element ? (target.closest('[data-card]')?.getAttribute('data-card') ?? null) : null;
      if (id !== null) latest.current(id);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
}

/** Gives a card the focus and brings it into sight. */
export function focusCard(card: HTMLElement | undefined): void {
  card?.querySelector<HTMLElement>('[data-main] button')?.focus();
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Gives a card that was moved the focus at its new place, where it is drawn anew in a moment. */
export function focusAfterMove(id: string, isThere: (card: HTMLElement) => boolean): void {
  let tries = 0;
  const look = (): void => {
    const card = document.querySelector<HTMLElement>(`[data-card="${id}"]`);
    if (card !== null && isThere(card)) focusCard(card);
    else if (tries++ < 40) setTimeout(look, 50);
  };
  look();
}
