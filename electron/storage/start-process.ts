import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCompiled } from '../hosting/compiled-code.ts';
import { keepFilesPrivate } from '../hosting/private-folder.ts';
import { spareMemory } from '../hosting/spare-memory.ts';

/*
 * Where the storage process of the built app begins: it runs `process.ts` with the code that an earlier start compiled. The first screen waits for
 * this process, so what its start takes is what a person waits.
 */
keepFilesPrivate();
spareMemory();
const { values } = parseArgs({ options: { 'data-folder': { type: 'string' }, version: { type: 'string' } } });
const code = runCompiled(
  join(import.meta.dirname, 'storage-process.cjs'),
  join(values['data-folder'] ?? '', 'compiled-code'),
);

/** When the first screen is there and what it needed is compiled, in milliseconds. */
const keepAfterMs = 2_500;
setTimeout(code.keep, keepAfterMs).unref();
