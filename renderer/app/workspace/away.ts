import { useSyncExternalStore } from 'react';

let words: string | null = null;
const listeners = new Set<() => void>();

/** Does work in which storage closes the workspace and opens it again; meanwhile the screens give way to these words. */
export async function whileWorkspaceIsAway<T>(what: string, work: () => Promise<T>): Promise<T> {
  set(what);
  try {
    return await work();
  } finally {
    set(null);
  }
}

/** What keeps the workspace away now, in words; null while it is there. */
export function useWorkspaceAway(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => words,
  );
}

function set(next: string | null): void {
  words = next;
  for (const listener of listeners) listener();
}
