import { createHash } from 'node:crypto';

import { blockIdsIn, fillBlocks } from '#shared/domain/assets/message-blocks.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** The parts of an asset that its hash is made of; `body` has its blocks filled in. */
export interface AssetText {
  readonly title: string;
  readonly body: string;
  readonly altText: string;
}

/** SHA-256 in hex of what people read. Two texts with the same hash say the same. */
export function assetHash({ title, body, altText }: AssetText): string {
  return createHash('sha256')
    .update(JSON.stringify([title, body, altText]))
    .digest('hex');
}

/** The texts of blocks by id, those in the trash too: what was written with them still says it. */
export async function blockTexts(db: DbReader, bodies: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(bodies.flatMap(blockIdsIn))];
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('message_blocks').select(['id', 'body']).where('id', 'in', batch).execute(),
  );
  return new Map(rows.map((row) => [row.id, row.body]));
}

/** What an asset says now, with its blocks. */
export async function filledText(
  db: DbReader,
  row: { readonly title: string; readonly body: string; readonly alt_text: string },
): Promise<AssetText> {
  return { title: row.title, body: fillBlocks(row.body, await blockTexts(db, [row.body])), altText: row.alt_text };
}
