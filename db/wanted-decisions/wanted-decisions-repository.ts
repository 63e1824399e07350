import { wantedDecisionStatuses } from '#shared/content/ratings.ts';
import type { DecisionRoleHolder, WantedDecision, WantedDecisionDraft } from '#shared/contract/wanted-decisions.ts';
import { ratingsFor } from '#shared/domain/assessments/current-ratings.ts';
import { AppError } from '#shared/errors.ts';

import { ratingFactsOf } from '../assessments/rating-rows.ts';
import { standingsOn } from '../assessments/past-standings.ts';
import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import { trashedPartnerIds } from '../records/trashed-partners.ts';
import type { WantedDecisionRow } from '../schema/standings.ts';

/** The fields that a patch may name; what it leaves out stays as it is. */
export type WantedDecisionPatch = {
  readonly [Field in keyof WantedDecisionDraft]?: WantedDecisionDraft[Field] | undefined;
};

/** Decisions that are in use: open ones first, by the day of the decision, then the others, the latest first. */
export async function listDecisions(db: DbReader, status: string | null): Promise<WantedDecision[]> {
  let query = db.selectFrom('wanted_decisions').selectAll().where(isLive('wanted_decisions'));
  if (status !== null) query = query.where('status', '=', status);
  const rows = await query.execute();
  const day = (row: WantedDecisionRow) => row.decides_on || '9999';
  return decisionsOf(
    db,
    rows.toSorted((left, right) => {
      if ((left.status === 'open') !== (right.status === 'open')) return left.status === 'open' ? -1 : 1;
      const [first, second] = left.status === 'open' ? [left, right] : [right, left];
      return day(first).localeCompare(day(second)) || left.title.localeCompare(right.title);
    }),
  );
}

/** One decision. Fails with `notFound`; one in the trash is found. */
export async function getDecision(db: DbReader, id: string): Promise<WantedDecision> {
  const rows = await db.selectFrom('wanted_decisions').selectAll().where('id', '=', id).execute();
  const [decision] = await decisionsOf(db, rows);
  if (decision === undefined) throw new AppError('notFound', { type: 'wantedDecisions', id });
  return decision;
}

/** Who has which part in a decision, those who decide first, then by influence. */
export async function roleHolders(db: DbReader, id: string, order: readonly string[]): Promise<DecisionRoleHolder[]> {
  const rows = await db
    .selectFrom('assessments')
    .selectAll()
    .where('decision_id', '=', id)
    .where('scale', '=', 'decisionRole')
    .where(isLive('assessments'))
    .execute();
  const refs = [
    ...new Map(
      rows.map((row) => [
        row.record_id,
        { type: row.record_type === 'people' ? ('people' as const) : ('organizations' as const), id: row.record_id },
      ]),
    ).values(),
  ];
  const labels = await recordLabels(db, refs);
  const standings = await standingsOn(db, refs, id, '9999');
  const trashed = new Set([
    ...(await trashedPartnerIds(db, 'people')),
    ...(await trashedPartnerIds(db, 'organizations')),
  ]);
  const holders = refs.flatMap(({ id: recordId }): DecisionRoleHolder[] => {
    const facts = rows.filter((row) => row.record_id === recordId).map(ratingFactsOf);
    const [newest] = ratingsFor(facts, 'decisionRole', id);
    const record = labels.get(recordId);
    if (newest === undefined || record === undefined || trashed.has(recordId)) return [];
    const { stance = null, influence = null } = standings.get(recordId) ?? {};
    return [{ record, role: newest.value, stance, influence, ratedOn: newest.ratedOn }];
  });
  const rank = (holder: DecisionRoleHolder) => order.indexOf(holder.role);
  return holders.toSorted(
    (left, right) =>
      rank(left) - rank(right) ||
      (right.influence ?? 0) - (left.influence ?? 0) ||
      left.record.label.localeCompare(right.record.label),
  );
}

/** Adds a decision; the title is a must, everything else can wait. */
export async function insertDecision(writer: StepWriter, id: string, draft: WantedDecisionDraft): Promise<void> {
  await writer.insert('wanted_decisions', [
    {
      id,
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      deleted_at: '',
      title: draft.title,
      question: draft.question ?? '',
      organization_id: draft.organizationId ?? '',
      decides_on: draft.decidesOn ?? '',
      status: draft.status ?? 'open',
      description: draft.description ?? '',
    },
  ]);
}

/** Changes a decision; answers its version and whether anything changed. */
export async function updateDecision(
  writer: StepWriter,
  id: string,
  version: number,
  patch: WantedDecisionPatch,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update(
    'wanted_decisions',
    id,
    defined({
      title: patch.title,
      question: patch.question,
      organization_id: nothing(patch.organizationId),
      decides_on: nothing(patch.decidesOn),
      status: patch.status,
      description: patch.description,
    }),
    version,
  );
}

async function decisionsOf(db: DbReader, rows: readonly WantedDecisionRow[]): Promise<WantedDecision[]> {
  const labels = await recordLabels(
    db,
    rows
      .filter((row) => row.organization_id !== '')
      .map((row) => ({ type: 'organizations', id: row.organization_id }) as const),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    question: row.question,
    organizationId: row.organization_id || null,
    body: labels.get(row.organization_id) ?? null,
    decidesOn: row.decides_on || null,
    status: wantedDecisionStatuses.find((status) => status.id === row.status)?.id ?? 'open',
    description: row.description,
    isInTrash: row.deleted_at !== '',
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));
}
