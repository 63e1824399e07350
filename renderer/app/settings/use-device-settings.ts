import { useQuery } from '@tanstack/react-query';
import { client } from '#renderer/api/client.ts';
import { orpc, queryClient } from '#renderer/api/orpc-query.ts';
import type { DeviceSettings } from '#shared/contract/settings.ts';

/** What holds until storage has answered for the first time. */
export const firstSettings: DeviceSettings = {
  theme: 'system',
  density: 'normal',
  zoom: 100,
  discreet: false,
  singleKeys: true,
  keys: {},
  reminders: true,
  sidebarCollapsed: false,
  tables: {},
  reminded: {},
};

/** How to ask for the settings of this computer. */
export function settingsQuery() {
  return orpc.settings.get.queryOptions({ meta: { shows: ['settings'] } });
}

/** The settings of this computer; the usual ones until they are read. */
export function useDeviceSettings(): DeviceSettings {
  return useQuery(settingsQuery()).data ?? firstSettings;
}

/** The settings as they are known now, outside of components. */
export function currentSettings(): DeviceSettings {
  return queryClient.getQueryData(settingsQuery().queryKey) ?? firstSettings;
}

/** Changes settings of this computer: shown at once, and set back when they cannot be written. */
export async function updateSettings(patch: Partial<DeviceSettings>): Promise<void> {
  const { queryKey } = settingsQuery();
  await queryClient.cancelQueries({ queryKey });
  const before = currentSettings();
  queryClient.setQueryData(queryKey, { ...before, ...patch });
  try {
    queryClient.setQueryData(queryKey, await client.settings.update(patch));
  } catch (error) {
    queryClient.setQueryData(queryKey, before);
    throw error;
  }
}
