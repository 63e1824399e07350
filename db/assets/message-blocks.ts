import { statusAfterEdit } from '#shared/domain/assets/steps.ts';
import { blockIdsIn } from '#shared/domain/assets/message-blocks.ts';
import type { MessageBlock } from '#shared/contract/assets.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { assetsWithBlocks } from '../derived/refresh-assets.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { statusOf } from './step-facts.ts';

/** The blocks in use by title, with the assets that they stand in. */
export async function listMessageBlocks(db: DbReader): Promise<MessageBlock[]> {
  const rows = await db
    .selectFrom('message_blocks')
    .selectAll()
    .where('deleted_at', '=', '')
    .orderBy('title')
    .orderBy('id')
    .limit(500)
    .execute();
  const users = await db
    .selectFrom('assets')
    .select(['id', 'title', 'status', 'published_hash', 'body'])
    .where('deleted_at', '=', '')
    .where('body', 'like', '%{{block:%')
    .orderBy('sort_title')
    .execute();
  const usedIn = new Map<string, MessageBlock['usedIn']>();
  for (const user of users)
    for (const id of blockIdsIn(user.body)) {
      const list = usedIn.get(id) ?? [];
      list.push({
        id: user.id,
        title: user.title,
        status: statusOf(user.status),
        isOut: user.published_hash !== '' && user.status !== 'retired',
      });
      usedIn.set(id, list);
    }
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    body: row.body,
    boxId: row.box_id || null,
    usedIn: usedIn.get(row.id) ?? [],
  }));
}

/** The texts that a changed block stands in say something else: whatever was checked of them is to be checked again. Answers how many. */
export async function askAgainForBlock(writer: StepWriter, blockId: string): Promise<number> {
  const ids = await assetsWithBlocks(writer.trx, [blockId]);
  const rows = await selectInBatches(ids, (batch) =>
    writer.trx.selectFrom('assets').selectAll().where('id', 'in', batch).where('deleted_at', '=', '').execute(),
  );
  await writer.updateEach(
    'assets',
    rows.flatMap((row) => {
      const status = statusAfterEdit(statusOf(row.status));
      return status === row.status ? [] : [{ row, patch: { status, status_at: writer.now } }];
    }),
  );
  return rows.length;
}
