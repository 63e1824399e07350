import { app } from 'electron';

/** Where the page comes from, and what belongs to it. */
export interface RendererOrigin {
  /** As Chromium writes it, without a slash at the end. */
  readonly origin: string;
  readonly holds: (url: string) => boolean;
  /** Whether a page of the app may ask for this address. */
  readonly mayRequest: (url: string) => boolean;
}

/** The scheme and host of the app's own files. */
export const appScheme = 'app';
export const appHost = 'longtable';

const harmlessSchemes = ['blob:', 'data:', 'devtools:'];

/** The app's own protocol; the development server instead where `npm run dev` names one. */
export function findRendererOrigin(): RendererOrigin {
  const server = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  const origin = server === undefined ? `${appScheme}://${appHost}` : new URL(server).origin;
  const socket = server === undefined ? null : origin.replace(/^http/, 'ws');
  const holds = (url: string): boolean => url === origin || url.startsWith(`${origin}/`);
  return {
    origin,
    holds,
    mayRequest: (url) => {
      return (
        holds(url) ||
        harmlessSchemes.some((scheme) => url.startsWith(scheme)) ||
        (socket !== null && url.startsWith(socket))
      );
    },
  };
}
