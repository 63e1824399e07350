import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import type { Goal } from '#shared/contract/goals.ts';

/** Moves a goal by one among those that serve the same end; the focus stays on it. */
export function stepGoal(goals: readonly Goal[], id: string, by: -1 | 1): void {
  const siblings = siblingsOf(goals, id);
  const place = siblings.findIndex((goal) => goal.id === id) + by;
  if (place >= 0 && place < siblings.length) void moveTo(id, place);
}

/** Puts a goal into the place of another one that serves the same end. */
export function putGoalAt(goals: readonly Goal[], id: string, ofId: string): void {
  const place = siblingsOf(goals, id).findIndex((goal) => goal.id === ofId);
  if (place >= 0 && id !== ofId) void moveTo(id, place);
}

/** Whether two goals serve the same end, so that one may take the place of the other. */
export function areSiblings(goals: readonly Goal[], id: string, ofId: string): boolean {
  return siblingsOf(goals, id).some((goal) => goal.id === ofId);
}

function siblingsOf(goals: readonly Goal[], id: string): readonly Goal[] {
  const moved = goals.find((goal) => goal.id === id);
  return moved === undefined ? [] : goals.filter((goal) => goal.parentId === moved.parentId);
}

async function moveTo(id: string, index: number): Promise<void> {
  try {
    afterSave(await client.goals.move({ id, index }));
  } catch (error) {
    showError(error);
  }
}
