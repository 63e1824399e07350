import type { DbReader } from '../dialects/dialect.ts';

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

/** The stories that assets tell, by asset. */
export async function storiesOf(_db: DbReader, _assetIds: readonly string[], _today: string) {
  return new Map<string, LinkedStory[]>();
}

/** Evidence cards in use, by id. */
export async function cardWords(_db: DbReader, _ids: readonly string[]): Promise<Map<string, CardWords>> {
  return new Map();
}

/** What audiences are called, by id. */
export async function segmentNames(_db: DbReader, _ids: readonly string[]): Promise<Map<string, string>> {
  return new Map();
}

/** Fails with `notFound` for a record that an asset points at and that is not in use; nothing is fine. */
export async function demandLinked(
  _db: DbReader,
  _table: 'audience_segments' | 'message_boxes' | 'evidence_cards' | 'stories',
  _id: string | null | undefined,
): Promise<void> {}
