import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useChangeState } from '#renderer/features/changes/change-queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { DeviceSettings } from '#shared/contract/settings.ts';
import type { MenuState } from '#shared/host.ts';
import { runAction } from '../actions/registry.ts';
import { showError } from '../errors/show-error.ts';
import { host } from '../host/host.ts';
import { stepWords } from '../words/step-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';

/** Connects the native menu and the command line to the actions, both ways. */
export function useNativeMenu({ theme, density, discreet }: DeviceSettings): void {
  const workspace = useWorkspace();
  const isKnown = workspace !== undefined;
  const hasWorkspace = Boolean(workspace);
  const { undo, redo } = useChangeState(hasWorkspace);
  const recent = useQuery(orpc.workspaces.recent.queryOptions({ meta: { shows: ['workspaces'] } })).data ?? [];

  // An action that came before it is known what is open would find no way to run.
  useEffect(() => (isKnown ? host.onAction(({ id, argument }) => void runAction(id, argument)) : undefined), [isKnown]);

  const state: MenuState = {
    hasWorkspace,
    canUndo: undo !== null,
    canRedo: redo !== null,
    undoLabel: undo === null ? t('undo') : t('shell:undoWhat', { summary: stepWords(undo, discreet) }),
    redoLabel: redo === null ? t('redo') : t('shell:redoWhat', { summary: stepWords(redo, discreet) }),
    theme,
    density,
    discreet,
    recentWorkspaces: recent.filter(({ exists }) => exists).map(({ path, name }) => ({ path, name })),
  };
  const packed = JSON.stringify(state);
  useEffect(() => {
    // Packed just above from a value of this type.
    if (host.can.nativeMenu) host.setMenuState(JSON.parse(packed) as MenuState).catch(showError);
  }, [packed]);
}
