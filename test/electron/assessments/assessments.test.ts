import { describe, expect, it } from 'vitest';

import type { RatingInput } from '#shared/contract/assessments.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

function rate(record: RatingInput['record'], fields: Partial<RatingInput> = {}) {
  return workspace.client.assessments.rate({ record, scale: 'stance', value: '1', ...fields });
}

async function stanceOf(id: string): Promise<number | null | undefined> {
  const { rows } = await workspace.client.people.page({ sort: { field: 'name', direction: 'asc' } });
  return rows.find((row) => row.id === id)?.stance;
}

describe('assessments.rate', () => {
  it('adds a rating of today by me, shows it in the table, and is taken back by an undo', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    await rate(dana, { value: '-1', ratedOn: '2026-01-01' });
    const saved = await rate(dana);
    expect(saved.summary).toBe('Rated Dana Whitlock, stance: Supportive');
    expect(await stanceOf(dana.id)).toBe(1);
    const { scales, history } = await client.assessments.of({ record: dana });
    expect(history.map((rating) => rating.value)).toEqual(['1', '-1']);
    expect(scales).toMatchObject([
      {
        scale: 'stance',
        isStale: false,
        current: { ratedOn: today, memberId: await workspace.meId(), basis: 'heard', confidence: 'medium' },
      },
    ]);
    await client.changes.undo({});
    expect(await stanceOf(dana.id)).toBe(-1);
    await client.changes.redo({});
    expect(await stanceOf(dana.id)).toBe(1);
  });

  it('keeps two raters who differ side by side', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const noor = await client.members.create({ name: 'Noor Haddad', email: '' });
    await rate(dana, { value: '-1', ratedOn: '2026-02-01' });
    await client.members.setMe({ id: noor.id });
    await rate(dana, { value: '1' });
    const { scales } = await client.assessments.of({ record: dana });
    expect(scales).toMatchObject([{ current: { value: '1', memberId: noor.id }, others: [{ value: '-1' }] }]);
  });

  it.each([
    [{ value: '3' }, { field: 'value', reason: 'notOnScale' }],
    [
      { scale: 'influence', value: '0' },
      { field: 'value', reason: 'notOnScale' },
    ],
    [{ scale: 'charisma' }, { field: 'scale', reason: 'unknownScale' }],
    [
      { scale: 'leaderType', value: 'boss' },
      { field: 'value', reason: 'unknownChoice' },
    ],
    [{ value: ' ' }, { field: 'value', reason: 'required' }],
    [{ ratedOn: '2026-03-11' }, { field: 'ratedOn', reason: 'future' }],
    [{ ratedOn: '1800-01-01' }, { field: 'ratedOn', reason: 'dayOutOfRange' }],
    [{ basis: 'hunch' }, { field: 'basis', reason: 'unknownChoice' }],
    [{ confidence: 'total' }, { field: 'confidence', reason: 'unknownChoice' }],
    [{ basis: 'second-hand' }, { field: 'source', reason: 'sourceNeeded' }],
    [{ basis: 'public-record' }, { field: 'source', reason: 'sourceNeeded' }],
  ])('refuses %j by name and keeps nothing', async (fields, data) => {
    const dana = await workspace.addPerson('Dana Whitlock');
    expect(await failureOf(rate(dana, fields))).toMatchObject({ code: 'invalid', data });
    expect((await workspace.client.assessments.of({ record: dana })).history).toEqual([]);
  });

  it('asks for a source of private people only', async () => {
    const { client } = workspace;
    const official = await client.people.create({ name: 'Alba Rookwood', isPublicOfficial: true });
    const council = await client.organizations.create({ name: 'City Council' });
    const dana = await workspace.addPerson('Dana Whitlock');
    const hearsay = { basis: 'public-record' };
    await rate({ type: 'people', id: official.id }, hearsay);
    await rate({ type: 'organizations', id: council.id }, hearsay);
    await rate(dana, { ...hearsay, source: 'Courier, March 3' });
    expect((await client.assessments.of({ record: dana })).history).toMatchObject([{ source: 'Courier, March 3' }]);
  });

  it('refuses partners, decisions and contacts that are gone', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const gone = { code: 'notFound' };
    expect(await failureOf(rate({ type: 'people', id: 'nobody' }))).toMatchObject(gone);
    expect(await failureOf(rate(dana, { decisionId: 'none' }))).toMatchObject({
      ...gone,
      data: { type: 'wantedDecisions' },
    });
    expect(await failureOf(rate(dana, { interactionId: 'none' }))).toMatchObject({
      ...gone,
      data: { type: 'interactions' },
    });
    await client.trash.move({ type: 'people', selection: { ids: [dana.id] } });
    expect(await failureOf(rate(dana))).toMatchObject({ ...gone, data: { type: 'people', id: dana.id } });
  });
});

describe('assessments.rateMany', () => {
  it('rates many in one step, which one undo takes back', async () => {
    const { client } = workspace;
    const people = [];
    for (let index = 0; index < 120; index++) people.push(await workspace.addPerson(`Person ${index}`));
    const saved = await client.assessments.rateMany({
      ratings: people.map((record) => ({ record, scale: 'influence', value: '3' })),
    });
    expect(saved).toMatchObject({ count: 120, summary: 'Rated 120 partners' });
    expect((await client.assessments.onMap({})).total).toBe(120);
    await client.changes.undo({});
    expect((await client.assessments.onMap({})).total).toBe(0);
  });

  it('says of one partner on how many scales, and writes nothing when one rating is wrong', async () => {
    const { client } = workspace;
    const record = await workspace.addPerson('Dana Whitlock');
    const ratings = [
      { record, scale: 'stance', value: '1' },
      { record, scale: 'trust', value: '9' },
    ];
    expect(await failureOf(client.assessments.rateMany({ ratings }))).toMatchObject({ code: 'invalid' });
    expect((await client.assessments.of({ record })).history).toEqual([]);
    const saved = await client.assessments.rateMany({ ratings: ratings.map((each) => ({ ...each, value: '2' })) });
    expect(saved.summary).toBe('Rated Dana Whitlock on 2 scales');
    expect(await failureOf(client.assessments.rateMany({ ratings: [] }))).toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('assessments.moves and assessments.onMap', () => {
  it('name who moved and the contact before it', async () => {
    const { client } = workspace;
    const record = await workspace.addPerson('Dana Whitlock');
    await rate(record, { value: '-1', ratedOn: '2026-01-01' });
    const contact = await client.interactions.log({
      occurredOn: '2026-02-02',
      channel: 'one-to-one',
      participants: [record],
      heard: 'Would come to the next one.',
    });
    await rate(record, { value: '0', ratedOn: '2026-02-05', note: 'Asked for the dates' });
    const { moves } = await client.assessments.moves({ from: '2026-01-15', to: today });
    expect(moves).toMatchObject([
      {
        from: -1,
        to: 0,
        on: '2026-02-05',
        note: 'Asked for the dates',
        contactBefore: { id: contact.id, on: '2026-02-02', summary: 'Would come to the next one.' },
      },
    ]);
    expect((await client.assessments.onMap({ on: '2026-01-15' })).points).toMatchObject([{ stance: -1 }]);
    expect(await failureOf(client.assessments.moves({ from: today, to: '2026-01-01' }))).toMatchObject({
      code: 'invalid',
      data: { field: 'to' },
    });
  });

  it('refuse a filter that is not there and a map of nothing', async () => {
    const { client } = workspace;
    const filter = {
      match: 'all' as const,
      conditions: [{ field: 'charm', operator: 'isTrue' as const, value: null }],
    };
    expect(await failureOf(client.assessments.onMap({ filter }))).toMatchObject({
      code: 'invalid',
      data: { field: 'charm', reason: 'unknownField' },
    });
    expect(await failureOf(client.assessments.onMap({ kinds: [] }))).toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('stance seen at a contact', () => {
  it('is rated in the step of the contact and stands in the timeline', async () => {
    const { client } = workspace;
    const record = await workspace.addPerson('Dana Whitlock');
    await rate(record, { value: '-1', ratedOn: '2026-01-01' });
    const saved = await client.interactions.log({
      occurredOn: '2026-03-02',
      channel: 'phone',
      participants: [record],
      stances: [{ record, value: '1' }],
    });
    const { entries } = await client.interactions.timeline({ record });
    expect(entries).toMatchObject([
      { kind: 'interaction', interaction: { id: saved.id }, stance: { from: -1, to: 1 } },
      { kind: 'stanceRated', at: '2026-01-01', stance: { from: null, to: -1 }, decision: null },
    ]);
    await client.changes.undo({});
    expect(await stanceOf(record.id)).toBe(-1);
  });

  it('is refused of somebody who did not take part', async () => {
    const { client } = workspace;
    const [dana, other] = [await workspace.addPerson('Dana Whitlock'), await workspace.addPerson('Somebody Else')];
    const log = client.interactions.log({
      occurredOn: '2026-03-02',
      channel: 'phone',
      participants: [dana],
      stances: [{ record: other, value: '1' }],
    });
    expect(await failureOf(log)).toMatchObject({ code: 'invalid', data: { field: 'stances', reason: 'notAtContact' } });
    expect((await client.interactions.timeline({ record: dana })).total).toBe(0);
  });
});

describe('tables', () => {
  it('sort, filter and group by ratings', async () => {
    const { client } = workspace;
    const [dana, omar] = [await workspace.addPerson('Dana Whitlock'), await workspace.addPerson('Omar Said')];
    await workspace.addPerson('Nobody Knows');
    await rate(dana, { value: '2' });
    await rate(omar, { value: '-2', ratedOn: '2025-01-01' });
    const names = async (query: Parameters<typeof client.people.page>[0]) =>
      (await client.people.page(query)).rows.map((row) => row.name);
    const byStance = { sort: { field: 'stance', direction: 'desc' as const } };
    expect(await names(byStance)).toEqual(['Dana Whitlock', 'Omar Said', 'Nobody Knows']);
    const first = await client.people.page({ ...byStance, limit: 1 });
    expect(await names({ ...byStance, cursor: first.nextCursor })).toEqual(['Omar Said', 'Nobody Knows']);
    const where = (
      field: string,
      operator: 'anyOf' | 'isEmpty' | 'notWithinLastDays' | 'contains',
      value: string[] | number | string | null,
    ) => ({
      ...byStance,
      filter: { match: 'all' as const, conditions: [{ field, operator, value }] },
    });
    expect(await names(where('stance', 'anyOf', ['5', '4']))).toEqual(['Dana Whitlock']);
    expect(await names(where('stance', 'isEmpty', null))).toEqual(['Nobody Knows']);
    expect(await names(where('stanceOn', 'notWithinLastDays', 180))).toEqual(['Omar Said', 'Nobody Knows']);
    expect(await failureOf(client.people.page(where('stance', 'contains', 'x')))).toMatchObject({ code: 'invalid' });
    expect(await failureOf(client.people.page(where('stance', 'anyOf', ['high'])))).toMatchObject({ code: 'invalid' });
    expect((await client.people.outline({ ...byStance, groupBy: 'stance' })).groups).toMatchObject([
      { key: '0', count: 1 },
      { key: '1', count: 1 },
      { key: '5', count: 1 },
    ]);
  });
});
