import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import type { HostAction } from '#shared/host.ts';
import { isPlaybook, readCommandLine } from '../hosting/command-line.ts';
import type { CommandLine } from '../hosting/command-line.ts';
import { openLog } from '../hosting/log.ts';
import { keepFilesPrivate, makePrivateFolder } from '../hosting/private-folder.ts';
import { connect, createHostCalls } from './ipc/host-calls.ts';
import { registerHostCalls } from './ipc/register.ts';
import { firstMenuState, showMenu } from './menu.ts';
import { createNotices } from './notices.ts';
import { createPageEvents } from './page-events.ts';
import { declareProtocol, serveRenderer } from './protocol.ts';
import { closeStorageAtQuit } from './quit.ts';
import { findRendererOrigin } from './renderer-origin.ts';
import { secureApp } from './security.ts';
import { takeSingleInstance } from './single-instance.ts';
import { StorageProcess } from './storage-process.ts';
import { openWindowState } from './window-state.ts';
import { createWindows } from './windows.ts';
import type { Windows } from './windows.ts';
import { runWithoutWindow } from './without-window.ts';

keepFilesPrivate();
const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData !== '') app.setPath('userData', userData);
const args = process.argv.slice(app.isPackaged ? 1 : 2);
const commandLine = readCommandLine(args, process.cwd());
const renderer = findRendererOrigin();
secureApp(renderer);
declareProtocol();

if (commandLine.cli === null) startWindowed();
else void runWithoutWindow(commandLine.cli);

/** The lock comes before anything that could touch a workspace: a second instance hands over its wish and ends. */
function startWindowed(): void {
  const instance = takeSingleInstance({ args, folder: process.cwd() });
  if (instance === null) app.exit(0);
  else void run(instance.onSecond);
}

async function run(onSecond: (listener: (second: CommandLine) => void) => void): Promise<void> {
  const home = app.getPath('userData');
  const built = join(import.meta.dirname, '..');
  const state = openWindowState(join(home, 'window.json'));
  const events = createPageEvents(() => windows);
  const storage = new StorageProcess({
    entry: join(built, 'main', 'storage.cjs'),
    dataFolder: commandLine.dataFolder ?? join(home, 'storage'),
    onState: (storageState) => events.send({ type: 'storage', state: storageState }),
    onStarted: () => {
      const window = windows.current();
      if (window !== undefined && events.isReady()) connect(window, storage);
    },
    onOpenFailed: (path) => events.send({ type: 'action', action: { id: 'workspace.openPath', argument: path } }),
  });
  const windows: Windows = createWindows({
    renderer,
    preload: join(built, 'preload', 'index.cjs'),
    version: app.getVersion(),
    state,
    onPageGone: events.pageIsGone,
  });

  /** The page opens it in the workspace that is open, or once there is one. */
  const askForPlaybook = async (path: string): Promise<void> => {
    await storage.grant(path, 'read');
    events.send({ type: 'action', action: { id: 'playbook.openPath', argument: path } });
  };
  const askForWorkspace = async (path: string): Promise<void> => {
    await storage.grant(path, 'read');
    await storage.grant(path, 'write');
    events.send({ type: 'action', action: { id: 'workspace.openPath', argument: path } });
  };
  /** Does what a double-click, a second start or a file dropped on the icon asks for, in the window that is there. */
  const ask = ({ workspace, playbook, demo }: Pick<CommandLine, 'workspace' | 'playbook' | 'demo'>): void => {
    windows.show();
    if (playbook !== null) void askForPlaybook(playbook);
    if (workspace !== null) {
      void askForWorkspace(workspace);
    } else if (demo) {
      events.send({ type: 'action', action: { id: 'workspace.openDemo' } });
    }
  };

  closeStorageAtQuit(storage);
  onSecond(ask);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void app
      .whenReady()
      .then(() =>
        ask({ workspace: isPlaybook(path) ? null : path, playbook: isPlaybook(path) ? path : null, demo: false }),
      );
  });
  app.on('activate', () => windows.show());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  await app.whenReady();
  makePrivateFolder(home);
  const log = openLog(join(home, 'logs', 'main.log'));
  nativeTheme.themeSource = state.get().theme?.source ?? 'system';
  nativeTheme.on('updated', () => events.send({ type: 'theme', isDark: nativeTheme.shouldUseDarkColors }));
  serveRenderer(join(built, 'renderer'));
  storage.start();
  if (commandLine.workspace !== null) storage.open(commandLine.workspace);
  else if (commandLine.demo) events.send({ type: 'action', action: { id: 'workspace.openDemo' } });
  if (commandLine.playbook !== null) void askForPlaybook(commandLine.playbook);

  const sendAction = (action: HostAction): void => events.send({ type: 'action', action });
  registerHostCalls(
    createHostCalls({
      storage,
      state,
      events,
      notify: createNotices((tag) => {
        windows.show();
        events.send({ type: 'noticeClick', tag });
      }),
      showMenu: (menu) => showMenu(menu, sendAction),
    }),
    {
      renderer,
      windowOf: (event) => windows.windowOf(event.sender),
      onFailure: (call, error) =>
        log.error(`${call}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    },
  );
  showMenu(firstMenuState, sendAction);
  windows.show();
}
