import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';

import type { ShownPoint } from './use-map-points.ts';

const FollowUpsDialog = lazy(async () => ({ default: (await import('./FollowUpsDialog.tsx')).FollowUpsDialog }));

/** Asks for a follow-up with each of the chosen partners. */
export function openFollowUps(chosen: readonly ShownPoint[], countLabel: string): void {
  openDialog((close) => (
    <FollowUpsDialog records={chosen.map((point) => point.record)} countLabel={countLabel} onClose={close} />
  ));
}
