import { insertTasks } from '#db/tasks/tasks-repository.ts';
import { setAttendance } from '#db/training/attendance.ts';
import { demandFriction, frictionChecks, saveFriction } from '#db/training/friction-checks.ts';
import {
  demandTraining,
  factsOf,
  newTrainingRow,
  trainingColumns,
  trainingRefreshers,
  trainingSessions,
} from '#db/training/training-sessions.ts';
import { refresherDay } from '#shared/domain/program/refreshers.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { validateFriction, validateTraining } from './validate-training.ts';

export const trainingHandlers = {
  list: os.training.list.handler(({ context }) => trainingSessions(workspaceDb(context).read)),

  refreshers: os.training.refreshers.handler(({ context }) => trainingRefreshers(workspaceDb(context).read)),

  create: os.training.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'training.create', async (writer) => {
      await validateTraining(writer.trx, input);
      await writer.insert('training_sessions', [newTrainingRow(id, writer.now, input)]);
      await setAttendance(writer, id, input.attendance ?? []);
      return { value: id, summary: `Added the training “${input.title}”` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.training.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'training.update', async (writer) => {
      const before = await demandTraining(writer.trx, id);
      await validateTraining(writer.trx, patch, before);
      const saved = await writer.update('training_sessions', id, trainingColumns(patch), input.version);
      if (patch.attendance !== undefined) await setAttendance(writer, id, patch.attendance);
      return { value: saved.version, summary: `Changed the training “${patch.title ?? before.title}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.training.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'training.trash', async (writer) => {
      const { title } = await demandTraining(writer.trx, input.id);
      const saved = await writer.update('training_sessions', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the training “${title}” to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  planRefresher: os.training.planRefresher.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'training.planRefresher', async (writer) => {
      const row = await demandTraining(writer.trx, input.id);
      const dueOn = refresherDay(factsOf(row));
      if (dueOn === null) throw new AppError('invalid', { field: 'refresherOn', reason: 'required' });
      const task = { id, title: `Refresher: ${row.title}`, dueOn, ownerPersonId: row.trainer_person_id || null };
      await insertTasks(writer, [task], input.today);
      return { value: id, summary: `Added the task for a refresher of “${row.title}”` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  frictionChecks: os.training.frictionChecks.handler(({ context }) => frictionChecks(workspaceDb(context).read)),

  saveFriction: os.training.saveFriction.handler(async ({ input, context }) => {
    const result = await runStep(context, 'training.saveFriction', async (writer) => {
      await validateFriction(writer.trx, input.check);
      const value = await saveFriction(writer, input.id, input.version, input.check);
      return { value, summary: `${input.id === null ? 'Added' : 'Changed'} a check of diverting beside arresting` };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeFriction: os.training.removeFriction.handler(async ({ input, context }) => {
    const result = await runStep(context, 'training.removeFriction', async (writer) => {
      await demandFriction(writer.trx, input.id);
      await writer.remove('friction_checks', [input.id]);
      return { value: 1, summary: 'Removed a check of diverting beside arresting' };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
