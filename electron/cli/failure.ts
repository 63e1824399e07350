import { ORPCError } from '@orpc/client';

import { isAppError } from '#shared/errors.ts';

import { exitCodeOf, exitCodes } from './exit-codes.ts';

/** A command that was typed wrongly; the message says how. */
export class UsageError extends Error {}

/** A failure as the command line tells it. */
export interface Failure {
  readonly code: string;
  readonly data: unknown;
  readonly exitCode: number;
  readonly sentence: string;
}

/** The job that a command waited for ended without being done. */
export class JobFailure extends Error {
  readonly code: string;
  readonly data: unknown;

  constructor(code: string, data: unknown) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

/** What went wrong, whatever kind of error it came as. */
export function failureFrom(error: unknown): Failure {
  if (error instanceof UsageError)
    return { code: 'usage', data: { message: error.message }, exitCode: exitCodes.usage, sentence: error.message };
  if (isCoded(error))
    return {
      code: error.code,
      data: error.data,
      exitCode: exitCodeOf(error.code),
      sentence: sentenceOf(error.code, error.data),
    };
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal',
    data: { message },
    exitCode: exitCodes.defect,
    sentence: `Something went wrong: ${message}`,
  };
}

/** Whether an error has a code and facts that a caller can act on. */
export function isCoded(error: unknown): error is { readonly code: string; readonly data: unknown } {
  return error instanceof ORPCError || error instanceof JobFailure || isAppError(error);
}

const sentences: Readonly<Record<string, string>> = {
  fileMissing: 'There is no such file or folder',
  fileExists: 'There is a file already, and it is not written over',
  fileDenied: 'The file may not be read with this user’s rights',
  fileWrongKind: 'The file is something else',
  fileRefused: 'The file cannot be read as it is (macros, a password, or too large); it was left as it is.',
  fileDamaged: 'The file is damaged; it was left as it is. Restore a backup with: restore FILE BACKUP',
  fileNewer: 'A newer Longtable wrote the file, so it was left as it is. Open it with that version',
  fileLocked: 'Another program has the workspace open. Close it there first',
  storageFull: 'The disk is full',
  storageReadOnly: 'The file or its folder cannot be written',
  notFound: 'There is no such record',
  stale: 'The record was changed meanwhile',
  invalid: 'A value breaks a rule',
  cancelled: 'Stopped',
  BAD_REQUEST: 'The input does not have the form that the procedure asks for',
};

function sentenceOf(code: string, data: unknown): string {
  const facts =
    typeof data === 'object' && data !== null && Object.keys(data).length > 0 ? ` ${JSON.stringify(data)}` : '';
  return `${sentences[code] ?? `Failed with ${code}`}.${facts}`;
}
