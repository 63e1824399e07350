import type { Campaign, CampaignDraft, CampaignPatch, CampaignSummary } from '#shared/contract/campaigns.ts';
import type { IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { CampaignRow } from '../schema/campaigns.ts';

/** Campaigns in use: those that run first, then by their first day, those without one last; at most 200. */
export async function listCampaigns(db: DbReader, today: IsoDay): Promise<CampaignSummary[]> {
  const rows = await db
    .selectFrom('campaigns')
    .selectAll()
    .where(isLive('campaigns'))
    .orderBy('id')
    .limit(200)
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const owners = await ownersOf(db, rows);
  const audiences = await db
    .selectFrom('campaign_targets')
    .innerJoin('audience_segments', 'audience_segments.id', 'campaign_targets.segment_id')
    .select(['campaign_targets.campaign_id', 'audience_segments.name'])
    .where('campaign_targets.campaign_id', 'in', ids)
    .where('audience_segments.deleted_at', '=', '')
    .orderBy('audience_segments.position')
    .execute();
  const phases = await db
    .selectFrom('campaign_phases')
    .select(['campaign_id', 'phase'])
    .where('campaign_id', 'in', ids)
    .where('starts_on', '<=', today)
    .where('ends_on', '>=', today)
    .orderBy('starts_on')
    .execute();
  const texts = await db
    .selectFrom('assets')
    .select(({ fn }) => ['campaign_id', 'status', fn.countAll().as('count')])
    .where('campaign_id', 'in', ids)
    .where('deleted_at', '=', '')
    .groupBy(['campaign_id', 'status'])
    .execute();
  const countOf = (id: string, status?: string) =>
    texts
      .filter((row) => row.campaign_id === id && (status === undefined || row.status === status))
      .reduce((sum, row) => sum + Number(row.count), 0);
  return rows
    .toSorted((left, right) => rankOf(left) - rankOf(right) || (startOf(left) < startOf(right) ? -1 : 1))
    .map((row) => ({
      id: row.id,
      version: row.version,
      name: row.name,
      goal: row.goal,
      status: row.status,
      startsOn: row.starts_on || null,
      endsOn: row.ends_on || null,
      owner: owners.get(row.owner_person_id) ?? null,
      audiences: audiences.filter((each) => each.campaign_id === row.id).map((each) => each.name),
      texts: countOf(row.id),
      published: countOf(row.id, 'published'),
      phase: phases.findLast((each) => each.campaign_id === row.id)?.phase ?? '',
    }));
}

/** A campaign, from the trash too. Fails with `notFound`. */
export async function readCampaign(db: DbReader, id: string): Promise<Campaign> {
  const row = await db.selectFrom('campaigns').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'campaigns', id });
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    goal: row.goal,
    status: row.status,
    startsOn: row.starts_on || null,
    endsOn: row.ends_on || null,
    ownerPersonId: row.owner_person_id || null,
    owner: (await ownersOf(db, [row])).get(row.owner_person_id) ?? null,
    committeeId: row.committee_id || null,
    goalId: row.goal_id || null,
    budget: row.budget,
    spent: row.spent,
    currency: row.currency,
    budgetNote: row.budget_note,
    note: row.note,
    isInTrash: row.deleted_at !== '',
  };
}

/** The row of a campaign in use. Fails with `notFound`. */
export async function demandCampaign(db: DbReader, id: string): Promise<CampaignRow> {
  const row = await db.selectFrom('campaigns').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'campaigns', id });
  return row;
}

/** The row of a new campaign: planned until somebody says otherwise. */
export function newCampaignRow(id: string, now: string, draft: CampaignDraft): CampaignRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    name: draft.name,
    goal: '',
    status: 'planned',
    starts_on: '',
    ends_on: '',
    owner_person_id: '',
    committee_id: '',
    goal_id: '',
    budget: 0,
    spent: 0,
    currency: '',
    budget_note: '',
    note: '',
    ...campaignColumns(draft),
  };
}

/** The columns for the fields that a patch names. */
export function campaignColumns(patch: CampaignPatch): Partial<CampaignRow> {
  return defined({
    name: patch.name,
    goal: patch.goal,
    status: patch.status,
    starts_on: nothing(patch.startsOn),
    ends_on: nothing(patch.endsOn),
    owner_person_id: nothing(patch.ownerPersonId),
    committee_id: nothing(patch.committeeId),
    goal_id: nothing(patch.goalId),
    budget: patch.budget,
    spent: patch.spent,
    currency: patch.currency,
    budget_note: patch.budgetNote,
    note: patch.note,
  });
}

function ownersOf(db: DbReader, rows: readonly CampaignRow[]) {
  return recordLabels(
    db,
    rows.flatMap((row) => (row.owner_person_id === '' ? [] : [{ type: 'people' as const, id: row.owner_person_id }])),
  );
}

function rankOf({ status }: CampaignRow): number {
  return status === 'running' ? 0 : status === 'planned' ? 1 : 2;
}

/** The first day, for an order in which what has none is last. */
function startOf(row: CampaignRow): string {
  return row.starts_on || '9999';
}
