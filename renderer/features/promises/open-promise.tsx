import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { PartnerPromise } from '#shared/contract/promises.ts';

import type { PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';

const PromiseDialog = lazy(async () => ({ default: (await import('./PromiseDialog.tsx')).PromiseDialog }));

/** Opens the dialog that adds a promise, with a partner where one is known, or that changes one. */
export function openPromise({
  promise,
  partner,
  direction,
}: {
  promise?: PartnerPromise;
  partner?: PartnerChoice | undefined;
  direction?: 'us' | 'them';
} = {}): void {
  openDialog((close) => (
    <PromiseDialog promise={promise} partner={partner} direction={direction ?? 'us'} onClose={close} />
  ));
}
