import type { AppErrorCode } from '#shared/errors.ts';

/** How the command line ends. `docs/cli.md` says them to scripts, so they stay as they are. */
export const exitCodes = {
  ok: 0,
  /** A check found a problem, rows were rejected, or the work failed by a rule. */
  problem: 1,
  /** The command, an option or a procedure's input is wrong. */
  usage: 2,
  /** A file is missing, there already, not readable, not writable, damaged, of another kind or of a newer version; or the disk is full. */
  file: 3,
  /** Another program has the workspace open. */
  locked: 4,
  /** Stopped by the person. */
  stopped: 5,
  /** A defect of Longtable. */
  defect: 70,
} as const;

const special: Readonly<Partial<Record<string, number>>> = {
  fileMissing: exitCodes.file,
  fileExists: exitCodes.file,
  fileDenied: exitCodes.file,
  fileNotGranted: exitCodes.file,
  fileWrongKind: exitCodes.file,
  fileDamaged: exitCodes.file,
  fileRefused: exitCodes.file,
  fileNewer: exitCodes.file,
  storageFull: exitCodes.file,
  storageReadOnly: exitCodes.file,
  storageDamaged: exitCodes.file,
  fileLocked: exitCodes.locked,
  storageBusy: exitCodes.locked,
  cancelled: exitCodes.stopped,
  internal: exitCodes.defect,
  // oRPC's own codes.
  BAD_REQUEST: exitCodes.usage,
  NOT_FOUND: exitCodes.usage,
  INTERNAL_SERVER_ERROR: exitCodes.defect,
} satisfies Partial<Record<AppErrorCode | 'BAD_REQUEST' | 'NOT_FOUND' | 'INTERNAL_SERVER_ERROR', number>>;

/** The exit code for a failure's code; failures by a rule of the domain are problems. */
export function exitCodeOf(code: string): number {
  return special[code] ?? exitCodes.problem;
}
