/** Which program shows the app: the desktop window, or a browser tab served by the loopback host. */
export type HostKind = 'desktop' | 'browser';
export type HostPlatform = 'mac' | 'windows' | 'linux';

/**
 * The life of the storage service as the screen should show it.
 * `busy` answers nobody for now but works; `down` has given up and waits for `restartStorage`.
 */
export const storageStates = ['starting', 'ready', 'busy', 'restarting', 'down'] as const;
export type StorageState = (typeof storageStates)[number];

export const themeSources = ['system', 'light', 'dark'] as const;
export type ThemeSource = (typeof themeSources)[number];

export const densities = ['compact', 'normal', 'roomy'] as const;
export type Density = (typeof densities)[number];

/** Why a file is asked for: it decides where the browser host keeps it and what the dialog says. */
export const openPurposes = ['workspace', 'import', 'restore', 'attachment'] as const;
export type OpenPurpose = (typeof openPurposes)[number];
export const savePurposes = ['workspace', 'copy', 'export', 'backup'] as const;
export type SavePurpose = (typeof savePurposes)[number];

export interface FileFilter {
  readonly name: string;
  /** Extensions without a dot. */
  readonly extensions: readonly string[];
}

export interface OpenRequest {
  readonly purpose: OpenPurpose;
  readonly filters?: readonly FileFilter[];
}

export interface SaveRequest {
  readonly purpose: SavePurpose;
  readonly defaultName: string;
  readonly filters?: readonly FileFilter[];
}

/** A file or folder that the person picked; storage may now touch `path`. `name` is for people. */
export interface PickedFile {
  readonly path: string;
  readonly name: string;
}

/** How a page becomes a PDF; numbers stand at the foot of its pages where they are wanted. */
export interface PdfRequest {
  readonly defaultName: string;
  readonly hasPageNumbers?: boolean;
}

/** The part of the browser's File that a drop handler passes on. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
}

export interface Notice {
  readonly title: string;
  readonly body: string;
  /** Comes back when the person clicks the notice; a second notice with the same tag replaces the first. */
  readonly tag: string;
}

/**
 * What the native menu, the command line or the system asks of the screen.
 * `argument` is the path of `workspace.openPath` and `playbook.openPath`, or the choice of `view.theme` and `view.density`.
 */
export interface HostAction {
  readonly id: HostActionId;
  readonly argument?: string;
}

/** What the native menu shows; the renderer sends it whenever it changes. */
export interface MenuState {
  readonly hasWorkspace: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The whole menu line, such as "Undo edit of Rosa Delgado". */
  readonly undoLabel: string;
  readonly redoLabel: string;
  readonly theme: ThemeSource;
  readonly density: Density;
  readonly discreet: boolean;
  /** Newest first. */
  readonly recentWorkspaces: readonly PickedFile[];
}

/** The theme of native parts. Colors are `#rrggbb` and color the window buttons drawn over the header. */
export interface HostTheme {
  readonly source: ThemeSource;
  readonly barColor: string;
  readonly symbolColor: string;
}

/** What this host can do, so that a screen offers nothing that would fail. */
export interface HostCapabilities {
  readonly pickFolder: boolean;
  readonly revealInFolder: boolean;
  readonly printToPdf: boolean;
  readonly nativeMenu: boolean;
  readonly zoom: boolean;
}

export type WindowCommand = 'minimize' | 'maximize' | 'close' | 'fullscreen' | 'menu';
export type Unsubscribe = () => void;

/** The name of the window message that carries the storage port to the page. */
export const portMessage = 'longtable:port';

/** All that the page may ask of the program around it. Callbacks get data only. */
export interface HostBridge {
  readonly kind: HostKind;
  readonly platform: HostPlatform;
  readonly version: string;
  readonly can: HostCapabilities;

  /** Asks for an existing file and lets storage read it (a workspace: read and write). Null when the person cancels. */
  pickFileToOpen(request: OpenRequest): Promise<PickedFile | null>;
  /** Asks where to write and lets storage write there. In a browser the file waits for `deliver`. */
  pickFileToSave(request: SaveRequest): Promise<PickedFile | null>;
  /** Asks for a folder and lets storage read and write in it. */
  pickFolder(): Promise<PickedFile | null>;
  /** Lets storage read a file that was dropped on the page. */
  droppedFile(file: DroppedFile): Promise<PickedFile | null>;
  /** Hands a finished file to the person: a download in a browser, nothing on the desktop. */
  deliver(path: string): Promise<void>;
  /** Shows the file in the system's file manager; false when there is no such file. */
  revealInFolder(path: string): Promise<boolean>;

  print(): Promise<void>;
  /** Asks for a name and writes the page as a PDF there; null when cancelled or not possible here. */
  printToPdf(request: PdfRequest): Promise<PickedFile | null>;

  /** False when the system or the person does not allow notices. */
  notify(notice: Notice): Promise<boolean>;
  onNotificationClick(listener: (tag: string) => void): Unsubscribe;
  /** Opens a web, mail or phone link outside the app; refused links and a "no" answer give false. */
  openExternal(url: string): Promise<{ readonly opened: boolean }>;

  /** Actions that arrived before the first listener are kept for it. */
  onAction(listener: (action: HostAction) => void): Unsubscribe;
  setMenuState(state: MenuState): Promise<void>;
  windowCommand(command: WindowCommand): Promise<void>;

  setTheme(theme: HostTheme): Promise<void>;
  /** Tells at once and on each change whether the system (or the chosen source) is dark. */
  onSystemThemeChange(listener: (isDark: boolean) => void): Unsubscribe;
  /** 1 is 100 %. */
  getZoom(): Promise<number>;
  /** Limits the factor to 0.5–3 and gives what was set. */
  setZoom(factor: number): Promise<number>;

  /** Tells the present state at once and every change after. */
  onStorageState(listener: (state: StorageState) => void): Unsubscribe;
  /** Starts storage again after it went `down`. */
  restartStorage(): Promise<void>;
  /** Asks for a new storage port; it arrives as a `portMessage` on the window. Browsers use HTTP and do nothing. */
  requestPort(): void;
}

/** Zoom limits of both hosts, as factors. */
export const zoomLimits = { min: 0.5, max: 3 } as const;

/** Ids of the actions that native menus, the command line and the system send. The renderer registers each. */
export const hostActionIds = [
  'workspace.new',
  'workspace.open',
  'workspace.openPath',
  'workspace.openDemo',
  'workspace.saveCopy',
  'workspace.reveal',
  'workspace.close',
  'playbook.open',
  'playbook.openPath',
  'import.start',
  'export.start',
  'app.settings',
  'edit.undo',
  'edit.redo',
  'edit.find',
  'view.theme',
  'view.density',
  'view.zoomIn',
  'view.zoomOut',
  'view.zoomReset',
  'view.discreet',
  'view.sidebar',
  'view.print',
  'view.savePdf',
  'go.palette',
  'go.back',
  'go.forward',
  'go.home',
  'go.followUps',
  'go.tasks',
  'go.people',
  'go.organizations',
  'go.map',
  'go.recruitment',
  'go.committees',
  'go.meetings',
  'go.calendar',
  'go.messages',
  'go.reports',
  'records.quickAdd',
  'interactions.log',
  'help.shortcuts',
  'help.about',
] as const;
export type HostActionId = (typeof hostActionIds)[number];
