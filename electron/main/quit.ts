import { app } from 'electron';
import type { StorageProcess } from './storage-process.ts';

/** How long windows may take to close before the app ends without them, in milliseconds. */
const windowsMs = 2_000;

/** Ends the app only after storage has closed its file, whether a person, the system or a signal asks for it. */
export function closeStorageAtQuit(storage: StorageProcess): void {
  const leave = (): void => void storage.close().then(() => app.exit(0));
  // A page that hangs or dies at this moment must not keep the app from ending.
  app.on('before-quit', () => setTimeout(leave, windowsMs));
  app.on('will-quit', (event) => {
    event.preventDefault();
    leave();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      app.quit();
      setTimeout(leave, windowsMs);
    });
  }
}
