import {
  getView,
  insertView,
  listTaskViews,
  listViews,
  updateView,
  type ViewPatch,
} from '#db/views/views-repository.ts';
import { viewAdded, viewChanged, viewRemoved } from '#shared/domain/summaries.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';

export const viewsHandlers = {
  list: os.views.list.handler(({ input, context }) => listViews(workspaceDb(context).read, input.feature)),

  create: os.views.create.handler(({ input, context }) => createView(context, 'views.create', input)),

  update: os.views.update.handler(({ input, context }) => changeView(context, 'views.update', input, input.patch)),

  listOfTasks: os.views.listOfTasks.handler(({ context }) => listTaskViews(workspaceDb(context).read)),

  createOfTasks: os.views.createOfTasks.handler(({ input, context }) =>
    createView(context, 'views.createOfTasks', { ...input, feature: 'tasks' }),
  ),

  updateOfTasks: os.views.updateOfTasks.handler(({ input, context }) =>
    changeView(context, 'views.updateOfTasks', input, { definition: input.definition }),
  ),

  remove: os.views.remove.handler(async ({ input, context }) => {
    const result = await runStep(context, 'views.remove', async (writer) => {
      const view = await getView(writer.trx, input.id);
      await writer.remove('saved_views', [input.id]);
      return { value: view.version, summary: viewRemoved(view.name) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

async function createView(context: StorageContext, procedure: string, draft: Parameters<typeof insertView>[2]) {
  const id = newId();
  const result = await runStep(context, procedure, async (writer) => {
    await insertView(writer, id, draft);
    return { value: id, summary: viewAdded(draft.name) };
  });
  return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
}

async function changeView(
  context: StorageContext,
  procedure: string,
  { id, version }: { readonly id: string; readonly version: number },
  patch: ViewPatch,
) {
  const result = await runStep(context, procedure, async (writer) => {
    const value = await updateView(writer, id, version, patch);
    const { name } = await getView(writer.trx, id);
    return { value, summary: viewChanged(name) };
  });
  return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
}
