import { goalStatuses } from '#shared/content/goals.ts';
import type { ReportScope } from '#shared/domain/reports/scope.ts';
import { nameOrPrivate } from '#shared/domain/reports/sections/partners.ts';
import type {
  CommitteeLine,
  DecisionLine,
  GoalLine,
  MeetingLine,
  OpenDecisionLine,
  WorkFacts,
} from '#shared/domain/reports/sections/work.ts';

import { listCommittees } from '../committees/read-committees.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { listGoals } from '../goals/read-goals.ts';
import { committeeNames } from '../meetings/committee-names.ts';
import { meetingsBetween } from '../meetings/meetings-list.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';

/** Goals as of the day, and the milestones that were met in the period. */
export async function goalFacts(db: DbReader, scope: ReportScope) {
  const all = (await listGoals(db, scope.asOf)).filter(
    (goal) => goal.kind === 'goal' && (scope.committeeId === '' || goal.committeeId === scope.committeeId),
  );
  const owners = await recordLabels(
    db,
    all.flatMap((goal) => (goal.ownerId === null ? [] : [{ type: 'people' as const, id: goal.ownerId }])),
  );
  const goals: GoalLine[] = all.map((goal) => ({
    title: goal.title,
    owner: nameOrPrivate(owners.get(goal.ownerId ?? ''), scope.hidesRestricted),
    status: goalStatuses.find((status) => status.id === goal.status)?.label ?? goal.status,
    standing: goal.standing,
    dueOn: goal.dueOn,
    unit: goal.unit,
    baseline: goal.baselineValue,
    target: goal.targetValue,
    value: goal.values.findLast((value) => value.measuredOn <= scope.asOf)?.value ?? null,
  }));
  const milestones = all
    .flatMap((goal) =>
      goal.milestones.flatMap((each) =>
        each.metOn !== null && each.metOn >= scope.from && each.metOn <= scope.to
          ? [{ title: each.title, goal: goal.title, metOn: each.metOn }]
          : [],
      ),
    )
    .toSorted((a, b) => (a.metOn < b.metOn ? -1 : a.metOn > b.metOn ? 1 : 0));
  return { goals, milestones };
}

/** Meetings that were held in the period. */
export async function meetingFacts(db: DbReader, scope: ReportScope): Promise<MeetingLine[]> {
  const rows = await meetingsBetween(db, {
    from: scope.from,
    to: scope.to,
    ...(scope.committeeId !== '' && { committeeId: scope.committeeId }),
  });
  return rows
    .filter((row) => row.status === 'held')
    .map((row) => {
      const came = row.counts.present + row.counts.remote + row.counts.alternate + row.counts.guest;
      const most = Math.max(came, row.headCount);
      return {
        title: row.title,
        body: row.committeeName ?? '',
        heldOn: row.heldOn,
        came: most === 0 ? null : most,
        expected: row.counts.expected,
        isDecision: row.isDecision,
        isQuorumMet: row.isQuorumMet,
      };
    });
}

/** What was decided in the period, the first first. */
export async function decisionFacts(db: DbReader, scope: ReportScope): Promise<DecisionLine[]> {
  let query = db
    .selectFrom('decisions')
    .selectAll()
    .where(isLive('decisions'))
    .where('decided_on', '>=', scope.from)
    .where('decided_on', '<=', scope.to)
    .orderBy('decided_on')
    .orderBy('number')
    .limit(1_000);
  if (scope.committeeId !== '') query = query.where('committee_id', '=', scope.committeeId);
  const rows = await query.execute();
  const names = await committeeNames(
    db,
    rows.map((row) => row.committee_id),
  );
  return rows.map((row) => ({
    number: row.number,
    title: row.title,
    outcome: row.outcome,
    body: names.get(row.committee_id) ?? '',
    decidedOn: row.decided_on,
    status: statusWords[row.status] ?? row.status,
    reviewOn: row.review_on,
  }));
}

/** Decisions that are open for the meeting, its body, or the whole coalition. */
export async function openDecisionFacts(db: DbReader, scope: ReportScope): Promise<OpenDecisionLine[]> {
  const body = await bodyOf(db, scope);
  let query = db
    .selectFrom('decisions')
    .select(['title', 'motion', 'background'])
    .where(isLive('decisions'))
    .where('status', 'in', ['draft', 'open', 'deferred'])
    .orderBy('number')
    .limit(60);
  if (scope.meetingId !== '')
    query = query.where((where) =>
      where.or([
        where('meeting_id', '=', scope.meetingId),
        where.and([where('meeting_id', '=', ''), where('committee_id', '=', body)]),
      ]),
    );
  else if (body !== '') query = query.where('committee_id', '=', body);
  return query.execute();
}

/** Tasks that were due in the period, and what is overdue as of the day. */
export async function taskFacts(db: DbReader, scope: ReportScope): Promise<WorkFacts> {
  const of = () => {
    const query = db.selectFrom('tasks').where(isLive('tasks'));
    return scope.committeeId === '' ? query : query.where('committee_id', '=', scope.committeeId);
  };
  const due = await of()
    .select(({ fn }) => ['committee_id', 'status', fn.countAll().as('count')])
    .where('due_on', '>=', scope.from)
    .where('due_on', '<=', scope.asOf)
    .where('status', '<>', 'dropped')
    .groupBy(['committee_id', 'status'])
    .execute();
  const late = of()
    .where('status', 'not in', ['done', 'dropped'])
    .where('due_on', '<>', '')
    .where('due_on', '<', scope.asOf);
  const { count } = await late.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow();
  const rows = await late
    .select(['title', 'owner_person_id', 'committee_id', 'due_on'])
    .orderBy('due_on')
    .orderBy('id')
    .limit(40)
    .execute();
  const names = await committeeNames(
    db,
    [...due, ...rows].map((row) => row.committee_id),
  );
  const owners = await recordLabels(
    db,
    rows.flatMap((row) => (row.owner_person_id === '' ? [] : [{ type: 'people' as const, id: row.owner_person_id }])),
  );
  const sum = (list: typeof due): number => list.reduce((all, row) => all + Number(row.count), 0);
  const bodies = [...new Set(due.map((row) => row.committee_id))];
  return {
    due: sum(due),
    done: sum(due.filter((row) => row.status === 'done')),
    byCommittee: bodies
      .map((id) => {
        const own = due.filter((row) => row.committee_id === id);
        return {
          name: names.get(id) ?? 'No committee',
          due: sum(own),
          done: sum(own.filter((row) => row.status === 'done')),
        };
      })
      .toSorted((a, b) => b.due - a.due || (a.name < b.name ? -1 : 1)),
    overdue: rows.map((row) => ({
      title: row.title,
      owner: nameOrPrivate(owners.get(row.owner_person_id), scope.hidesRestricted),
      committee: names.get(row.committee_id) ?? '',
      dueOn: row.due_on,
    })),
    overdueCount: Number(count),
  };
}

/** Bodies in use as of the day. */
export async function committeeFacts(db: DbReader, scope: ReportScope): Promise<CommitteeLine[]> {
  const rows = (await listCommittees(db, scope.asOf)).filter((row) => row.status === 'active');
  const open = await db
    .selectFrom('tasks')
    .select(({ fn }) => ['committee_id', fn.countAll().as('count')])
    .where(isLive('tasks'))
    .where('status', 'not in', ['done', 'dropped'])
    .where('committee_id', '<>', '')
    .groupBy('committee_id')
    .execute();
  const openOf = new Map(open.map((row) => [row.committee_id, Number(row.count)]));
  return rows.map((row) => ({
    name: row.name,
    chair: row.chairs.map((chair) => nameOrPrivate(chair, scope.hidesRestricted)).join(', '),
    filled: row.filled,
    seats: row.seats,
    meets: row.meets,
    openTasks: openOf.get(row.id) ?? 0,
  }));
}

async function bodyOf(db: DbReader, scope: ReportScope): Promise<string> {
  if (scope.meetingId === '') return scope.committeeId;
  const row = await db
    .selectFrom('meetings')
    .select('committee_id')
    .where('id', '=', scope.meetingId)
    .executeTakeFirst();
  return row?.committee_id ?? '';
}

const statusWords: Readonly<Record<string, string>> = {
  passed: 'Passed',
  provisional: 'Passed, to be confirmed',
  failed: 'Failed',
  withdrawn: 'Withdrawn',
  superseded: 'Replaced by a later one',
  deferred: 'Put off',
};
