import type { ReactNode } from 'react';
import { takeTypedAhead } from './typed-ahead.ts';

/** Draws a dialog; `close` takes it away. */
type RenderDialog = (close: () => void) => ReactNode;

interface OpenDialog {
  readonly id: number;
  readonly render: RenderDialog;
}

let open: readonly OpenDialog[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Opens a dialog from an action or anywhere else outside a screen, on top of the others; gives the way to close it. */
export function openDialog(render: RenderDialog): () => void {
  lastId += 1;
  takeTypedAhead();
  const id = lastId;
  set([...open, { id, render }]);
  return () => closeDialog(id);
}

/** Takes one dialog away. */
export function closeDialog(id: number): void {
  set(open.filter((dialog) => dialog.id !== id));
}

/** The dialogs that are open, the top one last. */
export function openDialogs(): readonly OpenDialog[] {
  return open;
}

/** Calls back after a dialog opened or closed. */
export function subscribeToDialogs(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly OpenDialog[]): void {
  open = next;
  for (const listener of listeners) listener();
}
