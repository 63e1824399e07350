import { getView, insertView, listViews, updateView } from '#db/views/views-repository.ts';
import { viewAdded, viewChanged, viewRemoved } from '#shared/domain/summaries.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const viewsHandlers = {
  list: os.views.list.handler(({ input, context }) => listViews(workspaceDb(context).read, input.feature)),

  create: os.views.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'views.create', async (writer) => {
      await insertView(writer, id, input);
      return { value: id, summary: viewAdded(input.name) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.views.update.handler(async ({ input, context }) => {
    const result = await runStep(context, 'views.update', async (writer) => {
      const version = await updateView(writer, input.id, input.version, input.patch);
      const { name } = await getView(writer.trx, input.id);
      return { value: version, summary: viewChanged(name) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  remove: os.views.remove.handler(async ({ input, context }) => {
    const result = await runStep(context, 'views.remove', async (writer) => {
      const view = await getView(writer.trx, input.id);
      await writer.remove('saved_views', [input.id]);
      return { value: view.version, summary: viewRemoved(view.name) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
