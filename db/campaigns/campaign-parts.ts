import type { CampaignPhase } from '#shared/contract/campaigns.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import type { CampaignTargetRow } from '../schema/campaigns.ts';

/** A phase as it is to be; with its id it stays the same phase. */
export interface PhaseFields {
  readonly id?: string | undefined;
  readonly phase: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly note: string;
}

/** An audience as it is to be. */
export interface TargetFields {
  readonly segmentId: string;
  readonly band: string;
  readonly note: string;
}

/** The phases of a campaign by their first days. */
export async function phasesOf(db: DbReader, campaignId: string): Promise<CampaignPhase[]> {
  const rows = await db
    .selectFrom('campaign_phases')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .orderBy('starts_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    phase: row.phase,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    note: row.note,
  }));
}

/** Puts these phases in place of those that were there. Answers whether anything changed. */
export async function setPhases(
  writer: StepWriter,
  campaignId: string,
  phases: readonly PhaseFields[],
): Promise<boolean> {
  const known = await writer.trx
    .selectFrom('campaign_phases')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .execute();
  const kept = new Set(phases.map((phase) => phase.id));
  const gone = known.filter((row) => !kept.has(row.id)).map((row) => row.id);
  let isChanged = gone.length > 0 && (await writer.remove('campaign_phases', gone)) > 0;
  for (const { id, phase, startsOn, endsOn, note } of phases) {
    const row = known.find((each) => each.id === id);
    const columns = { phase, starts_on: startsOn, ends_on: endsOn, note };
    if (row !== undefined) {
      const saved = await writer.update('campaign_phases', row.id, columns, row.version);
      isChanged ||= saved.isChanged;
      continue;
    }
    await writer.insert('campaign_phases', [
      { id: newId(), version: 1, created_at: writer.now, updated_at: writer.now, campaign_id: campaignId, ...columns },
    ]);
    isChanged = true;
  }
  return isChanged;
}

/** The audiences of a campaign in the order in which they were named. */
export async function targetRows(db: DbReader, campaignId: string): Promise<CampaignTargetRow[]> {
  return db.selectFrom('campaign_targets').selectAll().where('campaign_id', '=', campaignId).orderBy('id').execute();
}

/** Puts these audiences in place of those that were there; one that stays keeps its row. Answers whether anything changed. */
export async function setTargets(
  writer: StepWriter,
  campaignId: string,
  targets: readonly TargetFields[],
): Promise<boolean> {
  const known = await targetRows(writer.trx, campaignId);
  const wanted = new Set(targets.map((target) => target.segmentId));
  const gone = known.filter((row) => !wanted.has(row.segment_id)).map((row) => row.id);
  let isChanged = gone.length > 0 && (await writer.remove('campaign_targets', gone)) > 0;
  for (const { segmentId, band, note } of targets) {
    const row = known.find((each) => each.segment_id === segmentId);
    if (row !== undefined) {
      const saved = await writer.update('campaign_targets', row.id, { band, note }, row.version);
      isChanged ||= saved.isChanged;
      continue;
    }
    await writer.insert('campaign_targets', [
      {
        id: newId(),
        version: 1,
        created_at: writer.now,
        updated_at: writer.now,
        campaign_id: campaignId,
        segment_id: segmentId,
        band,
        note,
      },
    ]);
    isChanged = true;
  }
  return isChanged;
}
