import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { z } from 'zod';
import { openPurposes } from '#shared/host.ts';
import { securityHeaders } from '../hosting/content-policy.ts';
import type { Log } from '../hosting/log.ts';
import { readRendererFile } from '../hosting/renderer-files.ts';
import type { StorageService } from '../storage/service.ts';
import type { ExchangedFiles } from './exchanged-files.ts';
import { refuse } from './guard.ts';
import { readQuestion } from './host-calls.ts';
import type { HostCalls } from './host-calls.ts';
import type { Sessions } from './session.ts';

interface Parts {
  readonly port: number;
  readonly sessions: Sessions;
  readonly service: Pick<StorageService, 'serveHttp'>;
  readonly files: ExchangedFiles;
  readonly calls: HostCalls;
  readonly rendererFolder: string;
  readonly log: Log;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly query: URLSearchParams;
}

const uploadQuery = z.object({ name: z.string().min(1).max(1_000), purpose: z.enum(openPurposes) });

/** Answers every request of the host: first whether it may ask at all, then what it asks. */
export function createRequestListener(parts: Parts): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    void answer(parts, request, response).catch((error: unknown) => {
      parts.log.error(
        `${request.method} ${request.url?.split('?')[0]}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      end(response, 500);
    });
  };
}

async function answer(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = refuse(request, parts.port);
  if (refusal !== null) return end(response, refusal.status, refusal.reason);
  const target = request.url ?? '/';
  // Taken apart by hand: a URL parser would fold `..` away before it can be refused.
  const [path = '/', search = ''] = target.split('?', 2);
  const query = new URLSearchParams(search);
  const token = query.get('token');
  if (path === '/' && token !== null) return signIn(parts, response, token);
  if (!parts.sessions.isSignedIn(request.headers.cookie))
    return end(response, 401, 'Open the link that Longtable printed.');
  return route(parts, { request, response, path, query });
}

/** A used or wrong link still opens the app for a browser that is signed in: it is what a bookmark holds. */
function signIn({ sessions }: Parts, response: ServerResponse, token: string): void {
  const cookie = sessions.signIn(token);
  if (cookie !== null) response.setHeader('set-cookie', cookie);
  response.setHeader('location', '/');
  end(response, 303);
}

async function route(parts: Parts, exchange: Exchange): Promise<void> {
  const { request, response, path } = exchange;
  if (path.startsWith('/rpc/')) {
    if (!(await parts.service.serveHttp(request, response))) end(response, 404);
    return;
  }
  if (path === '/files/upload' && request.method === 'POST') return upload(parts, exchange);
  if (path.startsWith('/files/download/')) {
    if (!(await parts.files.send(path.slice('/files/download/'.length), response))) end(response, 404);
    return;
  }
  // Browsers ask for an icon by themselves; a failure would stand in their console.
  if (path === '/host/health' || path === '/favicon.ico') return end(response, 204);
  if (path.startsWith('/host/')) return hostCall(parts, exchange, path.slice('/host/'.length));
  return request.method === 'POST' ? end(response, 405) : page(parts, exchange);
}

async function upload({ files }: Parts, { request, response, query }: Exchange): Promise<void> {
  const { data } = uploadQuery.safeParse(Object.fromEntries(query));
  if (data === undefined) return end(response, 400);
  const file = await files.receive(request, data.name, data.purpose);
  // What is left of a refused body is not read, so the connection cannot be used again.
  if (file === null) return end(response.setHeader('connection', 'close'), 413);
  json(response, file);
}

async function hostCall({ calls }: Parts, { request, response }: Exchange, name: string): Promise<void> {
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (call === undefined || request.method !== 'POST') return end(response, 404);
  try {
    json(response, await call(await readQuestion(request)));
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    end(response, 400);
  }
}

async function page({ rendererFolder }: Parts, { request, response, path }: Exchange): Promise<void> {
  const isNavigation = request.headers.accept?.includes('text/html') ?? false;
  const file = await readRendererFile(rendererFolder, path, isNavigation);
  if (file.status !== 200) return end(response, file.status);
  // Built files carry a hash of their content in their name.
  if (path.startsWith('/assets/')) response.setHeader('cache-control', 'private, max-age=31536000, immutable');
  response.writeHead(200, { 'content-type': file.contentType, 'content-length': file.body.length });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

function end(response: ServerResponse, status: number, text = ''): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}
