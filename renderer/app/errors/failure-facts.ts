import type { AppErrorCode, AppErrorData } from '#shared/errors.ts';

type Kind = 'text' | 'number' | 'list';
type KindOf<Value> = Value extends string ? 'text' : Value extends number ? 'number' : 'list';

/** What each failure tells, by name and kind. Storage has checked the facts themselves; this is what words can be made of. */
export const factsOf: {
  readonly [C in AppErrorCode]: {
    readonly [Name in keyof AppErrorData<C> as undefined extends AppErrorData<C>[Name] ? never : Name]-?: KindOf<
      AppErrorData<C>[Name]
    >;
  };
} = {
  notFound: { type: 'text', id: 'text' },
  stale: { type: 'text', id: 'text', version: 'number' },
  invalid: { field: 'text', reason: 'text' },
  ruleNotMet: {
    reason: 'text',
    yes: 'number',
    no: 'number',
    abstain: 'number',
    blocks: 'number',
    share: 'number',
    needed: 'number',
    here: 'number',
    quorum: 'number',
    sectorsHere: 'number',
    sectorsNeeded: 'number',
  },
  assetHeld: { refusals: 'list' },
  workspaceClosed: {},
  fileMissing: { path: 'text' },
  fileExists: { path: 'text' },
  fileDenied: { path: 'text' },
  fileNotGranted: { path: 'text' },
  fileWrongKind: { path: 'text', seems: 'text' },
  fileDamaged: { path: 'text', detail: 'text' },
  fileRefused: { path: 'text', reason: 'text' },
  fileNewer: { path: 'text', fileVersion: 'number', appVersion: 'number' },
  fileLocked: { path: 'text', holder: 'text' },
  storageFull: { path: 'text' },
  storageReadOnly: { path: 'text' },
  storageDamaged: { detail: 'text' },
  storageBusy: {},
  undoConflict: { changeSetId: 'text', conflicts: 'list' },
  nothingToUndo: {},
  nothingToRedo: {},
  cancelled: {},
  internal: { ref: 'text' },
};

/** Whether these are the facts of a failure with this code. */
export function isFacts(code: AppErrorCode, data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const kinds: Readonly<Record<string, Kind>> = factsOf[code];
  return Object.entries(kinds).every(([name, kind]) => isOf(kind, Reflect.get(data, name)));
}

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === 'list') return Array.isArray(value);
  return kind === 'text' ? typeof value === 'string' : typeof value === 'number';
}
