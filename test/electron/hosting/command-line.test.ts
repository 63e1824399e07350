import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readCommandLine } from '#electron/hosting/command-line.ts';

const folder = resolve('/home/rosa');

it('reads nothing from nothing', () => {
  expect(readCommandLine([], folder)).toEqual({
    workspace: null,
    playbook: null,
    demo: false,
    port: null,
    open: true,
    dataFolder: null,
    cli: null,
  });
});

it('takes values after a space or an equals sign', () => {
  expect(readCommandLine(['--workspace', 'a.longtable', '--port', '4000'], folder)).toMatchObject({
    workspace: resolve(folder, 'a.longtable'),
    port: 4_000,
  });
  expect(readCommandLine(['--workspace=b.longtable', '--port=4001', '--data-folder=d'], folder)).toMatchObject({
    workspace: resolve(folder, 'b.longtable'),
    port: 4_001,
    dataFolder: resolve(folder, 'd'),
  });
});

it('takes a bare workspace file, as a double-click sends it, among switches of the runtime', () => {
  const line = readCommandLine(['--no-sandbox', '--user-data-dir=/x', 'Riverbend 2026.LONGTABLE', '--demo'], folder);
  expect(line.workspace).toBe(resolve(folder, 'Riverbend 2026.LONGTABLE'));
  expect(line.demo).toBe(true);
});

it('takes a bare playbook beside a workspace, and neither for the other', () => {
  expect(readCommandLine(['Calder.longtable-playbook'], folder)).toMatchObject({
    workspace: null,
    playbook: resolve(folder, 'Calder.longtable-playbook'),
  });
  expect(readCommandLine(['a.longtable', 'b.LONGTABLE-PLAYBOOK'], folder)).toMatchObject({
    workspace: resolve(folder, 'a.longtable'),
    playbook: resolve(folder, 'b.LONGTABLE-PLAYBOOK'),
  });
});

it('passes over other files and wrong ports', () => {
  expect(readCommandLine(['notes.txt', '--port', 'many'], folder)).toMatchObject({ workspace: null, port: null });
  expect(readCommandLine(['--port', '70000'], folder).port).toBeNull();
});

it('leaves everything after --cli to the command line program', () => {
  const line = readCommandLine(['--no-open', '--cli', 'import', 'a.csv', '--workspace', 'w.longtable'], folder);
  expect(line.cli).toEqual(['import', 'a.csv', '--workspace', 'w.longtable']);
  expect(line).toMatchObject({ open: false, workspace: null });
});
