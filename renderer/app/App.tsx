import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from '#renderer/api/orpc-query.ts';
import { ToastRegion } from '#renderer/ui/index.ts';
import { DialogHost } from './dialogs/DialogHost.tsx';
import { router } from './router.tsx';

/** The app: its data, its places, its dialogs and messages. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <DialogHost />
      <ToastRegion />
    </QueryClientProvider>
  );
}
