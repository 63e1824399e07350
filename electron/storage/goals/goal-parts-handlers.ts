import type { StepWriter } from '#db/changes/step-writer.ts';
import {
  demandGoalLink,
  demandGoalValue,
  demandMilestone,
  insertMilestone,
  isLinked,
  moveMilestone,
  newGoalLinkRow,
  newGoalValueRow,
  updateGoalValue,
  updateMilestone,
  valueOfDay,
} from '#db/goals/goal-parts.ts';
import { linkedRecords, readLinkable } from '#db/goals/goal-work.ts';
import { demandGoal } from '#db/goals/goals-repository.ts';
import { goalLinkTypes } from '#shared/content/goals.ts';
import { dayOf, type IsoDay } from '#shared/dates.ts';
import { demandChoice, demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';

/** What hangs on a goal: its dated values, its milestones and its ties to risks and decisions. */
export const goalPartsHandlers = {
  addValue: os.goals.addValue.handler(({ input, context }) => {
    const id = newId();
    return saved(context, 'goals.addValue', id, async (writer) => {
      const goal = await demandGoal(writer.trx, input.goalId);
      demandPastDay('measuredOn', input.measuredOn, dayOf(context.clock()));
      await demandFreeDay(writer, goal.id, input.measuredOn, id);
      await writer.insert('goal_values', [newGoalValueRow(id, writer.now, goal.id, input)]);
      return { value: 1, summary: `Wrote down a value of ${quoted(goal.title)}` };
    });
  }),

  updateValue: os.goals.updateValue.handler(({ input, context }) =>
    saved(context, 'goals.updateValue', input.id, async (writer) => {
      const row = await demandGoalValue(writer.trx, input.id);
      const goal = await demandGoal(writer.trx, row.goal_id);
      demandPastDay('measuredOn', input.patch.measuredOn, dayOf(context.clock()));
      if (input.patch.measuredOn !== undefined) await demandFreeDay(writer, goal.id, input.patch.measuredOn, row.id);
      const { version } = await updateGoalValue(writer, input.id, input.version, input.patch);
      return { value: version, summary: `Changed a value of ${quoted(goal.title)}` };
    }),
  ),

  removeValue: os.goals.removeValue.handler(({ input, context }) =>
    saved(context, 'goals.removeValue', input.id, async (writer) => {
      const row = await demandGoalValue(writer.trx, input.id);
      const goal = await demandGoal(writer.trx, row.goal_id);
      await writer.remove('goal_values', [row.id]);
      return { value: row.version, summary: `Removed a value of ${quoted(goal.title)}` };
    }),
  ),

  addMilestone: os.goals.addMilestone.handler(({ input, context }) => {
    const id = newId();
    return saved(context, 'goals.addMilestone', id, async (writer) => {
      const goal = await demandGoal(writer.trx, input.goalId);
      demandDay('dueOn', input.dueOn);
      demandPastDay('metOn', input.metOn, dayOf(context.clock()));
      await insertMilestone(writer, id, goal.id, input);
      return { value: 1, summary: `Added the milestone ${quoted(input.title)}` };
    });
  }),

  updateMilestone: os.goals.updateMilestone.handler(({ input, context }) =>
    saved(context, 'goals.updateMilestone', input.id, async (writer) => {
      const { patch } = input;
      const row = await demandMilestone(writer.trx, input.id);
      await demandGoal(writer.trx, row.goal_id);
      demandDay('dueOn', patch.dueOn);
      demandPastDay('metOn', patch.metOn, dayOf(context.clock()));
      const { version } = await updateMilestone(writer, input.id, input.version, patch);
      return { value: version, summary: milestoneWords(patch.title ?? row.title, row.met_on, patch.metOn) };
    }),
  ),

  moveMilestone: os.goals.moveMilestone.handler(({ input, context }) =>
    saved(context, 'goals.moveMilestone', input.id, async (writer) => {
      const row = await demandMilestone(writer.trx, input.id);
      await moveMilestone(writer, row, input.index);
      return { value: row.version, summary: `Moved the milestone ${quoted(row.title)}` };
    }),
  ),

  removeMilestone: os.goals.removeMilestone.handler(({ input, context }) =>
    saved(context, 'goals.removeMilestone', input.id, async (writer) => {
      const row = await demandMilestone(writer.trx, input.id);
      await writer.remove('milestones', [row.id]);
      return { value: row.version, summary: `Removed the milestone ${quoted(row.title)}` };
    }),
  ),

  link: os.goals.link.handler(({ input, context }) => {
    const id = newId();
    return saved(context, 'goals.link', id, async (writer) => {
      demandChoice('type', input.type, goalLinkTypes);
      const goal = await demandGoal(writer.trx, input.goalId);
      const row = newGoalLinkRow(id, writer.now, goal.id, input.type, input.recordId);
      const [record] = await linkedRecords(writer.trx, [row]);
      if (record === undefined) throw new AppError('notFound', { type: input.type, id: input.recordId });
      if (await isLinked(writer.trx, goal.id, input.recordId))
        throw new AppError('invalid', { field: 'recordId', reason: 'linkExists' });
      await writer.insert('goal_links', [row]);
      return { value: 1, summary: `Tied ${quoted(goal.title)} to ${quoted(record.title)}` };
    });
  }),

  linkable: os.goals.linkable.handler(({ context }) => readLinkable(workspaceDb(context).read)),

  unlink: os.goals.unlink.handler(({ input, context }) =>
    saved(context, 'goals.unlink', input.id, async (writer) => {
      const row = await demandGoalLink(writer.trx, input.id);
      const goal = await demandGoal(writer.trx, row.goal_id);
      await writer.remove('goal_links', [row.id]);
      return { value: row.version, summary: `Untied ${quoted(goal.title)}` };
    }),
  ),
};

/** Writes the value of a day; one that is there takes the new number. */
export async function writeDayValue(
  writer: StepWriter,
  goalId: string,
  fields: { readonly measuredOn: IsoDay; readonly value: number; readonly note: string },
  today: IsoDay,
): Promise<void> {
  demandPastDay('measuredOn', fields.measuredOn, today);
  const known = await valueOfDay(writer.trx, goalId, fields.measuredOn);
  if (known === undefined) await writer.insert('goal_values', [newGoalValueRow(newId(), writer.now, goalId, fields)]);
  else await updateGoalValue(writer, known.id, known.version, fields);
}

async function saved(
  context: StorageContext,
  name: string,
  id: string,
  work: (writer: StepWriter) => Promise<{ summary: string; value: number }>,
) {
  const result = await runStep(context, name, work);
  return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
}

/** A measure has one value a day. */
async function demandFreeDay(writer: StepWriter, goalId: string, day: IsoDay, id: string): Promise<void> {
  const row = await valueOfDay(writer.trx, goalId, day);
  if (row !== undefined && row.id !== id)
    throw new AppError('invalid', { field: 'measuredOn', reason: 'dayHasValue', value: day });
}

function milestoneWords(title: string, before: string, after: string | null | undefined): string {
  if (before === '' && after !== undefined && after !== null) return `Reached the milestone ${quoted(title)}`;
  return `Changed the milestone ${quoted(title)}`;
}
