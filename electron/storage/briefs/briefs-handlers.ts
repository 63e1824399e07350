import { briefOf } from '#db/briefs/briefs-repository.ts';

import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const briefsHandlers = {
  get: os.briefs.get.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const brief = await briefOf(db, input.record, input.includeRestricted);
    return { ...brief, path: [], stance: null, stanceOn: null, influence: null, reservation: '' };
  }),
};
