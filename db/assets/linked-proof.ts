import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** A story with what its consent allows on a day. */
export interface LinkedStory {
  readonly rowId: string;
  readonly storyId: string;
  readonly title: string;
  readonly consent: 'fine' | 'withdrawn' | 'expired';
  readonly expiresOn: string;
}

/** What an evidence card says, for a number to be found in. */
export interface CardWords {
  readonly id: string;
  readonly label: string;
  /** Claim and figure together. */
  readonly words: string;
}

/** The stories that an asset tells. A consent that was never given, or whose story is gone, is not there any more: it counts as withdrawn. */
export async function storiesOf(db: DbReader, assetIds: readonly string[], today: string) {
  const links = await selectInBatches(assetIds, (batch) =>
    db.selectFrom('asset_stories').selectAll().where('asset_id', 'in', batch).orderBy('created_at').execute(),
  );
  const rows = await selectInBatches(
    links.map((link) => link.story_id),
    (batch) => db.selectFrom('stories').selectAll().where('id', 'in', batch).execute(),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const stories = new Map<string, LinkedStory[]>();
  for (const link of links) {
    const story = byId.get(link.story_id);
    const isGone =
      story === undefined || story.deleted_at !== '' || story.consented_on === '' || story.withdrawn_on !== '';
    const isOver = story !== undefined && story.expires_on !== '' && story.expires_on < today;
    const list = stories.get(link.asset_id) ?? [];
    list.push({
      rowId: link.id,
      storyId: link.story_id,
      title: story?.title ?? '',
      consent: isGone ? 'withdrawn' : isOver ? 'expired' : 'fine',
      expiresOn: story?.expires_on ?? '',
    });
    stories.set(link.asset_id, list);
  }
  return stories;
}

/** Evidence cards in use, by id. */
export async function cardWords(db: DbReader, ids: readonly string[]): Promise<Map<string, CardWords>> {
  const rows = await selectInBatches(
    ids.filter((id) => id !== ''),
    (batch) =>
      db
        .selectFrom('evidence_cards')
        .select(['id', 'claim', 'figure'])
        .where('id', 'in', batch)
        .where('deleted_at', '=', '')
        .execute(),
  );
  return new Map(
    rows.map((row) => [row.id, { id: row.id, label: row.claim, words: [row.claim, row.figure].join(' ') }]),
  );
}

/** What audiences are called, by id. */
export async function segmentNames(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await selectInBatches(
    ids.filter((id) => id !== ''),
    (batch) => db.selectFrom('audience_segments').select(['id', 'name']).where('id', 'in', batch).execute(),
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Fails with `notFound` for a record that an asset points at and that is not in use; nothing is fine. */
export async function demandLinked(
  db: DbReader,
  table: 'audience_segments' | 'message_boxes' | 'evidence_cards' | 'stories',
  id: string | null | undefined,
): Promise<void> {
  if (id === undefined || id === null || id === '') return;
  const row = await db.selectFrom(table).select('deleted_at').where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: linkedTypes[table], id });
}

const linkedTypes = {
  audience_segments: 'messages',
  message_boxes: 'messages',
  evidence_cards: 'evidence',
  stories: 'stories',
} as const;
