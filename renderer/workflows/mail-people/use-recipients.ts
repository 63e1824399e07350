import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { Selection } from '#shared/contract/filters.ts';

/** Whom a mailing is for. */
export interface MailAudience {
  readonly feature: PartnerType;
  readonly selection: Selection;
}

/** Who gets a letter or a mail, and who is left out; with restricted records only where they are asked for. */
export function useRecipients(audience: MailAudience, by: 'letter' | 'email', includeRestricted: boolean) {
  const { discreet } = useDeviceSettings();
  return useQuery({
    ...orpc.mailings.recipients.queryOptions({
      input: { ...audience, by, includeRestricted: includeRestricted && !discreet },
      meta: { shows: ['people', 'organizations', 'customFields', 'roles'] },
    }),
    placeholderData: keepPreviousData,
  });
}
