import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { Objection } from '#shared/contract/objections.ts';

const ObjectionDialog = lazy(async () => ({ default: (await import('./ObjectionDialog.tsx')).ObjectionDialog }));
const HolderDialog = lazy(async () => ({ default: (await import('./HolderDialog.tsx')).HolderDialog }));
const ReplyDialog = lazy(async () => ({ default: (await import('./ReplyDialog.tsx')).ReplyDialog }));
const FromListDialog = lazy(async () => ({ default: (await import('./FromListDialog.tsx')).FromListDialog }));

/** Opens the form of an objection: a new one, or one to change. */
export function openObjection(objection?: Objection): void {
  openDialog((close) => <ObjectionDialog objection={objection} onClose={close} />);
}

/** Opens the form that notes who holds an objection. */
export function openHolder(objection: Objection): void {
  openDialog((close) => <HolderDialog objection={objection} onClose={close} />);
}

/** Opens the form that logs a reply. */
export function openReply(objection: Objection): void {
  openDialog((close) => <ReplyDialog objection={objection} onClose={close} />);
}

/** Opens the list of objections to begin with. */
export function openList(known: readonly Objection[]): void {
  openDialog((close) => <FromListDialog known={known} onClose={close} />);
}
