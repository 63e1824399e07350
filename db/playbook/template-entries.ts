import { daysBetween } from '#shared/dates.ts';
import type { PlaybookEntry } from '#shared/domain/playbook/playbook-entry.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';

/** The longest list of tasks. */
const mostTasks = 60;

/**
 * A list of tasks for each committee: what it did, in the order of the days, counted from its first task. Work about one partner, and what comes
 * again and again, is no part of it.
 */
export async function templateEntries(db: DbReader): Promise<(PlaybookEntry & { readonly isShared: boolean })[]> {
  const rows = await db
    .selectFrom('tasks')
    .innerJoin('committees', 'committees.id', 'tasks.committee_id')
    .select(['tasks.title', 'tasks.due_on', 'tasks.effort', 'tasks.committee_id', 'committees.name'])
    .where(isLive('tasks'))
    .where(isLive('committees'))
    .where('tasks.status', '=', 'done')
    .where('tasks.due_on', '<>', '')
    .where('tasks.record_id', '=', '')
    .where('tasks.rule', '=', '')
    .where('tasks.series_id', '=', '')
    .orderBy('committees.position')
    .orderBy('tasks.committee_id')
    .orderBy('tasks.due_on')
    .orderBy('tasks.id')
    .limit(20_000)
    .execute();
  const byCommittee = new Map<string, typeof rows>();
  for (const row of rows) {
    const tasks = byCommittee.get(row.committee_id);
    if (tasks === undefined) byCommittee.set(row.committee_id, [row]);
    else if (tasks.length < mostTasks) tasks.push(row);
  }
  return [...byCommittee].map(([committeeId, tasks]) => ({
    id: `tasks-${committeeId}`,
    kind: 'template',
    title: `Tasks of ${tasks[0]?.name ?? ''}`,
    facts: {},
    texts: { committee: tasks[0]?.name ?? '' },
    parts: tasks.map((task) => ({
      key: String(daysBetween(tasks[0]?.due_on ?? task.due_on, task.due_on)),
      title: task.title,
      body: String(task.effort),
    })),
    provenance: [],
    isShared: true,
  }));
}
