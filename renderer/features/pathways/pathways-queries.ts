import { orpc } from '#renderer/api/orpc-query.ts';
import type { IsoDay } from '#shared/dates.ts';

const meta = { shows: ['program', 'training', 'services', 'organizations', 'funding', 'tasks', 'decisions', 'trash'] };

/** Local facts, what the records say, and what the program uses. */
export const programQuery = (today: IsoDay) => orpc.program.overview.queryOptions({ input: { today }, meta });
/** Memos on pathways. */
export const memosQuery = () => orpc.program.memos.queryOptions({ meta });
