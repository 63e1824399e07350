import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchesLock } from '#build/scripts/bootstrap.mjs';
import { missingOptionalPackages, platformOf, type LockedPackages } from '#build/scripts/complete-lock.ts';

const root = path.resolve(import.meta.dirname, '../..');
const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');

describe('package-lock.json', () => {
  it('names the packages of every platform (npm run lock:complete adds what npm left out)', () => {
    const lock: { packages: LockedPackages } = JSON.parse(text);
    expect(missingOptionalPackages(lock.packages)).toEqual({});
  });

  it('names no host to download from', () => {
    expect(text).not.toMatch(/"resolved": "https?:/);
  });

  it('is matched by exact versions in package.json', () => {
    const own: Record<string, Record<string, string> | undefined> = JSON.parse(
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    );
    const versions = Object.values({ ...own['dependencies'], ...own['devDependencies'] });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('completing the lock file', () => {
  it('adds the platform packages that a parent pins, beside the parent', () => {
    const missing = missingOptionalPackages({
      'node_modules/bundler': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: { 'bundler-darwin-arm64': '2.0.0' },
      },
      'node_modules/old/node_modules/bundler': {
        version: '1.0.0',
        optionalDependencies: { 'bundler-darwin-arm64': '1.0.0' },
      },
    });
    expect(missing).toEqual({
      'node_modules/bundler-darwin-arm64': {
        version: '2.0.0',
        os: ['darwin'],
        cpu: ['arm64'],
        dev: true,
        optional: true,
      },
      'node_modules/old/node_modules/bundler-darwin-arm64': {
        version: '1.0.0',
        os: ['darwin'],
        cpu: ['arm64'],
        optional: true,
      },
    });
  });

  it('leaves alone what is there already, in the same folder or further up', () => {
    const packages = {
      'node_modules/bundler-linux-x64-gnu': { version: '1.0.0' },
      'node_modules/tool/node_modules/bundler': {
        version: '1.0.0',
        optionalDependencies: { 'bundler-linux-x64-gnu': '1.0.0' },
      },
    };
    expect(missingOptionalPackages(packages)).toEqual({});
  });

  it('reads system, processor and C library from the name', () => {
    expect(platformOf('@oxlint/binding-linux-arm64-musl')).toEqual({ os: ['linux'], cpu: ['arm64'], libc: ['musl'] });
    expect(platformOf('@rolldown/binding-wasm32-wasi')).toEqual({ cpu: ['wasm32'] });
  });
});

describe('what is installed', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/mac': { version: '3.0.0', optional: true },
  };

  it('matches the lock file when the versions are the same, whatever the platform', () => {
    expect(matchesLock(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  });

  it('does not match when a package is missing or of another version', () => {
    expect(matchesLock(locked, {})).toBe(false);
    expect(matchesLock(locked, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  });
});
