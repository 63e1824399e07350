import { RouterContextProvider } from '@tanstack/react-router';
import type { AnyRouter } from '@tanstack/react-router';
import { Suspense, useSyncExternalStore } from 'react';
import { closeDialog, openDialogs, subscribeToDialogs } from './dialogs.ts';

/** Where dialogs that actions open appear. Once in the app. They know the places, though they stand beside them. */
export function DialogHost({ router }: { router: AnyRouter }) {
  const dialogs = useSyncExternalStore(subscribeToDialogs, openDialogs);
  return (
    <RouterContextProvider router={router}>
      {dialogs.map(({ id, render }) => (
        <Suspense key={id}>{render(() => closeDialog(id))}</Suspense>
      ))}
    </RouterContextProvider>
  );
}
