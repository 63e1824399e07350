import type { Risk, RiskDraft, RiskPatch } from '#shared/contract/risks.ts';
import {
  residualScore,
  riskBand,
  riskExposure,
  riskScore,
  isAlarming,
  type RiskExposure,
  type WeighedRisk,
} from '#shared/domain/risks/risk-score.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { RiskRow } from '../schema/wins.ts';
import { plannedFor } from '../wins/read-win.ts';

/** Risks in use: those that are not over first, the heaviest on top; at most 500. */
export async function listRisks(db: DbReader): Promise<Risk[]> {
  const rows = await db.selectFrom('risks').selectAll().where(isLive('risks')).orderBy('id').limit(500).execute();
  const isOver = (row: RiskRow) => row.status === 'closed' || row.status === 'happened';
  const sorted = rows.toSorted(
    (a, b) => Number(isOver(a)) - Number(isOver(b)) || b.likelihood * b.impact - a.likelihood * a.impact,
  );
  return risksOf(db, sorted);
}

/** A risk, from the trash too. Fails with `notFound`. */
export async function readRisk(db: DbReader, id: string): Promise<Risk & { isInTrash: boolean }> {
  const row = await db.selectFrom('risks').selectAll().where('id', '=', id).executeTakeFirst();
  const [risk] = row === undefined ? [] : await risksOf(db, [row]);
  if (row === undefined || risk === undefined) throw new AppError('notFound', { type: 'risks', id });
  return { ...risk, isInTrash: row.deleted_at !== '' };
}

/** Metric m14, as far as it speaks of risks. */
export async function readExposure(db: DbReader): Promise<RiskExposure> {
  return riskExposure((await db.selectFrom('risks').selectAll().where(isLive('risks')).execute()).map(weighed));
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
    cause: '',
    event: '',
    effect: '',
    early_signals: '',
    likelihood: 3,
    impact: 3,
    velocity: 'medium',
    residual_likelihood: 0,
    residual_impact: 0,
    status: 'watching',
    trigger: '',
    prevention: '',
    contingency: '',
    owner_person_id: '',
    review_on: '',
    closed_on: '',
    event_id: '',
    note: '',
    ...riskColumns(draft),
  };
}

/** Adds a risk. */
export async function insertRisk(writer: StepWriter, id: string, draft: RiskDraft): Promise<void> {
  await writer.insert('risks', [{ ...newRiskRow(id, writer.now, draft), ...closedBy(draft.status, writer.now) }]);
}

/** Changes a risk; the day on which it is over is kept. */
export async function updateRisk(
  writer: StepWriter,
  before: RiskRow,
  version: number,
  patch: RiskPatch,
): Promise<{ version: number; isChanged: boolean }> {
  const isMoved = patch.status !== undefined && patch.status !== before.status;
  const columns = { ...riskColumns(patch), ...(isMoved ? closedBy(patch.status, writer.now) : {}) };
  return writer.update('risks', before.id, columns, version);
}

/** A risk as metric m14 sees it. */
export function weighed(row: RiskRow): WeighedRisk {
  return {
    likelihood: row.likelihood,
    impact: row.impact,
    velocity: row.velocity,
    residualLikelihood: row.residual_likelihood,
    residualImpact: row.residual_impact,
    status: row.status,
    hasOwner: row.owner_person_id !== '',
    hasContingency: row.contingency !== '',
  };
}

/** A status that ends a risk carries the day; any other takes it off. */
function closedBy(status: string | undefined, now: string): Partial<RiskRow> {
  return { closed_on: status === 'closed' || status === 'happened' ? now.slice(0, 10) : '' };
}

function riskColumns(patch: RiskPatch): Partial<RiskRow> {
  return defined({
    title: patch.title,
    category: patch.category,
    cause: patch.cause,
    event: patch.event,
    effect: patch.effect,
    early_signals: patch.earlySignals,
    likelihood: patch.likelihood,
    impact: patch.impact,
    velocity: patch.velocity,
    residual_likelihood: patch.residualLikelihood,
    residual_impact: patch.residualImpact,
    status: patch.status,
    trigger: patch.trigger,
    prevention: patch.prevention,
    contingency: patch.contingency,
    owner_person_id: nothing(patch.ownerPersonId),
    review_on: nothing(patch.reviewOn),
    event_id: nothing(patch.eventId),
    note: patch.note,
  });
}

async function risksOf(db: DbReader, rows: readonly RiskRow[]): Promise<Risk[]> {
  const labels = await recordLabels(
    db,
    rows
      .flatMap((row) => [
        { type: 'people' as const, id: row.owner_person_id },
        { type: 'externalEvents' as const, id: row.event_id },
      ])
      .filter((ref) => ref.id !== ''),
  );
  const planned = await plannedFor(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => {
    const grades = weighed(row);
    return {
      id: row.id,
      version: row.version,
      title: row.title,
      category: row.category,
      cause: row.cause,
      event: row.event,
      effect: row.effect,
      earlySignals: row.early_signals,
      likelihood: row.likelihood,
      impact: row.impact,
      velocity: row.velocity,
      residualLikelihood: row.residual_likelihood,
      residualImpact: row.residual_impact,
      score: riskScore(grades),
      band: riskBand(riskScore(grades), row.velocity),
      residual: residualScore(grades),
      residualBand: riskBand(residualScore(grades), row.velocity),
      isAlarming: isAlarming(grades),
      status: row.status,
      trigger: row.trigger,
      prevention: row.prevention,
      contingency: row.contingency,
      ownerPersonId: row.owner_person_id || null,
      owner: labels.get(row.owner_person_id) ?? null,
      reviewOn: row.review_on || null,
      closedOn: row.closed_on || null,
      eventId: row.event_id || null,
      outside: labels.get(row.event_id) ?? null,
      tasks: planned.find((each) => each.id === row.id)?.all ?? 0,
      note: row.note,
      createdAt: row.created_at,
    };
  });
}
