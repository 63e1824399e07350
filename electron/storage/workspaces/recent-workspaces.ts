import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import type { RecentWorkspace } from '#shared/contract/workspaces.ts';

import type { StorageContext } from '../context.ts';

/** How many workspaces are remembered. */
const most = 12;

/** Puts a workspace at the head of the list. */
export async function rememberRecent(
  context: StorageContext,
  workspace: { path: string; name: string; workspaceId: string },
): Promise<void> {
  const { recent, remembersOpened } = context.device;
  if (!remembersOpened) return;
  const others = (await recent.read()).filter((entry) => entry.path !== workspace.path);
  await recent.write([{ ...workspace, openedAt: context.clock().toISOString() }, ...others].slice(0, most));
}

/** Workspaces that were opened on this computer, the latest first. */
export async function listRecent(context: StorageContext): Promise<RecentWorkspace[]> {
  const entries = await context.device.recent.read();
  return entries.map(({ path, name, openedAt }) => ({ path, name, openedAt, exists: existsSync(path) }));
}

/** Whether the person opened this path on this computer before, so that it needs no new permission. */
export async function isRecent(context: StorageContext, path: string): Promise<boolean> {
  const absolute = resolve(path);
  return (await context.device.recent.read()).some((entry) => entry.path === absolute);
}

/** Drops a path from the list; the file stays. */
export async function forgetRecent(context: StorageContext, path: string): Promise<void> {
  const { recent } = context.device;
  await recent.write((await recent.read()).filter((entry) => entry.path !== path));
}
