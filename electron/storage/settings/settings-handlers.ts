import { deviceSettingsSchema } from '#shared/contract/settings.ts';

import { os } from '../procedures.ts';

export const settingsHandlers = {
  get: os.settings.get.handler(({ context }) => context.device.settings.read()),

  update: os.settings.update.handler(async ({ input, context }) => {
    const { settings } = context.device;
    const named = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    const changed = deviceSettingsSchema.parse({ ...(await settings.read()), ...named });
    await settings.write(changed);
    context.publish([{ feature: 'settings', ids: [] }]);
    return changed;
  }),
};
