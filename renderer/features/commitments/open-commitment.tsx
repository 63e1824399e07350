import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { Commitment } from '#shared/contract/commitments.ts';

import type { PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';

const CommitmentDialog = lazy(async () => ({ default: (await import('./CommitmentDialog.tsx')).CommitmentDialog }));

/** Opens the form of a commitment: a new one, of a partner where one is known, or one to change. */
export function openCommitment(
  start: { commitment?: Commitment; partner?: PartnerChoice; status?: string } = {},
): void {
  openDialog((close) => <CommitmentDialog {...start} onClose={close} />);
}
