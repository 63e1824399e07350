import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWindowState } from '#electron/main/window-state.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'window-state-'));
  path = join(folder, 'window.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('starts without a place of its own', () => {
  expect(openWindowState(path).get()).toEqual({ bounds: null, isMaximized: false, zoom: 1, theme: null });
});

it('remembers what it was told, in a file for this user alone', () => {
  const bounds = { x: 10, y: 20, width: 1_200, height: 800 };
  openWindowState(path).update({ bounds, zoom: 1.25 });
  expect(openWindowState(path).get()).toMatchObject({ bounds, zoom: 1.25 });
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('takes a damaged, foreign or forged file for none', () => {
  for (const text of ['', '{', '[]', 'null', '{"zoom":99}', '{"bounds":{"x":"1"}}', readLikeForged()]) {
    writeFileSync(path, text);
    expect(openWindowState(path).get().zoom, text).toBe(1);
  }
});

it('leaves no draft behind', () => {
  openWindowState(path).update({ zoom: 2 });
  expect(() => readFileSync(`${path}.partial`)).toThrow();
});

function readLikeForged(): string {
  return JSON.stringify({ bounds: null, isMaximized: false, zoom: 2, theme: null, preload: '/tmp/evil.js' });
}
