import { orpc } from '#renderer/api/orpc-query.ts';

/** The audiences and the boxes. */
export function messagesQuery() {
  return orpc.messages.list.queryOptions({
    meta: { shows: ['messages', 'stories', 'people', 'organizations', 'assessments', 'trash'] },
  });
}

/** One box with its points and audience. */
export function boxQuery(id: string) {
  return orpc.messages.getBox.queryOptions({
    input: { id },
    meta: { shows: ['messages', 'stories', 'evidence', 'people', 'organizations', 'assessments', 'trash'] },
  });
}

/** The evidence cards. */
export function evidenceQuery() {
  return orpc.evidence.list.queryOptions({
    meta: { shows: ['evidence', 'messages', 'objections', 'assets', 'campaigns', 'trash'] },
  });
}

/** The stories. */
export function storiesQuery() {
  return orpc.stories.list.queryOptions({
    meta: { shows: ['stories', 'messages', 'assets', 'campaigns', 'people', 'trash'] },
  });
}
