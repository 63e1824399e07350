import { useQuery } from '@tanstack/react-query';
import { ChevronsUpDown, CirclePlay, CopyPlus, FilePlus2, FolderOpen, FolderSearch, LogOut } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { Icon, Logo, MenuTrigger, PlainButton, classNames } from '#renderer/ui/index.ts';
import type { MenuEntry, UiIcon } from '#renderer/ui/index.ts';
import type { Workspace } from '#shared/contract/workspaces.ts';
import { findAction, runAction } from '../actions/registry.ts';
import { keyHintOf } from '../actions/shortcuts.ts';
import { host } from '../host/host.ts';
import { currentSettings } from '../settings/use-device-settings.ts';

/** How many other workspaces the menu names. */
const most = 6;

/** The name of the workspace, and the way to others. */
export function WorkspaceMenu({ workspace, isWide }: { workspace: Workspace; isWide: boolean }) {
  const { t } = useTranslation('shell');
  const recent = useQuery(orpc.workspaces.recent.queryOptions({ meta: { shows: ['workspaces'] } })).data ?? [];
  const others = recent.filter(({ path, exists }) => exists && path !== workspace.path).slice(0, most);
  const entries: readonly MenuEntry[] = [
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'section' as const,
            id: 'recent',
            label: t('workspace.recent'),
            entries: others.map(({ path, name }) => ({
              id: path,
              label: name,
              run: () => void runAction('workspace.openPath', path),
            })),
          },
          { kind: 'separator' as const, id: 'after-recent' },
        ]),
    entryOf('workspace.new', FilePlus2),
    entryOf('workspace.open', FolderOpen),
    entryOf('workspace.openDemo', CirclePlay),
    { kind: 'separator', id: 'after-others' },
    ...(host.can.revealInFolder ? [entryOf('workspace.reveal', FolderSearch)] : []),
    entryOf('workspace.saveCopy', CopyPlus),
    entryOf('workspace.close', LogOut),
  ];
  return (
    <MenuTrigger
      label={t('workspace.menu')}
      entries={entries}
      trigger={
        <PlainButton
          className={classNames(
            'no-drag flex shrink-0 items-center gap-2.5 rounded-control py-1 hover:bg-hover',
            isWide ? '-mx-1 px-2' : 'size-10 justify-center',
          )}
        >
          <Logo size={26} />
          <span className={isWide ? 'min-w-0 flex-1' : 'sr-only'}>
            <span className="sr-only">{t('workspace.button')} </span>
            <span className="line-clamp-2 font-strong text-ink">{workspace.name}</span>
            {workspace.isDemo && <span className="block text-meta text-ink-3">{t('workspace.demo')}</span>}
          </span>
          {isWide && <Icon of={ChevronsUpDown} size={14} className="text-ink-3" />}
        </PlainButton>
      }
    />
  );
}

function entryOf(id: string, icon: UiIcon): MenuEntry {
  const action = findAction(id);
  const keyHint = action && keyHintOf(action, currentSettings().keys);
  return { id, label: action?.title ?? id, icon, keyHint, run: () => void runAction(id) };
}
