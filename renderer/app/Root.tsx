import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { fetchLaterWords } from '#renderer/i18n/i18n.ts';
import { ErrorState } from '#renderer/ui/index.ts';
import { setActionContext } from './actions/registry.ts';
import { useKeyboard } from './actions/use-keyboard.ts';
import { useDeviceEffects } from './device/use-device-effects.ts';
import { errorWords } from './errors/error-words.ts';
import { useNativeMenu } from './menu/use-native-menu.ts';
import { settingsQuery, useDeviceSettings } from './settings/use-device-settings.ts';
import { StorageDown } from './storage/StorageDown.tsx';
import { StorageNotice } from './storage/StorageNotice.tsx';
import { useStorageState } from './storage/use-storage-state.ts';
import { whenStarted } from './when-started.ts';
import { useWorkspaceDrop } from './workspace/use-workspace-drop.ts';
import { useWorkspaceAway } from './workspace/away.ts';
import { useWorkspace, workspaceQuery } from './workspace/use-workspace.ts';

/** What is around every place: keys, menus, theme, and the truth about storage. */
export function Root() {
  const settings = useDeviceSettings();
  const isDown = useStorageState() === 'down';
  useDeviceEffects(settings);
  useKeyboard(settings);
  // Before the menu: an action that waited at the start finds out what is open.
  useContextOfActions();
  useNativeMenu(settings);
  const isDropping = useWorkspaceDrop();
  useEffect(() => whenStarted(() => void fetchLaterWords()), []);
  return (
    <>
      <div inert={isDown} className="relative flex h-dvh flex-col overflow-clip bg-bg text-ink">
        <StorageNotice />
        <div className="flex min-h-0 flex-1">
          <Ready />
        </div>
      </div>
      {isDropping && <DropSign />}
      {isDown && <StorageDown />}
    </>
  );
}

/** Says what letting go does. A screen that takes files itself prevents the event and shows its own. */
function DropSign() {
  const { t } = useTranslation('start');
  return (
    <div className="pointer-events-none fixed inset-3 z-50 flex items-center justify-center rounded-palette border-2 border-dashed border-accent bg-bg/85">
      <p className="font-words text-statement text-accent-ink">{t('dropHere')}</p>
    </div>
  );
}

/** The place itself, once it is known how this computer shows it and what is open. */
function Ready() {
  const { t } = useTranslation('shell');
  const settings = useQuery(settingsQuery());
  const workspace = useQuery(workspaceQuery());
  const away = useWorkspaceAway();
  if (away !== null)
    return (
      <p role="status" className="m-auto text-section font-normal text-ink-2">
        {away}
      </p>
    );
  if (settings.isPending || workspace.isPending) {
    return <p className="m-auto animate-appear-late text-ink-3">{t('starting')}</p>;
  }
  const error = settings.error ?? (workspace.data === undefined ? workspace.error : null);
  if (error === null) return <Outlet />;
  const retry = (): void => {
    void settings.refetch();
    void workspace.refetch();
  };
  return <ErrorState {...errorWords(error)} onRetry={retry} />;
}

function useContextOfActions(): void {
  const router = useRouter();
  const hasWorkspace = Boolean(useWorkspace());
  useEffect(() => {
    setActionContext({ navigate: router.navigate, hasWorkspace });
    return () => setActionContext(null);
  }, [router, hasWorkspace]);
}
