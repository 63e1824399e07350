import { committeeKindById, type StarterTask } from '#shared/content/committee-kinds.ts';
import { isOpenTask } from '#shared/content/tasks.ts';
import type { ChecklistTask, CommitteeDashboard, DashboardTask } from '#shared/contract/committees.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { IsoDay } from '#shared/dates.ts';
import { compareTexts, foldText } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { committeeLoads } from '../metrics/committee-figures.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { CommitteeRow } from '../schema/committees.ts';
import type { TaskRow } from '../schema/tasks.ts';
import { demandCommittee } from './committees-repository.ts';

/** Entries that a list of the dashboard shows at most. */
const most = 50;

/** What the chair of a committee looks at before a meeting. Fails with `notFound`. */
export async function readDashboard(db: DbReader, id: string, today: IsoDay): Promise<CommitteeDashboard> {
  const committee = await demandCommittee(db, id);
  const tasks = await tasksOf(db, id);
  const open = tasks.filter((task) => isOpenTask(task.status));
  const decisions = await db
    .selectFrom('decisions')
    .select(['id', 'title', 'status', 'review_on', 'decided_on'])
    .where('committee_id', '=', id)
    .where('deleted_at', '=', '')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  const load = await committeeLoads(db, today, id);
  const everywhere = await committeeLoads(db, today);
  const people = [...new Set([...tasks.map((task) => task.owner_person_id), ...load.loads.map((each) => each.id)])];
  const labels = await recordLabels(
    db,
    people.filter((each) => each !== '').map((each) => ({ type: 'people' as const, id: each })),
  );
  const line = (task: TaskRow): DashboardTask => ({
    id: task.id,
    title: task.title,
    owner: labels.get(task.owner_person_id) ?? null,
    dueOn: task.due_on || null,
    detail: task.blocked_reason,
  });
  const byDay = (a: TaskRow, b: TaskRow) => compareTexts(a.due_on, b.due_on);
  return {
    open: open.length,
    done: tasks.filter((task) => task.status === 'done').length,
    overdue: open
      .filter((task) => task.due_on !== '' && task.due_on < today)
      .toSorted(byDay)
      .slice(0, most)
      .map(line),
    blocked: open
      .filter((task) => task.status === 'blocked')
      .slice(0, most)
      .map(line),
    waiting: decisions
      .filter((row) => row.status === 'open' || row.status === 'draft' || row.status === 'provisional')
      .map((row) => ({ id: row.id, title: row.title, reviewOn: row.review_on || null })),
    decided: decisions
      .filter((row) => row.status === 'passed')
      .map((row) => ({ id: row.id, title: row.title, on: row.decided_on || null })),
    ...(await meetingFacts(
      db,
      id,
      today,
      load.loads.map((each) => each.id),
    )),
    load: {
      value: load.value,
      members: load.loads
        .toSorted((a, b) => b.effort - a.effort)
        .flatMap((each) => {
          const person = labels.get(each.id);
          return person === undefined
            ? []
            : [{ person, effort: each.effort, seats: each.seats, flags: [...(everywhere.flagged.get(each.id) ?? [])] }];
        }),
    },
    checklist: tasks.flatMap((task) => checklistTask(task, labels.get(task.owner_person_id) ?? null)),
    starters: startersFor(committee, tasks).length,
  };
}

/** The starter tasks of a committee's kind that it does not have yet, by their titles. */
export async function missingStarters(db: DbReader, committee: CommitteeRow): Promise<readonly StarterTask[]> {
  return startersFor(committee, await tasksOf(db, committee.id));
}

function startersFor(committee: CommitteeRow, tasks: readonly TaskRow[]): readonly StarterTask[] {
  const there = new Set(tasks.map((task) => foldText(task.title)));
  return (committeeKindById(committee.kind)?.tasks ?? []).filter((task) => !there.has(foldText(task.title)));
}

async function tasksOf(db: DbReader, id: string): Promise<TaskRow[]> {
  return db
    .selectFrom('tasks')
    .selectAll()
    .where('committee_id', '=', id)
    .where('deleted_at', '=', '')
    .orderBy('id')
    .limit(2_000)
    .execute();
}

function checklistTask(task: TaskRow, owner: RecordLabel | null): ChecklistTask[] {
  if ((task.question !== 'who' && task.question !== 'where' && task.question !== 'how') || task.status === 'dropped')
    return [];
  return [
    {
      id: task.id,
      version: task.version,
      question: task.question,
      title: task.title,
      status: task.status,
      owner,
      dueOn: task.due_on || null,
    },
  ];
}

/** The next meeting, and who was at none of the last three. */
async function meetingFacts(
  db: DbReader,
  id: string,
  today: IsoDay,
  people: readonly string[],
): Promise<Pick<CommitteeDashboard, 'nextMeeting' | 'meetingsHeld' | 'silent'>> {
  const next = await db
    .selectFrom('meetings')
    .select(['id', 'title', 'held_on', 'starts_at'])
    .where('committee_id', '=', id)
    .where('status', '=', 'planned')
    .where('held_on', '>=', today)
    .where('deleted_at', '=', '')
    .orderBy('held_on')
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirst();
  const held = await db
    .selectFrom('meetings')
    .select('id')
    .where('committee_id', '=', id)
    .where('status', '=', 'held')
    .where('held_on', '<=', today)
    .where('deleted_at', '=', '')
    .orderBy('held_on', 'desc')
    .limit(3)
    .execute();
  const rows =
    held.length === 0
      ? []
      : await db
          .selectFrom('attendances')
          .select(['person_id', 'alternate_for_id'])
          .where(
            'meeting_id',
            'in',
            held.map((meeting) => meeting.id),
          )
          .where('state', 'in', ['present', 'remote', 'alternate'])
          .execute();
  const here = new Set(rows.flatMap((row) => [row.person_id, row.alternate_for_id]));
  const silent = held.length < 3 ? [] : people.filter((person) => !here.has(person));
  const labels = await recordLabels(
    db,
    silent.map((person) => ({ type: 'people' as const, id: person })),
  );
  return {
    nextMeeting:
      next === undefined ? null : { id: next.id, title: next.title, heldOn: next.held_on, startsAt: next.starts_at },
    meetingsHeld: held.length,
    silent: silent.flatMap((person) => labels.get(person) ?? []),
  };
}
