import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { PathwayMemo, ProgramOverview, ProgramPart } from '#shared/contract/program.ts';

const PartDialog = lazy(async () => ({ default: (await import('./PartDialog.tsx')).PartDialog }));
const MemoDialog = lazy(async () => ({ default: (await import('./MemoDialog.tsx')).MemoDialog }));

/** Opens the form of a pathway or model of the program: one to add, or one that is there. */
export function openPart(
  option: { readonly kind: 'pathway' | 'model'; readonly id: string },
  program: ProgramOverview,
  part?: ProgramPart,
): void {
  openDialog((close) => <PartDialog option={option} program={program} part={part} onClose={close} />);
}

/** Opens the form of a memo: a new one with what is proposed, or one to change. */
export function openMemo(start: { readonly memo?: PathwayMemo; readonly chosen?: readonly string[] } = {}): void {
  openDialog((close) => <MemoDialog start={start} onClose={close} />);
}
