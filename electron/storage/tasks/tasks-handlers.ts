import type { StepWriter } from '#db/changes/step-writer.ts';
import { personOfMember } from '#db/members/member-person.ts';
import { getTask } from '#db/tasks/read-tasks.ts';
import type { TaskViewer } from '#db/tasks/task-filter.ts';
import { countTasks, listTasks } from '#db/tasks/tasks-list.ts';
import { demandTasks, insertTasks, moveTasks, updateTask } from '#db/tasks/tasks-repository.ts';
import { dayOf } from '#shared/dates.ts';
import { taskAdded, taskChanged, tasksAdded, tasksMoved, tasksTrashed } from '#shared/domain/tasks/task-summaries.ts';
import { newId } from '#shared/ids.ts';

import { runManyStep, runStep, workspaceDb, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';
import { validateTask } from './validate-task.ts';

export const tasksHandlers = {
  list: os.tasks.list.handler(async ({ input, context }) =>
    listTasks(workspaceDb(context).read, input, await viewerOf(context, input.today)),
  ),

  counts: os.tasks.counts.handler(async ({ input, context }) =>
    countTasks(workspaceDb(context).read, input.filter, await viewerOf(context, input.today)),
  ),

  get: os.tasks.get.handler(({ input, context }) => getTask(workspaceDb(context).read, input.id)),

  create: os.tasks.create.handler(async ({ input, context }) => {
    const id = newId();
    const today = dayOf(context.clock());
    const result = await runStep(context, 'tasks.create', async (writer) => {
      await validateTask(writer, input, today);
      await insertTasks(writer, [{ ...input, id }], today);
      return { value: id, summary: taskAdded(input.title) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  createMany: os.tasks.createMany.handler(async ({ input, context }) => {
    const today = dayOf(context.clock());
    const result = await runStep(context, 'tasks.createMany', async (writer) => {
      for (const draft of input.tasks) await validateTask(writer, draft, today);
      await insertTasks(
        writer,
        input.tasks.map((draft) => ({ ...draft, id: newId() })),
        today,
      );
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
      const saved = await updateTask(writer, row, input.version, patch, today);
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

/** Who looks, and on which day. */
async function viewerOf(context: StorageContext, today: string): Promise<TaskViewer> {
  const db = workspaceDb(context);
  return { today, mePersonId: await personOfMember(db.read, context.open.workspace?.meId ?? '') };
}

async function demandTask(writer: StepWriter, id: string) {
  const [row] = await demandTasks(writer.trx, [id]);
  // `demandTasks` answers one row for each id, or throws.
  return row as NonNullable<typeof row>;
}
