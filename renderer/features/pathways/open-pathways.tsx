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

/** Where a memo begins: one to change, or what is proposed and what else fits. */
export interface MemoStart {
  readonly memo?: PathwayMemo;
  readonly chosen?: readonly string[];
  /** Options that fit as well and are not chosen: the form asks why not. */
  readonly considered?: readonly string[];
}

/** Opens the form of a memo: a new one with what is proposed, or one to change. */
export function openMemo(start: MemoStart = {}): void {
  openDialog((close) => <MemoDialog start={start} onClose={close} />);
}
