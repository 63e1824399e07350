import { setImmediate as nextTurn } from 'node:timers/promises';
import { join } from 'node:path';

import { workspaceDb } from '../context.ts';
import { checkWorkspaceFile, importWorkspace } from '../exports/import-workspace.ts';
import { toAppError } from '../files/file-errors.ts';
import { os } from '../procedures.ts';
import { applyHost } from './apply-host.ts';
import { applyRows, demandUnapplied } from './apply-rows.ts';
import { decideRows, listedRows, mendRow } from './change-rows.ts';
import { checkResult, checkRows, demandMapping } from './check-rows.ts';
import { shownRows } from './import-session.ts';
import { dropSession, getIdleSession, getSession, keepSession, whileBusy } from './import-sessions.ts';
import { inspectImport } from './inspect-file.ts';
import { keepPasted } from './paste-rows.ts';
import { saveRejectedRows } from './save-rejects.ts';
import { wordsOfColumn } from './words-of-column.ts';

export const importsHandlers = {
  inspect: os.imports.inspect.handler(({ input, context }) => {
    const db = workspaceDb(context).read;
    return orAppError(inspectImport(db, context.files.demand(input.path, 'read'), input.options));
  }),

  check: os.imports.check.handler(({ input, context }) => {
    const db = workspaceDb(context);
    const path = context.files.demand(input.path, 'read');
    demandMapping(input);
    const jobId = context.jobs.start(async (job) => {
      const session = await checkRows(job, db, input, path, join(context.device.dataFolder, 'imports'));
      keepSession(context, session);
      return checkResult(session);
    });
    return { jobId };
  }),

  rows: os.imports.rows.handler(async ({ input, context }) => {
    const session = getSession(context, input.sessionId);
    const { rows, total } = listedRows(session, input.show, input.offset, input.limit);
    return { rows: await shownRows(session, rows), total, counts: session.counts };
  }),

  mend: os.imports.mend.handler(async ({ input, context }) => {
    const session = getIdleSession(context, input.sessionId);
    demandUnapplied(session);
    const row = await whileBusy(session, () => mendRow(session, input));
    const [shown] = await shownRows(session, [row]);
    if (shown === undefined) throw new Error('A corrected row is gone.');
    return { row: shown, counts: session.counts };
  }),

  decide: os.imports.decide.handler(({ input, context }) => {
    const session = getIdleSession(context, input.sessionId);
    demandUnapplied(session);
    return { counts: decideRows(session, input.lines, input.action, input.part) };
  }),

  apply: os.imports.apply.handler(({ input, context }) => {
    const session = getIdleSession(context, input.sessionId);
    demandUnapplied(session);
    session.isBusy = true;
    const jobId = context.jobs.start((job) =>
      whileBusy(session, async () => {
        const result = await applyRows(job, applyHost(context), session);
        session.isApplied = true;
        return result;
      }),
    );
    return { jobId };
  }),

  saveRejects: os.imports.saveRejects.handler(async ({ input, context }) => {
    const session = getSession(context, input.sessionId);
    const path = context.files.demand(input.path, 'write');
    return { path, rows: await orAppError(saveRejectedRows({ session, path, pause: nextTurn })) };
  }),

  discard: os.imports.discard.handler(({ input, context }) => {
    dropSession(context, getIdleSession(context, input.sessionId));
    return {};
  }),

  values: os.imports.values.handler(({ input, context }) => {
    workspaceDb(context);
    return orAppError(wordsOfColumn(context.files.demand(input.path, 'read'), input));
  }),

  paste: os.imports.paste.handler(({ input, context }) => {
    workspaceDb(context);
    return orAppError(keepPasted(context, input.text));
  }),

  checkWorkspace: os.imports.checkWorkspace.handler(({ input, context }) => {
    workspaceDb(context);
    const path = context.files.demand(input.path, 'read');
    return { jobId: context.jobs.start((job) => checkWorkspaceFile(context, path, job)) };
  }),

  workspace: os.imports.workspace.handler(({ input, context }) => {
    workspaceDb(context);
    const path = context.files.demand(input.path, 'read');
    return { jobId: context.jobs.start((job) => importWorkspace(context, path, job)) };
  }),
};

async function orAppError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw toAppError(error);
  }
}
