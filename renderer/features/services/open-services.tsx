import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { ServiceOffer, ServiceState } from '#shared/contract/services.ts';

const OfferDialog = lazy(async () => ({ default: (await import('./OfferDialog.tsx')).OfferDialog }));
const NeedDialog = lazy(async () => ({ default: (await import('./NeedDialog.tsx')).NeedDialog }));

/** Where a new offer begins: its provider and kind, as far as they are known. */
export interface OfferStart {
  readonly offer?: ServiceOffer | undefined;
  readonly provider?: { readonly id: string; readonly name: string } | undefined;
  readonly serviceType?: string | undefined;
}

/** Opens the form of an offer: a new one, or one to change. */
export function openOffer(start: OfferStart = {}): void {
  openDialog((close) => <OfferDialog start={start} onClose={close} />);
}

/** Opens the form of how much of a kind of service is needed. */
export function openNeed(state: ServiceState): void {
  openDialog((close) => <NeedDialog state={state} onClose={close} />);
}
