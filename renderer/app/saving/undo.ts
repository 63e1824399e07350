import { createElement, lazy } from 'react';
import { RotateCcw, RotateCw } from 'lucide-react';
import { closeToast, showToast } from '#renderer/ui/index.ts';
import { client } from '#renderer/api/client.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { openDialog } from '../dialogs/dialogs.ts';
import { stepWords } from '../words/step-words.ts';
import { failureData } from '../errors/failure.ts';
import { showError } from '../errors/show-error.ts';

const UndoConflictDialog = lazy(async () => ({
  default: (await import('./UndoConflictDialog.tsx')).UndoConflictDialog,
}));

/** The messages that offer something about a step, by the step: they go when it is taken back. */
const toasts = new Map<string, number>();

/** Notes the message that tells of a step. */
export function rememberToast(changeSetId: string, toastId: number): void {
  toasts.set(changeSetId, toastId);
}

function closeToastOf(changeSetId: string): void {
  const toastId = toasts.get(changeSetId);
  if (toastId !== undefined) closeToast(toastId);
  toasts.delete(changeSetId);
}

/** Takes back the last step, or the named one, and says so; what stands in the way is shown with a way to take back the rest. */
export async function undoStep(changeSetId?: string, skipConflicts = false): Promise<void> {
  try {
    const { changeSet, skipped } = await client.changes.undo({
      ...(changeSetId !== undefined && { changeSetId }),
      skipConflicts,
    });
    closeToastOf(changeSet.id);
    const toastId = showToast({
      icon: RotateCcw,
      title: t('shell:undone', { summary: stepWords(changeSet) }),
      detail: skipped > 0 ? t('shell:undoneSkipped', { count: skipped }) : undefined,
      action: { label: t('redo'), keyHint: 'Mod+Shift+Z', run: () => void redoStep(changeSet.id) },
    });
    rememberToast(changeSet.id, toastId);
  } catch (error) {
    const conflict = failureData(error, 'undoConflict');
    if (conflict === null) showError(error);
    else openDialog((close) => createElement(UndoConflictDialog, { conflict, onClose: close }));
  }
}

/** Does the step that was taken back last, or the named one, again and says so. */
export async function redoStep(changeSetId?: string): Promise<void> {
  try {
    const { changeSet } = await client.changes.redo(changeSetId === undefined ? {} : { changeSetId });
    closeToastOf(changeSet.id);
    const toastId = showToast({
      icon: RotateCw,
      title: t('shell:redone', { summary: stepWords(changeSet) }),
      action: { label: t('undo'), keyHint: 'Mod+Z', run: () => void undoStep(changeSet.id) },
    });
    rememberToast(changeSet.id, toastId);
  } catch (error) {
    showError(error);
  }
}
