import { isOpenTask, taskLetters, taskPriorities, taskQuestions, taskStatuses } from '#shared/content/tasks.ts';
import { taskOriginTypes, type LinkedTask, type Task, type TaskSummary } from '#shared/contract/tasks.ts';
import { parseRule } from '#shared/domain/recurrence/rule.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { partnerRefOf } from '../follow-ups/follow-ups-repository.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels, type RecordRef } from '../records/record-labels.ts';
import type { TaskRow } from '../schema/tasks.ts';

/** Rows as lists show them, with the names of whom they name and the counts of what hangs on them. */
export async function taskSummaries(db: DbReader, rows: readonly TaskRow[]): Promise<TaskSummary[]> {
  const labels = await recordLabels(db, rows.flatMap(refsOf));
  const counts = await partCounts(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    status: oneOf(row.status, taskStatuses, 'todo'),
    priority: oneOf(row.priority, taskPriorities, 'normal'),
    effort: row.effort,
    startsOn: row.starts_on || null,
    dueOn: row.due_on || null,
    doneOn: row.done_on || null,
    droppedOn: row.dropped_on || null,
    owner: labels.get(row.owner_person_id) ?? null,
    committee: labels.get(row.committee_id) ?? null,
    record: labels.get(row.record_id) ?? null,
    question: oneOf(row.question, [{ id: '' } as const, ...taskQuestions], ''),
    blockedReason: row.blocked_reason,
    droppedReason: row.dropped_reason,
    carriedOver: row.carried_over,
    repeats: row.rule !== '',
    helperCount: counts.helpers.get(row.id) ?? 0,
    stepCount: counts.steps.get(row.id)?.all ?? 0,
    stepsDone: counts.steps.get(row.id)?.done ?? 0,
    waitsFor: counts.waits.get(row.id)?.open ?? 0,
    needsIds: counts.waits.get(row.id)?.ids ?? [],
    createdAt: row.created_at,
  }));
}

/** Tasks by their ids, in no particular order; missing ones are left out. */
export async function taskSummariesById(db: DbReader, ids: readonly string[]): Promise<TaskSummary[]> {
  const rows = await selectInBatches([...new Set(ids)], (batch) =>
    db.selectFrom('tasks').selectAll().where('id', 'in', batch).execute(),
  );
  return taskSummaries(db, rows);
}

/** One task with all that hangs on it, also from the trash. Fails with `notFound`. */
export async function getTask(db: DbReader, id: string): Promise<Task> {
  const row = await db.selectFrom('tasks').selectAll().where('id', '=', id).executeTakeFirst();
  const [summary] = row === undefined ? [] : await taskSummaries(db, [row]);
  if (row === undefined || summary === undefined) throw new AppError('notFound', { type: 'tasks', id });
  const links = await recordLabels(db, [
    ...refTo('goals', row.goal_id),
    ...refTo('meetings', row.meeting_id),
    ...refTo('decisions', row.decision_id),
    ...taskOriginTypes.filter((type) => type === row.origin_type).flatMap((type) => refTo(type, row.origin_id)),
  ]);
  const helpers = await db.selectFrom('task_people').selectAll().where('task_id', '=', id).orderBy('id').execute();
  const people = await recordLabels(
    db,
    helpers.map((helper) => ({ type: 'people', id: helper.person_id })),
  );
  const steps = await db
    .selectFrom('task_steps')
    .selectAll()
    .where('task_id', '=', id)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return {
    ...summary,
    description: row.description,
    evidence: row.evidence,
    goal: links.get(row.goal_id) ?? null,
    meeting: links.get(row.meeting_id) ?? null,
    decision: links.get(row.decision_id) ?? null,
    origin: links.get(row.origin_id) ?? null,
    agendaItemId: row.agenda_item_id || null,
    seriesId: row.series_id || null,
    rule: parseRule(row.rule),
    helpers: helpers.flatMap((helper) => {
      const person = people.get(helper.person_id);
      return person === undefined ? [] : [{ person, letter: oneOf(helper.letter, taskLetters, 'H') }];
    }),
    steps: steps.map((step) => ({ id: step.id, text: step.text, isDone: step.is_done === 1 })),
    needs: await linked(db, id, 'task_id', 'needs_task_id'),
    neededBy: await linked(db, id, 'needs_task_id', 'task_id'),
    isInTrash: row.deleted_at !== '',
    updatedAt: row.updated_at,
  };
}

function refsOf(row: TaskRow): RecordRef[] {
  const about = partnerRefOf(row);
  return [
    ...refTo('people', row.owner_person_id),
    ...refTo('committees', row.committee_id),
    ...(about === undefined ? [] : [about]),
  ];
}

function refTo(type: RecordRef['type'], id: string): RecordRef[] {
  return id === '' ? [] : [{ type, id }];
}

async function linked(
  db: DbReader,
  id: string,
  from: 'task_id' | 'needs_task_id',
  to: 'task_id' | 'needs_task_id',
): Promise<LinkedTask[]> {
  const rows = await db
    .selectFrom('task_dependencies')
    .innerJoin('tasks', 'tasks.id', `task_dependencies.${to}`)
    .select(['tasks.id', 'tasks.title', 'tasks.status', 'tasks.due_on'])
    .where(`task_dependencies.${from}`, '=', id)
    .where('tasks.deleted_at', '=', '')
    .orderBy('task_dependencies.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    status: oneOf(row.status, taskStatuses, 'todo'),
    dueOn: row.due_on || null,
  }));
}

/** How many helpers, steps and open needs each task has. */
async function partCounts(db: DbReader, ids: readonly string[]) {
  const helpers = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('task_people')
      .select(({ fn }) => ['task_id', fn.countAll().as('count')])
      .where('task_id', 'in', batch)
      .groupBy('task_id')
      .execute(),
  );
  const steps = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('task_steps')
      .select(({ fn }) => ['task_id', fn.countAll().as('all'), fn.sum('is_done').as('done')])
      .where('task_id', 'in', batch)
      .groupBy('task_id')
      .execute(),
  );
  const needs = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('task_dependencies')
      .innerJoin('tasks', 'tasks.id', 'task_dependencies.needs_task_id')
      .select(['task_dependencies.task_id', 'tasks.id', 'tasks.status'])
      .where('task_dependencies.task_id', 'in', batch)
      .where('tasks.deleted_at', '=', '')
      .execute(),
  );
  const waits = new Map<string, { ids: string[]; open: number }>();
  for (const row of needs) {
    const known = waits.get(row.task_id) ?? { ids: [], open: 0 };
    known.ids.push(row.id);
    if (isOpenTask(row.status)) known.open++;
    waits.set(row.task_id, known);
  }
  return {
    helpers: new Map(helpers.map((row) => [row.task_id, Number(row.count)])),
    steps: new Map(steps.map((row) => [row.task_id, { all: Number(row.all), done: Number(row.done) }])),
    waits,
  };
}

/** A value of a closed vocabulary; what a damaged cell holds reads as the fallback. */
function oneOf<T extends string>(value: string, vocabulary: readonly { readonly id: T }[], fallback: T): T {
  return vocabulary.find((entry) => entry.id === value)?.id ?? fallback;
}
