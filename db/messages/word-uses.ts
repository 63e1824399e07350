import type { WordUse } from '#shared/contract/evidence.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';

const plainUse = { point: 0, campaign: '', isOut: false } as const;

/** Where evidence cards are used, by the id of the card. */
export async function evidenceUses(db: DbReader, ids: readonly string[]): Promise<Map<string, WordUse[]>> {
  const uses = await pointUses(db, 'evidence_id', ids);
  if (ids.length === 0) return uses;
  const rows = await db
    .selectFrom('objections')
    .select(['id', 'text', 'evidence_id'])
    .where('evidence_id', 'in', ids)
    .where(isLive('objections'))
    .orderBy('position')
    .execute();
  for (const row of rows) add(uses, row.evidence_id, { ...plainUse, type: 'objections', id: row.id, title: row.text });
  await addAssets(
    db,
    uses,
    await db
      .selectFrom('asset_evidence')
      .select(['asset_id', 'evidence_id as used_id'])
      .distinct()
      .where('evidence_id', 'in', ids)
      .execute(),
  );
  return uses;
}

/** Where stories are told, by the id of the story. */
export async function storyUses(db: DbReader, ids: readonly string[]): Promise<Map<string, WordUse[]>> {
  const uses = await pointUses(db, 'story_id', ids);
  if (ids.length === 0) return uses;
  await addAssets(
    db,
    uses,
    await db
      .selectFrom('asset_stories')
      .select(['asset_id', 'story_id as used_id'])
      .distinct()
      .where('story_id', 'in', ids)
      .execute(),
  );
  return uses;
}

/** Adds the assets in use that name something: those that are out first, then by title. */
async function addAssets(
  db: DbReader,
  uses: Map<string, WordUse[]>,
  links: readonly { readonly asset_id: string; readonly used_id: string }[],
): Promise<void> {
  const rows = await selectInBatches(
    links.map((link) => link.asset_id),
    (batch) =>
      db
        .selectFrom('assets')
        .leftJoin('campaigns', (join) =>
          join.onRef('campaigns.id', '=', 'assets.campaign_id').on('campaigns.deleted_at', '=', ''),
        )
        .select(['assets.id', 'assets.title', 'assets.status', 'campaigns.name as campaign'])
        .where('assets.id', 'in', batch)
        .where(isLive('assets'))
        .orderBy('assets.sort_title')
        .execute(),
  );
  for (const isOut of [true, false])
    for (const row of rows) {
      if ((row.status === 'published') !== isOut) continue;
      for (const link of links.filter((each) => each.asset_id === row.id))
        add(uses, link.used_id, {
          type: 'assets',
          id: row.id,
          title: row.title,
          point: 0,
          campaign: row.campaign ?? '',
          isOut,
        });
    }
}

async function pointUses(
  db: DbReader,
  column: 'evidence_id' | 'story_id',
  ids: readonly string[],
): Promise<Map<string, WordUse[]>> {
  const uses = new Map<string, WordUse[]>();
  if (ids.length === 0) return uses;
  const rows = await db
    .selectFrom('proof_points')
    .innerJoin('message_boxes', 'message_boxes.id', 'proof_points.box_id')
    .select([
      'proof_points.evidence_id',
      'proof_points.story_id',
      'proof_points.position',
      'message_boxes.id',
      'message_boxes.title',
      'message_boxes.core',
    ])
    .where(`proof_points.${column}`, 'in', ids)
    .where(isLive('message_boxes'))
    .orderBy('message_boxes.position')
    .orderBy('proof_points.position')
    .execute();
  for (const row of rows)
    add(uses, row[column], {
      ...plainUse,
      type: 'messageBoxes',
      id: row.id,
      title: row.title || row.core,
      point: row.position + 1,
    });
  return uses;
}

function add(uses: Map<string, WordUse[]>, id: string, use: WordUse): void {
  uses.set(id, [...(uses.get(id) ?? []), use]);
}
