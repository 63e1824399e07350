import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';

import type { ShownPoint } from './use-map-points.ts';
import type { ShownTarget } from './use-stance-targets.ts';

const TargetDialog = lazy(async () => ({ default: (await import('./TargetDialog.tsx')).TargetDialog }));

/** Opens the plan of a partner for a decision, or a new one. */
export function openTarget(point: ShownPoint, target: ShownTarget | undefined, decision: string | undefined): void {
  openDialog((close) => <TargetDialog point={point} target={target} decision={decision} onClose={close} />);
}
