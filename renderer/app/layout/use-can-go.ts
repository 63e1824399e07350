import type { RouterHistory } from '@tanstack/react-router';
import { useRouterState } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';

let furthest = 0;
const listeners = new Set<() => void>();

/** Follows how far the places of this window reach; a new place cuts off what came after. Called once. */
export function followHistory(history: RouterHistory): void {
  furthest = history.location.state.__TSR_index;
  history.subscribe(({ location, action }) => {
    const index = location.state.__TSR_index;
    furthest = action.type === 'PUSH' ? index : Math.max(furthest, index);
    for (const listener of listeners) listener();
  });
}

/** Whether there are places before and after this one in the history of this window. */
export function useCanGo(): { readonly canGoBack: boolean; readonly canGoForward: boolean } {
  const last = useSyncExternalStore(subscribe, () => furthest);
  const index = useRouterState({ select: ({ location }) => location.state.__TSR_index });
  return { canGoBack: index > 0, canGoForward: index < last };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
