import { listMappings, removeMapping, saveMapping } from '#db/imports/import-mappings-repository.ts';

import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const importMappingsHandlers = {
  list: os.importMappings.list.handler(({ context }) => listMappings(workspaceDb(context).read)),

  save: os.importMappings.save.handler(async ({ input, context }) => {
    const saved = await saveMapping(workspaceDb(context), input, context.clock().toISOString());
    context.publish([{ feature: 'imports', ids: [] }]);
    return saved;
  }),

  remove: os.importMappings.remove.handler(async ({ input, context }) => {
    await removeMapping(workspaceDb(context), input.id);
    context.publish([{ feature: 'imports', ids: [] }]);
    return {};
  }),
};
