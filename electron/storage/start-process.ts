import nodeModule, { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { keepFilesPrivate } from '../hosting/private-folder.ts';
import { spareMemory } from '../hosting/spare-memory.ts';

/*
 * Where the storage process of the built app begins: it runs `process.ts` with the code that an earlier start compiled. The first screen waits for
 * this process, so what its start takes is what a person waits.
 */
keepFilesPrivate();
spareMemory();
const { values } = parseArgs({ options: { 'data-folder': { type: 'string' }, version: { type: 'string' } } });
// Node keeps compiled code from version 22 on: an older runtime has neither function, and compiles anew.
const { enableCompileCache, flushCompileCache }: Partial<typeof nodeModule> = nodeModule;
enableCompileCache?.(join(values['data-folder'] ?? '', 'compiled-code'));
createRequire(import.meta.url)(join(import.meta.dirname, 'storage-process.cjs'));

/** When the first screen is there and what it needed is compiled, in milliseconds. */
const keepAfterMs = 2_500;
setTimeout(() => flushCompileCache?.(), keepAfterMs).unref();
