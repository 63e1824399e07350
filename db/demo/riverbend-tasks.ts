import type { IsoDay } from '#shared/dates.ts';
import { ruleFromWords } from '#shared/domain/recurrence/rule-from-words.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { newTaskRow } from '../tasks/task-rows.ts';
import { positionGap } from '../tasks/repeat-tasks.ts';
import { governingBodies } from './riverbend/governing-bodies.ts';
import { taskDetails } from './riverbend/task-details.ts';
import { goalTitleOf } from './riverbend/task-goals.ts';
import { tasks, type DemoTask } from './riverbend/tasks.ts';

/** What the tasks need to know of the demo. */
export interface DemoTaskNames {
  readonly partnerIds: ReadonlyMap<string, string>;
  newId(): string;
  day(storyDay: number): IsoDay;
}

/** Writes the 60 tasks of the committees with their helpers, steps and what they wait for; committees are known by their names. */
export async function insertRiverbendTasks(writer: StepWriter, demo: DemoTaskNames): Promise<void> {
  const committees = await writer.trx.selectFrom('committees').select(['id', 'name']).execute();
  const committeeIds = new Map(
    governingBodies.map((body) => [body.key, committees.find((row) => row.name === body.name)?.id ?? '']),
  );
  const goals = await writer.trx.selectFrom('goals').select(['id', 'title']).execute();
  const ids = new Map(tasks.map((task) => [task.key, demo.newId()]));
  const stamp = () => ({ id: demo.newId(), version: 1, created_at: writer.now, updated_at: writer.now });
  await writer.insert(
    'tasks',
    tasks.map((task, index) => {
      const detail = taskDetails[task.key] ?? {};
      const due = dueDay(task, index);
      const dueOn = demo.day(due);
      const repeats = detail.repeats === undefined ? null : ruleFromWords(detail.repeats, dueOn);
      return {
        ...newTaskRow(ids.get(task.key) ?? '', writer.now, {
          title: task.title,
          description: detail.description ?? '',
          status: statusOf(task, detail.blockedBy),
          priority: detail.priority ?? 'normal',
          effort: detail.effort ?? 2,
          startsOn: demo.day(due - 14 - (index % 5) * 7),
          dueOn,
          doneOn: task.status === 'done' ? demo.day(doneDay(due, index)) : null,
          blockedReason: detail.blockedBy ?? '',
          evidence: detail.evidence ?? '',
        }),
        owner_person_id: demo.partnerIds.get(task.ownerKey) ?? '',
        committee_id: committeeIds.get(task.bodyKey) ?? '',
        goal_id: goals.find((goal) => goal.title === (detail.goal ?? goalTitleOf(task)))?.id ?? '',
        record_type: detail.aboutKey === undefined ? '' : detail.aboutKey.startsWith('p') ? 'people' : 'organizations',
        record_id: demo.partnerIds.get(detail.aboutKey ?? '') ?? '',
        carried_over: detail.carriedOver ?? 0,
        rule: repeats === null ? '' : JSON.stringify(repeats),
        position: index * positionGap,
      };
    }),
  );
  for (const task of tasks) {
    const { helpers = {}, steps = [], needs = [] } = taskDetails[task.key] ?? {};
    const taskId = ids.get(task.key) ?? '';
    await writer.insert(
      'task_people',
      Object.entries(helpers).map(([key, letter]) => ({
        ...stamp(),
        task_id: taskId,
        person_id: demo.partnerIds.get(key) ?? '',
        letter: letter ?? 'H',
      })),
    );
    await writer.insert(
      'task_steps',
      steps.map(([text, isDone], position) => ({
        ...stamp(),
        task_id: taskId,
        text,
        is_done: isDone || task.status === 'done' ? 1 : 0,
        position,
      })),
    );
    await writer.insert(
      'task_dependencies',
      needs.map((key) => ({ ...stamp(), task_id: taskId, needs_task_id: ids.get(key) ?? '' })),
    );
  }
}

function statusOf(task: DemoTask, blockedBy: string | undefined): 'todo' | 'doing' | 'blocked' | 'done' {
  if (task.status === 'done') return 'done';
  if (blockedBy !== undefined) return 'blocked';
  return task.status === 'in-progress' ? 'doing' : 'todo';
}

/** Days of their month; those of the month that ends today are due today, as the 15 of the last 90 days are told. */
function dueDay(task: DemoTask, index: number): number {
  return 30 * task.dueMonth - (task.dueMonth === 14 ? 0 : (index * 7) % 24);
}

/** Most were done a few days early; every fifth a few days late, but never after day 420. */
function doneDay(due: number, index: number): number {
  return index % 5 === 2 ? Math.min(420, due + 2 + (index % 4)) : due - (index % 9);
}
