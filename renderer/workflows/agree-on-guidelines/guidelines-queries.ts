import { orpc } from '#renderer/api/orpc-query.ts';

const shows = ['guidelines', 'organizations', 'people', 'decisions', 'trash'];

/** All guidelines in use. */
export function guidelinesQuery() {
  return orpc.guidelines.list.queryOptions({ meta: { shows } });
}

/** One text with its clauses and versions. */
export function guidelineQuery(id: string) {
  return orpc.guidelines.get.queryOptions({ input: { id }, meta: { shows } });
}

/** Who signed which version. */
export function signOffsQuery(id: string) {
  return orpc.guidelines.signOffs.queryOptions({ input: { id }, meta: { shows } });
}
