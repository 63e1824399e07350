import { implement, ORPCError } from '@orpc/server';

import { contract } from '#shared/contract/index.ts';
import { isAppError } from '#shared/errors.ts';

import type { StorageContext } from './context.ts';

/**
 * The contract, to be implemented feature by feature: `os.people.page.handler(...)`.
 * Our own failures cross as typed errors; a surprise becomes `internal` with a reference to the log, and no detail leaves the process.
 */
export const os = implement(contract)
  .$context<StorageContext>()
  .use(async ({ context, next, path }) => {
    const startedAt = performance.now();
    try {
      return await next();
    } catch (error) {
      throw typedError(context, error, path.join('.'));
    } finally {
      const milliseconds = Math.round(performance.now() - startedAt);
      if (milliseconds > slowCall) context.log.info('slow call', { procedure: path.join('.'), milliseconds });
    }
  });

/** Calls that take longer are logged, in milliseconds. */
const slowCall = 40;

function typedError(context: StorageContext, error: unknown, procedure: string): unknown {
  if (error instanceof ORPCError) return error;
  const mapped = context.open.workspace?.db.dialect.mapError(error) ?? error;
  if (isAppError(mapped)) return new ORPCError(mapped.code, { data: mapped.data, message: mapped.code, cause: error });
  const ref = Math.random().toString(36).slice(2, 8).toUpperCase();
  context.log.error(`${procedure} failed (${ref})`, error);
  return new ORPCError('internal', { data: { ref }, message: 'internal' });
}
