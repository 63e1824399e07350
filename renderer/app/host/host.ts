import type { HostBridge } from '#shared/host.ts';
import { createBrowserHost } from './browser-host.ts';
import { desktopHost } from './desktop-host.ts';

/** The program around this page: the desktop window, or the loopback host of a browser tab. */
export const host: HostBridge = desktopHost() ?? createBrowserHost();
