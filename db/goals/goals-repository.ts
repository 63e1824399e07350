import type { GoalTemplate } from '#shared/content/goal-templates.ts';
import { addMonths, type IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { reordered } from '../records/reordered.ts';
import type { GoalRow } from '../schema/goals.ts';
import { newMilestoneRow } from './goal-parts.ts';

/** The fields of a goal that a form sends. */
export interface GoalFields {
  readonly title: string;
  readonly why: string;
  readonly change: string;
  readonly measure: string;
  readonly unit: string;
  readonly direction: string;
  readonly baselineValue: number | null;
  readonly baselineSource: string;
  readonly baselineOn: IsoDay | null;
  readonly targetValue: number | null;
  readonly achievable: string;
  readonly problem: string;
  readonly pathway: string;
  readonly equity: string;
  readonly startsOn: IsoDay | null;
  readonly dueOn: IsoDay | null;
  readonly status: string;
  readonly standing: string;
  readonly confidence: number | null;
  readonly metOn: IsoDay | null;
  readonly ownerId: string | null;
  readonly committeeId: string | null;
  readonly parentId: string | null;
}

/** The fields that a patch may name; what it leaves out stays as it is. */
export type GoalColumnsPatch = { readonly [Field in keyof GoalFields]?: GoalFields[Field] | undefined };

/** The row of a new goal or strategy; what is left out is empty. */
export function newGoalRow(
  id: string,
  now: string,
  position: number,
  fields: GoalColumnsPatch & { readonly title: string; readonly kind?: string; readonly template?: string },
): GoalRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    kind: fields.kind ?? 'goal',
    parent_id: '',
    template: fields.template ?? '',
    title: '',
    why: '',
    change: '',
    measure: '',
    unit: '',
    direction: 'at-least',
    baseline_value: '',
    baseline_source: '',
    baseline_on: '',
    target_value: '',
    achievable: '',
    problem: '',
    pathway: '',
    equity: '',
    starts_on: '',
    due_on: '',
    status: 'not-started',
    standing: '',
    confidence: 0,
    met_on: '',
    owner_person_id: '',
    committee_id: '',
    position,
    ...goalColumns(fields),
  };
}

/** A goal or strategy in use. Fails with `notFound`. */
export async function demandGoal(db: DbReader, id: string): Promise<GoalRow> {
  const row = await db.selectFrom('goals').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'goals', id });
  return row;
}

/** Adds a goal after its siblings. */
export async function insertGoal(
  writer: StepWriter,
  id: string,
  fields: GoalColumnsPatch & { readonly title: string; readonly kind?: string },
): Promise<void> {
  const position = await nextPosition(writer.trx, fields.parentId ?? '');
  await writer.insert('goals', [newGoalRow(id, writer.now, position, fields)]);
}

/** Adds goals that begin as templates, with their milestones; those that are here already are left out. Answers how many. */
export async function insertGoalTemplates(
  writer: StepWriter,
  templates: readonly GoalTemplate[],
  today: IsoDay,
): Promise<number> {
  const known = await writer.trx
    .selectFrom('goals')
    .select('template')
    .where('template', '<>', '')
    .where(isLive('goals'))
    .execute();
  const here = new Set(known.map((row) => row.template));
  const fresh = templates.filter((template) => !here.has(template.id));
  const first = await nextPosition(writer.trx, '');
  for (const [index, template] of fresh.entries()) {
    const id = newId();
    await writer.insert('goals', [
      newGoalRow(id, writer.now, first + index, {
        ...template,
        template: template.id,
        baselineSource: template.source,
        targetValue: template.target,
        startsOn: today,
        dueOn: addMonths(today, template.months),
      }),
    ]);
    await writer.insert(
      'milestones',
      template.milestones.map((milestone, position) =>
        newMilestoneRow(newId(), writer.now, id, position, {
          title: milestone.title,
          dueOn: addMonths(today, milestone.month),
          winLevel: milestone.winLevel,
        }),
      ),
    );
  }
  return fresh.length;
}

/** Changes a goal; answers its version and whether anything changed. */
export async function updateGoal(
  writer: StepWriter,
  id: string,
  version: number,
  patch: GoalColumnsPatch,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update('goals', id, goalColumns(patch), version);
}

/** Puts a goal in another place among its siblings. */
export async function moveGoal(writer: StepWriter, row: GoalRow, index: number): Promise<void> {
  const siblings = await writer.trx
    .selectFrom('goals')
    .selectAll()
    .where('parent_id', '=', row.parent_id)
    .where(isLive('goals'))
    .orderBy('position')
    .orderBy('id')
    .execute();
  await writer.updateEach(
    'goals',
    reordered(siblings, row.id, index).map((each, position) => ({ row: each, patch: { position } })),
  );
}

/** Moves a goal to the trash with the strategies that serve it; answers how many rows. */
export async function trashGoal(writer: StepWriter, id: string, version: number): Promise<number> {
  const saved = await writer.update('goals', id, { deleted_at: writer.now }, version);
  const strategies = await writer.trx
    .selectFrom('goals')
    .select('id')
    .where('parent_id', '=', id)
    .where(isLive('goals'))
    .execute();
  await writer.updateMany(
    'goals',
    strategies.map((row) => row.id),
    { deleted_at: writer.now },
  );
  return saved.version;
}

async function nextPosition(db: DbReader, parentId: string): Promise<number> {
  const { last } = await db
    .selectFrom('goals')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('parent_id', '=', parentId)
    .where(isLive('goals'))
    .executeTakeFirstOrThrow();
  return last === null ? 0 : last + 1;
}

function goalColumns(patch: GoalColumnsPatch): Partial<GoalRow> {
  return defined({
    title: patch.title,
    why: patch.why,
    change: patch.change,
    measure: patch.measure,
    unit: patch.unit,
    direction: patch.direction,
    baseline_value: numberText(patch.baselineValue),
    baseline_source: patch.baselineSource,
    baseline_on: nothing(patch.baselineOn),
    target_value: numberText(patch.targetValue),
    achievable: patch.achievable,
    problem: patch.problem,
    pathway: patch.pathway,
    equity: patch.equity,
    starts_on: nothing(patch.startsOn),
    due_on: nothing(patch.dueOn),
    status: patch.status,
    standing: patch.standing,
    confidence: patch.confidence === null ? 0 : patch.confidence,
    met_on: nothing(patch.metOn),
    owner_person_id: nothing(patch.ownerId),
    committee_id: nothing(patch.committeeId),
    parent_id: nothing(patch.parentId),
  });
}

function numberText(value: number | null | undefined): string | undefined {
  return value === undefined ? undefined : value === null ? '' : String(value);
}
