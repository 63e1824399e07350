import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { FrictionCheck, TrainingSession } from '#shared/contract/training.ts';

const SessionDialog = lazy(async () => ({ default: (await import('./SessionDialog.tsx')).SessionDialog }));
const FrictionDialog = lazy(async () => ({ default: (await import('./FrictionDialog.tsx')).FrictionDialog }));

/** Opens the form of a training: a new one, or one to change. */
export function openSession(session?: TrainingSession): void {
  openDialog((close) => <SessionDialog session={session} onClose={close} />);
}

/** Opens the form of a check of diverting beside arresting. */
export function openFriction(check?: FrictionCheck): void {
  openDialog((close) => <FrictionDialog check={check} onClose={close} />);
}
