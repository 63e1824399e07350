import { canRun } from '../actions/registry.ts';
import { keyHintOf } from '../actions/shortcuts.ts';
import { useActions } from '../actions/use-action-scope.ts';
import { actionGroups } from '../actions/action.ts';
import { useDeviceSettings } from '../settings/use-device-settings.ts';
import { findCommands } from './find-commands.ts';
import type { FoundCommand } from './find-commands.ts';
import type { PaletteScope } from './palette-query.ts';

/** A command as the palette lists it. */
export type PaletteCommand = FoundCommand & { readonly keyHint: string | undefined };

const mostAmongRecords = 6;

/** The commands that fit what was typed and can run here and now; with nothing typed, the most useful ones. */
export function usePaletteCommands(text: string, scope: PaletteScope): readonly PaletteCommand[] {
  const actions = useActions();
  const { keys } = useDeviceSettings();
  if (scope === 'people' || scope === 'tags') return [];
  const offered = actions.filter((action) => action.isHidden !== true && canRun(action));
  const inOrder = offered.toSorted((a, b) => actionGroups.indexOf(a.group) - actionGroups.indexOf(b.group));
  const found = text === '' ? inOrder.map((action) => ({ action, ranges: [] })) : findCommands(inOrder, text);
  const withKeys = found.map((command) => ({ ...command, keyHint: keyHintOf(command.action, keys) }));
  return scope === 'commands' ? withKeys : withKeys.slice(0, mostAmongRecords);
}
