import { CirclePlay, CopyPlus, FilePlus2, FolderOpen, FolderSearch, LogOut, PackageOpen } from 'lucide-react';
import { lazy } from 'react';
import { client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import type { Action } from '#renderer/app/actions/action.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { host } from '#renderer/app/host/host.ts';
import { workspaceQuery } from '#renderer/app/workspace/use-workspace.ts';
import { sizeWords } from '#renderer/app/words/instants.ts';
import { membersQuery } from '#renderer/features/members/member-queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { showToast } from '#renderer/ui/index.ts';
import { enterWorkspace, openWorkspaceAt } from './enter-workspace.tsx';

const NewWorkspaceDialog = lazy(async () => ({
  default: (await import('./NewWorkspaceDialog.tsx')).NewWorkspaceDialog,
}));

const filters = [{ name: t('start:file.kind'), extensions: ['longtable'] }];
const current = () => queryClient.getQueryData(workspaceQuery().queryKey);

/** What can be done with workspaces as a whole. */
export const workspaceActions: readonly Action[] = [
  defineAction({
    id: 'workspace.new',
    title: t('start:actions.new'),
    group: 'workspace',
    icon: FilePlus2,
    worksWithoutWorkspace: true,
    run: ({ navigate }) => {
      const memberName = queryClient.getQueryData(membersQuery().queryKey)?.find(({ isMe }) => isMe)?.name;
      openDialog((close) => <NewWorkspaceDialog navigate={navigate} memberName={memberName} onClose={close} />);
    },
  }),
  defineAction({
    id: 'workspace.open',
    title: t('start:actions.open'),
    group: 'workspace',
    icon: FolderOpen,
    shortcut: 'Mod+O',
    worksWithoutWorkspace: true,
    run: async ({ navigate }) => {
      const file = await host.pickFileToOpen({ purpose: 'workspace', filters });
      if (file !== null) await openWorkspaceAt(file.path, navigate);
    },
  }),
  defineAction({
    id: 'workspace.restoreBundle',
    title: t('attachments:bundle.restore'),
    group: 'workspace',
    icon: PackageOpen,
    keywords: t('attachments:bundle.restoreKeywords'),
    worksWithoutWorkspace: true,
    run: async ({ navigate }) => {
      const restored = await (await import('./restore-bundle.ts')).restoreBundle();
      if (restored === null) return;
      await openWorkspaceAt(restored.path, navigate);
      restored.tell();
    },
  }),
  defineAction({
    id: 'workspace.openPath',
    title: t('start:actions.open'),
    group: 'workspace',
    isHidden: true,
    worksWithoutWorkspace: true,
    run: async ({ navigate, argument }) => {
      if (argument !== undefined) await openWorkspaceAt(argument, navigate);
    },
  }),
  defineAction({
    id: 'workspace.openDemo',
    title: t('start:actions.demo'),
    group: 'workspace',
    icon: CirclePlay,
    keywords: t('start:actions.demoKeywords'),
    worksWithoutWorkspace: true,
    run: async ({ navigate }) => enterWorkspace(await client.workspaces.openDemo({}), navigate),
  }),
  defineAction({
    id: 'workspace.reveal',
    title: t('start:actions.reveal'),
    group: 'workspace',
    icon: FolderSearch,
    isAvailable: () => host.can.revealInFolder,
    run: async () => {
      const path = current()?.path;
      if (path !== undefined) await host.revealInFolder(path);
    },
  }),
  defineAction({
    id: 'workspace.saveCopy',
    title: t('start:actions.saveCopy'),
    group: 'workspace',
    icon: CopyPlus,
    shortcut: 'Mod+Shift+S',
    run: saveCopy,
  }),
  defineAction({
    id: 'workspace.close',
    title: t('start:actions.close'),
    group: 'workspace',
    icon: LogOut,
    run: async ({ navigate }) => {
      await client.workspaces.close();
      queryClient.setQueryData(workspaceQuery().queryKey, null);
      await navigate({ to: '/start' });
      queryClient.removeQueries({ type: 'inactive' });
    },
  }),
];

async function saveCopy(): Promise<void> {
  const name = current()?.name ?? 'Longtable';
  const file = await host.pickFileToSave({ purpose: 'copy', defaultName: t('start:copy.fileName', { name }), filters });
  if (file === null) return;
  const { path, bytes } = await client.workspaces.saveCopy({ path: file.path });
  await host.deliver(path);
  showToast({
    title: t('start:copy.saved', { name: file.name }),
    detail: sizeWords(bytes),
    action: host.can.revealInFolder
      ? { label: t('start:actions.reveal'), run: () => void host.revealInFolder(path) }
      : undefined,
  });
}
