import { statSync } from 'node:fs';

import type { SqliteWorkspaceDb } from '#db/dialects/sqlite/open-sqlite.ts';
import type { WorkspaceLock } from '#db/dialects/sqlite/workspace-lock.ts';
import { AppError } from '#shared/errors.ts';

import type { WorkspaceMark } from './workspace-mark.ts';

/** The file of the open workspace, held by this process. */
export interface WorkspaceSession {
  readonly file: SqliteWorkspaceDb;
  readonly id: string;
  readonly lock: WorkspaceLock;
  readonly mark: WorkspaceMark;
  /** Changes that this computer saw saved and that the file did not have when it was opened. */
  readonly missingChanges: number;
  /** Files that should lie beside the workspace, when their folder is not there; 0 is good. */
  readonly missingFiles: number;
  readonly syncedBy: string | null;
  /** Fails with `fileMissing` when the file was removed, with `fileDamaged` and the detail `replaced` when another one stands in its place. */
  demandPresent(): void;
  /** Whether the file is still the one that was opened. */
  readonly isPresent: () => boolean;
  /** Ends timers and listeners that go with the session. */
  readonly endings: (() => void)[];
}

/** Checks that the file is still the one that was opened: SQLite would go on writing to one that no folder shows. */
export function presenceOf(path: string): Pick<WorkspaceSession, 'demandPresent' | 'isPresent'> {
  const opened = statSync(path);
  const demandPresent = () => {
    const now = statSync(path, { throwIfNoEntry: false });
    if (now === undefined) throw new AppError('fileMissing', { path });
    if (now.ino !== opened.ino || now.dev !== opened.dev)
      throw new AppError('fileDamaged', { path, detail: 'replaced' });
  };
  const isPresent = () => {
    try {
      demandPresent();
      return true;
    } catch {
      return false;
    }
  };
  return { demandPresent, isPresent };
}
