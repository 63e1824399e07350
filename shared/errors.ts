import { z } from 'zod';

import { assetRefusals } from './domain/assets/steps.ts';
import { failings } from './domain/decisions/failings.ts';

/** Which records a failure is about, so that the screen can point at them. */
const recordRef = z.object({ type: z.string(), id: z.string() });

/** Why a file of the right kind is not read. */
export const fileRefusals = [
  'macros',
  'passwordProtected',
  'tooLarge',
  'reshaped',
  'tooManyRows',
  'tooManyColumns',
  'noSheet',
  'unsafeArchive',
  'noText',
] as const;

/**
 * Every failure that a caller is told about, with the facts that its message needs.
 * Wording is made in the renderer from code and details; storage sends no sentences for people.
 */
export const appErrors = {
  notFound: { data: recordRef },
  /** The record changed after the caller read it; `version` is the one stored now. */
  stale: { data: recordRef.extend({ version: z.number().int() }) },
  /** The input is well-formed but breaks a rule; `field` names the input, `reason` is an i18n key. */
  invalid: { data: z.object({ field: z.string(), reason: z.string(), value: z.string().optional() }) },
  /** A decision did not meet its rule or its quorum, so it cannot be recorded as passed; shares in percent. */
  ruleNotMet: {
    data: z.object({
      reason: z.enum(failings),
      yes: z.number(),
      no: z.number(),
      abstain: z.number(),
      blocks: z.number(),
      share: z.number(),
      needed: z.number(),
      here: z.number(),
      quorum: z.number(),
      sectorsHere: z.number(),
      sectorsNeeded: z.number(),
    }),
  },
  /** A text that is put out does not go on: everything that stands in the way, and whom it waits for. */
  assetHeld: {
    data: z.object({
      refusals: z.array(z.object({ reason: z.enum(assetRefusals), names: z.array(z.string()), until: z.string() })),
    }),
  },
  workspaceClosed: { data: z.object({}) },
  fileMissing: { data: z.object({ path: z.string() }) },
  fileExists: { data: z.object({ path: z.string() }) },
  /** The path cannot be read or written with this user's rights. */
  fileDenied: { data: z.object({ path: z.string() }) },
  /** The person has not picked this file in a dialog, so it is not touched. */
  fileNotGranted: { data: z.object({ path: z.string() }) },
  /** The file's content is not what the operation reads; `seems` says what it looks like. */
  fileWrongKind: { data: z.object({ path: z.string(), seems: z.string() }) },
  fileDamaged: { data: z.object({ path: z.string(), detail: z.string() }) },
  /** A file of the right kind that cannot be used as it is; `reason` says why. */
  fileRefused: { data: z.object({ path: z.string(), reason: z.enum(fileRefusals) }) },
  /** Written by a newer Longtable: left untouched. */
  fileNewer: { data: z.object({ path: z.string(), fileVersion: z.number(), appVersion: z.number() }) },
  /** Another program holds the workspace; `holder` says which computer and since when, if it is known. */
  fileLocked: { data: z.object({ path: z.string(), holder: z.string() }) },
  storageFull: { data: z.object({ path: z.string() }) },
  storageReadOnly: { data: z.object({ path: z.string() }) },
  storageDamaged: { data: z.object({ detail: z.string() }) },
  storageBusy: { data: z.object({}) },
  /** Later changes stand in the way of an undo; nothing was changed. */
  undoConflict: {
    data: z.object({
      changeSetId: z.string(),
      conflicts: z.array(
        recordRef.extend({ label: z.string(), isRestricted: z.boolean(), field: z.string(), changedBy: z.string() }),
      ),
    }),
  },
  nothingToUndo: { data: z.object({}) },
  nothingToRedo: { data: z.object({}) },
  cancelled: { data: z.object({}) },
  /** A defect: `ref` is the line in the log that tells more. */
  internal: { data: z.object({ ref: z.string() }) },
} as const;

export type AppErrorCode = keyof typeof appErrors;
export type AppErrorData<C extends AppErrorCode> = z.output<(typeof appErrors)[C]['data']>;

/** A failure with a code that callers can act on; it crosses processes as plain data. */
export class AppError<C extends AppErrorCode = AppErrorCode> extends Error {
  readonly code: C;
  readonly data: AppErrorData<C>;

  constructor(code: C, data: AppErrorData<C>, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.data = data;
  }
}

/** Whether this is an AppError, of one code where one is named. */
export function isAppError<C extends AppErrorCode>(error: unknown, code?: C): error is AppError<C> {
  return error instanceof AppError && (code === undefined || error.code === code);
}
