/** Where a task stands; the first three are open. */
export const taskStatuses = [
  { id: 'todo', label: 'To do' },
  { id: 'doing', label: 'In progress' },
  { id: 'blocked', label: 'Blocked' },
  { id: 'done', label: 'Done' },
  { id: 'dropped', label: 'Dropped' },
] as const;
export type TaskStatus = (typeof taskStatuses)[number]['id'];

/** The statuses in which a task still waits for somebody. */
export const openTaskStatuses = ['todo', 'doing', 'blocked'] as const satisfies readonly TaskStatus[];

export const taskPriorities = [
  { id: 'low', label: 'Low' },
  { id: 'normal', label: 'Normal' },
  { id: 'high', label: 'High' },
] as const;
export type TaskPriority = (typeof taskPriorities)[number]['id'];

/** How much work a task is, from a phone call to weeks of it. */
export const taskEfforts = [
  { id: 1, label: 'Small' },
  { id: 2, label: 'Medium' },
  { id: 3, label: 'Large' },
] as const;

/** How people beside the owner take part: MOCHA, where the owner is the O. */
export const taskLetters = [
  { id: 'M', label: 'Manager', detail: 'Supports the owner and holds them to it' },
  { id: 'C', label: 'Consulted', detail: 'Gives input before it is done' },
  { id: 'H', label: 'Helper', detail: 'Does part of the work' },
  { id: 'A', label: 'Approver', detail: 'Signs it off' },
] as const;
export type TaskLetter = (typeof taskLetters)[number]['id'];

/** The question of a committee that a task answers. */
export const taskQuestions = [
  { id: 'who', label: 'Who' },
  { id: 'where', label: 'Where' },
  { id: 'how', label: 'How' },
] as const;

/** Whether somebody still has to do it. */
export function isOpenTask(status: string): boolean {
  return openTaskStatuses.some((open) => open === status);
}
