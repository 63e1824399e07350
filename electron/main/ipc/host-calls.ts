import { dialog, Menu, MessageChannelMain, nativeTheme, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { MenuState, Notice, WindowCommand } from '#shared/host.ts';
import { judgeExternalLink } from '../../hosting/external-links.ts';
import type { PageEvents } from '../page-events.ts';
import type { StorageProcess } from '../storage-process.ts';
import { texts } from '../texts.ts';
import type { WindowStateFile } from '../window-state.ts';
import { pickFolder, pickToOpen, pickToSave, printToPdf, reveal, takeDropped } from './files.ts';
import { inputs } from './inputs.ts';
import { hostCall } from './register.ts';
import type { HostCall } from './register.ts';

interface Parts {
  readonly storage: StorageProcess;
  readonly state: WindowStateFile;
  readonly events: PageEvents;
  readonly notify: (notice: Notice) => boolean;
  readonly showMenu: (state: MenuState) => void;
}

/** Everything that the page may ask of main, by the names that the preload script uses. */
export function createHostCalls({
  storage,
  state,
  events,
  notify,
  showMenu,
}: Parts): Readonly<Record<string, HostCall>> {
  return {
    hello: hostCall(inputs.nothing, () => {
      events.pageIsReady();
      return { storage: storage.state, isDark: nativeTheme.shouldUseDarkColors };
    }),
    requestPort: hostCall(inputs.nothing, (_input, window) => connect(window, storage)),
    restartStorage: hostCall(inputs.nothing, () => storage.restart()),
    pickFileToOpen: hostCall(inputs.openRequest, (request, window) => pickToOpen(window, storage, request)),
    pickFileToSave: hostCall(inputs.saveRequest, (request, window) => pickToSave(window, storage, request)),
    pickFolder: hostCall(inputs.nothing, (_input, window) => pickFolder(window, storage)),
    droppedFile: hostCall(inputs.dropped, ({ path }) => takeDropped(storage, path)),
    revealInFolder: hostCall(inputs.path, ({ path }) => reveal(path)),
    print: hostCall(inputs.nothing, (_input, window) => window.webContents.print()),
    printToPdf: hostCall(inputs.printToPdf, (request, window) => printToPdf(window, request)),
    notify: hostCall(inputs.notice, notify),
    openExternal: hostCall(inputs.link, async ({ url }, window) => ({ opened: await openExternal(url, window) })),
    setMenuState: hostCall(inputs.menuState, showMenu),
    windowCommand: hostCall(inputs.windowCommand, ({ command }, window) => commandWindow(command, window)),
    setTheme: hostCall(inputs.theme, (theme, window) => {
      nativeTheme.themeSource = theme.source;
      if (process.platform !== 'darwin')
        window.setTitleBarOverlay({ color: theme.barColor, symbolColor: theme.symbolColor });
      window.setBackgroundColor(theme.barColor);
      state.update({ theme });
    }),
    getZoom: hostCall(inputs.nothing, (_input, window) => window.webContents.getZoomFactor()),
    setZoom: hostCall(inputs.zoom, ({ factor }, window) => {
      window.webContents.setZoomFactor(factor);
      state.update({ zoom: factor });
      return factor;
    }),
  };
}

/** Hands the page one end of a new channel whose other end storage serves. */
export function connect(window: BrowserWindow, storage: StorageProcess): void {
  const { port1, port2 } = new MessageChannelMain();
  storage.connect(port1);
  window.webContents.postMessage('host:port', null, [port2]);
}

async function openExternal(url: string, window: BrowserWindow): Promise<boolean> {
  const verdict = judgeExternalLink(url);
  if (verdict === 'refuse') return false;
  if (verdict === 'confirm') {
    const { message, note, open, cancel } = texts.insecureLink;
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message,
      detail: `${url}\n\n${note}`,
      buttons: [open, cancel],
      defaultId: 0,
      cancelId: 1,
    });
    if (response !== 0) return false;
  }
  await shell.openExternal(url);
  return true;
}

function commandWindow(command: WindowCommand, window: BrowserWindow): void {
  switch (command) {
    case 'minimize':
      return window.minimize();
    case 'maximize':
      return window.isMaximized() ? window.unmaximize() : window.maximize();
    case 'fullscreen':
      return window.setFullScreen(!window.isFullScreen());
    case 'close':
      return window.close();
    case 'menu':
      Menu.getApplicationMenu()?.popup({ window });
  }
}
