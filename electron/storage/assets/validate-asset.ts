import type { AssetPatch } from '#db/assets/asset-rows.ts';
import { demandLinked } from '#db/assets/linked-proof.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { AssetRow } from '#db/schema/assets.ts';
import { assetKinds, mostCharacters } from '#shared/content/asset-kinds.ts';
import { assetChannels } from '#shared/content/asset-words.ts';
import { languages } from '#shared/content/languages.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

/** Fails with `invalid` or `notFound` for what an asset cannot have; what was left out is fine. */
export async function validateAsset(db: DbReader, patch: AssetPatch, before?: AssetRow) {
  demandChoice('kind', patch.kind, assetKinds);
  demandChoice('language', patch.language, languages);
  if (patch.channel !== undefined && patch.channel !== '') demandChoice('channel', patch.channel, assetChannels);
  for (const language of patch.neededLanguages ?? []) demandChoice('neededLanguages', language, languages);
  demandDay('expiresOn', patch.expiresOn);
  demandLength('body', patch.body);
  const { ownerId } = patch;
  if (ownerId !== undefined && ownerId !== null && ownerId !== '' && ownerId !== before?.owner_person_id)
    await demandPartners(db, [{ type: 'people', id: ownerId }]);
  if (patch.segmentId !== before?.segment_id) await demandLinked(db, 'audience_segments', patch.segmentId);
  if (patch.boxId !== before?.box_id) await demandLinked(db, 'message_boxes', patch.boxId);
}

/** Fails with `invalid` `tooLong` for a text that nobody would read and no editor would bear. */
export function demandLength(field: string, text: string | undefined): void {
  if (text !== undefined && text.length > mostCharacters)
    throw new AppError('invalid', { field, reason: 'tooLong', value: String(mostCharacters) });
}
