import { arranged, type TileOrder } from '#shared/domain/home/tiles.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';

/** How a member arranged the first screen. */
export async function readTiles(db: DbReader, memberId: string): Promise<TileOrder> {
  const row = await db.selectFrom('home_tiles').selectAll().where('id', '=', memberId).executeTakeFirst();
  return arranged(parseWords(row?.tiles ?? '[]'), parseWords(row?.hidden ?? '[]'));
}

/** Keeps how a member arranged the first screen; answers whether that is another way than before. */
export async function writeTiles(writer: StepWriter, memberId: string, order: TileOrder): Promise<boolean> {
  const columns = { tiles: JSON.stringify(order.tiles), hidden: JSON.stringify(order.hidden) };
  const known = await writer.trx.selectFrom('home_tiles').select('id').where('id', '=', memberId).executeTakeFirst();
  if (known !== undefined) return (await writer.update('home_tiles', memberId, columns)).isChanged;
  await writer.insert('home_tiles', [
    { id: memberId, version: 1, created_at: writer.now, updated_at: writer.now, ...columns },
  ]);
  return true;
}
