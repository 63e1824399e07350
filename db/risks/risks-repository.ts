import type { Risk, RiskDraft, RiskPatch } from '#shared/contract/risks.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { RiskRow } from '../schema/wins.ts';

/** Risks in use: those that are not over first, the heaviest on top. */
export async function listRisks(db: DbReader): Promise<Risk[]> {
  const rows = await db.selectFrom('risks').selectAll().where(isLive('risks')).orderBy('id').limit(500).execute();
  const owners = await recordLabels(
    db,
    rows.flatMap((row) => (row.owner_person_id === '' ? [] : [{ type: 'people' as const, id: row.owner_person_id }])),
  );
  const isOver = (row: RiskRow) => row.status === 'closed' || row.status === 'happened';
  return rows
    .toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)) || b.likelihood * b.impact - a.likelihood * a.impact)
    .map((row) => ({
      id: row.id,
      version: row.version,
      title: row.title,
      category: row.category,
      likelihood: row.likelihood,
      impact: row.impact,
      score: row.likelihood * row.impact,
      status: row.status,
      trigger: row.trigger,
      plan: row.plan,
      ownerPersonId: row.owner_person_id || null,
      owner: owners.get(row.owner_person_id) ?? null,
      reviewOn: row.review_on || null,
      note: row.note,
      createdAt: row.created_at,
    }));
}

/** A risk in use. Fails with `notFound`. */
export async function demandRisk(db: DbReader, id: string): Promise<RiskRow> {
  const row = await db.selectFrom('risks').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'risks', id });
  return row;
}

/** The row of a new risk; in the middle of both scales until somebody says otherwise. */
export function newRiskRow(id: string, now: string, draft: RiskDraft): RiskRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: '',
    category: '',
    likelihood: 3,
    impact: 3,
    status: 'watching',
    trigger: '',
    plan: '',
    owner_person_id: '',
    review_on: '',
    note: '',
    ...riskColumns(draft),
  };
}

/** Adds a risk. */
export async function insertRisk(writer: StepWriter, id: string, draft: RiskDraft): Promise<void> {
  await writer.insert('risks', [newRiskRow(id, writer.now, draft)]);
}

/** Changes a risk. */
export async function updateRisk(
  writer: StepWriter,
  id: string,
  version: number,
  patch: RiskPatch,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update('risks', id, riskColumns(patch), version);
}

function riskColumns(patch: RiskPatch): Partial<RiskRow> {
  return defined({
    title: patch.title,
    category: patch.category,
    likelihood: patch.likelihood,
    impact: patch.impact,
    status: patch.status,
    trigger: patch.trigger,
    plan: patch.plan,
    owner_person_id: nothing(patch.ownerPersonId),
    review_on: nothing(patch.reviewOn),
    note: patch.note,
  });
}
