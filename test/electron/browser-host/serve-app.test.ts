import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostAction, PickedFile } from '#shared/host.ts';
import { serveApp } from '#electron/browser-host/serve-app.ts';
import type { BrowserHost } from '#electron/browser-host/serve-app.ts';
import { contentSecurityPolicy } from '#electron/hosting/content-policy.ts';
import { sendRaw } from '#test/support/raw-request.ts';
import type { RawAnswer } from '#test/support/raw-request.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let folder: string;
let host: BrowserHost;
let cookie: string;
const grants: [string, string][] = [];
const links: string[] = [];
let closed = 0;

const service = {
  serveHttp: async (_request: IncomingMessage, response: { end: (text: string) => void }) => {
    response.end('from storage');
    return true;
  },
  grantFile: (path: string, mode: 'read' | 'write') => void grants.push([mode, path]),
  openWorkspace: async (path: string) => {
    if (path.endsWith('damaged.longtable')) throw new Error('damaged');
  },
  close: async () => void (closed += 1),
};

beforeEach(async () => {
  grants.length = 0;
  links.length = 0;
  closed = 0;
  folder = await mkdtemp(join(tmpdir(), 'browser-host-'));
  const renderer = join(folder, 'renderer');
  await mkdir(join(renderer, 'assets'), { recursive: true });
  await writeFile(join(renderer, 'index.html'), '<!doctype html>the page');
  await writeFile(join(renderer, 'assets', 'app-1a2b.js'), 'run()');
  await writeFile(join(renderer, 'assets', 'font.woff2'), 'font');
  await writeFile(join(renderer, 'secret.key'), 'not for the page');
  await writeFile(join(folder, 'outside.txt'), 'outside');
  await symlink(join(folder, 'outside.txt'), join(renderer, 'link.txt'));
  host = await serve({});
  cookie = await signIn(host.link());
});

afterEach(async () => {
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the link', () => {
  it('signs one browser in with a cookie that scripts and other sites do not get', async () => {
    const answer = await get(new URL(host.link()).pathname + new URL(host.link()).search, { cookie: '' });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^longtable-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('works once, and the next one is told', async () => {
    const used = host.link();
    await signIn(used);
    expect(host.link()).not.toBe(used);
    expect(links.at(-1)).toBe(host.link());
    const { pathname, search } = new URL(used);
    const again = await get(pathname + search, { cookie: '' });
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('is needed: without a cookie nothing is served', async () => {
    for (const path of ['/', '/assets/app-1a2b.js', '/host/health', '/files/download/x']) {
      expect((await get(path, { cookie: '' })).status, path).toBe(401);
      expect((await get(path, { cookie: `longtable-${host.port}=wrong` })).status, path).toBe(401);
    }
    expect((await post('/rpc/workspaces/current', '{}', { cookie: '' })).status).toBe(401);
    expect((await post('/files/upload?name=a.csv&purpose=import', 'a', { cookie: '' })).status).toBe(401);
  });

  it('lets the page load again with the cookie alone', async () => {
    expect((await get('/')).body).toContain('the page');
  });
});

describe('the guard', () => {
  it('refuses a name that was made to point at this machine', async () => {
    for (const name of ['evil.example', `localhost:${host.port}`, '127.0.0.1', `127.0.0.1:${host.port}.evil.example`]) {
      expect((await get('/', { host: name })).status, name).toBe(403);
    }
  });

  it('refuses other origins, and writes without an origin', async () => {
    expect((await get('/', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await get('/', { origin: 'null' })).status).toBe(403);
    expect((await post('/host/actions', '{}', { origin: `http://127.0.0.1:${host.port + 1}` })).status).toBe(403);
    expect((await post('/host/actions', '{}', { origin: undefined })).status).toBe(403);
    expect((await post('/host/actions', '{}')).status).toBe(200);
  });

  it('refuses what another site starts, cookie or not', async () => {
    for (const site of ['cross-site', 'same-site']) {
      expect((await get('/', { 'sec-fetch-site': site })).status, site).toBe(403);
    }
    expect((await get('/', { 'sec-fetch-site': 'none' })).status).toBe(200);
  });

  it('knows three methods only', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH']) {
      expect((await sendRaw({ method, path: '/', port: host.port })).status, method).toBe(405);
    }
  });

  it('listens on the loopback address alone', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const { address } of others) {
      await expect(sendRaw({ method: 'GET', path: '/', port: host.port, address })).rejects.toThrow();
    }
  });
});

describe('the page', () => {
  it('comes with the content security policy and no guessing of types', async () => {
    for (const path of ['/', '/assets/app-1a2b.js', '/missing.js']) {
      const { headers } = await get(path);
      expect(headers['content-security-policy'], path).toBe(contentSecurityPolicy);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('no-referrer');
    }
  });

  it('is served for every place in the app, but only to a navigation', async () => {
    expect((await get('/people/abc?sort=name', { accept: 'text/html,*/*' })).body).toContain('the page');
    expect((await get('/people/abc', { accept: '*/*' })).status).toBe(404);
  });

  it('has the right types and keeps hashed files', async () => {
    const script = await get('/assets/app-1a2b.js');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
    expect((await get('/assets/font.woff2')).headers['content-type']).toBe('font/woff2');
    expect((await get('/')).headers['cache-control']).toBe('no-store');
    expect((await get('/secret.key')).status).toBe(404);
  });

  it('never leads out of its folder', async () => {
    const paths = [
      '/../outside.txt',
      '/%2e%2e/outside.txt',
      '/assets/..%2f..%2foutside.txt',
      '/..%5coutside.txt',
      '/\\..\\outside.txt',
      '/a%00.js',
      '/%',
      '/link.txt',
      `//${folder}/outside.txt`,
      `/${encodeURIComponent(join(folder, 'outside.txt'))}`,
      '/C:/windows/win.ini.txt',
    ];
    for (const path of paths) {
      const { status, body } = await get(path);
      expect(status, path).toBeGreaterThanOrEqual(400);
      expect(status, path).toBeLessThan(500);
      expect(body, path).not.toContain('outside');
    }
  });
});

describe('files', () => {
  it('takes an upload into a private folder and lets storage read it', async () => {
    const file = await upload('roster.csv', 'import', 'name\nRosa');
    expect(file.name).toBe('roster.csv');
    expect(await readFile(file.path, 'utf8')).toBe('name\nRosa');
    expect((await stat(file.path)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(file.path))).mode & 0o777).toBe(0o700);
    expect(grants).toEqual([['read', file.path]]);
  });

  it('keeps an uploaded workspace among the workspaces, under a name that is free', async () => {
    const first = await upload('Riverbend.longtable', 'workspace', 'a');
    const second = await upload('Riverbend.longtable', 'workspace', 'b');
    expect(first.path).toBe(join(folder, 'data', 'workspaces', 'Riverbend.longtable'));
    expect(second.path).toBe(join(folder, 'data', 'workspaces', 'Riverbend 2.longtable'));
    expect(grants).toContainEqual(['write', first.path]);
  });

  it('takes the path out of a name', async () => {
    for (const name of ['../../evil.csv', '/etc/passwd', 'C:\\x\\y.csv', '.hidden', 'a\u0000b.csv', '\u202Egnp.csv']) {
      const file = await upload(name, 'import', 'x');
      expect(file.name).not.toMatch(/[/\\\0:\u202E]|^\./);
      expect(dirname(dirname(file.path)).startsWith(join(tmpdir(), 'longtable-files-')), name).toBe(true);
    }
  });

  it('refuses what is too large, of no known purpose or without a name, and keeps nothing of it', async () => {
    await host.close();
    host = await serve({ largestUpload: 1_000 });
    cookie = await signIn(host.link());
    expect((await post('/files/upload?name=a.csv&purpose=import', 'x'.repeat(5_000))).status).toBe(413);
    expect((await post('/files/upload?name=a.csv&purpose=other', 'x')).status).toBe(400);
    expect((await post('/files/upload?purpose=import', 'x')).status).toBe(400);
    expect(grants).toEqual([]);
  });

  it('hands over a finished export once, for a ticket', async () => {
    const target = await ask<PickedFile>('save-target', { purpose: 'export', defaultName: 'Partners "2026".csv' });
    expect(grants).toContainEqual(['write', target.path]);
    expect(await ask('deliver', { path: target.path })).toEqual({ ticket: null });
    await writeFile(target.path, 'name\n');
    const { ticket } = await ask<{ ticket: string }>('deliver', { path: target.path });
    const answer = await get(`/files/download/${ticket}`);
    expect(answer.body).toBe('name\n');
    expect(answer.headers['content-disposition']).toBe("attachment; filename*=UTF-8''Partners%20-2026-.csv");
    expect((await get(`/files/download/${ticket}`)).status).toBe(404);
  });

  it('gives no ticket for any other path', async () => {
    const secret = join(folder, 'outside.txt');
    expect(await ask('deliver', { path: secret })).toEqual({ ticket: null });
    expect((await get('/files/download/guess')).status).toBe(404);
  });

  it('puts a new workspace where it stays and gives it no ticket', async () => {
    const target = await ask<PickedFile>('save-target', { purpose: 'workspace', defaultName: 'New.longtable' });
    expect(target.path).toBe(join(folder, 'data', 'workspaces', 'New.longtable'));
    await writeFile(target.path, 'x');
    expect(await ask('deliver', { path: target.path })).toEqual({ ticket: null });
  });
});

describe('questions to the host', () => {
  it('refuses unknown names, unknown keys, wrong types and what is no JSON', async () => {
    expect((await post('/host/nothing', '{}')).status).toBe(404);
    expect((await post('/host/constructor', '{}')).status).toBe(404);
    expect((await get('/host/actions')).status).toBe(404);
    for (const body of ['{"more":1}', '[]', 'null', '"text"', 'no json', 'x'.repeat(70_000)]) {
      expect((await post('/host/actions', body)).status, body.slice(0, 20)).toBe(400);
    }
  });

  it('judges links', async () => {
    expect(await ask('link-verdict', { url: 'https://example.org/' })).toEqual({ verdict: 'open' });
    expect(await ask('link-verdict', { url: 'file:///etc/passwd' })).toEqual({ verdict: 'refuse' });
  });

  it('passes calls to storage', async () => {
    expect((await post('/rpc/workspaces/current', '{}')).body).toBe('from storage');
  });
});

describe('the command line', () => {
  it('is handed to the first page that asks, once', async () => {
    await host.close();
    host = await serve({ demo: true });
    cookie = await signIn(host.link());
    expect(await ask<HostAction[]>('actions', {})).toEqual([{ id: 'workspace.openDemo' }]);
    expect(await ask<HostAction[]>('actions', {})).toEqual([]);
  });

  it('opens a workspace before the page, and leaves one that fails to the page', async () => {
    await host.close();
    host = await serve({ workspace: '/x/good.longtable' });
    cookie = await signIn(host.link());
    expect(await ask('actions', {})).toEqual([]);
    await host.close();
    host = await serve({ workspace: '/x/damaged.longtable' });
    cookie = await signIn(host.link());
    expect(await ask('actions', {})).toEqual([{ id: 'workspace.openPath', argument: '/x/damaged.longtable' }]);
    await host.close();
    host = await serve({ workspace: '/x/good.longtable', playbook: '/x/Calder.longtable-playbook' });
    cookie = await signIn(host.link());
    expect(await ask('actions', {})).toEqual([{ id: 'playbook.openPath', argument: '/x/Calder.longtable-playbook' }]);
  });
});

it('closes storage and removes what was on its way', async () => {
  const file = await upload('roster.csv', 'import', 'x');
  await host.close();
  expect(closed).toBe(1);
  await expect(stat(file.path)).rejects.toThrow();
  host = await serve({});
});

function serve(more: {
  largestUpload?: number;
  demo?: boolean;
  workspace?: string;
  playbook?: string;
}): Promise<BrowserHost> {
  return serveApp(service, {
    rendererFolder: join(folder, 'renderer'),
    dataFolder: join(folder, 'data'),
    log: silent,
    onLink: (link) => void links.push(link),
    ...more,
  });
}

async function signIn(link: string): Promise<string> {
  const { pathname, search } = new URL(link);
  const { headers } = await sendRaw({ method: 'GET', path: pathname + search, port: host.port });
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

async function upload(name: string, purpose: string, body: string): Promise<PickedFile> {
  const answer = await post(`/files/upload?${new URLSearchParams({ name, purpose }).toString()}`, body);
  expect(answer.status, name).toBe(200);
  return JSON.parse(answer.body);
}

async function ask<Result>(name: string, input: object): Promise<Result> {
  const answer = await post(`/host/${name}`, JSON.stringify(input));
  expect(answer.status, name).toBe(200);
  return JSON.parse(answer.body);
}

type Headers = Readonly<Record<string, string | undefined>>;

function get(path: string, headers: Headers = {}): Promise<RawAnswer> {
  return sendRaw({ method: 'GET', path, port: host.port, headers: { cookie, ...headers } });
}

function post(path: string, body: string, headers: Headers = {}): Promise<RawAnswer> {
  const origin = `http://127.0.0.1:${host.port}`;
  return sendRaw({ method: 'POST', path, body, port: host.port, headers: { cookie, origin, ...headers } });
}
