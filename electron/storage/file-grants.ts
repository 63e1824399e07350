import { resolve } from 'node:path';

import { AppError } from '#shared/errors.ts';

/** Which files the person picked: nothing else is read or written for a screen. */
export interface FileGrants {
  grant(path: string, mode: 'read' | 'write'): void;
  /** Fails with `fileNotGranted`. Answers the absolute path. */
  demand(path: string, mode: 'read' | 'write'): string;
}

/** Grants that start empty; with `all`, for the command line, whose user names every file. */
export function fileGrants(options: { all: boolean } = { all: false }): FileGrants {
  const granted = new Map<string, Set<string>>([
    ['read', new Set()],
    ['write', new Set()],
  ]);
  return {
    grant(path, mode) {
      granted.get(mode)?.add(resolve(path));
    },
    demand(path, mode) {
      const absolute = resolve(path);
      if (!options.all && granted.get(mode)?.has(absolute) !== true) throw new AppError('fileNotGranted', { path });
      return absolute;
    },
  };
}
