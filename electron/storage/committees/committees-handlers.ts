import {
  demandCommittee,
  insertCommittee,
  liveCommittees,
  reorderCommittees,
  updateCommittee,
} from '#db/committees/committees-repository.ts';
import { moveOpenWork, openWork } from '#db/committees/open-work.ts';
import { missingStarters, readDashboard } from '#db/committees/read-dashboard.ts';
import { listCommittees, readCommittee } from '#db/committees/read-committees.ts';
import { insertTasks } from '#db/tasks/tasks-repository.ts';
import { dayOf } from '#shared/dates.ts';
import { countWords } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { committeeSeatsHandlers } from './committee-seats-handlers.ts';
import { validateCommittee } from './validate-committees.ts';

export const committeesHandlers = {
  ...committeeSeatsHandlers,

  list: os.committees.list.handler(({ input, context }) => listCommittees(workspaceDb(context).read, input.today)),

  names: os.committees.names.handler(async ({ context }) =>
    (await liveCommittees(workspaceDb(context).read)).map(({ id, name, status }) => ({ id, name, status })),
  ),

  get: os.committees.get.handler(({ input, context }) =>
    readCommittee(workspaceDb(context).read, input.id, input.today),
  ),

  dashboard: os.committees.dashboard.handler(({ input, context }) =>
    readDashboard(workspaceDb(context).read, input.id, input.today),
  ),

  addStarterTasks: os.committees.addStarterTasks.handler(async ({ input, context }) => {
    const result = await runStep(context, 'committees.addStarterTasks', async (writer) => {
      const committee = await demandCommittee(writer.trx, input.id);
      const tasks = await missingStarters(writer.trx, committee);
      await insertTasks(
        writer,
        tasks.map((task) => ({ ...task, id: newId(), committeeId: committee.id })),
        dayOf(context.clock()),
      );
      const count = countWords(tasks.length, 'starter task', 'starter tasks');
      return { value: tasks.length, summary: `Added ${count} to ${committee.name}` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  create: os.committees.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'committees.create', async (writer) => {
      await validateCommittee(writer, id, input);
      await insertCommittee(writer, id, input);
      return { value: id, summary: `Added ${input.name}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.committees.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'committees.update', async (writer) => {
      const before = await demandCommittee(writer.trx, id);
      await validateCommittee(writer, id, patch, before);
      const saved = await updateCommittee(writer, id, input.version, patch);
      return { value: saved.version, summary: `Changed ${patch.name ?? before.name}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  reorder: os.committees.reorder.handler(async ({ input, context }) => {
    const result = await runStep(context, 'committees.reorder', async (writer) => {
      for (const id of input.ids) await demandCommittee(writer.trx, id);
      return { value: await reorderCommittees(writer, input.ids), summary: 'Moved committees' };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  openWork: os.committees.openWork.handler(({ input, context }) =>
    openWork(workspaceDb(context).read, input.id, dayOf(context.clock())),
  ),

  trash: os.committees.trash.handler(async ({ input, context }) => {
    const { id, moveTo } = input;
    const result = await runStep(context, 'committees.trash', async (writer) => {
      const { name } = await demandCommittee(writer.trx, id);
      const today = dayOf(context.clock());
      const open = await openWork(writer.trx, id, today);
      if (open.tasks + open.meetings + open.goals + open.series > 0) {
        if (moveTo === null) throw new AppError('invalid', { field: 'id', reason: 'committeeHasWork', value: name });
        if (moveTo === id) throw new AppError('invalid', { field: 'moveTo', reason: 'committeeInItself' });
        if (moveTo !== '') await demandCommittee(writer.trx, moveTo);
        await moveOpenWork(writer, id, moveTo, today);
      }
      const saved = await writer.update('committees', id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved ${name} to the trash` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
