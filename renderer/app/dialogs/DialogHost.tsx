import { Suspense, useSyncExternalStore } from 'react';
import { closeDialog, openDialogs, subscribeToDialogs } from './dialogs.ts';

/** Where dialogs that actions open appear. Once in the app. */
export function DialogHost() {
  const dialogs = useSyncExternalStore(subscribeToDialogs, openDialogs);
  return dialogs.map(({ id, render }) => <Suspense key={id}>{render(() => closeDialog(id))}</Suspense>);
}
