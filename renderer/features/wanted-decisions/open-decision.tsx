import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { WantedDecision } from '#shared/contract/wanted-decisions.ts';

const DecisionDialog = lazy(async () => ({ default: (await import('./DecisionDialog.tsx')).DecisionDialog }));
const RoleHolderDialog = lazy(async () => ({ default: (await import('./RoleHolderDialog.tsx')).RoleHolderDialog }));

/** Opens the sheet that adds a decision or changes one; `onSaved` gets its id. */
export function openDecision(decision?: WantedDecision, onSaved?: (id: string) => void): void {
  openDialog((close) => <DecisionDialog decision={decision} onSaved={onSaved} onClose={close} />);
}

/** Opens the sheet that says who has which part in a decision. */
export function openRoleHolder(decision: WantedDecision): void {
  openDialog((close) => <RoleHolderDialog decision={decision} onClose={close} />);
}
