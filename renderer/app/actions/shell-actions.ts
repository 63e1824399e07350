import type { Action } from './action.ts';
import { defineAction } from './action.ts';
import { redoStep, undoStep } from '../saving/undo.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The actions that belong to no feature. */
export const shellActions: readonly Action[] = [
  defineAction({ id: 'edit.undo', title: t('undo'), group: 'edit', shortcut: 'Mod+Z', isOffInText: true, run: () => undoStep() }),
  defineAction({ id: 'edit.redo', title: t('redo'), group: 'edit', shortcut: 'Mod+Shift+Z|Mod+Y', isOffInText: true, run: () => redoStep() }),
];
