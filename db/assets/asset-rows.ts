import type { assetFields, assetTextFields } from '#shared/contract/asset-fields.ts';
import { AppError } from '#shared/errors.ts';
import type { z } from 'zod';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag, json, nothing } from '../partners/partner-mapping.ts';
import type { AssetRow, AssetUseRow, MessageBlockRow } from '../schema/assets.ts';
import type { LoggedTableName } from '../tables.ts';

const assetPatchShape = { fields: {} as typeof assetFields, text: {} as typeof assetTextFields };
type Fields = typeof assetPatchShape.fields & typeof assetPatchShape.text;

/** The fields of an asset that a form or the editor sends. */
export type AssetPatch = { readonly [Field in keyof Fields]?: z.output<Fields[Field]> | undefined };

/** The row of a new asset; what is left out is empty. */
export function newAssetRow(
  id: string,
  now: string,
  fields: AssetPatch & { readonly kind: string; readonly title: string },
  rest: Partial<AssetRow> = {},
): AssetRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    kind: fields.kind,
    title: fields.title,
    sort_title: '',
    body: '',
    alt_text: '',
    summary: '',
    segment_id: '',
    box_id: '',
    language: 'en',
    channel: '',
    campaign_id: '',
    owner_person_id: '',
    status: 'draft',
    status_at: now,
    is_crisis: 0,
    hash: '',
    published_on: '',
    published_hash: '',
    published_without: '',
    expires_on: '',
    translation_of: '',
    source_hash: '',
    translation_state: '',
    needed_languages: '[]',
    note: '',
    ...assetColumns(fields),
    ...rest,
  };
}

/** The columns that a patch names. */
export function assetColumns(patch: AssetPatch): Partial<AssetRow> {
  return defined({
    kind: patch.kind,
    title: patch.title,
    body: patch.body,
    alt_text: patch.altText,
    summary: patch.summary,
    segment_id: nothing(patch.segmentId),
    box_id: nothing(patch.boxId),
    language: patch.language,
    channel: patch.channel,
    campaign_id: nothing(patch.campaignId),
    owner_person_id: nothing(patch.ownerId),
    is_crisis: flag(patch.isCrisis),
    expires_on: nothing(patch.expiresOn),
    needed_languages: json(patch.neededLanguages),
    note: patch.note,
  });
}

/** An asset in use. Fails with `notFound`. */
export async function demandAsset(db: DbReader, id: string): Promise<AssetRow> {
  const row = await db.selectFrom('assets').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'assets', id });
  return row;
}

/** A block in use. Fails with `notFound`. */
export async function demandBlock(db: DbReader, id: string): Promise<MessageBlockRow> {
  const row = await db.selectFrom('message_blocks').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'messageBlocks', id });
  return row;
}

type AssetPart = Extract<
  LoggedTableName,
  | 'asset_versions'
  | 'asset_approvals'
  | 'asset_reviewers'
  | 'asset_comments'
  | 'asset_uses'
  | 'asset_evidence'
  | 'asset_stories'
  | 'language_overrides'
>;

/** A row that hangs on an asset in use, with the asset. Fails with `notFound`. */
export async function demandAssetPart(
  db: DbReader,
  table: AssetPart,
  id: string,
): Promise<{ readonly id: string; readonly version: number; readonly asset: AssetRow }> {
  const row = await db.selectFrom(table).select(['id', 'version', 'asset_id']).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'assets', id });
  return { id: row.id, version: row.version, asset: await demandAsset(db, row.asset_id) };
}

/** The columns of a new row that hangs on an asset. */
export function newPart(writer: Pick<StepWriter, 'now'>, id: string, assetId: string) {
  return { id, version: 1, created_at: writer.now, updated_at: writer.now, asset_id: assetId };
}

/** What a form says of a use. */
interface UsePatch {
  readonly usedOn?: string | undefined;
  readonly channel?: string | undefined;
  readonly place?: string | undefined;
  readonly reach?: number | null | undefined;
  readonly link?: string | undefined;
  readonly result?: string | undefined;
  readonly note?: string | undefined;
}

/** The columns that a patch of a use names. */
export function useColumns(patch: UsePatch): Partial<AssetUseRow> {
  return defined({
    used_on: patch.usedOn,
    channel: patch.channel,
    place: patch.place,
    reach: patch.reach === undefined ? undefined : (patch.reach ?? 0),
    link: patch.link,
    result: patch.result,
    note: patch.note,
  });
}
