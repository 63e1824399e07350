import { useDeviceSettings } from '../settings/use-device-settings.ts';
import { keyHintOf } from './shortcuts.ts';
import { useActions } from './use-action-scope.ts';

/** The key that runs this action now, for `keyHint` of a button; undefined when it has none or single keys are off. */
export function useKeyHint(actionId: string): string | undefined {
  const actions = useActions();
  const { keys } = useDeviceSettings();
  const action = actions.find((each) => each.id === actionId);
  return action === undefined ? undefined : keyHintOf(action, keys);
}
