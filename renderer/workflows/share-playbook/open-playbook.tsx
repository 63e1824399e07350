import { lazy } from 'react';
import type { ActionContext } from '#renderer/app/actions/action.ts';
import { client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/orpc-query.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { workspaceQuery } from '#renderer/app/workspace/use-workspace.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { showToast } from '#renderer/ui/index.ts';

type Navigate = ActionContext['navigate'];

const OpenedDialog = lazy(async () => ({ default: (await import('./OpenedDialog.tsx')).OpenedDialog }));

/** How the files of playbooks end. */
export const extension = 'longtable-playbook';

/** Asks for the playbook of another coalition and shows what could be taken over. */
export async function pickPlaybook(navigate: Navigate): Promise<void> {
  const file = await host.pickFileToOpen({
    purpose: 'import',
    filters: [{ name: t('shell:playbook.kind'), extensions: [extension] }],
  });
  if (file !== null) await showPlaybook(file.path, navigate);
}

/** Shows a playbook that was double-clicked or dropped; where no workspace is open, it waits for one. */
export async function openPlaybookAt(path: string, navigate: Navigate): Promise<void> {
  if (hasWorkspace()) return showPlaybook(path, navigate);
  showToast({ title: t('shell:playbook.waits'), detail: t('shell:playbook.waitsDetail') });
  stopWaiting?.();
  stopWaiting = queryClient.getQueryCache().subscribe(() => {
    if (!hasWorkspace()) return;
    stopWaiting?.();
    showPlaybook(path, navigate).catch(showError);
  });
}

/** The latest playbook waits; an earlier one is forgotten. */
let stopWaiting: (() => void) | undefined;

function hasWorkspace(): boolean {
  return (queryClient.getQueryData(workspaceQuery().queryKey) ?? null) !== null;
}

async function showPlaybook(path: string, navigate: Navigate): Promise<void> {
  const opened = await client.playbook.open({ path });
  openDialog((close) => (
    <OpenedDialog path={path} opened={opened} onTaken={() => void navigate({ to: '/framework' })} onClose={close} />
  ));
}
