import type { ListQuery } from '#shared/contract/filters.ts';
import type { OutreachPlan, OutreachProgress, OutreachStep } from '#shared/contract/outreach.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import type { OutreachPlanRow, OutreachStepRow } from '../schema/outreach.ts';

/** The row of a plan. Fails with `notFound`. */
export async function demandPlan(db: DbReader, id: string): Promise<OutreachPlanRow> {
  const row = await db.selectFrom('outreach_plans').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'outreachPlans', id });
  return row;
}

/** The latest plans. */
export async function latestPlans(db: DbReader, limit: number): Promise<OutreachPlanRow[]> {
  return db.selectFrom('outreach_plans').selectAll().orderBy('created_at', 'desc').limit(limit).execute();
}

/** Removes a plan with its targets and steps. */
export async function removePlan(writer: StepWriter, id: string): Promise<void> {
  for (const table of ['outreach_targets', 'outreach_steps'] as const) {
    const rows = await writer.trx.selectFrom(table).select('id').where('plan_id', '=', id).execute();
    await writer.remove(
      table,
      rows.map((each) => each.id),
    );
  }
  await writer.remove('outreach_plans', [id]);
}

/** The steps of plans in their order. */
export async function stepsOf(db: DbReader, planIds: readonly string[]): Promise<OutreachStepRow[]> {
  if (planIds.length === 0) return [];
  return db
    .selectFrom('outreach_steps')
    .selectAll()
    .where('plan_id', 'in', planIds)
    .orderBy('plan_id')
    .orderBy('position')
    .execute();
}

/** A plan as screens know it. */
export function planOf(row: OutreachPlanRow, steps: readonly OutreachStepRow[]): OutreachPlan {
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    purpose: row.purpose,
    ask: row.ask,
    status: row.status === 'running' || row.status === 'done' ? row.status : 'draft',
    startsOn: row.starts_on || null,
    ownerId: row.owner_id || null,
    audienceType: row.audience_type === 'organizations' ? 'organizations' : 'people',
    audience: audienceOf(row.audience),
    steps: steps
      .filter((step) => step.plan_id === row.id)
      .map(({ id, channel, day, subject, script }) => ({ id, channel, day, subject, script })),
  };
}

/** Writes the steps of a plan anew: rows are kept by their place, so that little changes. */
export async function writeSteps(writer: StepWriter, planId: string, steps: readonly OutreachStep[]): Promise<void> {
  const known = await stepsOf(writer.trx, [planId]);
  for (const [position, step] of steps.entries()) {
    const row = known[position];
    const columns = { channel: step.channel, day: step.day, subject: step.subject, script: step.script };
    if (row !== undefined) await writer.update('outreach_steps', row.id, { ...columns, position });
    else
      await writer.insert('outreach_steps', [
        {
          id: newId(),
          version: 1,
          created_at: writer.now,
          updated_at: writer.now,
          plan_id: planId,
          position,
          ...columns,
        },
      ]);
  }
  await writer.remove(
    'outreach_steps',
    known.slice(steps.length).map((row) => row.id),
  );
}

/** How far each plan is, by its id. */
export async function progressOf(
  db: DbReader,
  planIds: readonly string[],
  today: string,
): Promise<Map<string, OutreachProgress & { nextDueOn: string | null }>> {
  const progress = new Map<string, OutreachProgress & { nextDueOn: string | null }>(
    planIds.map((id) => [id, { open: 0, done: 0, stopped: 0, leftOut: 0, due: 0, steps: [], nextDueOn: null }]),
  );
  if (planIds.length === 0) return progress;
  const rows = await db
    .selectFrom('outreach_targets')
    .select(({ fn }) => ['plan_id', 'state', 'steps_done', 'next_due_on', fn.countAll().as('count')])
    .where('plan_id', 'in', planIds)
    .groupBy(['plan_id', 'state', 'steps_done', 'next_due_on'])
    .execute();
  for (const row of rows) {
    const plan = progress.get(row.plan_id);
    if (plan === undefined) continue;
    const count = Number(row.count);
    if (row.state === 'left-out') {
      plan.leftOut += count;
      continue;
    }
    if (row.state === 'done') plan.done += count;
    else if (row.state === 'stopped') plan.stopped += count;
    else {
      plan.open += count;
      if (row.next_due_on !== '' && row.next_due_on <= today) plan.due += count;
      if (row.next_due_on !== '' && (plan.nextDueOn === null || row.next_due_on < plan.nextDueOn))
        plan.nextDueOn = row.next_due_on;
    }
    const step = plan.steps.find((each) => each.stepsDone === row.steps_done);
    if (step === undefined) plan.steps.push({ stepsDone: row.steps_done, count });
    else step.count += count;
  }
  for (const plan of progress.values()) plan.steps.sort((a, b) => a.stepsDone - b.stepsDone);
  return progress;
}

function audienceOf(text: string): ListQuery | null {
  if (text === '') return null;
  // The column is written from a ListQuery alone.
  return JSON.parse(text) as ListQuery;
}
