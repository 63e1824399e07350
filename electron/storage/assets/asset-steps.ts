import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandAsset, demandAssetPart } from '#db/assets/asset-rows.ts';
import type { AssetRow } from '#db/schema/assets.ts';
import type { Saved } from '#shared/contract/base.ts';
import type { LoggedTableName } from '#db/tables.ts';

import { runStep, type StorageContext } from '../context.ts';

/** What a change of an asset answers: the row that was written, and its sentence. */
interface Change {
  readonly id?: string;
  readonly version?: number;
  readonly summary: string;
}

/** Runs a change of an asset in use as a step of the history. */
export async function changeAsset(
  context: StorageContext,
  name: string,
  id: string,
  work: (writer: StepWriter, asset: AssetRow) => Promise<Change>,
): Promise<Saved> {
  const result = await runStep(context, name, async (writer) => {
    const asset = await demandAsset(writer.trx, id);
    const change = await work(writer, asset);
    return { value: { id: change.id ?? id, version: change.version ?? asset.version }, summary: change.summary };
  });
  return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
}

/** Takes away a row that hangs on an asset. */
export async function removeAssetPart(
  context: StorageContext,
  name: string,
  table: Extract<LoggedTableName, `asset_${string}` | 'language_overrides'>,
  id: string,
  summary: (title: string) => string,
): Promise<Saved> {
  const result = await runStep(context, name, async (writer) => {
    const part = await demandAssetPart(writer.trx, table, id);
    await writer.remove(table, [id]);
    return { value: part.version, summary: summary(part.asset.title) };
  });
  return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
}
