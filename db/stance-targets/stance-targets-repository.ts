import type { PartnerType } from '#shared/contract/base.ts';
import type { StanceTarget, StanceTargetDraft, StanceTargetPatch } from '#shared/contract/stance-targets.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import { trashedPartnerIds } from '../records/trashed-partners.ts';
import type { StanceTargetRow } from '../schema/standings.ts';

/** The targets for a decision ('' for the coalition as a whole), by the day of their review; those of partners in the trash are left out. */
export async function listStanceTargets(db: DbReader, decisionId: string): Promise<StanceTarget[]> {
  const rows = await db
    .selectFrom('stance_targets')
    .selectAll()
    .where('decision_id', '=', decisionId)
    .where(isLive('stance_targets'))
    .orderBy('review_on')
    .orderBy('id')
    .execute();
  const labels = await recordLabels(db, rows.map(refOf));
  const trashed = new Set([
    ...(await trashedPartnerIds(db, 'people')),
    ...(await trashedPartnerIds(db, 'organizations')),
  ]);
  return rows.flatMap((row): StanceTarget[] => {
    const record = labels.get(row.record_id);
    if (record === undefined || trashed.has(row.record_id)) return [];
    return [
      {
        id: row.id,
        version: row.version,
        record,
        decisionId: row.decision_id || null,
        fromStance: row.from_stance,
        targetStance: row.target_stance,
        reviewOn: row.review_on,
        ownerId: row.owner_id || null,
        note: row.note,
        evidence: row.evidence,
      },
    ];
  });
}

/** One target in use as it is stored. Fails with `notFound`. */
export async function demandStanceTarget(db: DbReader, id: string): Promise<StanceTargetRow> {
  const row = await db
    .selectFrom('stance_targets')
    .selectAll()
    .where('id', '=', id)
    .where(isLive('stance_targets'))
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'stanceTargets', id });
  return row;
}

/** Adds a target. Fails with `invalid` (`targetExists`) where the partner has one for the decision. */
export async function insertStanceTarget(writer: StepWriter, id: string, draft: StanceTargetDraft): Promise<void> {
  const there = await writer.trx
    .selectFrom('stance_targets')
    .select('id')
    .where('record_id', '=', draft.record.id)
    .where('decision_id', '=', draft.decisionId ?? '')
    .where(isLive('stance_targets'))
    .executeTakeFirst();
  if (there !== undefined) throw new AppError('invalid', { field: 'record', reason: 'targetExists', value: there.id });
  await writer.insert('stance_targets', [
    {
      id,
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      deleted_at: '',
      record_type: draft.record.type,
      record_id: draft.record.id,
      decision_id: draft.decisionId ?? '',
      from_stance: draft.fromStance,
      target_stance: draft.targetStance,
      review_on: draft.reviewOn,
      owner_id: draft.ownerId ?? '',
      note: draft.note,
      evidence: draft.evidence,
    },
  ]);
}

/** Changes a target; answers its version and whether anything changed. */
export async function updateStanceTarget(
  writer: StepWriter,
  id: string,
  version: number,
  patch: StanceTargetPatch,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update(
    'stance_targets',
    id,
    defined({
      target_stance: patch.targetStance,
      review_on: patch.reviewOn,
      owner_id: nothing(patch.ownerId),
      note: patch.note,
      evidence: patch.evidence,
    }),
    version,
  );
}

/** Whom a target is about. */
export function refOf(row: StanceTargetRow): { type: PartnerType; id: string } {
  return { type: row.record_type === 'people' ? 'people' : 'organizations', id: row.record_id };
}
