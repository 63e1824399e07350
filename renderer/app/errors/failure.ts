import { ORPCError } from '@orpc/client';
import { StorageUnavailableError } from '#renderer/api/storage-unavailable.ts';
import type { AppErrorCode, AppErrorData } from '#shared/errors.ts';

import { factsOf, isFacts } from './failure-facts.ts';

/** A failure with its code and the facts of that code. */
export type Failure =
  | { [C in AppErrorCode]: { readonly code: C; readonly data: AppErrorData<C> } }[AppErrorCode]
  | { readonly code: 'storageUnavailable' }
  | { readonly code: 'unknown' };

/** What kind of failure a rejected call, a failed job or anything else thrown is. */
export function failureOf(error: unknown): Failure {
  if (error instanceof StorageUnavailableError) return { code: 'storageUnavailable' };
  if (error instanceof ORPCError) return fromParts(error.code, error.data);
  if (typeof error === 'object' && error !== null && 'code' in error && 'data' in error)
    return fromParts(error.code, error.data);
  return { code: 'unknown' };
}

/** The facts of this kind of failure, or null when it is another kind. */
export function failureData<C extends AppErrorCode>(error: unknown, code: C): AppErrorData<C> | null {
  const failure = failureOf(error);
  // The codes are equal, so the facts are those of this code.
  return failure.code === code && 'data' in failure ? (failure.data as AppErrorData<C>) : null;
}

function fromParts(code: unknown, data: unknown): Failure {
  if (typeof code !== 'string' || !isCode(code)) return { code: 'unknown' };
  // The facts are those of this very code.
  return isFacts(code, data) ? ({ code, data } as Failure) : { code: 'unknown' };
}

function isCode(code: string): code is AppErrorCode {
  return Object.hasOwn(factsOf, code);
}
