import type { DbReader } from '../dialects/dialect.ts';
import type { Named } from './record-labels.ts';

/** What goals are called; a value or milestone, which the history names too, is called as its goal. */
export async function goalNames(db: DbReader, ids: readonly string[]): Promise<Named[]> {
  const owners = new Map<string, string>(ids.map((id) => [id, id]));
  for (const table of ['goal_values', 'milestones'] as const)
    for (const row of await db.selectFrom(table).select(['id', 'goal_id']).where('id', 'in', ids).execute())
      owners.set(row.id, row.goal_id);
  const goals = await db
    .selectFrom('goals')
    .select(['id', 'title'])
    .where('id', 'in', [...new Set(owners.values())])
    .execute();
  return namedByOwner(owners, goals);
}

/** What guidelines are called; their clauses, versions and signatures are called as the whole. */
export async function guidelineNames(db: DbReader, ids: readonly string[]): Promise<Named[]> {
  const owners = new Map<string, string>(ids.map((id) => [id, id]));
  for (const table of ['guideline_clauses', 'guideline_versions', 'guideline_signatures'] as const)
    for (const row of await db.selectFrom(table).select(['id', 'guideline_id']).where('id', 'in', ids).execute())
      owners.set(row.id, row.guideline_id);
  const guidelines = await db
    .selectFrom('guidelines')
    .select(['id', 'title'])
    .where('id', 'in', [...new Set(owners.values())])
    .execute();
  return namedByOwner(owners, guidelines);
}

/** What assets are called; what hangs on one, which the history names too, is called as the asset. */
export async function assetNames(db: DbReader, ids: readonly string[]): Promise<Named[]> {
  const owners = new Map<string, string>(ids.map((id) => [id, id]));
  for (const table of assetParts)
    for (const row of await db.selectFrom(table).select(['id', 'asset_id']).where('id', 'in', ids).execute())
      owners.set(row.id, row.asset_id);
  const assets = await db
    .selectFrom('assets')
    .select(['id', 'title'])
    .where('id', 'in', [...new Set(owners.values())])
    .execute();
  return namedByOwner(owners, assets);
}

/** What campaigns are called; their phases and audiences are called as the campaign. */
export async function campaignNames(db: DbReader, ids: readonly string[]): Promise<Named[]> {
  const owners = new Map<string, string>(ids.map((id) => [id, id]));
  for (const table of ['campaign_phases', 'campaign_targets'] as const)
    for (const row of await db.selectFrom(table).select(['id', 'campaign_id']).where('id', 'in', ids).execute())
      owners.set(row.id, row.campaign_id);
  const campaigns = await db
    .selectFrom('campaigns')
    .select(['id', 'name as title'])
    .where('id', 'in', [...new Set(owners.values())])
    .execute();
  return namedByOwner(owners, campaigns);
}

const assetParts = [
  'asset_versions',
  'asset_approvals',
  'asset_reviewers',
  'asset_comments',
  'asset_uses',
  'asset_evidence',
  'asset_stories',
  'statement_signatures',
  'statement_checks',
  'language_overrides',
] as const;

function namedByOwner(
  owners: ReadonlyMap<string, string>,
  records: readonly { readonly id: string; readonly title: string }[],
): Named[] {
  const titles = new Map(records.map((row) => [row.id, row.title]));
  return [...owners].flatMap(([id, owner]) => {
    const label = titles.get(owner);
    return label === undefined ? [] : [{ id, label, isRestricted: false }];
  });
}
