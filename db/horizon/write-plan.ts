import type { EventChecklist } from '#shared/content/event-checklists.ts';
import { isOpenTask } from '#shared/content/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';
import { taskDayOf } from '#shared/domain/horizon/readiness.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { ExternalEventRow } from '../schema/calendar.ts';
import type { EventPreparationRow, ScenarioRow } from '../schema/horizon.ts';
import { demandTasks, insertTasks, moveTasks } from '../tasks/tasks-repository.ts';
import { lineTasks, preparationRows } from './plan-rows.ts';
import { daysOfTime } from './read-event.ts';

/** A line as it is to be; with its id it stays the same line. */
export interface LineFields {
  readonly id?: string | undefined;
  readonly text: string;
  readonly daysBefore: number;
}

/** Puts these lines in place of the preparation for a time of an event; answers how many came, went or changed. */
export async function setLines(
  writer: StepWriter,
  event: ExternalEventRow,
  of: string,
  lines: readonly LineFields[],
): Promise<number> {
  const { of: forOn } = daysOfTime(event, of);
  const known = (await preparationRows(writer.trx, [event.id])).filter((row) => row.for_on === forOn);
  const kept = new Set(lines.flatMap((line) => line.id ?? []));
  const gone = known.filter((row) => !kept.has(row.id)).map((row) => row.id);
  let count = gone.length === 0 ? 0 : await writer.remove('event_preparations', gone);
  const added: EventPreparationRow[] = [];
  for (const [position, line] of lines.entries()) {
    const row = known.find((each) => each.id === line.id);
    if (row === undefined) added.push(newLine(writer, event.id, forOn, line, position));
    else {
      const columns = { text: line.text, days_before: line.daysBefore, position };
      count += (await writer.update('event_preparations', row.id, columns)).isChanged ? 1 : 0;
    }
  }
  await writer.insert('event_preparations', added);
  return count + added.length;
}

/** Adds the lines of a checklist that are not there yet, and its scenarios to an event without any; answers how many lines and scenarios. */
export async function addChecklist(
  writer: StepWriter,
  event: ExternalEventRow,
  of: string,
  checklist: EventChecklist,
): Promise<number> {
  const { of: forOn } = daysOfTime(event, of);
  const known = (await preparationRows(writer.trx, [event.id])).filter((row) => row.for_on === forOn);
  const here = new Set(known.map((row) => row.text));
  const lines = checklist.lines
    .filter((line) => !here.has(line.text))
    .map((line, index) =>
      newLine(writer, event.id, forOn, { text: line.text, daysBefore: line.days }, known.length + index),
    );
  await writer.insert('event_preparations', lines);
  const scenario = await writer.trx
    .selectFrom('scenarios')
    .select('id')
    .where('event_id', '=', event.id)
    .limit(1)
    .executeTakeFirst();
  if (scenario !== undefined) return lines.length;
  for (const ready of checklist.scenarios)
    await insertScenario(writer, newId(), event.id, {
      title: ready.title,
      likelihood: 0,
      meaning: ready.meaning,
      lines: ready.tasks.map((task) => ({ text: task.text, daysBefore: task.days })),
    });
  return lines.length + checklist.scenarios.length;
}

/** Marks a line as done or open; a line that is a task moves its task. Answers the text of the line. Fails with `notFound`. */
export async function tickLine(
  writer: StepWriter,
  id: string,
  isDone: boolean,
  today: IsoDay,
): Promise<{ text: string; count: number }> {
  const row = await writer.trx.selectFrom('event_preparations').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'externalEvents', id });
  const task = (await lineTasks(writer.trx, [row])).get(row.task_id);
  if (task === undefined) {
    const saved = await writer.update('event_preparations', id, { done_on: isDone ? today : '' });
    return { text: row.text, count: saved.isChanged ? 1 : 0 };
  }
  if (isDone ? task.status === 'done' : isOpenTask(task.status)) return { text: row.text, count: 0 };
  const tasks = await demandTasks(writer.trx, [task.id]);
  return { text: row.text, count: await moveTasks(writer, tasks, { status: isDone ? 'done' : 'todo' }, today) };
}

/** Makes tasks of lines of the preparation that are neither done nor a task yet; answers how many. Fails with `notFound` for a line that is not of it. */
export async function linesToTasks(
  writer: StepWriter,
  event: ExternalEventRow,
  of: string,
  lineIds: readonly string[],
  today: IsoDay,
): Promise<number> {
  const days = daysOfTime(event, of);
  const rows = (await preparationRows(writer.trx, [event.id])).filter((row) => lineIds.includes(row.id));
  const missing = lineIds.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) throw new AppError('notFound', { type: 'externalEvents', id: missing });
  const tasks = await lineTasks(writer.trx, rows);
  const open = rows.filter((row) => row.done_on === '' && !tasks.has(row.task_id));
  const made = await insertLineTasks(writer, event, open, days.day, today);
  for (const [id, taskId] of made) await writer.update('event_preparations', id, { task_id: taskId });
  return made.size;
}

/** Makes tasks of the lines of a scenario that are none yet; answers how many. */
export async function openScenario(
  writer: StepWriter,
  event: ExternalEventRow,
  scenario: ScenarioRow,
  of: string,
  today: IsoDay,
): Promise<number> {
  const days = daysOfTime(event, of);
  const rows = await writer.trx
    .selectFrom('scenario_tasks')
    .selectAll()
    .where('scenario_id', '=', scenario.id)
    .orderBy('position')
    .execute();
  const tasks = await lineTasks(writer.trx, rows);
  const open = rows.filter((row) => !tasks.has(row.task_id));
  const made = await insertLineTasks(writer, event, open, days.day, today);
  for (const [id, taskId] of made) await writer.update('scenario_tasks', id, { task_id: taskId });
  return made.size;
}

/** The fields of a scenario with its lines. */
export interface ScenarioFields {
  readonly title: string;
  readonly likelihood: number;
  readonly meaning: string;
  readonly lines: readonly LineFields[];
}

/** Adds a scenario after those that an event has. */
export async function insertScenario(
  writer: StepWriter,
  id: string,
  eventId: string,
  fields: ScenarioFields,
): Promise<void> {
  const { last } = await writer.trx
    .selectFrom('scenarios')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('event_id', '=', eventId)
    .executeTakeFirstOrThrow();
  await writer.insert('scenarios', [
    {
      id,
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      event_id: eventId,
      title: fields.title,
      likelihood: fields.likelihood,
      meaning: fields.meaning,
      position: (last ?? -1) + 1,
    },
  ]);
  await setScenarioLines(writer, id, fields.lines);
}

/** Puts these lines in place of those of a scenario; answers how many came, went or changed. */
export async function setScenarioLines(
  writer: StepWriter,
  scenarioId: string,
  lines: readonly LineFields[],
): Promise<number> {
  const known = await writer.trx
    .selectFrom('scenario_tasks')
    .selectAll()
    .where('scenario_id', '=', scenarioId)
    .execute();
  const kept = new Set(lines.flatMap((line) => line.id ?? []));
  const gone = known.filter((row) => !kept.has(row.id)).map((row) => row.id);
  let count = gone.length === 0 ? 0 : await writer.remove('scenario_tasks', gone);
  for (const [position, line] of lines.entries()) {
    const row = known.find((each) => each.id === line.id);
    const columns = { text: line.text, days_before: line.daysBefore, position };
    if (row !== undefined) count += (await writer.update('scenario_tasks', row.id, columns)).isChanged ? 1 : 0;
    else {
      count += 1;
      await writer.insert('scenario_tasks', [
        {
          id: newId(),
          version: 1,
          created_at: writer.now,
          updated_at: writer.now,
          scenario_id: scenarioId,
          task_id: '',
          ...columns,
        },
      ]);
    }
  }
  return count;
}

/** Removes a scenario with its lines; tasks that they became stay. */
export async function removeScenario(writer: StepWriter, id: string): Promise<void> {
  await setScenarioLines(writer, id, []);
  await writer.remove('scenarios', [id]);
}

/** Tasks for lines, the next due first; answers the id of each line's task. */
async function insertLineTasks(
  writer: StepWriter,
  event: ExternalEventRow,
  lines: readonly { readonly id: string; readonly text: string; readonly days_before: number }[],
  day: IsoDay,
  today: IsoDay,
): Promise<Map<string, string>> {
  const made = new Map(lines.map((line) => [line.id, newId()]));
  await insertTasks(
    writer,
    lines.map((line) => ({
      id: made.get(line.id) ?? '',
      title: line.text,
      description: event.is_restricted === 1 ? '' : `For “${event.title}”.`,
      dueOn: taskDayOf(day, line.days_before, today),
      ownerPersonId: event.owner_person_id || null,
      committeeId: event.committee_id || null,
    })),
    today,
  );
  return made;
}

function newLine(
  writer: StepWriter,
  eventId: string,
  forOn: string,
  line: LineFields,
  position: number,
): EventPreparationRow {
  return {
    id: newId(),
    version: 1,
    created_at: writer.now,
    updated_at: writer.now,
    event_id: eventId,
    for_on: forOn,
    text: line.text,
    days_before: line.daysBefore,
    done_on: '',
    task_id: '',
    position,
  };
}
