import type { TaskDraft, TaskPatch } from '#shared/contract/tasks.ts';
import { isOpenTask, type TaskStatus } from '#shared/content/tasks.ts';
import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';
import { parseRule } from '#shared/domain/recurrence/rule.ts';
import { shiftTime, skipTime } from '#shared/domain/tasks/repeat-task.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import type { TaskRow } from '../schema/tasks.ts';
import { positionGap, repeatTasks } from './repeat-tasks.ts';
import { newTaskRow, taskColumns } from './task-rows.ts';
import { writeHelpers, writeNeeds, writeSteps } from './task-parts.ts';

/** Tasks in use, in the order of the ids. Fails with `notFound` for the first that is not there. */
export async function demandTasks(db: DbReader, ids: readonly string[]): Promise<TaskRow[]> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('tasks').selectAll().where('id', 'in', batch).where(isLive('tasks')).execute(),
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return [...new Set(ids)].map((id) => {
    const row = found.get(id);
    if (row === undefined) throw new AppError('notFound', { type: 'tasks', id });
    return row;
  });
}

/** A task to be added, with an id of the caller's. */
export type NewTask = TaskDraft & { readonly id: string };

/** Adds tasks with their helpers, steps and dependencies, each before what is on the board already. */
export async function insertTasks(writer: StepWriter, drafts: readonly NewTask[], today: IsoDay): Promise<void> {
  const first = await firstPositions(writer.trx);
  const rows = drafts.map((draft, index) => {
    const row = newTaskRow(draft.id, writer.now, draft);
    const position = (first.get(row.status) ?? 0) - (drafts.length - index) * positionGap;
    return { ...row, position, ...settled(row, row.status, today) };
  });
  await writer.insert('tasks', rows);
  for (const draft of drafts) await writeParts(writer, draft.id, draft);
}

/** Changes a task that was read in this transaction; a day that is moved on when it came counts as carried over. */
export async function updateTask(
  writer: StepWriter,
  row: TaskRow,
  version: number,
  patch: TaskPatch,
  today: IsoDay,
): Promise<{ version: number; isChanged: boolean }> {
  const columns = withShiftedRule(row, taskColumns(patch));
  const saved = await writer.update(
    'tasks',
    row.id,
    {
      ...columns,
      ...carriedOver(row, columns.due_on, today),
      ...settled({ ...row, ...columns }, columns.status ?? row.status, today),
    },
    version,
  );
  const isPartChanged = await writeParts(writer, row.id, patch);
  if (columns.status === 'done' && row.status !== 'done') await repeatTasks(writer, [row.id], today);
  return { version: saved.version, isChanged: saved.isChanged || isPartChanged };
}

/** Puts tasks into a status; `beforeId` is the one that they then stand before on the board. Answers how many changed. */
export async function moveTasks(
  writer: StepWriter,
  rows: readonly TaskRow[],
  to: {
    readonly status: TaskStatus;
    readonly reason?: string | undefined;
    readonly beforeId?: string | null | undefined;
  },
  today: IsoDay,
): Promise<number> {
  const places =
    to.beforeId === undefined
      ? await topPlaces(writer, rows, to.status)
      : await placesBefore(writer, rows, to.status, to.beforeId);
  const reason =
    to.reason === undefined
      ? {}
      : to.status === 'blocked'
        ? { blocked_reason: to.reason }
        : to.status === 'dropped'
          ? { dropped_reason: to.reason }
          : {};
  const count = await writer.updateEach(
    'tasks',
    rows.map((row, index) => ({
      row,
      patch: {
        status: to.status,
        ...reason,
        position: places[index] ?? row.position,
        ...settled({ ...row, ...reason }, to.status, today),
      },
    })),
  );
  if (to.status === 'done')
    await repeatTasks(
      writer,
      rows.filter((row) => row.status !== 'done').map((row) => row.id),
      today,
    );
  return count;
}

/** What a bulk edit sets; the days of each task move by `shiftDays`. */
export interface TaskEdit extends Pick<
  TaskPatch,
  'ownerPersonId' | 'committeeId' | 'goalId' | 'priority' | 'effort' | 'dueOn'
> {
  readonly shiftDays?: number | undefined;
}

/** Changes the same fields of tasks that were read in this transaction; a start never comes to lie after its due day. */
export async function editTasks(
  writer: StepWriter,
  rows: readonly TaskRow[],
  edit: TaskEdit,
  today: IsoDay,
): Promise<number> {
  const { shiftDays, ...fields } = edit;
  return writer.updateEach(
    'tasks',
    rows.map((row) => {
      const shifted = shiftDays === undefined || row.due_on === '' ? undefined : addDays(row.due_on, shiftDays);
      const columns = withShiftedRule(row, {
        ...taskColumns(fields),
        ...(shifted === undefined ? {} : { due_on: shifted }),
        ...(shifted === undefined || row.starts_on === '' ? {} : { starts_on: addDays(row.starts_on, shiftDays ?? 0) }),
      });
      const next = { ...row, ...columns };
      const isPast = next.starts_on !== '' && next.due_on !== '' && next.starts_on > next.due_on;
      return {
        row,
        patch: {
          ...columns,
          ...(isPast ? { starts_on: next.due_on } : {}),
          ...carriedOver(row, columns.due_on, today),
        },
      };
    }),
  );
}

/** Puts off this time of a task that repeats to the next one. Fails with `invalid` for a task that does not repeat, or has no next time. */
export async function skipTask(writer: StepWriter, row: TaskRow, version: number): Promise<{ version: number }> {
  const rule = parseRule(row.rule);
  if (rule === null || row.due_on === '') throw new AppError('invalid', { field: 'rule', reason: 'doesNotRepeat' });
  const skipped = skipTime(rule, row.due_on);
  if (skipped.dueOn === null) throw new AppError('invalid', { field: 'rule', reason: 'noNextTime' });
  const moved = row.starts_on === '' ? '' : addDays(row.starts_on, daysBetween(row.due_on, skipped.dueOn));
  return writer.update(
    'tasks',
    row.id,
    { rule: JSON.stringify(skipped.rule), due_on: skipped.dueOn, starts_on: moved },
    version,
  );
}

/** What a status asks of the other columns: a day for what is done or dropped, a reason only where one belongs. */
function settled(row: TaskRow, status: string, today: IsoDay): Partial<TaskRow> {
  return {
    done_on: status === 'done' ? row.done_on || today : '',
    dropped_on: status === 'dropped' ? row.dropped_on || today : '',
    blocked_reason: status === 'blocked' ? row.blocked_reason : '',
    dropped_reason: status === 'dropped' ? row.dropped_reason : '',
  };
}

/** A new due day of a task that repeats is an exception of its rule, so that the times after it stay where they were. */
function withShiftedRule(row: TaskRow, columns: Partial<TaskRow>): Partial<TaskRow> {
  const rule = columns.rule === undefined ? parseRule(row.rule) : null;
  if (rule === null || !columns.due_on || row.due_on === '' || columns.due_on === row.due_on) return columns;
  return { ...columns, rule: JSON.stringify(shiftTime(rule, row.due_on, columns.due_on)) };
}

function carriedOver(row: TaskRow, dueOn: string | undefined, today: IsoDay): Partial<TaskRow> {
  const isCarried =
    dueOn !== undefined && row.due_on !== '' && row.due_on <= today && dueOn > row.due_on && isOpenTask(row.status);
  return isCarried ? { carried_over: row.carried_over + 1 } : {};
}

async function writeParts(writer: StepWriter, id: string, parts: TaskPatch): Promise<boolean> {
  let count = 0;
  if (parts.helpers !== undefined) count += await writeHelpers(writer, id, parts.helpers);
  if (parts.steps !== undefined) count += await writeSteps(writer, id, parts.steps);
  if (parts.needs !== undefined) count += await writeNeeds(writer, id, parts.needs);
  return count > 0;
}

async function firstPositions(db: DbReader): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('tasks')
    .select(({ fn }) => ['status', fn.min('position').as('first')])
    .groupBy('status')
    .execute();
  return new Map(rows.map((row) => [row.status, row.first]));
}

/** Those that change their column go to its top; the others stay where they are. */
async function topPlaces(writer: StepWriter, rows: readonly TaskRow[], status: string): Promise<number[]> {
  const first = (await firstPositions(writer.trx)).get(status) ?? 0;
  return rows.map((row, index) => (row.status === status ? row.position : first - (rows.length - index) * positionGap));
}

/** Places between the task that comes after and the one before it; the column is numbered anew where there is no room. */
async function placesBefore(
  writer: StepWriter,
  rows: readonly TaskRow[],
  status: string,
  beforeId: string | null,
): Promise<number[]> {
  const moving = new Set(rows.map((row) => row.id));
  const column = (
    await writer.trx
      .selectFrom('tasks')
      .select(['id', 'position'])
      .where('status', '=', status)
      .where(isLive('tasks'))
      .orderBy('position')
      .orderBy('id')
      .execute()
  ).filter((row) => !moving.has(row.id));
  const found = beforeId === null ? -1 : column.findIndex((row) => row.id === beforeId);
  const at = found === -1 ? column.length : found;
  const [before, after] = [column[at - 1]?.position, column[at]?.position];
  const low = before ?? (after ?? 0) - (rows.length + 1) * positionGap;
  const high = after ?? low + (rows.length + 1) * positionGap;
  const step = Math.floor((high - low) / (rows.length + 1));
  if (step > 0) return rows.map((_, index) => low + step * (index + 1));
  await renumber(writer, column.slice(at), low + (rows.length + 1) * positionGap);
  return rows.map((_, index) => low + (index + 1) * positionGap);
}

async function renumber(writer: StepWriter, column: readonly { readonly id: string }[], from: number): Promise<void> {
  const rows = await demandTasks(
    writer.trx,
    column.map((row) => row.id),
  );
  await writer.updateEach(
    'tasks',
    rows.map((row, index) => ({ row, patch: { position: from + index * positionGap } })),
  );
}
