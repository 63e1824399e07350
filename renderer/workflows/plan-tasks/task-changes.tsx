import { lazy } from 'react';
import { client } from '#renderer/api/client.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import type { TaskStatus } from '#shared/content/tasks.ts';
import type { Task, TaskPatch } from '#shared/contract/tasks.ts';

const ReasonDialog = lazy(async () => ({ default: (await import('./ReasonDialog.tsx')).ReasonDialog }));
const TaskDialog = lazy(async () => ({ default: (await import('./TaskDialog.tsx')).TaskDialog }));

/** Puts tasks into a status; one that is blocked or dropped is asked for a reason first. */
export function moveTasksTo(ids: readonly string[], status: TaskStatus, beforeId?: string | null): void {
  const move = (reason?: string): void =>
    void told(
      client.tasks.move({
        ids: [...ids],
        status,
        ...(reason === undefined ? {} : { reason }),
        ...(beforeId === undefined ? {} : { beforeId }),
      }),
    );
  if (status !== 'blocked' && status !== 'dropped') {
    move();
    return;
  }
  openDialog((close) => <ReasonDialog status={status} onClose={close} onSave={move} />);
}

/** Moves a task within its column. */
export function placeTask(id: string, status: TaskStatus, beforeId: string | null): void {
  void told(client.tasks.move({ ids: [id], status, beforeId }));
}

/** Changes fields of one task. */
export async function changeTask(task: { id: string; version: number }, patch: TaskPatch): Promise<void> {
  await told(client.tasks.update({ id: task.id, version: task.version, patch }));
}

/** Leaves out one time of a task that repeats. */
export async function skipTaskTime(task: { id: string; version: number }): Promise<void> {
  await told(client.tasks.skip({ id: task.id, version: task.version }));
}

/** Moves tasks to the trash. */
export async function trashTasks(ids: readonly string[]): Promise<void> {
  await told(client.tasks.trash({ ids: [...ids] }));
}

/** Opens the full form on a task, or for a new one with what is known of it. */
export function openTaskForm(input: { task?: Task; known?: TaskPatch & { readonly title?: string } }): void {
  openDialog((close) => <TaskDialog task={input.task} known={input.known} onClose={close} />);
}

/** Reads a task and opens the form on it. */
export async function editTaskById(id: string): Promise<void> {
  try {
    openTaskForm({ task: await client.tasks.get({ id }) });
  } catch (error) {
    showError(error);
  }
}

async function told(saving: Promise<Parameters<typeof afterSave>[0]>): Promise<void> {
  try {
    afterSave(await saving);
  } catch (error) {
    showError(error);
  }
}
