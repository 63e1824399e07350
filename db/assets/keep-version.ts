import { factsOfText } from '#shared/domain/assets/open-findings.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { workspaceGlossary } from '../glossary/glossary-repository.ts';
import type { AssetRow, AssetVersionRow } from '../schema/assets.ts';
import { assetHash, filledText } from './asset-text.ts';
import { newPart } from './asset-rows.ts';
import { overridesOf } from './step-facts.ts';

/** Keeps the text of an asset as a version, unless its latest version says the same; answers the version. */
export async function keepVersion(
  writer: StepWriter,
  asset: AssetRow,
  note = '',
): Promise<{ version: AssetVersionRow; isNew: boolean }> {
  const text = await filledText(writer.trx, asset);
  const hash = assetHash(text);
  const last = await writer.trx
    .selectFrom('asset_versions')
    .selectAll()
    .where('asset_id', '=', asset.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const facts = factsOfText(
    text,
    asset.language,
    await overridesOf(writer.trx, asset.id),
    await workspaceGlossary(writer.trx),
  );
  if (last?.hash === hash && last.facts === JSON.stringify(facts)) return { version: last, isNew: false };
  const version: AssetVersionRow = {
    ...newPart(writer, newId(), asset.id),
    number: (last?.number ?? 0) + 1,
    hash,
    title: text.title,
    body: text.body,
    alt_text: text.altText,
    source: asset.body,
    facts: JSON.stringify(facts),
    member_id: writer.memberId,
    note,
  };
  if (last?.hash === hash) {
    // The same text, judged anew: an override was said or taken back, so the version says what holds now.
    await writer.update('asset_versions', last.id, { facts: version.facts });
    return { version: { ...last, facts: version.facts }, isNew: false };
  }
  await writer.insert('asset_versions', [version]);
  return { version, isNew: true };
}
