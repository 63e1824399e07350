import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { FileFilter, OpenPurpose, PdfRequest, PickedFile, SavePurpose } from '#shared/host.ts';
import type { StorageProcess } from '../storage-process.ts';

interface Question {
  readonly filters?: readonly FileFilter[] | undefined;
}

/** Asks for a file to read; a workspace may be written too, for that is what opening it means. */
export async function pickToOpen(
  window: BrowserWindow,
  storage: StorageProcess,
  { purpose, filters }: Question & { purpose: OpenPurpose },
): Promise<PickedFile | null> {
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters: native(filters) });
  const path = filePaths[0];
  if (path === undefined) return null;
  await storage.grant(path, 'read');
  if (purpose === 'workspace') await storage.grant(path, 'write');
  return picked(path);
}

/** Asks where to write. What is written may be read back: to open it, to verify it. */
export async function pickToSave(
  window: BrowserWindow,
  storage: StorageProcess,
  { defaultName, filters }: Question & { purpose: SavePurpose; defaultName: string },
): Promise<PickedFile | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: plainName(defaultName),
    filters: native(filters),
  });
  if (canceled || filePath === '') return null;
  await storage.grant(filePath, 'read');
  await storage.grant(filePath, 'write');
  return picked(filePath);
}

/** Asks for a folder to read and write in. */
export async function pickFolder(window: BrowserWindow, storage: StorageProcess): Promise<PickedFile | null> {
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
  const path = filePaths[0];
  if (path === undefined) return null;
  await storage.grant(path, 'read');
  await storage.grant(path, 'write');
  return picked(path);
}

/** Lets storage read a file that the person dropped on the window; the preload script learned its path. */
export async function takeDropped(storage: StorageProcess, path: string): Promise<PickedFile> {
  await storage.grant(path, 'read');
  await storage.grant(path, 'write');
  return picked(path);
}

/** Shows an existing file in the file manager. A network path could send this user's credentials away, so it is refused. */
export async function reveal(path: string): Promise<boolean> {
  if (!isAbsolute(path) || /^[\\/]{2}/.test(path)) return false;
  const found = await stat(path).then(
    () => true,
    () => false,
  );
  if (found) shell.showItemInFolder(path);
  return found;
}

/** Prints the page into a PDF that takes its name only when it is whole; a failure leaves nothing behind. */
export async function printToPdf(window: BrowserWindow, request: PdfRequest): Promise<PickedFile | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: plainName(request.defaultName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return null;
  const draft = `${filePath}.partial`;
  // The color of the window lies under every page: paper is white.
  const color = window.getBackgroundColor();
  window.setBackgroundColor('#ffffff');
  try {
    const bytes = await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      ...(request.hasPageNumbers === true && pageNumbers),
    });
    const file = await open(draft, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, filePath);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    window.setBackgroundColor(color);
  }
  return picked(filePath);
}

/** This Chromium does not print the margin boxes of style sheets (it would from version 131), so the numbers are a footer of its own. */
const pageNumbers = {
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate:
    '<div style="width:100%;padding:0 14mm;text-align:right;font:8px sans-serif"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
} as const;

function picked(path: string): PickedFile {
  return { path, name: basename(path) };
}

/** A proposed file name holds no folder, whatever a record that it was made from is called. */
function plainName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '-').slice(0, 200);
}

function native(filters: readonly FileFilter[] | undefined): { name: string; extensions: string[] }[] {
  return (filters ?? []).map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
}
