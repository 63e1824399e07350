import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from '#renderer/api/orpc-query.ts';
import { ToastRegion } from '#renderer/ui/index.ts';
import { everyAction } from './actions/all-actions.ts';
import { registerActions } from './actions/registry.ts';
import { DialogHost } from './dialogs/DialogHost.tsx';
import { RootBoundary } from './errors/RootBoundary.tsx';
import { showError } from './errors/show-error.ts';
import { router } from './router.tsx';

registerActions(everyAction, showError);

/** The app: its data, its places, its dialogs and messages. */
export function App() {
  return (
    <RootBoundary>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <DialogHost router={router} />
        <ToastRegion />
      </QueryClientProvider>
    </RootBoundary>
  );
}
