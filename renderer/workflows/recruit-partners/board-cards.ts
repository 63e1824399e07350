import { focusCard as focus } from '#renderer/app/boards/board-focus.ts';

/** The cards that are drawn, down each column and on to the next. */
function drawnCards(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-card]')];
}

/** The id of the card after or before another; the first one when that is not drawn, null without cards. */
export function cardBeside(id: string | null, by: -1 | 1): string | null {
  const cards = drawnCards();
  const index = cards.findIndex((card) => card.dataset['card'] === id);
  const next = cards[index < 0 ? 0 : Math.min(cards.length - 1, Math.max(0, index + by))];
  return next?.dataset['card'] ?? null;
}

/** Gives a card the focus and brings it into sight; answers whether it is drawn. */
export function focusCard(id: string): boolean {
  const card = drawnCards().find((each) => each.dataset['card'] === id);
  focus(card);
  return card !== undefined;
}
