import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useToday } from '#renderer/app/words/use-now.ts';

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

/** Campaigns that a text can belong to, as options. */
export function useCampaignChoices(): { readonly id: string; readonly label: string }[] {
  const today = useToday();
  const campaigns = useQuery(
    orpc.campaigns.list.queryOptions({ input: { today }, meta: { shows: ['campaigns', 'trash'] } }),
  );
  return (campaigns.data ?? []).map(({ id, name }) => ({ id, label: name }));
}

/** The shared blocks with the texts that they stand in. */
export function useMessageBlocks() {
  return useQuery(orpc.messageBlocks.list.queryOptions({ meta: { shows: ['assets', 'trash'] } }));
}
