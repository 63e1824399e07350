import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';

/** The features that an asset's page shows. */
const shown = ['assets', 'people', 'roles', 'messages', 'evidence', 'stories', 'trash'];

/** An asset with everything around it. */
export function useAsset(id: string) {
  return useQuery(orpc.assets.get.queryOptions({ input: { id }, meta: { shows: shown } }));
}

/** The shared blocks with the texts that they stand in. */
export function useMessageBlocks() {
  return useQuery(orpc.messageBlocks.list.queryOptions({ meta: { shows: ['assets', 'trash'] } }));
}
