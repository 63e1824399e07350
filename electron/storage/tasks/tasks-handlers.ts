import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandCommittee } from '#db/committees/committees-repository.ts';
import { demandGoal } from '#db/goals/goals-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { getTask } from '#db/tasks/read-tasks.ts';
import { writeNeeds } from '#db/tasks/task-parts.ts';
import { taskMonth } from '#db/tasks/task-month.ts';
import { readWorkload } from '#db/tasks/task-workload.ts';
import { countTasks, listTasks, taskIds } from '#db/tasks/tasks-list.ts';
import { demandTasks, editTasks, insertTasks, moveTasks, skipTask, updateTask } from '#db/tasks/tasks-repository.ts';
import type { TaskSelection } from '#shared/contract/task-filter.ts';
import type { TaskDraft } from '#shared/contract/tasks.ts';
import { demandDay } from '#shared/domain/input-checks.ts';
import { dayOf } from '#shared/dates.ts';
import {
  taskAdded,
  taskChanged,
  tasksAdded,
  tasksChanged,
  taskSkipped,
  tasksMoved,
  tasksTrashed,
} from '#shared/domain/tasks/task-summaries.ts';
import { firstDue } from '#shared/domain/tasks/repeat-task.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runManyStep, runStep, workspaceDb, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';
import { taskViewer } from './task-viewer.ts';
import { validateTask } from './validate-task.ts';

export const tasksHandlers = {
  list: os.tasks.list.handler(async ({ input, context }) =>
    listTasks(workspaceDb(context).read, input, await taskViewer(context, input.today)),
  ),

  counts: os.tasks.counts.handler(async ({ input, context }) =>
    countTasks(workspaceDb(context).read, input.filter, await taskViewer(context, input.today)),
  ),

  get: os.tasks.get.handler(({ input, context }) => getTask(workspaceDb(context).read, input.id)),

  create: os.tasks.create.handler(async ({ input, context }) => {
    const id = newId();
    const today = dayOf(context.clock());
    const result = await runStep(context, 'tasks.create', async (writer) => {
      await validateTask(writer, input, today);
      await insertTasks(writer, [{ ...withFirstDue(input, today), id }], today);
      return { value: id, summary: taskAdded(input.title) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  createMany: os.tasks.createMany.handler(async ({ input, context }) => {
    const today = dayOf(context.clock());
    const ids = input.tasks.map(() => newId());
    const result = await runStep(context, 'tasks.createMany', async (writer) => {
      for (const draft of input.tasks) await validateTask(writer, draft, today);
      await insertTasks(
        writer,
        input.tasks.map(({ after: _after, ...draft }, index) => ({
          ...withFirstDue(draft, today),
          id: ids[index] ?? newId(),
        })),
        today,
      );
      for (const [index, { after, needs = [] }] of input.tasks.entries())
        if (after.length > 0)
          await writeNeeds(writer, ids[index] ?? '', [...needs, ...after.map((place) => idAt(ids, place))]);
      return { value: input.tasks.length, summary: tasksAdded(input.tasks.map((draft) => draft.title)) };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.tasks.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const today = dayOf(context.clock());
    const result = await runStep(context, 'tasks.update', async (writer) => {
      const row = await demandTask(writer, id);
      await validateTask(writer, patch, today, {
        id,
        startsOn: row.starts_on || null,
        dueOn: row.due_on || null,
        ownerPersonId: row.owner_person_id || null,
      });
      const rule = patch.rule ?? null;
      const needsDay = rule !== null && !(patch.dueOn === undefined ? row.due_on : patch.dueOn);
      const saved = await updateTask(
        writer,
        row,
        input.version,
        needsDay && rule !== null ? { ...patch, dueOn: firstDue(rule, today) } : patch,
        today,
      );
      return { value: saved.version, summary: taskChanged(patch.title ?? row.title) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  move: os.tasks.move.handler(async ({ input, context }) => {
    const today = dayOf(context.clock());
    const result = await runStep(context, 'tasks.move', async (writer) => {
      const rows = await demandTasks(writer.trx, input.ids);
      const count = await moveTasks(writer, rows, input, today);
      return {
        value: count,
        summary: tasksMoved(
          rows.map((row) => row.title),
          input.status,
        ),
      };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  edit: os.tasks.edit.handler(async ({ input, context }) => {
    const today = dayOf(context.clock());
    const { status, reason, ...fields } = input.patch;
    const db = workspaceDb(context).read;
    const ids = await selectedTasks(context, input.selection, input.today);
    if (fields.ownerPersonId) await demandPartners(db, [{ type: 'people', id: fields.ownerPersonId }]);
    if (fields.committeeId) await demandCommittee(db, fields.committeeId);
    if (fields.goalId) await demandGoal(db, fields.goalId);
    demandDay('dueOn', fields.dueOn);
    const titles = (await demandTasks(db, ids.slice(0, 1))).map((row) => row.title);
    return runManyStep(
      context,
      'tasks.edit',
      ids,
      async (writer, part) => {
        const changed = await editTasks(writer, await demandTasks(writer.trx, part), fields, today);
        if (status === undefined) return changed;
        const rows = await demandTasks(writer.trx, part);
        return Math.max(changed, await moveTasks(writer, rows, { status, reason }, today));
      },
      () => tasksChanged(ids.length === 1 ? titles : ids),
    );
  }),

  skip: os.tasks.skip.handler(async ({ input, context }) => {
    const result = await runStep(context, 'tasks.skip', async (writer) => {
      const row = await demandTask(writer, input.id);
      const saved = await skipTask(writer, row, input.version);
      return { value: saved.version, summary: taskSkipped(row.title) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  month: os.tasks.month.handler(async ({ input, context }) =>
    taskMonth(workspaceDb(context).read, input, await taskViewer(context, input.today)),
  ),

  workload: os.tasks.workload.handler(({ input, context }) =>
    readWorkload(workspaceDb(context).read, input.today, input.limit),
  ),

  trash: os.tasks.trash.handler(async ({ input, context }) => {
    const rows = await demandTasks(workspaceDb(context).read, input.ids);
    const now = context.clock().toISOString();
    return runManyStep(
      context,
      'tasks.trash',
      rows.map((row) => row.id),
      (writer, part) => writer.updateMany('tasks', part, { deleted_at: now }),
      () => tasksTrashed(rows.map((row) => row.title)),
    );
  }),
};

/** A task that repeats is due on the first day of its rule where no day was named. */
function withFirstDue(draft: TaskDraft, today: string): TaskDraft {
  if (!draft.rule || draft.dueOn) return draft;
  return { ...draft, dueOn: firstDue(draft.rule, today) };
}

/** The id at a place of the list. Fails with `invalid` for a place that the list has not. */
function idAt(ids: readonly string[], place: number): string {
  const id = ids[place];
  if (id === undefined)
    throw new AppError('invalid', { field: 'after', reason: 'unknownChoice', value: String(place) });
  return id;
}

/** The tasks of a bulk edit. Fails with `notFound` for a named one that is not there. */
async function selectedTasks(context: StorageContext, selection: TaskSelection, today: string): Promise<string[]> {
  const db = workspaceDb(context).read;
  if ('ids' in selection) return (await demandTasks(db, selection.ids)).map((row) => row.id);
  const except = new Set(selection.except);
  const ids = await taskIds(db, selection.filter, await taskViewer(context, today));
  return ids.filter((id) => !except.has(id));
}

async function demandTask(writer: StepWriter, id: string) {
  const [row] = await demandTasks(writer.trx, [id]);
  // `demandTasks` answers one row for each id, or throws.
  return row as NonNullable<typeof row>;
}
