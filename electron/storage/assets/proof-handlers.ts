import { newPart } from '#db/assets/asset-rows.ts';
import { demandLinked } from '#db/assets/linked-proof.ts';
import { assetState } from '#db/assets/step-facts.ts';
import { isOpen } from '#shared/domain/assets/open-findings.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { os } from '../procedures.ts';
import { changeAsset, removeAssetPart } from './asset-steps.ts';

/** What backs a text: evidence for its numbers, stories with consent, and reasons for words that stay. */
export const proofHandlers = {
  override: os.assets.override.handler(({ input, context }) =>
    changeAsset(context, 'assets.override', input.assetId, async (writer, asset) => {
      const { findings } = await assetState(writer.trx, asset, writer.now);
      const found = (findings ?? []).find(
        (each) =>
          each.ruleId === input.ruleId && each.words.toLowerCase() === input.quote.toLowerCase() && isOpen(each),
      );
      if (found === undefined)
        throw new AppError('invalid', { field: 'quote', reason: 'noFinding', value: input.quote });
      const id = newId();
      await writer.insert('language_overrides', [
        {
          ...newPart(writer, id, asset.id),
          hash: asset.hash,
          rule_id: input.ruleId,
          quote: input.quote,
          reason: input.reason,
          member_id: writer.memberId,
        },
      ]);
      return { id, version: 1, summary: `Let ${quoted(input.quote)} stay in ${quoted(asset.title)}` };
    }),
  ),

  takeBackOverride: os.assets.takeBackOverride.handler(({ input, context }) =>
    removeAssetPart(
      context,
      'assets.takeBackOverride',
      'language_overrides',
      input.id,
      (title) => `Holds words back again in ${quoted(title)}`,
    ),
  ),

  back: os.assets.back.handler(({ input, context }) =>
    changeAsset(context, 'assets.back', input.assetId, async (writer, asset) => {
      const { numbers, links } = await assetState(writer.trx, asset, writer.now);
      if (!numbers.includes(input.number))
        throw new AppError('invalid', { field: 'number', reason: 'noNumber', value: input.number });
      if (input.evidenceId === '' && input.note === '')
        throw new AppError('invalid', { field: 'note', reason: 'required' });
      await demandLinked(writer.trx, 'evidence_cards', input.evidenceId);
      // A number has one source: another one takes its place.
      await writer.remove(
        'asset_evidence',
        links.filter((link) => link.number === input.number).map((link) => link.rowId),
      );
      const id = newId();
      await writer.insert('asset_evidence', [
        {
          ...newPart(writer, id, asset.id),
          evidence_id: input.evidenceId,
          number: input.number,
          note: input.note,
        },
      ]);
      return { id, version: 1, summary: `Named the source of ${input.number} in ${quoted(asset.title)}` };
    }),
  ),

  unback: os.assets.unback.handler(({ input, context }) =>
    removeAssetPart(
      context,
      'assets.unback',
      'asset_evidence',
      input.id,
      (title) => `Took a source off ${quoted(title)}`,
    ),
  ),

  linkStory: os.assets.linkStory.handler(({ input, context }) =>
    changeAsset(context, 'assets.linkStory', input.assetId, async (writer, asset) => {
      await demandLinked(writer.trx, 'stories', input.storyId);
      const { stories } = await assetState(writer.trx, asset, writer.now);
      const known = stories.find((each) => each.storyId === input.storyId);
      const id = known?.rowId ?? newId();
      if (known === undefined)
        await writer.insert('asset_stories', [{ ...newPart(writer, id, asset.id), story_id: input.storyId }]);
      return { id, version: 1, summary: `Named a story of ${quoted(asset.title)}` };
    }),
  ),

  unlinkStory: os.assets.unlinkStory.handler(({ input, context }) =>
    removeAssetPart(
      context,
      'assets.unlinkStory',
      'asset_stories',
      input.id,
      (title) => `Took a story off ${quoted(title)}`,
    ),
  ),
};
