import type { Goal, GoalLink } from '#shared/contract/goals.ts';
import type { IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { GoalRow, GoalValueRow, MilestoneRow } from '../schema/goals.ts';
import { committeeNames, goalWork, linkedRecords, type GoalWork } from './goal-work.ts';

/** The most goals and strategies that a list shows. */
const mostGoals = 500;

/** Goals and strategies in use, in their order. */
export async function listGoals(db: DbReader, today: IsoDay): Promise<Goal[]> {
  const rows = await db
    .selectFrom('goals')
    .selectAll()
    .where(isLive('goals'))
    .orderBy('position')
    .orderBy('id')
    .limit(mostGoals)
    .execute();
  return goalsFrom(db, rows, today);
}

/** A goal with its strategies and links. Fails with `notFound`. */
export async function readGoal(
  db: DbReader,
  id: string,
  today: IsoDay,
): Promise<{ goal: Goal; parent: { id: string; title: string } | null; strategies: Goal[]; links: GoalLink[] }> {
  const row = await db.selectFrom('goals').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'goals', id });
  const strategies = await db
    .selectFrom('goals')
    .selectAll()
    .where('parent_id', '=', id)
    .where(isLive('goals'))
    .orderBy('position')
    .orderBy('id')
    .limit(mostGoals)
    .execute();
  const parent =
    row.parent_id === ''
      ? undefined
      : await db.selectFrom('goals').select(['id', 'title']).where('id', '=', row.parent_id).executeTakeFirst();
  const [goal, ...others] = await goalsFrom(db, [row, ...strategies], today);
  if (goal === undefined) throw new AppError('notFound', { type: 'goals', id });
  const links = await db.selectFrom('goal_links').selectAll().where('goal_id', '=', id).orderBy('id').execute();
  return { goal, parent: parent ?? null, strategies: others, links: await linkedRecords(db, links) };
}

async function goalsFrom(db: DbReader, rows: readonly GoalRow[], today: IsoDay): Promise<Goal[]> {
  const ids = rows.map((row) => row.id);
  const values = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('goal_values')
      .selectAll()
      .where('goal_id', 'in', batch)
      .orderBy('measured_on')
      .orderBy('id')
      .execute(),
  );
  const milestones = await selectInBatches(ids, (batch) =>
    db.selectFrom('milestones').selectAll().where('goal_id', 'in', batch).orderBy('position').orderBy('id').execute(),
  );
  const owners = await recordLabels(
    db,
    rows
      .filter((row) => row.owner_person_id !== '')
      .map((row) => ({ type: 'people', id: row.owner_person_id }) as const),
  );
  const committees = await committeeNames(
    db,
    rows.map((row) => row.committee_id),
  );
  const work = await goalWork(db, ids, today);
  const [valuesOf, milestonesOf] = [byGoal(values), byGoal(milestones)];
  return rows.map((row) => ({
    ...ownFields(row),
    owner: owners.get(row.owner_person_id) ?? null,
    committee: committees.get(row.committee_id) ?? '',
    values: (valuesOf.get(row.id) ?? []).map(valueOf),
    milestones: (milestonesOf.get(row.id) ?? []).map(milestoneOf),
    ...(work.get(row.id) ?? noWork),
  }));
}

const noWork: GoalWork = { tasks: { open: 0, overdue: 0, done: 0 }, wins: 0 };

function byGoal<Row extends { readonly goal_id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.goal_id);
    if (group === undefined) groups.set(row.goal_id, [row]);
    else group.push(row);
  }
  return groups;
}

function ownFields(row: GoalRow) {
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    parentId: row.parent_id || null,
    template: row.template,
    title: row.title,
    why: row.why,
    change: row.change,
    measure: row.measure,
    unit: row.unit,
    direction: row.direction,
    baselineValue: numberOf(row.baseline_value),
    baselineSource: row.baseline_source,
    baselineOn: row.baseline_on || null,
    targetValue: numberOf(row.target_value),
    achievable: row.achievable,
    problem: row.problem,
    pathway: row.pathway,
    equity: row.equity,
    startsOn: row.starts_on || null,
    dueOn: row.due_on || null,
    status: row.status,
    standing: row.standing,
    confidence: row.confidence === 0 ? null : row.confidence,
    metOn: row.met_on || null,
    ownerId: row.owner_person_id || null,
    committeeId: row.committee_id || null,
    isInTrash: row.deleted_at !== '',
    createdAt: row.created_at,
  };
}

function valueOf(row: GoalValueRow): Goal['values'][number] {
  return {
    id: row.id,
    version: row.version,
    measuredOn: row.measured_on,
    value: Number(row.value),
    source: row.source,
    note: row.note,
  };
}

function milestoneOf(row: MilestoneRow): Goal['milestones'][number] {
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    dueOn: row.due_on || null,
    metOn: row.met_on || null,
    evidence: row.evidence,
    winLevel: row.win_level === 0 ? null : row.win_level,
  };
}

function numberOf(text: string): number | null {
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}
