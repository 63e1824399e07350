import { addressOf, flag, oneOf, textOf, textThat } from '#renderer/app/address.ts';
import type { TaskFilterInput } from '#shared/contract/task-filter.ts';
import { openTaskStatuses } from '#shared/content/tasks.ts';

const name = textOf(64);

/** What the address of the tasks screen keeps: the view, its filters, the month, and the task beside it. */
export const tasksSearch = addressOf({
  view: oneOf(['list', 'board', 'calendar', 'timeline', 'workload']),
  text: textOf(1_000),
  /** A status, `open` (when left out) or `all`. */
  status: oneOf(['open', 'all', 'todo', 'doing', 'blocked', 'done', 'dropped']),
  /** A person, or `none`. */
  owner: name,
  /** A committee, or `none`. */
  committee: name,
  goal: name,
  record: textOf(80),
  priority: oneOf(['low', 'normal', 'high']),
  due: oneOf(['any', 'late', 'today', 'week', 'month', 'none']),
  mine: flag,
  waiting: flag,
  group: oneOf(['status', 'priority', 'owner', 'committee', 'dueOn']),
  sort: oneOf([
    'title',
    'dueOn',
    'startsOn',
    'doneOn',
    'status',
    'priority',
    'effort',
    'owner',
    'committee',
    'createdAt',
  ]),
  down: flag,
  /** YYYY-MM. */
  month: textThat((value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(value)),
  task: name,
  /** The saved view that it began with. */
  saved: name,
});
export type TasksSearch = ReturnType<typeof tasksSearch>;

/** Whether a view shows every status by itself: the board has a column for each, the calendar strikes out what is done. */
function hasEveryStatus(view: TasksSearch['view']): boolean {
  return view === 'board' || view === 'calendar';
}

/** The filter that an address stands for; the views have the same one. */
export function filterOf(search: TasksSearch): TaskFilterInput {
  const { status = hasEveryStatus(search.view) ? 'all' : 'open' } = search;
  const [type, recordId] = (search.record ?? '').split('/');
  return {
    text: search.text ?? '',
    statuses: status === 'all' ? [] : status === 'open' ? [...openTaskStatuses] : [status],
    priorities: search.priority === undefined ? [] : [search.priority],
    owners: search.owner === undefined ? [] : [search.owner],
    committees: search.committee === undefined ? [] : [search.committee],
    goalId: search.goal ?? null,
    record: (type === 'people' || type === 'organizations') && recordId !== undefined ? { type, id: recordId } : null,
    due: search.due ?? 'any',
    isMine: search.mine ?? false,
    isWaiting: search.waiting ?? false,
  };
}

/** What a saved view keeps of the address: not the month that is shown, nor the task beside it. */
export function savedPartOf(search: TasksSearch): Record<string, string | boolean> {
  const { month: _month, task: _task, saved: _saved, ...rest } = search;
  return Object.fromEntries(
    Object.entries(rest).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}

/** The address without its filters. */
export function withoutFilters({ view, group, sort, down, month, saved }: TasksSearch): TasksSearch {
  return { view, group, sort, down, month, saved };
}

/** Whether anything narrows what is shown. */
export function isFiltered(search: TasksSearch): boolean {
  const { text, status, owner, committee, goal, record, priority, due, mine, waiting } = search;
  return [text, status, owner, committee, goal, record, priority, due, mine, waiting].some(
    (value) => value !== undefined && value !== '' && value !== false,
  );
}
