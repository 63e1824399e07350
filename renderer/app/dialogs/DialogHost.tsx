import { RouterContextProvider } from '@tanstack/react-router';
import type { AnyRouter } from '@tanstack/react-router';
import { startTransition, Suspense, useEffect, useState } from 'react';
import { closeDialog, openDialogs, subscribeToDialogs } from './dialogs.ts';

/** Where dialogs that actions open appear. Once in the app. They know the places, though they stand beside them. */
export function DialogHost({ router }: { router: AnyRouter }) {
  const [dialogs, setDialogs] = useState(openDialogs);
  useEffect(() => {
    let shown = 0;
    const show = (): void => {
      const next = openDialogs();
      // What is being loaded appears the moment it is there; a fallback would hold it back for 300 ms. Closing waits for nothing.
      if (next.length > shown) startTransition(() => setDialogs(next));
      else setDialogs(next);
      shown = next.length;
    };
    show();
    return subscribeToDialogs(show);
  }, []);
  return (
    <RouterContextProvider router={router}>
      <Suspense>
        {dialogs.map(({ id, render }) => (
          <DialogPlace key={id} id={id} render={render} />
        ))}
      </Suspense>
    </RouterContextProvider>
  );
}

function DialogPlace({ id, render }: ReturnType<typeof openDialogs>[number]) {
  return render(() => closeDialog(id));
}
