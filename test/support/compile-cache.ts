import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Node keeps what it made of the sources, so that the next process need not: half of what a start costs. */
export const compileCache = process.env['NODE_COMPILE_CACHE'] ?? join(tmpdir(), 'longtable-compiled');
