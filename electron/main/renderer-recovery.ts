import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { texts } from './texts.ts';

/** A page that dies more often than this within a minute is not reloaded without a question. */
const reloadsAMinute = 3;
const minuteMs = 60_000;

/** Reloads a page that died, asks after the third time in a minute, and offers a way out of a page that hangs. */
export function recoverRenderer(window: BrowserWindow): void {
  const goneAt: number[] = [];
  const { webContents } = window;

  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    goneAt.push(now);
    if (goneAt.filter((at) => now - at < minuteMs).length <= reloadsAMinute) webContents.reload();
    else void askToReload(window, goneAt);
  });

  let isAsking = false;
  window.on('unresponsive', () => {
    if (isAsking) return;
    isAsking = true;
    void askToWait(window).finally(() => (isAsking = false));
  });
}

async function askToReload(window: BrowserWindow, goneAt: number[]): Promise<void> {
  const { message, detail, reload, quit } = texts.pageKeepsFailing;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message,
    detail,
    buttons: [reload, quit],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 1) {
    app.quit();
    return;
  }
  goneAt.length = 0;
  window.webContents.reload();
}

async function askToWait(window: BrowserWindow): Promise<void> {
  const { message, detail, wait, reload } = texts.pageHangs;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: [wait, reload],
    defaultId: 0,
    cancelId: 0,
  });
  // A page that hangs cannot be asked to reload: its process is ended and the handler above loads it anew.
  if (response === 1) window.webContents.forcefullyCrashRenderer();
}
