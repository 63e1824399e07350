import { AppError, fileRefusals } from '#shared/errors.ts';

/** The facts that belong to each failure of reading or writing a file. */
export interface FileErrorDetails {
  readonly 'files.missing': { readonly path: string };
  /** The path is there but cannot be read; `reason` is the system's code, such as EACCES or EISDIR. */
  readonly 'files.unreadable': { readonly path: string; readonly reason: string };
  readonly 'files.empty': { readonly path: string };
  /** The content is not text; `seems` says what it looks like, such as `xlsx`, `pdf` or `binary`. */
  readonly 'files.notText': { readonly path: string; readonly seems: string };
  /** Text without a single card in it; `seems` says what it looks like. */
  readonly 'files.notVcard': { readonly path: string; readonly seems: string };
  readonly 'files.unknownEncoding': { readonly path: string; readonly encoding: string };
  readonly 'files.tooManyColumns': { readonly path: string; readonly columns: number; readonly limit: number };
  /** A workbook that holds macros. */
  readonly 'files.macros': { readonly path: string };
  /** A workbook that only opens with a password. */
  readonly 'files.passwordProtected': { readonly path: string };
  /** What is packed in the file is larger than any list, as in a ZIP bomb. */
  readonly 'files.tooLarge': { readonly path: string };
  /** A large JSON file that does not stand a record a line, as ours do. */
  readonly 'files.reshaped': { readonly path: string };
  readonly 'files.tooManyRows': { readonly path: string; readonly limit: number };
  readonly 'files.noSheet': { readonly path: string; readonly sheet: string };
  /** A workbook whose ZIP or XML is broken. */
  readonly 'files.damaged': { readonly path: string; readonly detail: string };
  readonly 'files.notWritable': { readonly path: string; readonly reason: string };
  /** The disk is full; nothing was left under the final name. */
  readonly 'files.full': { readonly path: string };
  readonly 'files.cancelled': { readonly path: string };
}

export type FileErrorCode = keyof FileErrorDetails;

/** A failure of reading or writing a file, with a code that callers can act on. */
export class FileError<C extends FileErrorCode = FileErrorCode> extends Error {
  readonly code: C;
  readonly details: FileErrorDetails[C];

  constructor(code: C, details: FileErrorDetails[C], options?: ErrorOptions) {
    super(code, options);
    this.name = 'FileError';
    this.code = code;
    this.details = details;
  }
}

/** Whether this is a FileError, of one code where one is named. */
export function isFileError<C extends FileErrorCode>(error: unknown, code?: C): error is FileError<C> {
  return error instanceof FileError && (code === undefined || error.code === code);
}

/** The same failure as the contract declares it; anything that is no FileError comes back untouched. */
export function toAppError(error: unknown): unknown {
  if (!isFileError(error)) return error;
  const { path } = error.details;
  const cause = { cause: error };
  if (isFileError(error, 'files.missing')) return new AppError('fileMissing', { path }, cause);
  if (isFileError(error, 'files.full')) return new AppError('storageFull', { path }, cause);
  if (isFileError(error, 'files.cancelled')) return new AppError('cancelled', {}, cause);
  if (isFileError(error, 'files.unreadable') || isFileError(error, 'files.notWritable'))
    return new AppError('fileDenied', { path }, cause);
  if (isFileError(error, 'files.notText') || isFileError(error, 'files.notVcard'))
    return new AppError('fileWrongKind', { path, seems: error.details.seems }, cause);
  const refusal = fileRefusals.find((reason) => error.code === `files.${reason}`);
  if (refusal !== undefined) return new AppError('fileRefused', { path, reason: refusal }, cause);
  if (isFileError(error, 'files.damaged'))
    return new AppError('fileDamaged', { path, detail: error.details.detail }, cause);
  return new AppError('invalid', { field: 'path', reason: error.code, value: path }, cause);
}

/** Turns a failed read into a FileError; FileErrors pass through. */
export function asReadError(error: unknown, path: string): FileError {
  if (isFileError(error)) return error;
  const reason = systemCode(error);
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return new FileError('files.missing', { path }, { cause: error });
  return new FileError('files.unreadable', { path, reason }, { cause: error });
}

/** Turns a failed write into a FileError; FileErrors pass through. */
export function asWriteError(error: unknown, path: string): FileError {
  if (isFileError(error)) return error;
  const reason = systemCode(error);
  if (reason === 'ENOSPC' || reason === 'EDQUOT') return new FileError('files.full', { path }, { cause: error });
  return new FileError('files.notWritable', { path, reason }, { cause: error });
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
