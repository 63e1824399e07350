import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { endOfJob, failureOf, startTestService } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('exports.drawing', () => {
  it('writes text and pictures as they are', async () => {
    const { client, service } = workspace;
    const svg = service.path('map.svg');
    expect(await client.exports.drawing({ path: svg, content: '<svg>é</svg>', encoding: 'text' })).toEqual({
      path: svg,
    });
    expect(readFileSync(svg, 'utf8')).toBe('<svg>é</svg>');
    const png = service.path('map.png');
    await client.exports.drawing({ path: png, content: 'iVBORw==', encoding: 'base64' });
    expect([...readFileSync(png)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  it('writes only where the person said', async () => {
    const service = await startTestService({ allFilesGranted: false });
    const path = service.path('map.svg');
    expect(await failureOf(service.client.exports.drawing({ path, content: 'x', encoding: 'text' }))).toMatchObject({
      code: 'fileNotGranted',
    });
    expect(await failureOf(service.client.exports.table({ path, rows: [['x']] }))).toMatchObject({
      code: 'fileNotGranted',
    });
    expect(existsSync(path)).toBe(false);
    await service.dispose();
  });
});

describe('exports.table', () => {
  it('writes rows as CSV, no cell a formula', async () => {
    const path = workspace.service.path('ties.csv');
    await workspace.client.exports.table({
      path,
      rows: [
        ['From', 'To'],
        ['=1+1', 'Ana, "A"'],
      ],
    });
    expect(readFileSync(path, 'utf8')).toBe('\uFEFFFrom,To\r\n\'=1+1,"Ana, ""A"""\r\n');
  });
});

describe('ties in a workspace export', () => {
  it('come along unless they, or one of their ends, are kept private', async () => {
    const { client, service } = workspace;
    const [ana, bo, wren] = [
      await workspace.addPerson('Ana'),
      await workspace.addPerson('Bo'),
      await workspace.addPerson('Wren', { isRestricted: true }),
    ];
    await client.relationships.create({ from: ana, to: bo, kind: 'knows', strength: 2, note: 'Neighbors' });
    await client.relationships.create({ from: ana, to: bo, kind: 'friend', strength: 2, isRestricted: true });
    await client.relationships.create({ from: ana, to: wren, kind: 'knows', strength: 2 });
    const tiesOf = async (includeRestricted: boolean): Promise<unknown[]> => {
      const path = service.path(`all-${String(includeRestricted)}.json`);
      await endOfJob(client, await client.exports.workspace({ path, includeRestricted }));
      const file = JSON.parse(readFileSync(path, 'utf8')) as { relationships: unknown[] };
      return file.relationships;
    };
    expect(await tiesOf(false)).toMatchObject([{ kind: 'knows', note: 'Neighbors', isDirected: false }]);
    expect(await tiesOf(true)).toHaveLength(3);
  });
});
