import { orpc } from '#renderer/api/orpc-query.ts';

/** The objections in use with what is known of each. */
export function objectionsQuery() {
  return orpc.objections.list.queryOptions({ meta: { shows: ['objections', 'people', 'evidence', 'trash'] } });
}
