import { AppError } from '#shared/errors.ts';

/** Turns SQLite's and the file system's failures into ours; anything else is given back as it is. */
export function mapSqliteError(error: unknown, path = ''): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || error instanceof AppError)
    return error;
  const { code } = error;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new AppError('storageFull', { path }, { cause: error });
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS')
    return new AppError('storageReadOnly', { path }, { cause: error });
  if (code === 'SQLITE_CORRUPT' || code.startsWith('SQLITE_CORRUPT_') || code === 'SQLITE_NOTADB')
    return new AppError('storageDamaged', { detail: error.message }, { cause: error });
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new AppError('storageBusy', {}, { cause: error });
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'EACCES' || code === 'EPERM')
    return new AppError('fileDenied', { path }, { cause: error });
  if (code.startsWith('SQLITE_IOERR'))
    return new AppError('storageDamaged', { detail: error.message }, { cause: error });
  return error;
}
