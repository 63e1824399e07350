import type { TaskSummary } from '#shared/contract/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';

/** What the cards of the board share. */
export interface TaskBoardSetting {
  readonly today: IsoDay;
  /** The picked cards by id. */
  readonly chosen: ReadonlyMap<string, TaskSummary>;
  /** The id of the card under way; null when none is. */
  readonly dragged: string | null;
  /** The id of the card over which it is held: it would be put before that one. */
  readonly over: string | null;
  /** The id of the card beside the board. */
  readonly shown: string | undefined;
  readonly onOpen: (task: TaskSummary) => void;
  readonly onPick: (task: TaskSummary) => void;
  readonly onDrag: (task: TaskSummary | null) => void;
  readonly onOver: (task: TaskSummary | null) => void;
  readonly onDrop: (status: TaskSummary['status']) => void;
}

const cards = new Map<string, TaskSummary>();

/** Notes a card that is drawn, so that a key finds the card that has focus. */
export function noteCard(task: TaskSummary): void {
  cards.set(task.id, task);
}

/** A card that was drawn, as it was drawn last. */
export function drawnCard(id: string): TaskSummary | undefined {
  return cards.get(id);
}
