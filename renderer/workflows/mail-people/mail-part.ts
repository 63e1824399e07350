import type { MailLeftOut, MailRecipient } from '#shared/contract/mailings.ts';

import type { MailAudience } from './use-recipients.ts';

/** What each way of mailing works with. */
export interface MailPartProps {
  readonly audience: MailAudience;
  readonly includeRestricted: boolean;
  readonly found: {
    readonly recipients: readonly MailRecipient[];
    readonly leftOut: readonly MailLeftOut[];
    readonly homeCountry: string;
    readonly fields: readonly { readonly id: string; readonly label: string }[];
  };
}
