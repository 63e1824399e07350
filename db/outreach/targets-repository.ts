import { sql } from 'kysely';

import type { OutreachTarget } from '#shared/contract/outreach.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { blockedBecause, leftOutBecause, nextStepFor } from '#shared/domain/outreach/may-reach.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { cursorParts, cursorText } from '../records/cursor.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { OutreachPlanRow, OutreachStepRow, OutreachTargetRow } from '../schema/outreach.ts';
import { reachablePartners, type ReachablePartner } from './reachability.ts';

/** A plan with its steps in order. */
export interface PlanWithSteps {
  readonly plan: OutreachPlanRow;
  readonly steps: readonly OutreachStepRow[];
}

type TargetScope = 'due' | 'open' | 'done' | 'stopped' | 'left-out';

/** How many partners a plan holds at most: more is no plan that people carry out. */
export const targetLimit = 5_000;

/** Targets that a write is for. Fails with `notFound` for the first that does not exist. */
export async function demandTargets(db: DbReader, ids: readonly string[]): Promise<OutreachTargetRow[]> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('outreach_targets').selectAll().where('id', 'in', batch).execute(),
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = found.get(id);
    if (row === undefined) throw new AppError('notFound', { type: 'outreachTargets', id });
    return row;
  });
}

/** The day of a step for a plan; '' while the plan has no start. */
export function dueDayOf({ plan, steps }: PlanWithSteps, step: number): string {
  const day = steps[step]?.day;
  return day === undefined || plan.starts_on === '' ? '' : addDays(plan.starts_on, day);
}

/** Adds partners; those who cannot be reached are kept as left out. Who is in the plan already stays. */
export async function addTargets(
  writer: StepWriter,
  whole: PlanWithSteps,
  ids: readonly string[],
): Promise<{ added: number; leftOut: number }> {
  const fresh = await withoutKnown(writer.trx, whole.plan.id, ids);
  const partners = await reachablePartners(writer.trx, typeOf(whole.plan), fresh);
  const channels = whole.steps.map((step) => step.channel);
  let leftOut = 0;
  const rows = fresh.flatMap((id): OutreachTargetRow[] => {
    const partner = partners.get(id);
    if (partner === undefined) return [];
    const reason = leftOutBecause(partner, channels) ?? '';
    if (reason !== '') leftOut++;
    const first = nextStepFor(partner, channels, 0);
    return [
      {
        id: newId(),
        version: 1,
        created_at: writer.now,
        updated_at: writer.now,
        record_type: whole.plan.audience_type,
        record_id: id,
        plan_id: whole.plan.id,
        state: reason === '' ? 'open' : 'left-out',
        reason,
        steps_done: reason === '' ? first : 0,
        next_due_on: reason === '' ? dueDayOf(whole, first) : '',
        last_outcome: '',
        last_touch_on: '',
        note: '',
      },
    ];
  });
  await writer.insert('outreach_targets', rows);
  return { added: rows.length - leftOut, leftOut };
}

/** Those of the ids that are not targets of the plan yet, each once. */
export async function withoutKnown(db: DbReader, planId: string, ids: readonly string[]): Promise<string[]> {
  const known = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('outreach_targets')
      .select('record_id')
      .where('plan_id', '=', planId)
      .where('record_id', 'in', batch)
      .execute(),
  );
  const present = new Set(known.map((row) => row.record_id));
  return [...new Set(ids)].filter((id) => !present.has(id));
}

/** After the steps or the start changed: where every open target stands now. */
export async function moveTargets(writer: StepWriter, whole: PlanWithSteps): Promise<void> {
  const channels = whole.steps.map((step) => step.channel);
  const rows = await writer.trx
    .selectFrom('outreach_targets')
    .selectAll()
    .where('plan_id', '=', whole.plan.id)
    .where('state', 'in', ['open', 'left-out'])
    .execute();
  const partners = await reachablePartners(
    writer.trx,
    typeOf(whole.plan),
    rows.map((row) => row.record_id),
  );
  await writer.updateEach(
    'outreach_targets',
    rows.flatMap((row) => {
      const partner = partners.get(row.record_id);
      return partner === undefined ? [] : [{ row, patch: placeOf(whole, partner, channels, row.steps_done) }];
    }),
  );
}

/** Where a target stands from a step on: left out, at the next step that can reach them, or done. */
export function placeOf(
  whole: PlanWithSteps,
  partner: ReachablePartner,
  channels: readonly string[],
  from: number,
): Pick<OutreachTargetRow, 'state' | 'reason' | 'steps_done' | 'next_due_on'> {
  const reason = from === 0 ? leftOutBecause(partner, channels) : null;
  if (reason !== null) return { state: 'left-out', reason, steps_done: 0, next_due_on: '' };
  const next = nextStepFor(partner, channels, from);
  return {
    state: next >= channels.length && channels.length > 0 ? 'done' : 'open',
    reason: '',
    steps_done: next,
    next_due_on: dueDayOf(whole, next),
  };
}

/** One page of targets, the earliest due first. Partners in the trash are out of sight. */
export async function listTargets(
  db: DbReader,
  whole: PlanWithSteps,
  query: { scope: TargetScope; today: string; step?: number | null },
  page: { cursor: string | null; limit: number },
): Promise<{ rows: (OutreachTarget & { partner: ReachablePartner })[]; nextCursor: string | null }> {
  let select = db
    .selectFrom('outreach_targets')
    .selectAll()
    .where('plan_id', '=', whole.plan.id)
    .where('state', '=', query.scope === 'due' ? 'open' : query.scope);
  if (query.scope === 'due') select = select.where('next_due_on', '>', '').where('next_due_on', '<=', query.today);
  if (query.step !== undefined && query.step !== null) select = select.where('steps_done', '=', query.step);
  if (page.cursor !== null) {
    const after = cursorParts(page.cursor, 2);
    select = select.where(sql<boolean>`(next_due_on, id) > (${sql.join([...after])})`);
  }
  const found = await select
    .orderBy('next_due_on')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute();
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  const partners = await reachablePartners(
    db,
    typeOf(whole.plan),
    rows.map((row) => row.record_id),
  );
  return {
    rows: rows.flatMap((row) => {
      const partner = partners.get(row.record_id);
      return partner === undefined ? [] : [{ ...targetOf(whole, row, partner), partner }];
    }),
    nextCursor: found.length > page.limit && last !== undefined ? cursorText([last.next_due_on, last.id]) : null,
  };
}

/** The partners of a plan are all of one type. */
export function typeOf(plan: OutreachPlanRow): PartnerType {
  return plan.audience_type === 'organizations' ? 'organizations' : 'people';
}

function targetOf(whole: PlanWithSteps, row: OutreachTargetRow, partner: ReachablePartner): OutreachTarget {
  const channel = whole.steps[row.steps_done]?.channel;
  return {
    id: row.id,
    record: { type: typeOf(whole.plan), id: partner.id, label: partner.name, isRestricted: partner.isRestricted },
    organizationName: partner.organizationName || null,
    state: states.find((state) => state === row.state) ?? 'stopped',
    reason: row.reason,
    stepsDone: row.steps_done,
    nextDueOn: row.next_due_on || null,
    lastOutcome: row.last_outcome,
    lastTouchOn: row.last_touch_on || null,
    note: row.note,
    blocked: row.state === 'open' && channel !== undefined ? blockedBecause(partner, channel) : null,
  };
}

const states = ['open', 'done', 'stopped', 'left-out'] as const;

/** How many targets of a plan are due on a day or were before. */
export async function countDue(db: DbReader, planId: string, day: IsoDay): Promise<number> {
  const { count } = await db
    .selectFrom('outreach_targets')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('plan_id', '=', planId)
    .where('state', '=', 'open')
    .where('next_due_on', '>', '')
    .where('next_due_on', '<=', day)
    .executeTakeFirstOrThrow();
  return Number(count);
}
