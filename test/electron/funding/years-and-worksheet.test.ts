import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-02';
const most = 100_000_000_000_000;

async function problemOf(work: Promise<unknown>) {
  return (await failureOf(work)).data;
}

async function addStream(title: string, fields: object = {}): Promise<string> {
  const { id } = await workspace.client.funding.create({
    title,
    type: 'state',
    status: 'awarded',
    amountCents: 24_000_00,
    startsOn: '2026-01-01',
    endsOn: '2027-12-31',
    ...fields,
  });
  return id;
}

const first = { label: 'FY 26', startsOn: '2026-01-01', endsOn: '2026-12-31', amountCents: 6_000_00 };
const second = { label: 'FY 27', startsOn: '2027-01-01', endsOn: '2027-12-31', amountCents: 18_000_00 };

describe('fiscal years of a stream', () => {
  it('say when its money comes, and can be changed and taken back', async () => {
    const { client } = workspace;
    const id = await addStream('State grant');
    const { version } = await client.funding.saveYears({ id, version: 1, years: [first, second] });
    expect((await client.funding.list())[0]?.years).toMatchObject([first, second]);
    const months = (await client.funding.overview({ today })).months;
    expect(months.find(({ month }) => month === '2026-06')?.awardedCents).toBe(49_315);
    expect(months.find(({ month }) => month === '2027-06')?.awardedCents).toBe(147_945);
    await client.funding.saveYears({ id, version, years: [second] });
    expect((await client.funding.list())[0]?.years).toMatchObject([second]);
    await client.changes.undo({});
    expect((await client.funding.list())[0]?.years).toMatchObject([first, second]);
  });

  it.each([
    ['over one another', [first, { ...second, startsOn: '2026-12-31' }], 'years.1.startsOn', 'yearsOverlap'],
    ['that end before they start', [{ ...first, endsOn: '2025-12-31' }], 'years.0.endsOn', 'endsBeforeStart'],
    ['before their stream', [{ ...first, startsOn: '2025-12-31' }], 'years.0.startsOn', 'outsideStream'],
    ['after their stream', [{ ...second, endsOn: '2028-01-01' }], 'years.0.endsOn', 'outsideStream'],
    ['of more than it gives', [first, { ...second, amountCents: 18_000_01 }], 'years.1.amountCents', 'moreThanAmount'],
  ] as const)('are refused %s', async (_, years, field, reason) => {
    const { client } = workspace;
    const id = await addStream('State grant');
    expect(await problemOf(client.funding.saveYears({ id, version: 1, years: [...years] }))).toMatchObject({
      field,
      reason,
    });
    expect((await client.funding.list())[0]?.years).toEqual([]);
  });

  it('are refused with money below nothing, from a reader who saw an older state, and for a stream that is gone', async () => {
    const { client } = workspace;
    const id = await addStream('State grant');
    expect(
      await problemOf(client.funding.saveYears({ id, version: 1, years: [{ ...first, amountCents: -1 }] })),
    ).toMatchObject({ issues: [{ path: ['years', 0, 'amountCents'], message: 'negativeMoney' }] });
    expect(
      await problemOf(client.funding.saveYears({ id, version: 1, years: [{ ...first, endsOn: '2026-02-30' }] })),
    ).toMatchObject({ issues: [{ path: ['years', 0, 'endsOn'], message: 'notADay' }] });
    expect((await failureOf(client.funding.saveYears({ id, version: 0, years: [first] }))).code).toBe('stale');
    expect((await failureOf(client.funding.saveYears({ id: 'none', version: 1, years: [] }))).code).toBe('notFound');
  });
});

describe('a stream with fiscal years', () => {
  it('cannot become shorter or smaller than they are', async () => {
    const { client } = workspace;
    const id = await addStream('State grant');
    const { version } = await client.funding.saveYears({ id, version: 1, years: [first, second] });
    const change = (patch: object) => problemOf(client.funding.update({ id, version, patch }));
    expect(await change({ endsOn: '2027-06-30' })).toMatchObject({ field: 'endsOn', reason: 'yearsOutside' });
    expect(await change({ startsOn: '2026-02-01' })).toMatchObject({ field: 'startsOn', reason: 'yearsOutside' });
    expect(await change({ amountCents: 23_999_99 })).toMatchObject({ field: 'amountCents', reason: 'yearsAbove' });
    await client.funding.update({ id, version, patch: { endsOn: null, amountCents: 30_000_00 } });
  });
});

describe('the worksheet of costs and benefits', () => {
  const line = {
    title: 'Jail days',
    side: 'benefit' as const,
    fallsTo: 'County jail',
    unit: 'day',
    lowUnits: 100,
    highUnits: 200,
    lowCents: 3_500,
    highCents: 9_800,
    isCash: true,
    source: 'Jail cost study',
    note: '',
  };

  it('keeps lines with a source, changes them, and takes them out with a way back', async () => {
    const { client } = workspace;
    const { id } = await client.funding.saveBenefit({ id: null, version: 0, line });
    await client.funding.saveBenefit({ id, version: 1, line: { ...line, highUnits: 300 } });
    expect(await client.funding.worksheet()).toMatchObject([{ id, highUnits: 300 }]);
    expect((await failureOf(client.funding.saveBenefit({ id, version: 1, line: { ...line, note: 'x' } }))).code).toBe(
      'stale',
    );
    await client.funding.removeBenefit({ id, version: 2 });
    expect(await client.funding.worksheet()).toEqual([]);
    await client.changes.undo({});
    expect(await client.funding.worksheet()).toHaveLength(1);
    expect((await failureOf(client.funding.removeBenefit({ id: 'none', version: 1 }))).code).toBe('notFound');
    expect((await failureOf(client.funding.saveBenefit({ id: 'none', version: 1, line }))).code).toBe('notFound');
  });

  it('refuses ranges that are none, money below nothing or beyond counting, and lines without a source', async () => {
    const { client } = workspace;
    const save = (fields: object) =>
      problemOf(client.funding.saveBenefit({ id: null, version: 0, line: { ...line, ...fields } }));
    expect(await save({ lowUnits: 201 })).toMatchObject({ field: 'highUnits', reason: 'lowAboveHigh' });
    expect(await save({ lowCents: 9_801 })).toMatchObject({ field: 'highCents', reason: 'lowAboveHigh' });
    expect(await save({ lowCents: -1 })).toMatchObject({ issues: [{ path: ['line', 'lowCents'] }] });
    expect(await save({ highCents: most + 1 })).toMatchObject({
      issues: [{ path: ['line', 'highCents'], message: 'tooMuchMoney' }],
    });
    expect(await save({ lowUnits: 0.5 })).toMatchObject({ issues: [{ path: ['line', 'lowUnits'] }] });
    expect(await save({ source: ' ' })).toMatchObject({ issues: [{ path: ['line', 'source'] }] });
    expect(await client.funding.worksheet()).toEqual([]);
  });
});

describe('the ledger of savings', () => {
  it('is refused for days out of order, unknown lines and older states', async () => {
    const { client } = workspace;
    const saving = {
      title: 'Jail days',
      kind: 'avoided' as const,
      lowCents: 1_00,
      highCents: 2_00,
      startsOn: '2026-01-01',
      endsOn: '2026-03-31',
      source: 'Quarterly count',
      note: '',
    };
    const save = (id: string | null, version: number, fields: object = {}) =>
      failureOf(client.funding.saveSaving({ id, version, saving: { ...saving, ...fields } }));
    expect((await save(null, 0, { endsOn: '2025-12-31' })).data).toMatchObject({
      field: 'endsOn',
      reason: 'endsBeforeStart',
    });
    expect((await save(null, 0, { lowCents: -5 })).data).toMatchObject({ issues: [{ message: 'negativeMoney' }] });
    expect((await save('none', 1)).code).toBe('notFound');
    const { id } = await client.funding.saveSaving({ id: null, version: 0, saving });
    expect((await save(id, 0, { note: 'x' })).code).toBe('stale');
    await client.funding.saveSaving({ id, version: 1, saving: { ...saving, kind: 'reinvested' } });
    expect(await client.funding.overview({ today })).toMatchObject({
      avoided: { highCents: 0 },
      reinvestedCents: { lowCents: 1_00, highCents: 2_00 },
    });
    expect((await failureOf(client.funding.removeSaving({ id: 'none', version: 1 }))).code).toBe('notFound');
  });
});

describe('the sustainability plan', () => {
  it('has the words of people beside what is counted', async () => {
    const { client } = workspace;
    await addStream('State grant');
    await client.funding.savePlanWords({ section: 'aim', words: 'Beds at night', version: 0 });
    const plan = await client.funding.plan({ today });
    expect(plan.words).toMatchObject([{ section: 'aim', words: 'Beds at night', version: 1 }]);
    expect(JSON.stringify(plan.document)).toContain('Beds at night');
    expect((await failureOf(client.funding.savePlanWords({ section: 'aim', words: 'x', version: 0 }))).code).toBe(
      'stale',
    );
    expect(await problemOf(client.funding.savePlanWords({ section: 'poem', words: 'x', version: 0 }))).toMatchObject({
      field: 'section',
      reason: 'unknownChoice',
    });
    expect((await client.funding.savePlanWords({ section: 'owner', words: ' ', version: 0 })).count).toBe(0);
    await client.changes.undo({});
    expect((await client.funding.plan({ today })).words).toEqual([]);
  });
});

describe('money at its limits', () => {
  it('is added up even where sums pass what whole numbers are exact for, and never over currencies', async () => {
    const { client } = workspace;
    for (let index = 0; index < 120; index += 1) await addStream(`Huge ${index}`, { amountCents: most });
    await addStream('In euros', { currency: 'EUR', amountCents: most });
    const overview = await client.funding.overview({ today });
    expect(overview.totalCents).toBeCloseTo(120 * most, -6);
    expect(overview).toMatchObject({ currency: 'USD', otherCurrencies: 1 });
    expect(overview.diversification).toBeCloseTo(1 - 1 / 120, 6);
    expect(JSON.stringify((await client.funding.plan({ today })).document)).toContain('Huge 0');
    expect((await client.program.overview({ today })).money).toMatchObject([{ type: 'state' }]);
    expect(await problemOf(addStream('x', { currency: 'usd' }))).toMatchObject({ issues: [{ path: ['currency'] }] });
    expect(await problemOf(addStream('x', { amountCents: 0.5 }))).toMatchObject({
      issues: [{ path: ['amountCents'] }],
    });
  });

  it('plans what has a day to come once, and refuses a day that is taken', async () => {
    const { client } = workspace;
    const id = await addStream('State grant', { reapplyOn: '2027-06-01' });
    await addStream('No day');
    expect((await client.funding.planReapplications({ today })).count).toBe(1);
    expect((await client.funding.planReapplications({ today })).count).toBe(0);
    expect(await problemOf(client.funding.planReapplication({ id, today }))).toMatchObject({ reason: 'taken' });
    expect((await failureOf(client.funding.planReapplication({ id: 'none', today }))).code).toBe('notFound');
  });
});
