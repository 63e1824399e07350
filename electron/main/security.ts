import { app, session } from 'electron';
import type { Session, WebContents } from 'electron';
import type { RendererOrigin } from './renderer-origin.ts';

/** The one permission that the page gets: to put text on the clipboard when the person copies. */
const allowedPermission = 'clipboard-sanitized-write';

/** Switches that open the app to other programs; a packaged app drops them. */
const refusedSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'enable-blink-features',
  'disable-web-security',
];

/** To be called before the app is ready: every renderer is sandboxed and every page is confined. */
export function secureApp(renderer: RendererOrigin): void {
  // Electron takes `--no-sandbox` back here. Developers' containers run as root, where no sandbox can start.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  if (app.isPackaged) for (const name of refusedSwitches) app.commandLine.removeSwitch(name);
  app.on('web-contents-created', (_event, contents) => confine(contents));
  void app.whenReady().then(() => secureSession(session.defaultSession, renderer));
}

/** No page leaves its address, opens a window or embeds another page; links go through the host bridge. */
function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function secureSession(used: Session, renderer: RendererOrigin): void {
  used.setPermissionRequestHandler((contents, permission, answer, details) => {
    answer(
      permission === allowedPermission &&
        renderer.holds(details.requestingUrl) &&
        contents.mainFrame.url === details.requestingUrl,
    );
  });
  used.setPermissionCheckHandler((_contents, permission, origin, details) => {
    // Chromium names an origin with a slash at its end here, and without one elsewhere.
    return permission === allowedPermission && details.isMainFrame && origin.replace(/\/$/, '') === renderer.origin;
  });
  used.setDevicePermissionHandler(() => false);
  used.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  used.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !renderer.mayRequest(details.url) });
  });
}
