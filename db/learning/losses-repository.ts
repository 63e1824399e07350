import type { Loss, LossDraft, LossPatch } from '#shared/contract/losses.ts';
import type { IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { LossRow } from '../schema/learning.ts';
import { plannedFor } from '../wins/read-win.ts';

/** Losses in use, the latest first, from a day on where it is named; at most 500. */
export async function listLosses(db: DbReader, from: IsoDay | null): Promise<Loss[]> {
  let query = db.selectFrom('losses').selectAll().where(isLive('losses'));
  if (from !== null) query = query.where('lost_on', '>=', from);
  return lossesOf(db, await query.orderBy('lost_on', 'desc').orderBy('id', 'desc').limit(500).execute());
}

/** A loss, from the trash too. Fails with `notFound`. */
export async function readLoss(db: DbReader, id: string): Promise<Loss> {
  const rows = await db.selectFrom('losses').selectAll().where('id', '=', id).execute();
  const [loss] = await lossesOf(db, rows);
  if (loss === undefined) throw new AppError('notFound', { type: 'losses', id });
  return loss;
}

/** A loss in use. Fails with `notFound`. */
export async function demandLoss(db: DbReader, id: string): Promise<LossRow> {
  const row = await db.selectFrom('losses').selectAll().where('id', '=', id).where(isLive('losses')).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'losses', id });
  return row;
}

/** The row of a new loss. */
export function newLossRow(id: string, now: string, draft: LossDraft): LossRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: draft.title,
    lost_on: draft.lostOn,
    category: '',
    what_happened: '',
    goal_id: '',
    decision_id: '',
    campaign_id: '',
    revisit_on: '',
    note: '',
    ...lossColumns(draft),
  };
}

/** The columns for the fields that a patch names. */
export function lossColumns(patch: LossPatch): Partial<LossRow> {
  return defined({
    title: patch.title,
    lost_on: patch.lostOn,
    category: patch.category,
    what_happened: patch.whatHappened,
    goal_id: nothing(patch.goalId),
    decision_id: nothing(patch.decisionId),
    campaign_id: nothing(patch.campaignId),
    revisit_on: nothing(patch.revisitOn),
    note: patch.note,
  });
}

async function lossesOf(db: DbReader, rows: readonly LossRow[]): Promise<Loss[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const labels = await recordLabels(
    db,
    rows
      .flatMap((row) => [
        { type: 'goals' as const, id: row.goal_id },
        { type: 'decisions' as const, id: row.decision_id },
        { type: 'campaigns' as const, id: row.campaign_id },
      ])
      .filter((ref) => ref.id !== ''),
  );
  const reviews = await db
    .selectFrom('after_action_reviews')
    .select(['id', 'title', 'held_on', 'subject_id'])
    .where('subject_id', 'in', ids)
    .where(isLive('after_action_reviews'))
    .orderBy('held_on')
    .orderBy('id')
    .execute();
  const planned = await plannedFor(db, ids);
  return rows.map((row) => {
    const tasks = planned.find((each) => each.id === row.id);
    return {
      id: row.id,
      version: row.version,
      title: row.title,
      lostOn: row.lost_on,
      category: row.category,
      whatHappened: row.what_happened,
      goalId: row.goal_id || null,
      goal: labels.get(row.goal_id) ?? null,
      decisionId: row.decision_id || null,
      decision: labels.get(row.decision_id) ?? null,
      campaignId: row.campaign_id || null,
      campaign: labels.get(row.campaign_id) ?? null,
      revisitOn: row.revisit_on || null,
      note: row.note,
      reviews: reviews
        .filter((review) => review.subject_id === row.id)
        .map((review) => ({ id: review.id, title: review.title, heldOn: review.held_on })),
      tasks: tasks?.all ?? 0,
      tasksDone: tasks?.done ?? 0,
      isInTrash: row.deleted_at !== '',
    };
  });
}
