import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { WordKeeper } from '#shared/contract/language.ts';

const KeepDialog = lazy(async () => ({ default: (await import('./KeepDialog.tsx')).KeepDialog }));

/** Asks why words stay in a text. */
export function openKeep(keeper: WordKeeper, ruleId: string, words: string): void {
  openDialog((close) => <KeepDialog keeper={keeper} ruleId={ruleId} words={words} onClose={close} />);
}
