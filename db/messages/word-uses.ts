import type { WordUse } from '#shared/contract/evidence.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';

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
  for (const row of rows) add(uses, row.evidence_id, { type: 'objections', id: row.id, title: row.text, point: 0 });
  return uses;
}

/** Where stories are told, by the id of the story. */
export async function storyUses(db: DbReader, ids: readonly string[]): Promise<Map<string, WordUse[]>> {
  return pointUses(db, 'story_id', ids);
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
