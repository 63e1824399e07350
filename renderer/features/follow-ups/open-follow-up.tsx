import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';

import type { PartnerChoice } from './PartnerField.tsx';

const FollowUpDialog = lazy(async () => ({ default: (await import('./FollowUpDialog.tsx')).FollowUpDialog }));

/** Opens the dialog that adds a follow-up, with a partner where one is known, or that changes one. */
export function openFollowUp({ followUp, partner }: { followUp?: FollowUp; partner?: PartnerChoice } = {}): void {
  openDialog((close) => <FollowUpDialog followUp={followUp} partner={partner} onClose={close} />);
}
