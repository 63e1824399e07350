import type { ActionSpec, UiIcon } from './types.ts';

/** What a toast says: what happened, how many, what was kept, and the way back. */
export type ToastMessage = {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly tone?: 'inverse' | 'honey' | undefined;
  /** Does not leave after eight seconds; for what must be answered. */
  readonly staysOpen?: boolean | undefined;
  readonly icon?: UiIcon | undefined;
  readonly action?: Pick<ActionSpec, 'label' | 'keyHint' | 'run'> | undefined;
};

/** A toast on the screen. */
export type ShownToast = ToastMessage & { readonly id: number };

const stackSize = 3;
let shown: readonly ShownToast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Shows a toast at the end of the stack of three; the oldest makes room. */
export function showToast(message: ToastMessage): number {
  lastId += 1;
  set([...shown, { ...message, id: lastId }].slice(-stackSize));
  return lastId;
}

/** Takes a toast away, or all of them. */
export function closeToast(id?: number): void {
  set(id === undefined ? [] : shown.filter((toast) => toast.id !== id));
}

/** Calls back after every change of the stack, until the returned function is called. */
export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The stack as it is now, newest last. */
export function shownToasts(): readonly ShownToast[] {
  return shown;
}

function set(next: readonly ShownToast[]) {
  shown = next;
  for (const listener of listeners) listener();
}
