import { sql, type SqlBool } from 'kysely';

import type { IsoDay } from '#shared/dates.ts';
import { actionCompletion, completionWindow, type ActionCompletion } from '#shared/domain/metrics/action-completion.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { MetricRecordsPage, MetricRecordsQuery } from './metric-records.ts';

/** Metric m06 on a day. */
export async function completionOn(db: DbReader, day: IsoDay): Promise<ActionCompletion> {
  const { from, to } = completionWindow(day);
  const rows = await db
    .selectFrom('tasks')
    .select(['due_on', 'done_on', 'carried_over'])
    .where('due_on', '>=', from)
    .where('due_on', '<=', to)
    .where(counts)
    .where(isLive('tasks'))
    .execute();
  return actionCompletion(
    rows.map((row) => ({
      dueOn: row.due_on,
      doneOn: row.done_on,
      isDroppedWithReason: false,
      carriedOver: row.carried_over,
    })),
    day,
  );
}

/** The tasks behind metric m06: those that are not done first, the oldest before the others; or those carried over twice. */
export async function dueTaskRecords(db: DbReader, query: MetricRecordsQuery): Promise<MetricRecordsPage> {
  const { from, to } = completionWindow(query.today);
  let due = db
    .selectFrom('tasks')
    .where('due_on', '>=', from)
    .where('due_on', '<=', to)
    .where(counts)
    .where(isLive('tasks'));
  if (query.part === 'carriedOver') due = due.where('carried_over', '>=', 2);
  const { total } = await due.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
  const rows = await due
    .select(['id', 'title', 'due_on', 'owner_person_id'])
    .orderBy(sql`case when done_on = '' then 0 else 1 end`)
    .orderBy('due_on')
    .orderBy('id')
    .offset(query.page * query.limit)
    .limit(query.limit)
    .execute();
  const owners = await recordLabels(
    db,
    rows.flatMap((row) => (row.owner_person_id === '' ? [] : [{ type: 'people', id: row.owner_person_id }])),
  );
  return {
    rows: rows.map((row) => {
      const owner = owners.get(row.owner_person_id);
      return {
        record: { type: 'tasks', id: row.id, label: row.title, isRestricted: false },
        influence: null,
        stance: null,
        stanceBefore: null,
        stage: '',
        sector: '',
        on: row.due_on,
        // A restricted owner is not named beside the task: the task's own panel knows whether to.
        detail: owner === undefined || owner.isRestricted ? '' : owner.label,
      };
    }),
    total: Number(total),
  };
}

/** A task that was dropped counts only where nobody said why. */
const counts = sql<SqlBool>`not (status = 'dropped' and dropped_reason <> '')`;
