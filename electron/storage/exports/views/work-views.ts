import { listCommitments } from '#db/commitments/commitments-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { listFollowUps } from '#db/follow-ups/follow-ups-list.ts';
import { listPromises } from '#db/promises/promises-list.ts';
import type { TaskViewer } from '#db/tasks/task-filter.ts';
import { listTasks } from '#db/tasks/tasks-list.ts';
import { commitmentStatuses, commitmentTypes } from '#shared/content/commitments.ts';
import { followUpTypes } from '#shared/content/follow-up-types.ts';
import { taskEfforts, taskPriorities, taskStatuses } from '#shared/content/tasks.ts';
import type { Commitment } from '#shared/contract/commitments.ts';
import type { ExportView } from '#shared/contract/export-views.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';
import type { PartnerPromise } from '#shared/contract/promises.ts';
import { taskFilterSchema } from '#shared/contract/task-filter.ts';
import { type TaskSummary } from '#shared/contract/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';

import { byCursor, column, namesRestricted, text, wordOf, type ViewDefinition } from './view-source.ts';

type Of<Table extends ExportView['table']> = Extract<ExportView, { table: Table }>;
type MemberNames = ReadonlyMap<string, string>;

const limit = 200;

/** Tasks as their list shows them. */
export function tasksView(db: DbReader, view: Of<'tasks'>, viewer: TaskViewer): ViewDefinition<TaskSummary> {
  const { selection, sort, groupBy } = view;
  const filter = 'filter' in selection ? selection.filter : taskFilterSchema.parse({});
  const isWanted = 'filter' in selection ? isNot(selection.except) : isOneOf(selection.ids);
  async function* batches() {
    for (let offset = 0; ; offset += limit) {
      const { rows, total } = await listTasks(db, { filter, sort, groupBy, offset, limit }, viewer);
      yield rows.filter((row) => isWanted(row.id));
      if (offset + limit >= total) return;
    }
  }
  return {
    name: 'Tasks',
    total: null,
    columns: [
      text('title', 'Task', (row) => row.title),
      text('status', 'Status', (row) => wordOf(taskStatuses, row.status)),
      text('owner', 'Owner', (row) => row.owner?.label),
      column('dueOn', 'Due', 'day', (row) => row.dueOn),
      text('priority', 'Priority', (row) => wordOf(taskPriorities, row.priority)),
      text('effort', 'Effort', (row) => wordOf(taskEfforts, row.effort)),
      text('committee', 'Committee', (row) => row.committee?.label),
      text('record', 'About', (row) => row.record?.label),
      column('startsOn', 'Starts', 'day', (row) => row.startsOn),
      column('doneOn', 'Done', 'day', (row) => row.doneOn),
      column('droppedOn', 'Dropped', 'day', (row) => row.droppedOn),
      column('stepCount', 'Steps', 'number', (row) => row.stepCount),
      column('stepsDone', 'Steps done', 'number', (row) => row.stepsDone),
      column('waitsFor', 'Waits for', 'number', (row) => row.waitsFor),
      column('repeats', 'Repeats', 'flag', (row) => row.repeats),
      column('reason', 'Why blocked or dropped', 'long', (row) => row.blockedReason || row.droppedReason),
      column('createdAt', 'Added', 'instant', (row) => row.createdAt),
    ],
    batches: batches(),
    isRestricted: (row) => namesRestricted(row.owner, row.record),
    custom: { type: 'tasks', idOf: (row) => row.id },
  };
}

/** Follow-ups as their list shows them. */
export function followUpsView(
  db: DbReader,
  view: Of<'followUps'>,
  today: IsoDay,
  members: MemberNames,
): ViewDefinition<FollowUp> {
  return {
    name: 'Follow-ups',
    total: null,
    columns: [
      column('dueOn', 'Due', 'day', (row) => row.dueOn),
      text('type', 'Kind', (row) => wordOf(followUpTypes, row.type)),
      text('summary', 'What', (row) => row.summary),
      text('record', 'With', (row) => row.record?.label),
      text('owner', 'Owner', (row) => members.get(row.ownerId ?? '')),
      column('doneOn', 'Done', 'day', (row) => row.doneOn),
      column('createdAt', 'Added', 'instant', (row) => row.createdAt),
    ],
    batches: only(
      byCursor((cursor) => listFollowUps(db, { ...view, today }, { cursor, limit })),
      view.only,
    ),
    isRestricted: (row) => namesRestricted(row.record),
  };
}

/** Promises as their list shows them. */
export function promisesView(
  db: DbReader,
  view: Of<'promises'>,
  today: IsoDay,
  members: MemberNames,
): ViewDefinition<PartnerPromise> {
  return {
    name: 'Promises',
    total: null,
    columns: [
      text('direction', 'Who promised', (row) => (row.direction === 'us' ? 'We did' : 'They did')),
      text('record', 'Partner', (row) => row.record.label),
      text('text', 'Promise', (row) => row.text),
      column('dueOn', 'Due', 'day', (row) => row.dueOn),
      text('owner', 'Owner', (row) => members.get(row.ownerId ?? '')),
      column('keptOn', 'Kept', 'day', (row) => row.keptOn),
      column('createdAt', 'Added', 'instant', (row) => row.createdAt),
    ],
    batches: only(
      byCursor((cursor) => listPromises(db, { ...view, today }, { cursor, limit })),
      view.only,
    ),
    isRestricted: (row) => row.isRestricted || namesRestricted(row.record),
  };
}

/** Commitments as their list shows them. */
export function commitmentsView(
  db: DbReader,
  view: Of<'commitments'>,
  today: IsoDay,
  members: MemberNames,
): ViewDefinition<Commitment> {
  return {
    name: 'Commitments',
    total: null,
    columns: [
      text('record', 'Partner', (row) => row.record.label),
      text('type', 'Kind', (row) => wordOf(commitmentTypes, row.type)),
      text('status', 'Status', (row) => wordOf(commitmentStatuses, row.status)),
      column('value', 'How much', 'number', (row) => row.value),
      text('unit', 'Of what', (row) => row.currency || row.unit),
      column('startsOn', 'Starts', 'day', (row) => row.startsOn),
      column('endsOn', 'Ends', 'day', (row) => row.endsOn),
      text('owner', 'Owner', (row) => members.get(row.ownerId ?? '')),
      column('askedOn', 'Asked', 'day', (row) => row.askedOn),
      column('decidedOn', 'Decided', 'day', (row) => row.decidedOn),
      column('isPublic', 'Public', 'flag', (row) => row.isPublic),
      column('conditions', 'Conditions', 'long', (row) => row.conditions),
      column('documentLink', 'Document', 'link', (row) => row.documentLink),
      column('note', 'Note', 'long', (row) => row.note),
      column('createdAt', 'Added', 'instant', (row) => row.createdAt),
    ],
    batches: only(
      byCursor((cursor) => listCommitments(db, { ...view, today }, { cursor, limit })),
      view.only,
    ),
    isRestricted: (row) => namesRestricted(row.record),
    custom: { type: 'commitments', idOf: (row) => row.id },
  };
}

/** The chosen rows of batches, where some are chosen. */
export async function* only<Row extends { readonly id: string }>(
  batches: AsyncIterable<readonly Row[]>,
  ids: readonly string[] | undefined,
): AsyncGenerator<readonly Row[]> {
  const isWanted = ids === undefined ? () => true : isOneOf(ids);
  for await (const rows of batches) yield rows.filter((row) => isWanted(row.id));
}

function isOneOf(ids: readonly string[]): (id: string) => boolean {
  const known = new Set(ids);
  return (id) => known.has(id);
}

function isNot(ids: readonly string[]): (id: string) => boolean {
  const known = new Set(ids);
  return (id) => !known.has(id);
}
