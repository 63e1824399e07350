import { z } from 'zod';
import { densities, openPurposes, savePurposes, themeSources, zoomLimits } from '#shared/host.ts';

const name = z.string().max(1_000);
const line = z.string().max(300);
/** No control characters: they have no place in a path, and systems cut at them. */
const path = z
  .string()
  .min(1)
  .max(4_096)
  .regex(/^\P{Cc}+$/u);
const color = z.string().regex(/^#[0-9a-f]{6}$/i);
const filters = z
  .array(
    z.strictObject({ name: line, extensions: z.array(z.string().regex(/^(\*|[a-z0-9][a-z0-9-]{0,29})$/i)).max(50) }),
  )
  .max(20)
  .optional();

/** What the page must send with each call; an unknown key or a wrong type is refused. */
export const inputs = {
  nothing: z.strictObject({}),
  openRequest: z.strictObject({ purpose: z.enum(openPurposes), filters }),
  saveRequest: z.strictObject({ purpose: z.enum(savePurposes), defaultName: name, filters }),
  dropped: z.strictObject({ path }),
  path: z.strictObject({ path }),
  printToPdf: z.strictObject({ defaultName: name, hasPageNumbers: z.boolean().default(false) }),
  notice: z.strictObject({ title: line, body: z.string().max(2_000), tag: line }),
  link: z.strictObject({ url: z.string().max(10_000) }),
  menuState: z.strictObject({
    hasWorkspace: z.boolean(),
    canUndo: z.boolean(),
    canRedo: z.boolean(),
    undoLabel: line,
    redoLabel: line,
    theme: z.enum(themeSources),
    density: z.enum(densities),
    discreet: z.boolean(),
    recentWorkspaces: z.array(z.strictObject({ path, name })).max(50),
  }),
  windowCommand: z.strictObject({ command: z.enum(['minimize', 'maximize', 'close', 'fullscreen', 'menu']) }),
  theme: z.strictObject({ source: z.enum(themeSources), barColor: color, symbolColor: color }),
  zoom: z.strictObject({
    factor: z
      .number()
      .min(0)
      .max(100)
      .transform((factor) => Math.min(zoomLimits.max, Math.max(zoomLimits.min, factor))),
  }),
};
