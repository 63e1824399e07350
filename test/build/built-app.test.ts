import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale } from '#build/scripts/build-app.ts';
import { findElectron } from '#build/scripts/electron-binary.ts';
import { root } from '#build/scripts/run.ts';

describe('the build', () => {
  it('is made anew when a source is newer than the oldest output', () => {
    expect(isStale([10, 30], [20, 40])).toBe(true);
    expect(isStale([10, 15], [20, 40])).toBe(false);
  });

  it('is made anew when an output is missing', () => {
    expect(isStale([10], [20, undefined])).toBe(true);
    expect(isStale([10], [])).toBe(true);
  });
});

describe('finding Electron', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'longtable-electron-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (file: string, text = ''): string => {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
    return place;
  };

  it('takes the distribution that ELECTRON_OVERRIDE_DIST_PATH names', () => {
    put('package/path.txt', 'electron');
    const executable = put('other/electron');
    const override = path.join(folder, 'other');
    expect(findElectron({ override, packageFolder: path.join(folder, 'package') })).toBe(executable);
  });

  it('else takes what the installer of Electron unpacked', () => {
    put('package/path.txt', 'electron');
    const executable = put('package/dist/electron');
    expect(findElectron({ override: undefined, packageFolder: path.join(folder, 'package') })).toBe(executable);
  });

  it('finds none where nothing was unpacked', () => {
    put('package/path.txt', 'electron');
    expect(findElectron({ override: undefined, packageFolder: path.join(folder, 'package') })).toBeUndefined();
    expect(findElectron({ override: folder, packageFolder: path.join(folder, 'package') })).toBeUndefined();
  });
});

describe('the packaged app', () => {
  it('is made with the fuses that keep others from running their code in it', () => {
    const text = readFileSync(path.join(root, 'build/electron-builder.yml'), 'utf8');
    const part = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(text)?.[1] ?? '';
    expect(
      Object.fromEntries([...part.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, on]) => [name, on])),
    ).toEqual({
      runAsNode: 'false',
      enableCookieEncryption: 'true',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      loadBrowserProcessSpecificV8Snapshot: 'false',
      grantFileProtocolExtraPrivileges: 'false',
    });
  });
});
