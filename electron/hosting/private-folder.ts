import { chmodSync, mkdirSync } from 'node:fs';

/** Files that this process and its children make are for this user alone (0600), folders too (0700). */
export function keepFilesPrivate(): void {
  process.umask(0o077);
}

/** Makes the folder, or takes other users' rights from one that is already there. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Windows keeps a user's application data private by its own means.
  if (process.platform !== 'win32') chmodSync(folder, 0o700);
}
