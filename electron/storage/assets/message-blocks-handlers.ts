import { demandBlock } from '#db/assets/asset-rows.ts';
import { askAgainForBlock, listMessageBlocks } from '#db/assets/message-blocks.ts';
import { defined, nothing } from '#db/partners/partner-mapping.ts';
import { blockChanged } from '#shared/domain/assets/asset-summaries.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { demandLength } from './validate-asset.ts';

export const messageBlocksHandlers = {
  list: os.messageBlocks.list.handler(({ context }) => listMessageBlocks(workspaceDb(context).read)),

  create: os.messageBlocks.create.handler(async ({ input, context }) => {
    const id = newId();
    demandLength('body', input.body);
    const result = await runStep(context, 'messageBlocks.create', async (writer) => {
      await writer.insert('message_blocks', [
        {
          id,
          version: 1,
          created_at: writer.now,
          updated_at: writer.now,
          deleted_at: '',
          title: input.title,
          body: input.body,
          box_id: input.boxId ?? '',
        },
      ]);
      return { value: id, summary: `Added the block ${quoted(input.title)}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.messageBlocks.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    demandLength('body', patch.body);
    const result = await runStep(context, 'messageBlocks.update', async (writer) => {
      const block = await demandBlock(writer.trx, id);
      const saysElse = patch.body !== undefined && patch.body !== block.body;
      const texts = saysElse ? await askAgainForBlock(writer, id) : 0;
      const saved = await writer.update(
        'message_blocks',
        id,
        defined({ title: patch.title, body: patch.body, box_id: nothing(patch.boxId) }),
        input.version,
      );
      return { value: saved.version, summary: blockChanged(patch.title ?? block.title, texts) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.messageBlocks.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'messageBlocks.trash', async (writer) => {
      const block = await demandBlock(writer.trx, input.id);
      const saved = await writer.update('message_blocks', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the block ${quoted(block.title)} to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
