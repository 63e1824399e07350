import { demandAssetPart, newPart, useColumns } from '#db/assets/asset-rows.ts';
import { keepVersion } from '#db/assets/keep-version.ts';
import { assetChannels } from '#shared/content/asset-words.ts';
import { dayOf } from '#shared/dates.ts';
import { findPassage } from '#shared/domain/assets/passages.ts';
import { demandChoice, demandPastDay } from '#shared/domain/input-checks.ts';
import { safeLink } from '#shared/domain/meetings/online-link.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';
import { changeAsset, removeAssetPart } from './asset-steps.ts';

/** Remarks on passages, and where a text was used. */
export const remarkHandlers = {
  comment: os.assets.comment.handler(({ input, context }) =>
    changeAsset(context, 'assets.comment', input.assetId, async (writer, asset) => {
      const place = findPassage(asset.body, input);
      if (place === null)
        throw new AppError('invalid', { field: 'quote', reason: 'passageGone', value: input.quote.slice(0, 200) });
      const id = newId();
      await writer.insert('asset_comments', [
        {
          ...newPart(writer, id, asset.id),
          hash: asset.hash,
          quote: input.quote,
          start_at: place.start,
          end_at: place.end,
          body: input.body,
          member_id: writer.memberId,
          resolved_on: '',
        },
      ]);
      return { id, version: 1, summary: `Remarked on ${quoted(asset.title)}` };
    }),
  ),

  settleComment: os.assets.settleComment.handler(async ({ input, context }) => {
    const result = await runStep(context, 'assets.settleComment', async (writer) => {
      const { asset } = await demandAssetPart(writer.trx, 'asset_comments', input.id);
      const saved = await writer.update('asset_comments', input.id, {
        resolved_on: input.isSettled ? dayOf(context.clock()) : '',
      });
      const what = input.isSettled ? 'Settled' : 'Opened';
      return { value: saved.version, summary: `${what} a remark on ${quoted(asset.title)}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeComment: os.assets.removeComment.handler(({ input, context }) =>
    removeAssetPart(
      context,
      'assets.removeComment',
      'asset_comments',
      input.id,
      (title) => `Removed a remark on ${quoted(title)}`,
    ),
  ),

  logUse: os.assets.logUse.handler(({ input, context }) =>
    changeAsset(context, 'assets.logUse', input.assetId, async (writer, asset) => {
      demandUse(context, input);
      const { version } = await keepVersion(writer, asset);
      const id = newId();
      await writer.insert('asset_uses', [
        {
          ...newPart(writer, id, asset.id),
          hash: version.hash,
          used_on: input.usedOn,
          channel: input.channel,
          place: input.place,
          reach: input.reach ?? 0,
          link: input.link,
          result: input.result,
          note: input.note,
        },
      ]);
      return { id, version: 1, summary: `Noted a use of ${quoted(asset.title)}` };
    }),
  ),

  updateUse: os.assets.updateUse.handler(async ({ input, context }) => {
    const result = await runStep(context, 'assets.updateUse', async (writer) => {
      const { asset } = await demandAssetPart(writer.trx, 'asset_uses', input.id);
      demandUse(context, input.patch);
      const saved = await writer.update('asset_uses', input.id, useColumns(input.patch), input.version);
      return { value: saved.version, summary: `Changed a use of ${quoted(asset.title)}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeUse: os.assets.removeUse.handler(({ input, context }) =>
    removeAssetPart(
      context,
      'assets.removeUse',
      'asset_uses',
      input.id,
      (title) => `Removed a use of ${quoted(title)}`,
    ),
  ),
};

function demandUse(
  context: StorageContext,
  use: {
    readonly usedOn?: string | undefined;
    readonly channel?: string | undefined;
    readonly link?: string | undefined;
  },
): void {
  demandPastDay('usedOn', use.usedOn, dayOf(context.clock()));
  demandChoice('channel', use.channel, assetChannels);
  if (use.link !== undefined && use.link !== '' && safeLink(use.link) === null)
    throw new AppError('invalid', { field: 'link', reason: 'notALink', value: use.link });
}
