import type { IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import type { GoalLinkRow, GoalValueRow, MilestoneRow } from '../schema/goals.ts';
import { reordered } from '../records/reordered.ts';

interface ValueFields {
  readonly measuredOn: IsoDay;
  readonly value: number;
  readonly source: string;
  readonly note: string;
}

interface MilestoneFields {
  readonly title: string;
  readonly dueOn: IsoDay | null;
  readonly metOn: IsoDay | null;
  readonly evidence: string;
  readonly winLevel: number | null;
}

type Patch<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | undefined };

/** The row of a dated value. */
export function newGoalValueRow(
  id: string,
  now: string,
  goalId: string,
  fields: Pick<ValueFields, 'measuredOn' | 'value'> & Patch<ValueFields>,
): GoalValueRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    goal_id: goalId,
    measured_on: fields.measuredOn,
    value: String(fields.value),
    source: fields.source ?? '',
    note: fields.note ?? '',
  };
}

/** The row of a milestone. */
export function newMilestoneRow(
  id: string,
  now: string,
  goalId: string,
  position: number,
  fields: Patch<MilestoneFields> & { readonly title: string },
): MilestoneRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    goal_id: goalId,
    title: '',
    due_on: '',
    met_on: '',
    evidence: '',
    win_level: 0,
    position,
    ...milestoneColumns(fields),
  };
}

/** The row of a tie between a goal and a risk or decision. */
export function newGoalLinkRow(id: string, now: string, goalId: string, type: string, recordId: string): GoalLinkRow {
  return { id, version: 1, created_at: now, updated_at: now, goal_id: goalId, record_type: type, record_id: recordId };
}

/** A value as it is stored. Fails with `notFound`. */
export async function demandGoalValue(db: DbReader, id: string): Promise<GoalValueRow> {
  const row = await db.selectFrom('goal_values').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'goals', id });
  return row;
}

/** A milestone as it is stored. Fails with `notFound`. */
export async function demandMilestone(db: DbReader, id: string): Promise<MilestoneRow> {
  const row = await db.selectFrom('milestones').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'goals', id });
  return row;
}

/** Changes a value. */
export async function updateGoalValue(
  writer: StepWriter,
  id: string,
  version: number,
  patch: Patch<ValueFields>,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update(
    'goal_values',
    id,
    defined({
      measured_on: patch.measuredOn,
      value: patch.value === undefined ? undefined : String(patch.value),
      source: patch.source,
      note: patch.note,
    }),
    version,
  );
}

/** Adds a milestone after the others of its goal. */
export async function insertMilestone(
  writer: StepWriter,
  id: string,
  goalId: string,
  fields: Patch<MilestoneFields> & { readonly title: string },
): Promise<void> {
  const rows = await milestonesOf(writer.trx, goalId);
  const position = (rows.at(-1)?.position ?? -1) + 1;
  await writer.insert('milestones', [newMilestoneRow(id, writer.now, goalId, position, fields)]);
}

/** Changes a milestone. */
export async function updateMilestone(
  writer: StepWriter,
  id: string,
  version: number,
  patch: Patch<MilestoneFields>,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update('milestones', id, milestoneColumns(patch), version);
}

/** Puts a milestone in another place of its goal's list. */
export async function moveMilestone(writer: StepWriter, row: MilestoneRow, index: number): Promise<void> {
  const rows = await milestonesOf(writer.trx, row.goal_id);
  await writer.updateEach(
    'milestones',
    reordered(rows, row.id, index).map((each, position) => ({ row: each, patch: { position } })),
  );
}

async function milestonesOf(db: DbReader, goalId: string): Promise<MilestoneRow[]> {
  return db
    .selectFrom('milestones')
    .selectAll()
    .where('goal_id', '=', goalId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

function milestoneColumns(patch: Patch<MilestoneFields>): Partial<MilestoneRow> {
  return defined({
    title: patch.title,
    due_on: nothing(patch.dueOn),
    met_on: nothing(patch.metOn),
    evidence: patch.evidence,
    win_level: patch.winLevel === null ? 0 : patch.winLevel,
  });
}

/** The value of a goal on a day, as it is stored: there is one a day at most. */
export async function valueOfDay(db: DbReader, goalId: string, day: IsoDay): Promise<GoalValueRow | undefined> {
  return db
    .selectFrom('goal_values')
    .selectAll()
    .where('goal_id', '=', goalId)
    .where('measured_on', '=', day)
    .executeTakeFirst();
}

/** What ties a goal to a record, as it is stored. Fails with `notFound`. */
export async function demandGoalLink(db: DbReader, id: string): Promise<GoalLinkRow> {
  const row = await db.selectFrom('goal_links').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'goals', id });
  return row;
}

/** Whether a goal is tied to a record already. */
export async function isLinked(db: DbReader, goalId: string, recordId: string): Promise<boolean> {
  const row = await db
    .selectFrom('goal_links')
    .select('id')
    .where('goal_id', '=', goalId)
    .where('record_id', '=', recordId)
    .executeTakeFirst();
  return row !== undefined;
}
