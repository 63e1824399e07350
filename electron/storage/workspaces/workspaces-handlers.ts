import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { restoreBundle } from '../bundles/restore-bundle.ts';
import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { startCheck } from './check-workspace.ts';
import { closeWorkspace } from './close-workspace.ts';
import { createDemo } from './demo-workspace.ts';
import { createWorkspace, foundEmptyWorkspace, openWorkspace } from './open-workspace.ts';
import { forgetRecent, isRecent, listRecent, rememberRecent } from './recent-workspaces.ts';
import { startSalvage } from './salvage-workspace.ts';
import { saveCopy } from './save-copy.ts';
import { currentWorkspace, openedWorkspace, workspaceFacts } from './workspace-facts.ts';

export const workspacesHandlers = {
  current: os.workspaces.current.handler(({ context }) => currentWorkspace(context)),

  create: os.workspaces.create.handler(async ({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    await context.device.inTurn(() => createWorkspace(context, path, (db) => foundEmptyWorkspace(context, db, input)));
    return openedWorkspace(context);
  }),

  open: os.workspaces.open.handler(async ({ input, context }) => {
    if (!(await isRecent(context, input.path))) context.files.demand(input.path, 'write');
    await context.device.inTurn(() => openWorkspace(context, input.path));
    return openedWorkspace(context);
  }),

  openDemo: os.workspaces.openDemo.handler(async ({ input, context }) => {
    const path =
      input.path === undefined
        ? join(context.device.dataFolder, 'Riverbend demo.longtable')
        : context.files.demand(input.path, 'write');
    // The app's own copy is kept with what the person tried in it; a named file is never written over.
    const isThere = input.path === undefined && existsSync(path);
    await context.device.inTurn(() => (isThere ? openWorkspace(context, path) : createDemo(context, path)));
    return openedWorkspace(context);
  }),

  close: os.workspaces.close.handler(async ({ context }) => {
    await context.device.inTurn(() => closeWorkspace(context));
    return {};
  }),

  rename: os.workspaces.rename.handler(async ({ input, context }) => {
    const { id } = await openedWorkspace(context);
    await runStep(context, 'workspaces.rename', async (writer) => {
      await writer.update('workspace', id, { name: input.name });
      return { value: undefined, summary: `Renamed the workspace to ${input.name}` };
    });
    await rememberRecent(context, { path: workspaceDb(context).path, name: input.name, workspaceId: id });
    return openedWorkspace(context);
  }),

  recent: os.workspaces.recent.handler(({ context }) => listRecent(context)),

  forgetRecent: os.workspaces.forgetRecent.handler(async ({ input, context }) => {
    await forgetRecent(context, input.path);
    return {};
  }),

  saveCopy: os.workspaces.saveCopy.handler(({ input, context }) =>
    saveCopy(context, context.files.demand(input.path, 'write')),
  ),

  restoreBundle: os.workspaces.restoreBundle.handler(({ input, context }) => {
    const bundlePath = context.files.demand(input.bundlePath, 'read');
    const path = context.files.demand(input.path, 'write');
    return { jobId: context.jobs.start((job) => restoreBundle(context, { bundlePath, path }, job)) };
  }),

  check: os.workspaces.check.handler(({ context }) => ({ jobId: startCheck(context) })),

  salvage: os.workspaces.salvage.handler(async ({ input, context }) => {
    if (!(await isRecent(context, input.path))) context.files.demand(input.path, 'write');
    return { jobId: startSalvage(context, input.path) };
  }),

  facts: os.workspaces.facts.handler(({ context }) => workspaceFacts(context)),
};
