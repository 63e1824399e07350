import { demandAsset, newAssetRow } from '#db/assets/asset-rows.ts';
import { translationsOf } from '#db/assets/translations.ts';
import { parseWords } from '#db/json.ts';
import { translationStates } from '#shared/content/asset-words.ts';
import { languages } from '#shared/content/languages.ts';
import { assetChanged } from '#shared/domain/assets/asset-summaries.ts';
import { demandChoice } from '#shared/domain/input-checks.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { os } from '../procedures.ts';
import { changeAsset } from './asset-steps.ts';

/** The same text in other languages. */
export const translationHandlers = {
  translate: os.assets.translate.handler(({ input, context }) =>
    changeAsset(context, 'assets.translate', input.id, async (writer, asset) => {
      demandChoice('language', input.language, languages);
      demandChoice('state', input.state, translationStates);
      const original = asset.translation_of === '' ? asset : await demandAsset(writer.trx, asset.translation_of);
      if (original.language === input.language)
        throw new AppError('invalid', { field: 'language', reason: 'sameLanguage', value: input.language });
      const there = await translationsOf(writer.trx, original);
      if (there.some((each) => each.language === input.language && each.id !== null))
        throw new AppError('invalid', { field: 'language', reason: 'translatedAlready', value: input.language });
      const id = newId();
      await writer.insert('assets', [
        newAssetRow(
          id,
          writer.now,
          {
            kind: original.kind,
            title: original.title,
            body: original.body,
            altText: original.alt_text,
            language: input.language,
          },
          {
            summary: original.summary,
            segment_id: original.segment_id,
            box_id: original.box_id,
            campaign_id: original.campaign_id,
            channel: original.channel,
            expires_on: original.expires_on,
            translation_of: original.id,
            source_hash: original.hash,
            translation_state: input.state,
          },
        ),
      ]);
      const needed = parseWords(original.needed_languages);
      if (!needed.includes(input.language))
        await writer.update('assets', original.id, { needed_languages: JSON.stringify([...needed, input.language]) });
      const label = languages.find((each) => each.id === input.language)?.label ?? input.language;
      return { id, version: 1, summary: `Started ${quoted(original.title)} in ${label}` };
    }),
  ),

  markTranslation: os.assets.markTranslation.handler(({ input, context }) =>
    changeAsset(context, 'assets.markTranslation', input.id, async (writer, asset) => {
      demandChoice('state', input.state, translationStates);
      if (asset.translation_of === '') throw new AppError('invalid', { field: 'state', reason: 'notATranslation' });
      const original = await demandAsset(writer.trx, asset.translation_of);
      const saved = await writer.update(
        'assets',
        asset.id,
        { translation_state: input.state, ...(input.isUpToDate && { source_hash: original.hash }) },
        input.version,
      );
      return { version: saved.version, summary: assetChanged(asset.title) };
    }),
  ),
};
