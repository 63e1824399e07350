import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { GlossaryStart } from './GlossaryDialog.tsx';

const GlossaryDialog = lazy(async () => ({ default: (await import('./GlossaryDialog.tsx')).GlossaryDialog }));

/** Opens the form of an entry of the glossary: one to change, or what a new one begins with. */
export function openGlossaryEntry(start: GlossaryStart): void {
  openDialog((close) => <GlossaryDialog start={start} onClose={close} />);
}
