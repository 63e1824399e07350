import type { StorageState, Unsubscribe } from '#shared/host.ts';

/** Pause between two looks at a host that does not answer, in milliseconds. */
const pauseMs = 1_000;
/** After this many looks without an answer the host counts as gone, though the looking goes on. */
const looksUntilDown = 10;

interface Health {
  readonly onState: (listener: (state: StorageState) => void) => Unsubscribe;
  /** Looks whether the host answers, again and again until it does. */
  readonly check: () => Promise<void>;
}

/** Follows whether the loopback host still answers. Nothing is asked while all goes well. */
export function followHealth(): Health {
  const listeners = new Set<(state: StorageState) => void>();
  let state: StorageState = 'ready';
  let running: Promise<void> | undefined;
  const tell = (next: StorageState): void => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener(next);
  };
  const look = async (): Promise<void> => {
    for (let looks = 0; !(await answers()); looks += 1) {
      tell(looks < looksUntilDown ? 'restarting' : 'down');
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    tell('ready');
    running = undefined;
  };
  return {
    onState: (listener) => {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    check: () => (running ??= look()),
  };
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch('/host/health')).ok;
  } catch {
    return false;
  }
}
