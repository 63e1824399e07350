import type { HostAction, HostBridge, HostPlatform, PickedFile } from '#shared/host.ts';
import { version } from '../../../package.json';
import { followHealth } from './browser-health.ts';
import { chooseFile, download, uploadFile } from './browser-files.ts';
import { createNotices } from './browser-notices.ts';
import { postToHost } from './browser-requests.ts';

/** The bridge of a browser tab: dialogs become uploads and downloads, notices use the Notification API. */
export function createBrowserHost(): HostBridge {
  const health = followHealth();
  const notices = createNotices();
  return {
    kind: 'browser',
    platform: platformOf(navigator.userAgent),
    version,
    can: { pickFolder: false, revealInFolder: false, printToPdf: false, nativeMenu: false, zoom: false },

    pickFileToOpen: async (request) => {
      const file = await chooseFile(request.filters ?? []);
      return file === null ? null : uploadFile(file, request.purpose);
    },
    pickFileToSave: async ({ purpose, defaultName }) => {
      return postToHost<PickedFile>('save-target', { purpose, defaultName });
    },
    pickFolder: async () => null,
    droppedFile: async (file) => {
      if (!(file instanceof File)) return null;
      return uploadFile(file, file.name.toLowerCase().endsWith('.longtable') ? 'workspace' : 'import');
    },
    deliver: async (path) => {
      const answer = await postToHost<{ readonly ticket: string | null }>('deliver', { path });
      if (answer.ticket !== null) download(answer.ticket);
    },
    revealInFolder: async () => false,

    print: async () => window.print(),
    printToPdf: async () => {
      window.print();
      return null;
    },

    notify: notices.show,
    onNotificationClick: notices.onClick,
    openExternal: async (url) => ({ opened: await openExternal(url) }),

    onAction: (listener) => {
      // What the command line asked for waits at the host until a page takes it.
      void postToHost<readonly HostAction[]>('actions', {}).then((waiting) => {
        for (const action of waiting) listener(action);
      });
      return () => undefined;
    },
    setMenuState: async () => undefined,
    windowCommand: async () => undefined,

    setTheme: async () => undefined,
    onSystemThemeChange: followSystemTheme,
    getZoom: async () => 1,
    setZoom: async () => 1,

    onStorageState: health.onState,
    restartStorage: health.check,
    requestPort: () => undefined,
  };
}

async function openExternal(url: string): Promise<boolean> {
  const { verdict } = await postToHost<{ readonly verdict: 'open' | 'confirm' | 'refuse' }>('link-verdict', { url });
  if (verdict === 'refuse') return false;
  // oxlint-disable-next-line no-alert -- it stands in for the native question of the desktop app
  if (verdict === 'confirm' && !window.confirm(url)) return false;
  window.open(url, '_blank', 'noopener,noreferrer');
  return true;
}

function followSystemTheme(listener: (isDark: boolean) => void): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const tell = (): void => listener(dark.matches);
  tell();
  dark.addEventListener('change', tell);
  return () => dark.removeEventListener('change', tell);
}

function platformOf(userAgent: string): HostPlatform {
  if (/Mac OS X|iPhone|iPad/.test(userAgent)) return 'mac';
  return userAgent.includes('Windows') ? 'windows' : 'linux';
}
