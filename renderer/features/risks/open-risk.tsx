import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { Risk } from '#shared/contract/risks.ts';

const RiskDialog = lazy(async () => ({ default: (await import('./RiskDialog.tsx')).RiskDialog }));

/** Opens the form of a risk: a new one, or one to change. */
export function openRisk(risk?: Risk): void {
  openDialog((close) => <RiskDialog risk={risk} onClose={close} />);
}
