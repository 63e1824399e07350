import { growLastStep } from '#db/changes/grow-last-step.ts';
import { assetColumns, demandAsset, newAssetRow } from '#db/assets/asset-rows.ts';
import { assetHash, filledText } from '#db/assets/asset-text.ts';
import { assetBoard, listAssets } from '#db/assets/assets-list.ts';
import { keepVersion } from '#db/assets/keep-version.ts';
import { readAsset, readVersion } from '#db/assets/read-asset.ts';
import { statusOf } from '#db/assets/step-facts.ts';
import type { AssetRow } from '#db/schema/assets.ts';
import { dayOf } from '#shared/dates.ts';
import { assetChanged, assetStarted, assetTrashed, assetWritten } from '#shared/domain/assets/asset-summaries.ts';
import { isLocked, statusAfterEdit } from '#shared/domain/assets/steps.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { publishDirty, runStep, workspaceDb, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';
import { changeAsset } from './asset-steps.ts';
import { proofHandlers } from './proof-handlers.ts';
import { remarkHandlers } from './remark-handlers.ts';
import { reviewHandlers } from './review-handlers.ts';
import { assetDocument, saveAsset } from './save-asset.ts';
import { translationHandlers } from './translation-handlers.ts';
import { demandLength, validateAsset } from './validate-asset.ts';

/** Somebody who goes on typing into one text makes one step of the history in this time, in milliseconds. */
const burst = 60_000;

export const assetsHandlers = {
  ...reviewHandlers,
  ...proofHandlers,
  ...remarkHandlers,
  ...translationHandlers,

  list: os.assets.list.handler(({ input, context }) =>
    listAssets(workspaceDb(context).read, input, dayOf(context.clock())),
  ),

  board: os.assets.board.handler(({ input, context }) =>
    assetBoard(workspaceDb(context).read, input.filter, input.limit, dayOf(context.clock())),
  ),

  get: os.assets.get.handler(({ input, context }) =>
    readAsset(workspaceDb(context).read, input.id, context.clock().toISOString()),
  ),

  version: os.assets.version.handler(({ input, context }) => readVersion(workspaceDb(context).read, input.id)),

  create: os.assets.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'assets.create', async (writer) => {
      await validateAsset(writer.trx, input);
      await writer.insert('assets', [newAssetRow(id, writer.now, input)]);
      return { value: id, summary: assetStarted(input.title) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.assets.update.handler(({ input, context }) =>
    changeAsset(context, 'assets.update', input.id, async (writer, asset) => {
      await validateAsset(writer.trx, input.patch, asset);
      const saved = await writer.update('assets', asset.id, assetColumns(input.patch), input.version);
      return { version: saved.version, summary: assetChanged(asset.title) };
    }),
  ),

  write: os.assets.write.handler(async ({ input, context }) => {
    demandLength('body', input.body);
    const grown = await grow(context, input);
    if (grown !== null) return grown;
    const saved = await changeAsset(context, 'assets.write', input.id, async (writer, asset) => {
      const { title, body, altText } = input;
      const next = { ...asset, ...assetColumns({ title, body, altText }) };
      const hash = assetHash(await filledText(writer.trx, next));
      demandSame(asset, input.was, hash);
      const status = statusOf(asset.status);
      if (hash === asset.hash && next.body === asset.body) return { summary: assetWritten(asset.title) };
      if (isLocked(status) && (!input.isReopening || status === 'retired'))
        throw new AppError('invalid', { field: 'body', reason: 'assetLocked' });
      // What was checked, approved or put out is kept before it becomes something else.
      if (status !== 'draft') await keepVersion(writer, asset);
      const after = statusAfterEdit(status);
      const change = await writer.update('assets', asset.id, {
        ...assetColumns({ title, body, altText }),
        ...(after !== status && { status: after, status_at: writer.now }),
      });
      return { version: change.version, summary: assetWritten(next.title) };
    });
    return { ...saved, hash: await hashOf(context, input.id) };
  }),

  trash: os.assets.trash.handler(({ input, context }) =>
    changeAsset(context, 'assets.trash', input.id, async (writer, asset) => {
      const saved = await writer.update('assets', asset.id, { deleted_at: writer.now }, input.version);
      return { version: saved.version, summary: assetTrashed(asset.title) };
    }),
  ),

  keepVersion: os.assets.keepVersion.handler(({ input, context }) =>
    changeAsset(context, 'assets.keepVersion', input.id, async (writer, asset) => {
      const { version } = await keepVersion(writer, asset, input.note);
      return { id: version.id, version: 1, summary: `Kept version ${version.number} of ${quoted(asset.title)}` };
    }),
  ),

  restoreVersion: os.assets.restoreVersion.handler(async ({ input, context }) => {
    const { assetId, ...kept } = await readVersion(workspaceDb(context).read, input.id);
    return changeAsset(context, 'assets.restoreVersion', assetId, async (writer, asset) => {
      const status = statusOf(asset.status);
      if (status === 'retired') throw new AppError('invalid', { field: 'body', reason: 'assetLocked' });
      await keepVersion(writer, asset);
      const after = statusAfterEdit(status);
      const saved = await writer.update('assets', asset.id, {
        title: kept.title,
        body: kept.source,
        alt_text: kept.altText,
        ...(after !== status && { status: after, status_at: writer.now }),
      });
      return { version: saved.version, summary: `Brought back version ${kept.number} of ${quoted(asset.title)}` };
    });
  }),

  document: os.assets.document.handler(({ input, context }) =>
    assetDocument(workspaceDb(context).read, input.id, input.format),
  ),

  save: os.assets.save.handler(({ input, context }) => saveAsset(context, input)),
};

interface Writing {
  readonly id: string;
  readonly was: string;
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly altText?: string | undefined;
}

/** Joins the step of a moment ago where only the text of a draft goes on; null when a step of its own is to be made. */
async function grow(context: StorageContext, input: Writing) {
  const { id, was, body } = input;
  if (body === undefined || input.title !== undefined || input.altText !== undefined) return null;
  const db = workspaceDb(context);
  const asset = await demandAsset(db.read, id);
  if (asset.status !== 'draft' && asset.status !== 'language-check') return null;
  const hash = assetHash(await filledText(db.read, { ...asset, body }));
  const grown = await growLastStep(
    db,
    { name: 'assets.write', memberId: context.open.workspace?.meId ?? '', now: context.clock() },
    {
      table: 'assets',
      key: id,
      column: 'body',
      value: body,
      within: burst,
      demand: (row) => demandSame({ id, hash: String(row['hash']), version: Number(row['version']) }, was, hash),
    },
  );
  if (grown === null) return null;
  publishDirty(context, grown.dirty);
  return { id, version: grown.version, changeSetId: grown.changeSetId, summary: grown.summary, hash };
}

/** What is stored must be what the writer went on from; a text that is there already is as good as written. */
function demandSame(asset: Pick<AssetRow, 'id' | 'hash' | 'version'>, was: string, hash: string): void {
  if (asset.hash !== was && asset.hash !== hash)
    throw new AppError('stale', { type: 'assets', id: asset.id, version: asset.version });
}

async function hashOf(context: StorageContext, id: string): Promise<string> {
  return (await demandAsset(workspaceDb(context).read, id)).hash;
}
