import {
  demandGoal,
  insertGoal,
  insertGoalTemplates,
  moveGoal,
  trashGoal,
  updateGoal,
  type GoalColumnsPatch,
} from '#db/goals/goals-repository.ts';
import { listGoalWork } from '#db/goals/goal-work.ts';
import { listGoals, readGoal } from '#db/goals/read-goals.ts';
import type { GoalRow } from '#db/schema/goals.ts';
import { goalTemplateById } from '#shared/content/goal-templates.ts';
import { goalKinds, goalStatuses } from '#shared/content/goals.ts';
import { dayOf, type IsoDay } from '#shared/dates.ts';
import { demandChoice } from '#shared/domain/input-checks.ts';
import { countWords, quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { goalPartsHandlers, writeDayValue } from './goal-parts-handlers.ts';
import { validateGoal } from './validate-goal.ts';

export const goalsHandlers = {
  ...goalPartsHandlers,

  list: os.goals.list.handler(({ context }) => listGoals(workspaceDb(context).read, dayOf(context.clock()))),

  get: os.goals.get.handler(({ input, context }) =>
    readGoal(workspaceDb(context).read, input.id, dayOf(context.clock())),
  ),

  work: os.goals.work.handler(({ input, context }) => listGoalWork(workspaceDb(context).read, input.goalId)),

  checkIn: os.goals.checkIn.handler(async ({ input, context }) => {
    const { id, value, version, ...patch } = input;
    const today = dayOf(context.clock());
    const result = await runStep(context, 'goals.checkIn', async (writer) => {
      const row = await demandGoal(writer.trx, id);
      demandChoice('status', patch.status, goalStatuses);
      const saved = await updateGoal(writer, id, version, { ...patch, ...dayMet(patch, row, today) });
      if (value !== null) await writeDayValue(writer, id, value, today);
      return { value: saved.version, summary: `Said where ${quoted(row.title)} stands` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  create: os.goals.create.handler(async ({ input, context }) => {
    const id = newId();
    const today = dayOf(context.clock());
    const result = await runStep(context, 'goals.create', async (writer) => {
      demandChoice('kind', input.kind, goalKinds);
      await validateGoal(writer, input, { kind: input.kind, startsOn: null, dueOn: null }, today);
      await insertGoal(writer, id, { ...input, ...dayMet(input, null, today) });
      return { value: id, summary: `Added the ${input.kind} ${quoted(input.title)}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  addTemplates: os.goals.addTemplates.handler(async ({ input, context }) => {
    const templates = [...new Set(input.templates)].map((id) => {
      const template = goalTemplateById(id);
      if (template === undefined)
        throw new AppError('invalid', { field: 'templates', reason: 'unknownChoice', value: id });
      return template;
    });
    const result = await runStep(context, 'goals.addTemplates', async (writer) => {
      const count = await insertGoalTemplates(writer, templates, dayOf(context.clock()));
      return { value: count, summary: `Added ${countWords(count, 'goal', 'goals')}` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.goals.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const today = dayOf(context.clock());
    const result = await runStep(context, 'goals.update', async (writer) => {
      const row = await demandGoal(writer.trx, id);
      const known = { kind: row.kind, startsOn: row.starts_on || null, dueOn: row.due_on || null };
      await validateGoal(writer, patch, known, today);
      const saved = await updateGoal(writer, id, input.version, { ...patch, ...dayMet(patch, row, today) });
      return { value: saved.version, summary: `Changed the ${row.kind} ${quoted(patch.title ?? row.title)}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  move: os.goals.move.handler(async ({ input, context }) => {
    const result = await runStep(context, 'goals.move', async (writer) => {
      const row = await demandGoal(writer.trx, input.id);
      await moveGoal(writer, row, input.index);
      return { value: row.version, summary: `Moved the ${row.kind} ${quoted(row.title)}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.goals.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'goals.trash', async (writer) => {
      const row = await demandGoal(writer.trx, input.id);
      const version = await trashGoal(writer, input.id, input.version);
      return { value: version, summary: `Moved the ${row.kind} ${quoted(row.title)} to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** A goal that is said to be met was met today unless another day is named; one that no longer is has no such day. */
function dayMet(patch: GoalColumnsPatch, row: GoalRow | null, today: IsoDay): Pick<GoalColumnsPatch, 'metOn'> {
  const status = patch.status ?? row?.status;
  if (status !== 'met') return { metOn: null };
  if (patch.metOn !== undefined && patch.metOn !== null) return {};
  return { metOn: row === null || row.met_on === '' ? today : row.met_on };
}
