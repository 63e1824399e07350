import { protocol } from 'electron';
import { securityHeaders } from '../hosting/content-policy.ts';
import { readRendererFile } from '../hosting/renderer-files.ts';
import { appHost, appScheme } from './renderer-origin.ts';

/** To be called before the app is ready: gives our scheme the rights of a web origin. */
export function declareProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built renderer, and nothing else, under `app://longtable/`. */
export function serveRenderer(folder: string): void {
  protocol.handle(appScheme, async (request) => {
    const url = new URL(request.url);
    if (url.host !== appHost || request.method !== 'GET') return refusal(400);
    const isNavigation = request.headers.get('accept')?.includes('text/html') ?? false;
    const file = await readRendererFile(folder, url.pathname, isNavigation);
    if (file.status !== 200) return refusal(file.status);
    return new Response(file.body, { headers: { ...securityHeaders, 'content-type': file.contentType } });
  });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}
