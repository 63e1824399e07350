import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { Decision } from '#shared/contract/decisions.ts';

const DecisionDialog = lazy(async () => ({ default: (await import('./DecisionDialog.tsx')).DecisionDialog }));
const QuorumDialog = lazy(async () => ({ default: (await import('./recorder/QuorumDialog.tsx')).QuorumDialog }));
const AfterwardsDialog = lazy(async () => ({ default: (await import('./AfterwardsDialog.tsx')).AfterwardsDialog }));

/** Opens the sheet that adds a decision or changes one; `onSaved` gets its id. */
export function openDecision(decision?: Decision, onSaved?: (id: string) => void): void {
  openDialog((close) => <DecisionDialog decision={decision} onSaved={onSaved} onClose={close} />);
}

/** Opens the sheet that counts who is here, where no list tells it. */
export function openQuorum(decision: Decision): void {
  openDialog((close) => <QuorumDialog decision={decision} onClose={close} />);
}

/** Opens the sheet that notes what happened to a decision: a pause, a confirmation, a later one. */
export function openAfterwards(decision: Decision, what: 'pause' | 'confirm' | 'supersede'): void {
  openDialog((close) => <AfterwardsDialog decision={decision} what={what} onClose={close} />);
}
