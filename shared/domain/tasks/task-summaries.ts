import { taskStatuses, type TaskStatus } from '../../content/tasks.ts';

/* The sentences of the history about tasks, in the past tense, without a full stop. */

/** "Added the task “Print the pocket card”". */
export function taskAdded(title: string): string {
  return `Added the task ${quoted(title)}`;
}

/** "Added the task “…”", or "Added 6 tasks". */
export function tasksAdded(titles: readonly string[]): string {
  return titles.length === 1 ? taskAdded(titles[0] ?? '') : `Added ${titles.length} tasks`;
}

/** "Changed the task “Print the pocket card”". */
export function taskChanged(title: string): string {
  return `Changed the task ${quoted(title)}`;
}

/** "Changed 6 tasks". */
export function tasksChanged(titles: readonly string[]): string {
  return titles.length === 1 ? taskChanged(titles[0] ?? '') : `Changed ${titles.length} tasks`;
}

/** "Skipped one time of “Send the log”". */
export function taskSkipped(title: string): string {
  return `Skipped one time of ${quoted(title)}`;
}

/** "Print the pocket card: Done", or "6 tasks: Blocked". */
export function tasksMoved(titles: readonly string[], status: TaskStatus): string {
  const label = taskStatuses.find((entry) => entry.id === status)?.label ?? status;
  return `${titles.length === 1 ? (titles[0] ?? '') : `${titles.length} tasks`}: ${label}`;
}

/** "Moved the task “Print the pocket card” to the trash". */
export function tasksTrashed(titles: readonly string[]): string {
  return `Moved ${titles.length === 1 ? `the task ${quoted(titles[0] ?? '')}` : `${titles.length} tasks`} to the trash`;
}

function quoted(text: string): string {
  return `“${text}”`;
}
