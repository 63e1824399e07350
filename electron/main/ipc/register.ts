import { ipcMain } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import type { RendererOrigin } from '../renderer-origin.ts';

/** One thing that the page may ask of main: a strict input and what is done with it. */
export interface HostCall {
  readonly run: (input: unknown, window: BrowserWindow) => Promise<unknown>;
}

/** What crosses back to the preload script: a value, or why there is none. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: 'refused' | 'invalid' | 'failed' };

interface Trust {
  readonly renderer: RendererOrigin;
  /** The window of a web contents that this app made for its own page. */
  readonly windowOf: (event: IpcMainInvokeEvent) => BrowserWindow | undefined;
  readonly onFailure: (call: string, error: unknown) => void;
}

/** Joins an input schema and a handler; unknown keys are refused by a strict schema. */
export function hostCall<Schema extends z.ZodType>(
  schema: Schema,
  handle: (input: z.output<Schema>, window: BrowserWindow) => unknown,
): HostCall {
  return { run: async (input, window) => handle(schema.parse(input), window) };
}

/** The only place that listens to pages: checks who asks before it looks at what is asked. */
export function registerHostCalls(calls: Readonly<Record<string, HostCall>>, trust: Trust): void {
  for (const [name, call] of Object.entries(calls)) {
    ipcMain.handle(`host:${name}`, async (event, ...args: readonly unknown[]): Promise<Reply> => {
      const window = trustedWindow(event, trust);
      if (window === undefined) return { ok: false, code: 'refused' };
      if (args.length !== 1) return { ok: false, code: 'invalid' };
      try {
        return { ok: true, value: await call.run(args[0], window) };
      } catch (error) {
        if (error instanceof z.ZodError) return { ok: false, code: 'invalid' };
        trust.onFailure(name, error);
        return { ok: false, code: 'failed' };
      }
    });
  }
}

function trustedWindow(event: IpcMainInvokeEvent, { renderer, windowOf }: Trust): BrowserWindow | undefined {
  const frame = event.senderFrame;
  // A frame that has gone, or that lies inside another, is nobody we know.
  if (frame === null || frame.parent !== null || frame !== event.sender.mainFrame) return undefined;
  return frame.origin === renderer.origin && renderer.holds(frame.url) ? windowOf(event) : undefined;
}
