import { describe, expect, it } from 'vitest';

import { newGoalValueRow, insertMilestone, moveMilestone, demandMilestone } from '#db/goals/goal-parts.ts';
import { insertGoal, insertGoalTemplates, trashGoal } from '#db/goals/goals-repository.ts';
import { listGoalWork } from '#db/goals/goal-work.ts';
import { listGoals, readGoal } from '#db/goals/read-goals.ts';
import {
  newGuidelineRow,
  newSignatureRow,
  newVersionRow,
  usualClauseRows,
} from '#db/guidelines/guidelines-repository.ts';
import { listGuidelines, listSignOffs, readGuideline } from '#db/guidelines/read-guidelines.ts';
import { newTaskRow } from '#db/tasks/task-rows.ts';
import { goalTemplates } from '#shared/content/goal-templates.ts';
import type { TaskStatus } from '#shared/content/tasks.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addOrganization, addPerson, step, today, undo } from '#test/support/seed.ts';

describe.each(dialects)('goals on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('are listed with their values, milestones and the tasks that serve them', async () => {
    const { db } = database;
    const [id, owner] = [newId(), await addPerson(db, 'Mara')];
    await step(db, async (writer) => {
      await insertGoal(writer, id, { title: 'Hand-off', ownerId: owner, baselineValue: 0.5, targetValue: 80 });
      await writer.insert('goal_values', [
        newGoalValueRow(newId(), writer.now, id, { measuredOn: today, value: 71.5 }),
      ]);
      const task = (fields: { status: TaskStatus; dueOn: string }) => ({
        ...newTaskRow(newId(), writer.now, { title: fields.status, ...fields }),
        goal_id: id,
      });
      await writer.insert('tasks', [
        task({ status: 'todo', dueOn: '2026-03-01' }),
        task({ status: 'doing', dueOn: '2026-04-01' }),
        task({ status: 'done', dueOn: '2026-03-01' }),
        task({ status: 'dropped', dueOn: '2026-03-01' }),
      ]);
    });
    const [goal] = await listGoals(db.read, today);
    expect(goal).toMatchObject({
      baselineValue: 0.5,
      owner: { label: 'Mara' },
      values: [{ value: 71.5 }],
      tasks: { open: 2, overdue: 1, done: 1 },
    });
    expect((await listGoalWork(db.read, null)).tasks.map((each) => each.title)).toEqual(['todo', 'doing', 'done']);
  });

  it('keep their milestones in the order that somebody gave them', async () => {
    const { db } = database;
    const [goal, first, second] = [newId(), newId(), newId()];
    await step(db, async (writer) => {
      await insertGoal(writer, goal, { title: 'Goal' });
      await insertMilestone(writer, first, goal, { title: 'First' });
      await insertMilestone(writer, second, goal, { title: 'Second' });
    });
    const moved = await step(db, async (writer) => moveMilestone(writer, await demandMilestone(writer.trx, second), 0));
    const titles = async () => (await readGoal(db.read, goal, today)).goal.milestones.map((each) => each.title);
    expect(await titles()).toEqual(['Second', 'First']);
    await undo(db, moved);
    expect(await titles()).toEqual(['First', 'Second']);
  });

  it('take their strategies along to the trash, and come back with them', async () => {
    const { db } = database;
    const [goal, strategy] = [newId(), newId()];
    await step(db, async (writer) => {
      await insertGoal(writer, goal, { title: 'Goal' });
      await insertGoal(writer, strategy, { title: 'Way', kind: 'strategy', parentId: goal });
    });
    const trashed = await step(db, (writer) => trashGoal(writer, goal, 1));
    expect(await listGoals(db.read, today)).toEqual([]);
    await undo(db, trashed);
    expect((await listGoals(db.read, today)).map((each) => each.title)).toEqual(['Goal', 'Way']);
  });

  it('begin as examples, none of them twice', async () => {
    const { db } = database;
    const counts = [];
    for (let round = 0; round < 2; round++)
      counts.push((await step(db, (writer) => insertGoalTemplates(writer, goalTemplates, today))).value);
    expect(counts).toEqual([12, 0]);
    expect((await listGoals(db.read, today)).map((each) => each.title)).toEqual(
      goalTemplates.map((each) => each.title),
    );
  });
});

describe.each(dialects)('guidelines on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('count the members that signed the latest version alone', async () => {
    const { db } = database;
    const [id, first, second] = [newId(), newId(), newId()];
    const police = await addOrganization(db, 'Police', { stage: 'active' });
    const clinic = await addOrganization(db, 'Clinic', { stage: 'met' });
    await step(db, async (writer) => {
      await writer.insert('guidelines', [newGuidelineRow(id, writer.now, { title: 'Rules', status: 'adopted' })]);
      await writer.insert('guideline_clauses', usualClauseRows(writer.now, id, {}));
      const version = { guideline_id: id, body: '', adopted_on: today };
      await writer.insert('guideline_versions', [
        newVersionRow(first, writer.now, { ...version, number: 1 }),
        newVersionRow(second, writer.now, { ...version, number: 2 }),
      ]);
      const signed = { guideline_id: id, signed_on: today };
      await writer.insert('guideline_signatures', [
        newSignatureRow(newId(), writer.now, { ...signed, version_id: first, organization_id: police }),
        newSignatureRow(newId(), writer.now, { ...signed, version_id: second, organization_id: clinic }),
      ]);
    });
    expect(await listGuidelines(db.read)).toMatchObject([
      { clauses: 18, adopted: { number: 2 }, signed: 0, members: 1 },
    ]);
    expect((await listSignOffs(db.read, id)).map((row) => [row.organization.label, row.signature?.number])).toEqual([
      ['Clinic', 2],
      ['Police', 1],
    ]);
    expect((await readGuideline(db.read, id)).versions.map((version) => [version.number, version.signatures])).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });
});
