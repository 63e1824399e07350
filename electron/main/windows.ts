import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { BrowserWindowConstructorOptions, WebContents } from 'electron';
import type { RendererOrigin } from './renderer-origin.ts';
import type { WindowState, WindowStateFile } from './window-state.ts';
import { recoverRenderer } from './renderer-recovery.ts';

interface WindowsOptions {
  readonly renderer: RendererOrigin;
  /** The built preload script. */
  readonly preload: string;
  readonly version: string;
  readonly state: WindowStateFile;
  /** The page was closed, died or is being loaded anew: it hears nothing for now. */
  readonly onPageGone: () => void;
}

/** The app's one window, which on macOS may be closed while the app goes on. */
export interface Windows {
  readonly current: () => BrowserWindow | undefined;
  readonly show: () => void;
  /** The window whose own page this is; nothing for any other web contents. */
  readonly windowOf: (contents: WebContents) => BrowserWindow | undefined;
}

const smallest = { minWidth: 1_024, minHeight: 680 } as const;
const firstSize = { width: 1_440, height: 900 } as const;
/** Height of the page's header, which the window buttons lie over, in pixels. */
const headerHeight = 52;
/** Page and text colors of the two themes before the page names its own. */
const lightBar = { background: '#FBFAF7', symbol: '#24211C' } as const;
const darkBar = { background: '#1C1A17', symbol: '#EFEAE1' } as const;

/** Keeps the one window: makes it, shows it again, remembers where it was. */
export function createWindows(options: WindowsOptions): Windows {
  let window: BrowserWindow | undefined;
  const show = (): void => {
    if (window === undefined) {
      window = openWindow(options);
      window.once('closed', () => (window = undefined));
    } else {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    }
  };
  return {
    current: () => window,
    show,
    windowOf: (contents) =>
      window !== undefined && !window.isDestroyed() && window.webContents === contents ? window : undefined,
  };
}

function openWindow({ renderer, preload, version, state, onPageGone }: WindowsOptions): BrowserWindow {
  const remembered = state.get();
  const window = new BrowserWindow({
    ...smallest,
    ...(remembered.bounds === null ? firstSize : onScreen(remembered.bounds)),
    ...frame(remembered),
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      devTools: !app.isPackaged,
      navigateOnDragDrop: false,
      // Elsewhere than on macOS the first word typed would fetch a dictionary from the network.
      spellcheck: process.platform === 'darwin',
      zoomFactor: remembered.zoom,
      additionalArguments: [`--longtable-version=${version}`],
    },
  });
  window.once('ready-to-show', () => {
    if (remembered.isMaximized) window.maximize();
    window.show();
  });
  window.on('close', () => state.update({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }));
  window.on('closed', onPageGone);
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) onPageGone();
  });
  window.webContents.on('render-process-gone', onPageGone);
  // The one navigation that no event announces: without this the window would stay empty.
  window.webContents.on('did-navigate', (_event, url) => {
    if (url === 'about:blank') void window.loadURL(`${renderer.origin}/`);
  });
  recoverRenderer(window);
  void window.loadURL(`${renderer.origin}/`);
  return window;
}

/** Window buttons over the page's own header, in the colors of the last theme, so that nothing flashes white. */
function frame({ theme }: WindowState): BrowserWindowConstructorOptions {
  const fallback = nativeTheme.shouldUseDarkColors ? darkBar : lightBar;
  const color = theme?.barColor ?? fallback.background;
  if (process.platform === 'darwin') return { backgroundColor: color, titleBarStyle: 'hiddenInset' };
  const titleBarOverlay = { color, symbolColor: theme?.symbolColor ?? fallback.symbol, height: headerHeight };
  return { backgroundColor: color, titleBarStyle: 'hidden', titleBarOverlay };
}

/** The remembered place, unless the screen that it was on has gone. */
function onScreen(bounds: NonNullable<WindowState['bounds']>): Partial<NonNullable<WindowState['bounds']>> {
  const { workArea } = screen.getDisplayMatching(bounds);
  const isSeen =
    bounds.x < workArea.x + workArea.width &&
    bounds.x + bounds.width > workArea.x &&
    bounds.y >= workArea.y &&
    bounds.y < workArea.y + workArea.height;
  return isSeen ? bounds : { width: bounds.width, height: bounds.height };
}
