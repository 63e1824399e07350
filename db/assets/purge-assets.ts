import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { purgeRows } from '../trash/purge-rows.ts';

/** What hangs on an asset and goes with it. */
const parts = [
  'asset_versions',
  'asset_approvals',
  'asset_reviewers',
  'asset_comments',
  'asset_uses',
  'asset_evidence',
  'asset_stories',
  'language_overrides',
] as const;

/** Removes what hangs on an asset that is removed for good; answers the ids that are gone. Its translations stay, as originals. */
export async function purgeAssetParts(trx: DbTransaction, dialect: DialectOperations, id: string): Promise<string[]> {
  const gone: string[] = [];
  for (const table of parts) gone.push(...(await purgeRows(trx, dialect, table, 'asset_id', id)));
  await trx
    .updateTable('assets')
    .set({ translation_of: '', source_hash: '', translation_state: '' })
    .where('translation_of', '=', id)
    .execute();
  return gone;
}

/** Assets of a person who is removed for good lose their owner, answers their name; nobody who is gone is asked. */
export async function forgetPersonInAssets(trx: DbTransaction, dialect: DialectOperations, id: string): Promise<void> {
  await trx.updateTable('assets').set({ owner_person_id: '' }).where('owner_person_id', '=', id).execute();
  await trx.updateTable('asset_approvals').set({ person_id: '', note: '' }).where('person_id', '=', id).execute();
  await purgeRows(trx, dialect, 'asset_reviewers', 'person_id', id);
}

/** Takes what an asset points at off it; answers the ids that are gone. A story that is gone stays named, so that its text is held back. */
export async function forgetLinkedInAssets(
  trx: DbTransaction,
  dialect: DialectOperations,
  type: string,
  id: string,
): Promise<string[]> {
  if (type === 'audienceSegments')
    await trx.updateTable('assets').set({ segment_id: '' }).where('segment_id', '=', id).execute();
  if (type === 'messageBoxes') {
    await trx.updateTable('assets').set({ box_id: '' }).where('box_id', '=', id).execute();
    await trx.updateTable('message_blocks').set({ box_id: '' }).where('box_id', '=', id).execute();
  }
  if (type !== 'evidenceCards') return [];
  return purgeRows(trx, dialect, 'asset_evidence', 'evidence_id', id);
}
