import { useSyncExternalStore } from 'react';

let title = '';
const listeners = new Set<() => void>();

/** Notes the title of the screen that is shown, so that a change of place is read aloud. */
export function tellPlace(next: string): void {
  title = next;
  for (const listener of listeners) listener();
}

/** The title of the screen that is shown. */
export function usePlace(): string {
  return useSyncExternalStore(subscribe, () => title);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
