import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { afterLossPlan, afterWinPlan } from '#shared/content/after-plans.ts';

const PlanDialog = lazy(async () => ({ default: (await import('./PlanDialog.tsx')).PlanDialog }));

/** Opens the ready list of what follows a big win. */
export function openAfterWin(id: string): void {
  openDialog((close) => <PlanDialog origin={{ type: 'wins', id }} tasks={afterWinPlan} onClose={close} />);
}

/** Opens the ready list of what follows a loss. */
export function openAfterLoss(id: string): void {
  openDialog((close) => <PlanDialog origin={{ type: 'losses', id }} tasks={afterLossPlan} onClose={close} />);
}
