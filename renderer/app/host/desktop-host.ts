import { portMessage } from '#shared/host.ts';
import type { HostBridge, Unsubscribe } from '#shared/host.ts';

declare global {
  interface Window {
    /** Exposed by the preload script of the desktop app only. */
    readonly host?: HostBridge;
  }
}

/** The desktop app's bridge, or undefined in a browser tab. */
export function desktopHost(): HostBridge | undefined {
  return window.host;
}

/** Receives each storage port that the preload script hands to this page. */
export function onStoragePort(listener: (port: MessagePort) => void): Unsubscribe {
  const receive = (event: MessageEvent<unknown>): void => {
    const port = event.ports[0];
    if (event.source === window && event.data === portMessage && port !== undefined) listener(port);
  };
  window.addEventListener('message', receive);
  return () => window.removeEventListener('message', receive);
}
