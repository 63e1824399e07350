import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-02';

const offer = {
  serviceType: 'treatment',
  mode: 'direct' as const,
  slots: 6,
  waitDays: 3,
  hours: 'Weekdays 8 to 6',
  isAlwaysOpen: false,
  isWarm: true,
  isHarmReduction: true,
  isAccessible: true,
  neighborhoods: ['East Bluff'],
  languages: ['en', 'es'],
  populations: [],
  eligibility: 'Adults',
  exclusions: '',
  cost: '',
  contact: '',
  confirmedOn: '2026-02-20',
  note: '',
};

async function addOffer(organizationId: string, fields: Partial<typeof offer> = {}) {
  return workspace.client.services.saveOffer({
    id: null,
    version: 0,
    offer: { ...offer, organizationId, ...fields },
    today,
  });
}

async function provider(name: string): Promise<string> {
  return (await workspace.client.organizations.create({ name })).id;
}

async function stateOf(type: string) {
  return (await workspace.client.services.overview({ today })).types.find((each) => each.type === type);
}

describe('the board of services', () => {
  it('adds up what providers offer against what is needed, and tells what is missing', async () => {
    const { client } = workspace;
    const [center, second] = [await provider('Behavioral Health Center'), await provider('Second Bridge')];
    await addOffer(center);
    await addOffer(second, { slots: 2, waitDays: 20, languages: ['en'], confirmedOn: '2025-11-01' });
    await client.services.saveNeed({
      serviceType: 'treatment',
      version: 0,
      need: 16,
      share: 60,
      languages: ['es', 'vi'],
      source: 'Gap map',
    });
    // 0.4 · 3/14 + 0.3 · (1 − 8/16) + 0.15 (nobody at night) + 0.15 (nobody speaks Vietnamese)
    expect(await stateOf('treatment')).toMatchObject({
      offers: 2,
      slots: 8,
      waitDays: 3,
      stale: 1,
      missingLanguages: ['vi'],
      score: 0.5357,
      band: 'amber',
      need: 16,
      needVersion: 1,
    });
    expect(await stateOf('housing')).toMatchObject({ offers: 0, slots: null, band: 'red', isNeedUnknown: true });
    const board = await client.services.board({ today, language: 'es' });
    expect(board).toMatchObject({ total: 1, rows: [{ provider: { label: 'Behavioral Health Center' } }] });
    expect((await client.services.offers({ today, onlyStale: true })).rows).toMatchObject([
      { provider: { label: 'Second Bridge' }, isStale: true },
    ]);
    expect((await client.services.board({ today, limit: 1, offset: 1 })).rows).toMatchObject([
      { provider: { label: 'Second Bridge' } },
    ]);
    const overview = await client.services.overview({ today });
    expect(overview.neighborhoods).toEqual([
      { name: 'East Bluff', types: [{ type: 'treatment', offers: 2, slots: 8 }] },
    ]);
  });

  it('confirms, changes and takes back offers; they leave with their provider and come back with it', async () => {
    const { client } = workspace;
    const id = await provider('Hearthway');
    const saved = await addOffer(id, { confirmedOn: '2025-01-01' });
    expect((await client.services.confirm({ ids: [saved.id], on: today })).count).toBe(1);
    expect((await client.services.offers({ today })).rows[0]).toMatchObject({ confirmedOn: today, isStale: false });
    expect(
      (
        await failureOf(
          client.services.saveOffer({ id: saved.id, version: 1, offer: { ...offer, organizationId: id }, today }),
        )
      ).code,
    ).toBe('stale');
    await client.services.removeOffer({ id: saved.id, version: 2 });
    expect((await client.services.offers({ today })).total).toBe(0);
    await client.changes.undo({});
    expect((await client.services.offers({ today })).total).toBe(1);
    await client.trash.move({ type: 'organizations', selection: { ids: [id] } });
    expect((await client.services.offers({ today })).total).toBe(0);
    await client.changes.undo({});
    expect((await client.services.offers({ today })).total).toBe(1);
    await client.trash.move({ type: 'organizations', selection: { ids: [id] } });
    await client.trash.purge({ records: [{ type: 'organizations', id }] });
    expect((await failureOf(client.services.removeOffer({ id: saved.id, version: 2 }))).code).toBe('notFound');
  });

  it('refuses what cannot be, and says which field', async () => {
    const { client } = workspace;
    const id = await provider('Doorstep');
    expect((await failureOf(addOffer(id, { serviceType: 'spa' }))).data).toMatchObject({ field: 'serviceType' });
    expect((await failureOf(addOffer(id, { slots: -3 }))).data).toMatchObject({
      issues: [{ path: ['offer', 'slots'] }],
    });
    expect((await failureOf(addOffer(id, { confirmedOn: '2026-03-03' }))).data).toMatchObject({
      field: 'confirmedOn',
      reason: 'future',
    });
    expect((await failureOf(addOffer('nobody'))).code).toBe('notFound');
    const need = { serviceType: 'food', version: 0, need: 4, share: null, languages: [], source: '' };
    await client.services.saveNeed(need);
    expect((await failureOf(client.services.saveNeed({ ...need, need: 9 }))).code).toBe('stale');
    expect((await failureOf(client.services.saveNeed({ ...need, serviceType: 'x' }))).data).toMatchObject({
      field: 'serviceType',
    });
  });
});

describe('shapes of neighborhoods', () => {
  const square = (name: string, west: number) => ({
    type: 'Feature',
    properties: { name },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 40],
          [west + 1, 40],
          [west + 1, 41],
          [west, 41],
          [west, 40],
        ],
      ],
    },
  });

  async function bring(text: string) {
    const path = join(workspace.service.folder, 'areas.geojson');
    await writeFile(path, text);
    return bringFile(path);
  }

  function bringFile(path: string) {
    return workspace.client.services.importAreas({ path });
  }

  it('come from a file, take the place of those before and can be taken back', async () => {
    const { client } = workspace;
    await bring(JSON.stringify({ type: 'FeatureCollection', features: [square('Old', -90)] }));
    await bring(
      JSON.stringify({ type: 'FeatureCollection', features: [square('East Bluff', -90), square('Cedar Ford', -89)] }),
    );
    expect((await client.services.overview({ today })).areas).toMatchObject([
      { name: 'Cedar Ford', fileName: 'areas.geojson' },
      { name: 'East Bluff' },
    ]);
    await client.changes.undo({});
    expect((await client.services.overview({ today })).areas).toMatchObject([{ name: 'Old' }]);
    expect((await client.services.removeAreas()).count).toBe(1);
  });

  it('are refused when the file is broken, has no named shapes or is too large', async () => {
    for (const [text, reason] of [
      ['{"type":"FeatureCollection","features":[', 'notGeoJson'],
      ['[1,2]', 'notGeoJson'],
      ['{"type":"FeatureCollection","features":[]}', 'noAreas'],
      [JSON.stringify(square('', -90)), 'noAreas'],
      ['['.repeat(2_000_000), 'notGeoJson'],
      [
        '{"type":"FeatureCollection","features":[[],null,7,{"type":"Feature","geometry":{"coordinates":9}}]}',
        'noAreas',
      ],
    ] as const)
      expect((await failureOf(bring(text))).data).toMatchObject({ field: 'file', reason });
    expect((await failureOf(bringFile('/'))).code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  it('of 50 MB are refused unread, and those that may be read hold no other call up', async () => {
    const { client } = workspace;
    // Good GeoJSON all through: only its size speaks against it.
    const many = Array.from({ length: 400 }, (_, index) => square(`Ward ${index}`, -90 + index / 400));
    const collection = (padding: number) =>
      JSON.stringify({ type: 'FeatureCollection', name: 'x'.repeat(padding), features: many });
    expect((await failureOf(bring(collection(50 * 1024 * 1024)))).data).toMatchObject({
      field: 'file',
      reason: 'fileTooLarge',
    });
    expect((await client.services.overview({ today })).areas).toEqual([]);
    const order: string[] = [];
    const reading = bring(collection(9 * 1024 * 1024)).then(() => order.push('read'));
    await client.services.overview({ today }).then(() => order.push('answered'));
    await reading;
    expect(order).toEqual(['answered', 'read']);
    expect((await client.services.overview({ today })).areas).toHaveLength(400);
  });
});
