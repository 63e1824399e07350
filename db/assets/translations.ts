import { translationStates } from '#shared/content/asset-words.ts';
import type { AssetTranslation } from '#shared/contract/asset-fields.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import type { AssetRow } from '../schema/assets.ts';
import { statusOf } from './step-facts.ts';

/** The other languages of a text: the original first, then those that are there, then those that are needed and are not. */
export async function translationsOf(db: DbReader, row: AssetRow): Promise<AssetTranslation[]> {
  const originalId = row.translation_of === '' ? row.id : row.translation_of;
  const rows = await db
    .selectFrom('assets')
    .select([
      'id',
      'title',
      'status',
      'language',
      'hash',
      'source_hash',
      'translation_of',
      'translation_state',
      'needed_languages',
    ])
    .where(({ or, eb }) => or([eb('id', '=', originalId), eb('translation_of', '=', originalId)]))
    .where('deleted_at', '=', '')
    .orderBy('language')
    .orderBy('id')
    .execute();
  const original = rows.find((each) => each.id === originalId);
  const written = rows.map((each): AssetTranslation => ({
    language: each.language,
    state:
      each.translation_of === ''
        ? 'original'
        : (translationStates.find(({ id }) => id === each.translation_state)?.id ?? 'human-translated'),
    id: each.id,
    title: each.title,
    status: statusOf(each.status),
    isBehind: each.translation_of !== '' && original !== undefined && each.source_hash !== original.hash,
  }));
  const there = new Set(written.map(({ language }) => language));
  const missing = parseWords(original?.needed_languages ?? '[]').filter((language) => !there.has(language));
  return [
    ...written.filter(({ state }) => state === 'original'),
    ...written.filter(({ state }) => state !== 'original'),
    ...missing.map((language): AssetTranslation => ({
      language,
      state: 'needed',
      id: null,
      title: '',
      status: null,
      isBehind: false,
    })),
  ];
}
