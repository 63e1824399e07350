import type { LadderCard } from '#shared/contract/recruitment.ts';
import type { Member } from '#shared/contract/members.ts';
import type { IsoDay } from '#shared/dates.ts';

/** What the cards of a board share. */
export interface BoardSetting {
  readonly today: IsoDay;
  readonly members: ReadonlyMap<string, Member>;
  readonly isDiscreet: boolean;
  /** The picked cards by id. */
  readonly chosen: ReadonlyMap<string, LadderCard>;
  /** The id of the card under way; null when none is. */
  readonly dragged: string | null;
  /** The id of the card beside the board; null when none is. */
  readonly peeked: string | null;
  readonly onPeek: (card: LadderCard) => void;
  readonly onOpen: (card: LadderCard) => void;
  readonly onPick: (card: LadderCard) => void;
  readonly onDrag: (card: LadderCard | null) => void;
  readonly onDrop: (stage: string) => void;
}

const cards = new Map<string, LadderCard>();

/** Notes cards that are drawn, so that a key finds the card that has focus. */
export function noteCards(drawn: readonly LadderCard[]): void {
  for (const card of drawn) cards.set(card.id, card);
}

/** A card that was drawn, as it was drawn last. */
export function drawnCard(id: string): LadderCard | undefined {
  return cards.get(id);
}
