import { z } from 'zod';

import { procedure } from './base.ts';

/** How this computer shows Longtable; kept outside the workspace. */
export const deviceSettingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  density: z.enum(['compact', 'normal', 'roomy']).default('normal'),
  /** Percent, 80–200. */
  zoom: z.number().int().min(80).max(200).default(100),
  /** Hides restricted records and notes, for shared screens. */
  discreet: z.boolean().default(false),
  singleKeys: z.boolean().default(true),
  /** Other keys than the usual ones, by action id. */
  keys: z.record(z.string(), z.string()).default({}),
  reminders: z.boolean().default(true),
  sidebarCollapsed: z.boolean().default(false),
  /** Columns of tables that were not saved as a view, by feature. */
  tables: z.record(z.string(), z.unknown()).default({}),
  /** Reminders that were shown, so that none is shown twice: follow-up ids with the day. */
  reminded: z.record(z.string(), z.string()).default({}),
});
export type DeviceSettings = z.output<typeof deviceSettingsSchema>;

/** The same fields, each left out when it stays: without their defaults, which would set back all that is not named. */
const { shape } = deviceSettingsSchema;
const patchSchema = z
  .object({
    theme: shape.theme.unwrap(),
    density: shape.density.unwrap(),
    zoom: shape.zoom.unwrap(),
    discreet: shape.discreet.unwrap(),
    singleKeys: shape.singleKeys.unwrap(),
    keys: shape.keys.unwrap(),
    reminders: shape.reminders.unwrap(),
    sidebarCollapsed: shape.sidebarCollapsed.unwrap(),
    tables: shape.tables.unwrap(),
    reminded: shape.reminded.unwrap(),
  })
  .partial();

export const settings = {
  get: procedure.output(deviceSettingsSchema),
  update: procedure.input(patchSchema).output(deviceSettingsSchema),
};
