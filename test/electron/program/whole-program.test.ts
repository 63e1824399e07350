import { readFileSync, writeFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { fundingTables } from '#db/exports/tables/funding.ts';
import { programTables } from '#db/exports/tables/program.ts';
import { endOfJob } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';
const names = [...fundingTables, ...programTables].map(({ name }) => name);

/** Writes a row into every table of money, program and services; answers in how many steps. */
async function fillAll(): Promise<number> {
  const { client, service } = workspace;
  const { id: provider } = await client.organizations.create({ name: 'Hearthway', stage: 'active', sector: 'peers' });
  const { id: decision } = await client.decisions.create({ title: 'Begin with self-referral' });
  const money = { amountCents: 24_000_00, startsOn: '2026-01-01', endsOn: '2027-12-31' };
  const { id: stream } = await client.funding.create({
    ...money,
    title: 'State grant',
    type: 'state',
    status: 'awarded',
    funderId: provider,
    reapplyOn: '2027-05-01',
  });
  const year = { label: 'FY 26', startsOn: '2026-01-01', endsOn: '2026-12-31', amountCents: 6_000_00 };
  await client.funding.saveYears({ id: stream, version: 1, years: [year] });
  await client.funding.saveCost({
    id: null,
    version: 0,
    cost: {
      title: 'Beds',
      monthlyCents: 50_000,
      serviceType: 'housing',
      isDirect: true,
      startsOn: null,
      endsOn: null,
      note: '',
      allocations: [{ streamId: stream, monthlyCents: 20_000 }],
    },
  });
  const range = { lowCents: 1_00, highCents: 2_00, source: 'Jail cost study', note: '' };
  await client.funding.saveSaving({
    id: null,
    version: 0,
    saving: { ...range, title: 'Jail days', kind: 'avoided', startsOn: '2026-01-01', endsOn: '2026-03-31' },
  });
  await client.funding.saveBenefit({
    id: null,
    version: 0,
    line: { ...range, title: 'Beds', side: 'cost', fallsTo: '', unit: 'bed', lowUnits: 1, highUnits: 2, isCash: true },
  });
  await client.funding.savePlanWords({ section: 'aim', words: 'Beds at night', version: 0 });
  await client.funding.planReapplication({ id: stream, today });
  await client.program.answer({ question: 'problem', answers: ['overdose'], note: 'By the map' });
  await client.program.savePart({
    id: null,
    version: 0,
    part: {
      kind: 'pathway',
      item: 'self-referral',
      status: 'planned',
      since: '2026-02-01',
      decisionId: decision,
      note: '',
    },
  });
  await client.program.createMemo({
    memo: {
      title: 'First pathway',
      writtenOn: '2026-02-01',
      chosen: ['pathway:self-referral'],
      rejected: [{ key: 'model:lead', reason: 'Later' }],
      reasons: 'People ask for help.',
      decisionId: decision,
    },
    today,
  });
  await client.services.saveOffer({
    id: null,
    version: 0,
    today,
    offer: {
      organizationId: provider,
      serviceType: 'treatment',
      mode: 'direct',
      slots: 4,
      waitDays: null,
      hours: 'Weeknights',
      isAlwaysOpen: true,
      isWarm: true,
      isHarmReduction: true,
      isAccessible: true,
      neighborhoods: ['East Bluff'],
      languages: ['es'],
      populations: ['disabilities'],
      eligibility: 'Adults',
      exclusions: 'None',
      cost: 'Medicaid',
      contact: 'Front desk',
      confirmedOn: today,
      note: 'Ring twice',
    },
  });
  await client.services.saveNeed({
    serviceType: 'treatment',
    version: 0,
    need: 12,
    share: 40,
    languages: ['es'],
    source: 'Gap map',
  });
  const path = service.path('areas.geojson');
  const ring = [
    [-90, 40],
    [-89, 40],
    [-89, 41],
  ];
  writeFileSync(
    path,
    JSON.stringify({
      type: 'Feature',
      properties: { name: 'East Bluff' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    }),
  );
  await client.services.importAreas({ path });
  return 15;
}

/** The workspace as its export has it, without who wrote it and when. */
async function exported(name: string): Promise<Record<string, unknown[]>> {
  const { client, service } = workspace;
  const path = service.path(name);
  await endOfJob(client, await client.exports.workspace({ path, includeRestricted: true }));
  const file: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'));
  return Object.fromEntries(names.map((each) => [each, rowsOf(file, each)]));
}

function rowsOf(file: Record<string, unknown>, name: string): unknown[] {
  const rows = file[name];
  return Array.isArray(rows) ? rows.map((row: object) => ({ ...row, updatedAt: '' })) : [];
}

describe('money, program and services', () => {
  it('are all in the export, come in again as they were, and are found again', async () => {
    const { client, service } = workspace;
    await fillAll();
    const before = await exported('before.json');
    expect(names.filter((name) => before[name]?.length === 0)).toEqual([]);
    const board = await client.services.board({ today });
    await service.newWorkspace();
    const brought = await endOfJob(client, await client.imports.workspace({ path: service.path('before.json') }));
    expect(brought).toMatchObject({ state: 'done', result: { rejected: 0 } });
    expect(await exported('after.json')).toEqual(before);
    expect(await client.services.board({ today })).toMatchObject({
      total: board.total,
      rows: [{ offers: [{ hours: 'Weeknights' }] }],
    });
    expect((await client.search.query({ text: 'ring twice' })).hits).toMatchObject([{ title: 'Hearthway' }]);
  });

  it('go with undo, all of them, and come back as they were with redo', async () => {
    const { client } = workspace;
    const steps = await fillAll();
    const before = await exported('before.json');
    const board = await client.services.overview({ today });
    for (let step = 0; step < steps; step += 1) await client.changes.undo({});
    expect(Object.values(await exported('empty.json')).flat()).toEqual([]);
    for (let step = 0; step < steps; step += 1) await client.changes.redo({});
    expect(await exported('again.json')).toEqual(before);
    expect(await client.services.overview({ today })).toEqual(board);
  });
});
