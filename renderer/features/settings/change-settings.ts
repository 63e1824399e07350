import { showError } from '#renderer/app/errors/show-error.ts';
import { updateSettings } from '#renderer/app/settings/use-device-settings.ts';
import type { DeviceSettings } from '#shared/contract/settings.ts';

/** Changes settings from a control; a failure is told and the control goes back. */
export function changeSettings(patch: Partial<DeviceSettings>): void {
  updateSettings(patch).catch(showError);
}
