import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Action } from './action.ts';
import { allActions, createScope, subscribeToActions } from './registry.ts';

/**
 * Offers actions as long as this screen is shown: in the palette, by key and in the shortcut sheet.
 * One with the id of an action of the app takes its place, so that a profile can log contact with its own record.
 */
export function useActionScope(actions: readonly Action[]): void {
  const [scope] = useState(createScope);
  useEffect(() => scope.open(), [scope]);
  useEffect(() => scope.set(actions));
}

/** All actions, followed as screens come and go. */
export function useActions(): readonly Action[] {
  return useSyncExternalStore(subscribeToActions, allActions);
}
