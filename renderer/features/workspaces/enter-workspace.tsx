import { hashKey } from '@tanstack/react-query';
import { lazy } from 'react';
import { client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/orpc-query.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { settingsQuery } from '#renderer/app/settings/use-device-settings.ts';
import { workspaceQuery } from '#renderer/app/workspace/use-workspace.ts';
import { closeToast } from '#renderer/ui/index.ts';
import type { ActionContext } from '#renderer/app/actions/action.ts';
import type { Workspace } from '#shared/contract/workspaces.ts';

type Navigate = ActionContext['navigate'];

const OpenFailedDialog = lazy(async () => ({ default: (await import('./OpenFailedDialog.tsx')).OpenFailedDialog }));

/** Shows a workspace that was just opened: nothing of the last one is left on the screen. */
export async function enterWorkspace(
  workspace: Workspace,
  navigate: Navigate,
  to: '/today' | '/framework' = '/today',
): Promise<void> {
  closeToast();
  const kept = new Set([workspaceQuery(), settingsQuery()].map(({ queryKey }) => hashKey(queryKey)));
  queryClient.setQueryData(workspaceQuery().queryKey, workspace);
  await navigate({ to });
  await queryClient.resetQueries({ predicate: (query) => !kept.has(query.queryHash) });
}

/** Opens the workspace at a path; where that cannot be, the person is told why and what can be done. */
export async function openWorkspaceAt(path: string, navigate: Navigate): Promise<void> {
  try {
    await enterWorkspace(await client.workspaces.open({ path }), navigate);
  } catch (error) {
    openDialog((close) => <OpenFailedDialog path={path} error={error} navigate={navigate} onClose={close} />);
  }
}
