import type { HostAction, StorageState } from '#shared/host.ts';
import type { Windows } from './windows.ts';

/** What main tells the page without being asked. */
export type PageEvent =
  | { readonly type: 'action'; readonly action: HostAction }
  | { readonly type: 'storage'; readonly state: StorageState }
  | { readonly type: 'theme'; readonly isDark: boolean }
  | { readonly type: 'noticeClick'; readonly tag: string };

export interface PageEvents {
  readonly send: (event: PageEvent) => void;
  /** The page has loaded and listens: what waited for it goes out. */
  readonly pageIsReady: () => void;
  readonly pageIsGone: () => void;
  readonly isReady: () => boolean;
}

/** Sends events to the page; actions wait while no page listens, for a person asked for them. */
export function createPageEvents(windows: () => Windows): PageEvents {
  const waiting: PageEvent[] = [];
  let isReady = false;
  const post = (event: PageEvent): void => windows().current()?.webContents.send('host:event', event);
  return {
    send: (event) => {
      if (isReady) post(event);
      else if (event.type === 'action') waiting.push(event);
    },
    pageIsReady: () => {
      isReady = true;
      for (const event of waiting.splice(0)) post(event);
    },
    pageIsGone: () => {
      isReady = false;
    },
    isReady: () => isReady,
  };
}
