import {
  carriersOf,
  findTagByName,
  getTag,
  insertTag,
  listTags,
  renameTag,
  takeTagOff,
} from '#db/tags/tags-repository.ts';
import { tagAdded, tagExists, tagRemoved, tagRenamed } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';
import { foldText } from '#shared/text.ts';

import { runManyStep, runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const tagsHandlers = {
  list: os.tags.list.handler(({ context }) => listTags(workspaceDb(context).read)),

  create: os.tags.create.handler(async ({ input, context }) => {
    demandName(input.name);
    const result = await runStep(context, 'tags.create', async (writer) => {
      const present = await findTagByName(writer.trx, input.name);
      if (present !== undefined) return { value: present, summary: tagExists(present.name) };
      const id = newId();
      await insertTag(writer, id, input.name);
      return { value: { id, version: 1 }, summary: tagAdded(input.name) };
    });
    return {
      id: result.value.id,
      version: result.value.version,
      changeSetId: result.changeSetId,
      summary: result.summary,
    };
  }),

  rename: os.tags.rename.handler(async ({ input, context }) => {
    demandName(input.name);
    const result = await runStep(context, 'tags.rename', async (writer) => {
      const saved = await renameTag(writer, input.id, input.version, input.name);
      return { value: saved.version, summary: tagRenamed(input.name) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  remove: os.tags.remove.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const tag = await getTag(db, input.id);
    const carriers = await carriersOf(db, input.id);
    const result = await runManyStep(
      context,
      'tags.remove',
      carriers,
      async (writer, part) => {
        const isLast = part.at(-1) === carriers.at(-1);
        // Between the parts of a long removal somebody may have put the tag on another record.
        const count = await takeTagOff(writer, input.id, isLast ? await carriersOf(writer.trx, input.id) : part);
        if (isLast) await writer.remove('tags', [input.id]);
        return count;
      },
      (count) => tagRemoved(tag.name, count),
    );
    return { id: input.id, version: tag.version, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** A name of which nothing is left when it is folded could not be told from another. */
function demandName(name: string): void {
  if (foldText(name) === '') throw new AppError('invalid', { field: 'name', reason: 'required' });
}
