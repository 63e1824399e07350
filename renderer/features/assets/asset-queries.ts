import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';

/** The features that an asset's page shows. */
const shown = ['assets', 'people', 'roles', 'messages', 'evidence', 'stories', 'glossary', 'trash'];

/** An asset with everything around it. */
export function useAsset(id: string) {
  return useQuery(orpc.assets.get.queryOptions({ input: { id }, meta: { shows: shown } }));
}

/** The audiences and the message boxes that a text can be for. */
export function useAudiences() {
  return useQuery(orpc.messages.list.queryOptions({ meta: { shows: ['messages', 'trash'] } })).data;
}

/** The shared blocks with the texts that they stand in. */
export function useMessageBlocks() {
  return useQuery(orpc.messageBlocks.list.queryOptions({ meta: { shows: ['assets', 'trash'] } }));
}
