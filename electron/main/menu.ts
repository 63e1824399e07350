import { Menu } from 'electron';
import type { MenuItemConstructorOptions as Item } from 'electron';
import { densities, themeSources } from '#shared/host.ts';
import type { HostAction, HostActionId, MenuState } from '#shared/host.ts';
import { texts } from './texts.ts';

type Send = (action: HostAction) => void;

const isMac = process.platform === 'darwin';
const words = texts.menu;
const separator: Item = { type: 'separator' };

/** What the menu shows until the page has told its state. */
export const firstMenuState: MenuState = {
  hasWorkspace: false,
  canUndo: false,
  canRedo: false,
  undoLabel: 'Undo',
  redoLabel: 'Redo',
  theme: 'system',
  density: 'normal',
  discreet: false,
  recentWorkspaces: [],
};

/** Builds the native menu; each line sends the id of the action that the page also offers elsewhere. */
export function showMenu(state: MenuState, send: Send): void {
  const item = actionItems(send);
  const menus = [
    ...(isMac ? [appMenu(item)] : []),
    fileMenu(item, state, send),
    editMenu(item, state),
    viewMenu(item, state, send),
    goMenu(item, state),
    recordsMenu(item, state),
    ...(isMac ? [{ label: words.window, role: 'windowMenu' } satisfies Item] : []),
    helpMenu(item),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

type ActionItem = (id: HostActionId, label: string, more?: Item) => Item;

/**
 * Elsewhere than on macOS the page itself hears the keys, so the menu only shows them: else one press would act twice
 * and Ctrl+Z in a text field would undo a record.
 */
function actionItems(send: Send): ActionItem {
  return (id, label, more = {}) => ({ label, registerAccelerator: false, click: () => send({ id }), ...more });
}

/** A single key, shown only where the menu does not hear it: on macOS it would be taken from every text field. */
function pageKey(accelerator: string): Item {
  return isMac ? {} : { accelerator };
}

function appMenu(item: ActionItem): Item {
  return {
    role: 'appMenu',
    submenu: [
      item('help.about', words.about),
      separator,
      item('app.settings', words.settings, { accelerator: 'Cmd+,' }),
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
}

function fileMenu(item: ActionItem, { hasWorkspace: enabled, recentWorkspaces }: MenuState, send: Send): Item {
  const recent: Item[] = recentWorkspaces.map(({ name, path }) => ({
    label: name,
    sublabel: path,
    click: () => send({ id: 'workspace.openPath', argument: path }),
  }));
  return {
    label: words.file,
    submenu: [
      item('workspace.new', words.newWorkspace),
      item('workspace.open', words.open, { accelerator: 'CmdOrCtrl+O' }),
      { label: words.openRecent, submenu: recent.length > 0 ? recent : [{ label: words.noRecent, enabled: false }] },
      separator,
      item('workspace.saveCopy', words.saveCopy, { enabled, accelerator: 'CmdOrCtrl+Shift+S' }),
      item('workspace.reveal', isMac ? words.revealMac : words.reveal, { enabled }),
      separator,
      item('playbook.open', words.openPlaybook, { enabled }),
      item('import.start', words.importRecords, { enabled, ...pageKey('I') }),
      item('export.start', words.exportRecords, { enabled }),
      separator,
      item('view.print', words.print, { enabled, accelerator: 'CmdOrCtrl+P' }),
      item('view.savePdf', words.savePdf, { enabled }),
      separator,
      item('workspace.close', words.closeWorkspace, { enabled }),
      ...(isMac
        ? []
        : [
            item('app.settings', words.settings, { accelerator: 'Ctrl+,' }),
            separator,
            { label: words.quit, role: 'quit' } satisfies Item,
          ]),
    ],
  };
}

function editMenu(
  item: ActionItem,
  { canUndo, canRedo, undoLabel, redoLabel, hasWorkspace: enabled }: MenuState,
): Item {
  return {
    label: words.edit,
    submenu: [
      item('edit.undo', undoLabel, { enabled: canUndo, accelerator: 'CmdOrCtrl+Z' }),
      item('edit.redo', redoLabel, { enabled: canRedo, accelerator: 'CmdOrCtrl+Shift+Z' }),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      separator,
      item('edit.find', words.find, { enabled, accelerator: 'CmdOrCtrl+F' }),
    ],
  };
}

function viewMenu(item: ActionItem, state: MenuState, send: Send): Item {
  return {
    label: words.view,
    submenu: [
      {
        label: words.theme,
        submenu: themeSources.map((theme) =>
          choice(words.themes[theme], theme === state.theme, () => send({ id: 'view.theme', argument: theme })),
        ),
      },
      {
        label: words.density,
        submenu: densities.map((density) =>
          choice(words.densities[density], density === state.density, () =>
            send({ id: 'view.density', argument: density }),
          ),
        ),
      },
      separator,
      item('view.zoomIn', words.zoomIn, { accelerator: 'CmdOrCtrl+Plus' }),
      item('view.zoomOut', words.zoomOut, { accelerator: 'CmdOrCtrl+-' }),
      item('view.zoomReset', words.zoomReset, { accelerator: 'CmdOrCtrl+0' }),
      separator,
      item('view.discreet', words.discreet, {
        type: 'checkbox',
        checked: state.discreet,
        accelerator: 'CmdOrCtrl+Shift+H',
      }),
      item('view.sidebar', words.sidebar, { accelerator: 'CmdOrCtrl+\\' }),
      { role: 'togglefullscreen' },
    ],
  };
}

function choice(label: string, checked: boolean, click: () => void): Item {
  return { label, type: 'radio', checked, click };
}

const places = [
  'home',
  'followUps',
  'tasks',
  'people',
  'organizations',
  'map',
  'recruitment',
  'committees',
  'meetings',
  'calendar',
  'messages',
  'reports',
] as const;

function goMenu(item: ActionItem, { hasWorkspace: enabled }: MenuState): Item {
  return {
    label: words.go,
    submenu: [
      item('go.palette', words.palette, { accelerator: 'CmdOrCtrl+K' }),
      separator,
      item('go.back', words.back, { enabled, accelerator: isMac ? 'Cmd+[' : 'Alt+Left' }),
      item('go.forward', words.forward, { enabled, accelerator: isMac ? 'Cmd+]' : 'Alt+Right' }),
      separator,
      ...places.map((place) => item(`go.${place}`, words.places[place], { enabled })),
    ],
  };
}

function recordsMenu(item: ActionItem, { hasWorkspace: enabled }: MenuState): Item {
  return {
    label: words.records,
    submenu: [
      item('records.quickAdd', words.quickAdd, { enabled, ...pageKey('N') }),
      item('interactions.log', words.logInteraction, { enabled, ...pageKey('L') }),
    ],
  };
}

function helpMenu(item: ActionItem): Item {
  return {
    label: words.help,
    role: 'help',
    submenu: [
      item('help.shortcuts', words.shortcuts, pageKey('?')),
      ...(isMac ? [] : [item('help.about', words.about)]),
    ],
  };
}
