import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { themeSources, zoomLimits } from '#shared/host.ts';

const colorSchema = z.string().regex(/^#[0-9a-f]{6}$/i);

/** What the window remembers from one start to the next. */
export const windowStateSchema = z.strictObject({
  /** Null until the window has been moved or resized: the system then places it. */
  bounds: z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) }).nullable(),
  isMaximized: z.boolean(),
  zoom: z.number().min(zoomLimits.min).max(zoomLimits.max),
  theme: z.strictObject({ source: z.enum(themeSources), barColor: colorSchema, symbolColor: colorSchema }).nullable(),
});
export type WindowState = z.output<typeof windowStateSchema>;

const firstState: WindowState = { bounds: null, isMaximized: false, zoom: 1, theme: null };

/** A small file of window facts; a missing or damaged one counts as none, for nothing of value is in it. */
export interface WindowStateFile {
  readonly get: () => WindowState;
  readonly update: (part: Partial<WindowState>) => void;
}

/** Reads the file once; updates go to a second file that then takes its place, so a cut-off write harms nothing. */
export function openWindowState(path: string): WindowStateFile {
  let state = read(path);
  return {
    get: () => state,
    update: (part) => {
      state = { ...state, ...part };
      const draft = `${path}.partial`;
      writeFileSync(draft, JSON.stringify(state), { mode: 0o600 });
      chmodSync(draft, 0o600);
      renameSync(draft, path);
    },
  };
}

function read(path: string): WindowState {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return firstState;
  }
}
