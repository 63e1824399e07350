import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { constants, Script } from 'node:vm';

import { makePrivateFolder } from './private-folder.ts';

/** What was loaded with kept code. */
export interface CompiledCode {
  /** Which files had to be compiled anew. */
  readonly compiled: () => readonly string[];
  /** Keeps what V8 has compiled by now for the next start, and drops what belongs to other builds. Never fails: it is for speed alone. */
  readonly keep: () => void;
}

interface Loaded {
  readonly script: Script;
  readonly keptAs: string;
  readonly isNew: boolean;
}

/**
 * Runs a built CommonJS file, and those beside it that it requires by a relative path, with the code that V8 compiled for them in an earlier start:
 * compiling our bundles takes a third of the start of a process. What is kept is named by the hash of the source, begins with the hash of itself, and is
 * refused by V8 where version or flags differ; whatever is wrong with it, the file is compiled. Flags of V8 must be set before.
 */
export function runCompiled(file: string, folder: string): CompiledCode {
  const loaded = new Map<string, Loaded>();
  const modules = new Map<string, { exports: unknown }>();

  const load = (path: string): unknown => {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const own = { exports: {} };
    modules.set(path, own);
    const source = readFileSync(path, 'utf8');
    const keptAs = join(folder, `${basename(path, '.cjs')}-${hashOf(source).toString('hex').slice(0, 32)}`);
    const cachedData = readKept(keptAs);
    const script = new Script(wrap(source), {
      filename: path,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(cachedData !== undefined && { cachedData }),
    });
    loaded.set(path, { script, keptAs, isNew: cachedData === undefined || script.cachedDataRejected === true });
    const outside = createRequire(path);
    const require = Object.assign(
      (id: string): unknown => (id.startsWith('.') ? load(resolve(dirname(path), id)) : outside(id)),
      { resolve: outside.resolve },
    );
    // The wrapper of CommonJS is a function of these five.
    const run = script.runInThisContext() as (...parts: readonly unknown[]) => void;
    run.call(own.exports, own.exports, require, own, path, dirname(path));
    return own.exports;
  };

  load(file);
  return {
    compiled: () => [...loaded].filter(([, { isNew }]) => isNew).map(([path]) => basename(path)),
    keep: () => {
      const scripts = [...loaded.values()];
      if (!scripts.some(({ isNew }) => isNew)) return;
      try {
        makePrivateFolder(folder);
        for (const { script, keptAs, isNew } of scripts) if (isNew) writeKept(keptAs, script.createCachedData());
        const kept = new Set(scripts.map(({ keptAs }) => basename(keptAs)));
        for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
      } catch {
        // A full disk or a folder that cannot be written: the next start compiles again.
      }
    },
  };
}

const hashBytes = 32;

function hashOf(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}

function readKept(path: string): Buffer | undefined {
  try {
    const all = readFileSync(path);
    const data = all.subarray(hashBytes);
    return hashOf(data).equals(all.subarray(0, hashBytes)) ? data : undefined;
  } catch {
    return undefined;
  }
}

function writeKept(path: string, data: Buffer): void {
  const half = `${path}.half`;
  writeFileSync(half, Buffer.concat([hashOf(data), data]));
  renameSync(half, path);
}
