import { useSyncExternalStore } from 'react';
import type { StorageState } from '#shared/host.ts';
import { host } from '../host/host.ts';

let state: StorageState = 'starting';
const listeners = new Set<() => void>();

host.onStorageState((next) => {
  state = next;
  for (const listener of listeners) listener();
});

/** The life of the storage service, as the host last told it. */
export function useStorageState(): StorageState {
  return useSyncExternalStore(subscribe, () => state);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
