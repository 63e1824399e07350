import { searchRecords } from '#db/search/search-repository.ts';

import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const searchHandlers = {
  query: os.search.query.handler(({ input, context }) => {
    const db = workspaceDb(context);
    return searchRecords(db.read, db.dialect, input);
  }),
};
