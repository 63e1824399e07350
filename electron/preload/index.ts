import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';
import { portMessage } from '#shared/host.ts';
import type { HostAction, HostBridge, HostPlatform, StorageState } from '#shared/host.ts';
import type { Reply } from '../main/ipc/register.ts';
import type { PageEvent } from '../main/page-events.ts';
import { tidyAtRest } from './spare-memory.ts';
import { createTopic } from './topic.ts';

const platforms: Readonly<Record<string, HostPlatform>> = { darwin: 'mac', win32: 'windows' };
const versionSwitch = '--longtable-version=';

const actions = createTopic<HostAction>('queue');
const noticeClicks = createTopic<string>('queue');
const storageStates = createTopic<StorageState>('last');
const themes = createTopic<boolean>('last');

ipcRenderer.on('host:event', (_event, news: PageEvent) => {
  if (news.type === 'action') actions.tell(news.action);
  else if (news.type === 'storage') storageStates.tell(news.state);
  else if (news.type === 'theme') themes.tell(news.isDark);
  else noticeClicks.tell(news.tag);
});

// A port cannot pass the context bridge; a window message carries it into the page's own world.
ipcRenderer.on('host:port', (event) => window.postMessage(portMessage, window.location.origin, [...event.ports]));

void ask<{ storage: StorageState; isDark: boolean }>('hello').then(({ storage, isDark }) => {
  storageStates.tell(storage);
  themes.tell(isDark);
});

const bridge: HostBridge = {
  kind: 'desktop',
  platform: platforms[process.platform] ?? 'linux',
  version: process.argv.find((argument) => argument.startsWith(versionSwitch))?.slice(versionSwitch.length) ?? '',
  can: { pickFolder: true, revealInFolder: true, printToPdf: true, nativeMenu: true, zoom: true },

  pickFileToOpen: (request) => ask('pickFileToOpen', request),
  pickFileToSave: (request) => ask('pickFileToSave', request),
  pickFolder: () => ask('pickFolder'),
  droppedFile: async (file) => {
    const path = file instanceof File ? webUtils.getPathForFile(file) : '';
    return path === '' ? null : ask('droppedFile', { path });
  },
  deliver: async () => undefined,
  revealInFolder: (path) => ask('revealInFolder', { path }),

  print: () => ask('print'),
  printToPdf: (request) => ask('printToPdf', request),

  notify: (notice) => ask('notify', notice),
  onNotificationClick: noticeClicks.on,
  openExternal: (url) => ask('openExternal', { url }),

  onAction: actions.on,
  setMenuState: (state) => ask('setMenuState', state),
  windowCommand: (command) => ask('windowCommand', { command }),

  setTheme: (theme) => ask('setTheme', theme),
  onSystemThemeChange: themes.on,
  getZoom: () => ask('getZoom'),
  setZoom: (factor) => ask('setZoom', { factor }),

  onStorageState: storageStates.on,
  restartStorage: () => ask('restartStorage'),
  requestPort: () => void ask('requestPort'),
};

contextBridge.exposeInMainWorld('host', bridge);
tidyAtRest(document, () => webFrame.clearCache());

async function ask<Answer>(call: string, input: object = {}): Promise<Answer> {
  // Main registers these calls with the answers that HostBridge declares; both are of one build.
  const reply = (await ipcRenderer.invoke(`host:${call}`, input)) as Reply;
  if (!reply.ok) throw new Error(`host.${call}: ${reply.code}`);
  return reply.value as Answer;
}
