import { showToast } from '#renderer/ui/index.ts';
import type { UiIcon } from '#renderer/ui/index.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { stepWords } from '../words/step-words.ts';
import { rememberToast, undoStep } from './undo.ts';

/** The part of an answer to a write that tells what can be taken back: of `Saved`, `Changed` and their kin. */
export interface SavedStep {
  readonly changeSetId: string | null;
  readonly summary: string;
}

/** How a save is told of beyond its own words. */
export interface AfterSaveOptions {
  readonly detail?: string | undefined;
  readonly icon?: UiIcon | undefined;
  /** In place of Undo: a way to the record that was made. Undo stays on its key. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** Tells what was saved, with the way back. Nothing is said when nothing had to change. */
export function afterSave(saved: SavedStep, { detail, icon, action }: AfterSaveOptions = {}): void {
  const { changeSetId } = saved;
  if (changeSetId === null) return;
  const undo = { label: t('undo'), keyHint: 'Mod+Z', run: () => void undoStep(changeSetId) };
  rememberToast(changeSetId, showToast({ title: stepWords(saved), detail, icon, action: action ?? undo }));
}
