import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const election = { title: 'Council election', kind: 'election', startsOn: '2026-11-03' };

describe('external events', () => {
  it('take one whole day and the domain of their kind until somebody says otherwise', async () => {
    const { client } = workspace;
    const { id } = await client.externalEvents.create(election);
    expect(await client.externalEvents.get({ id })).toMatchObject({
      title: 'Council election',
      domain: 'politics',
      startsOn: '2026-11-03',
      endsOn: '2026-11-03',
      startsAt: '',
      timeZone: '',
      words: '',
      isCancelled: false,
    });
    await client.externalEvents.update({ id, version: 1, patch: { domain: 'people', endsOn: '2026-11-04' } });
    expect(await client.externalEvents.get({ id })).toMatchObject({ domain: 'people', endsOn: '2026-11-04' });
  });

  it('are found by words, named in the history, and come back from the trash', async () => {
    const { client } = workspace;
    const { id } = await client.externalEvents.create({ ...election, note: 'Nonpartisan briefing' });
    expect((await client.search.query({ text: 'nonpartisan' })).hits).toMatchObject([{ type: 'externalEvents', id }]);
    const saved = await client.externalEvents.trash({ id, version: 1 });
    expect(saved.summary).toBe('Moved the event “Council election” to the trash');
    expect((await client.search.query({ text: 'nonpartisan' })).hits).toEqual([]);
    expect((await client.trash.list({})).rows).toMatchObject([{ type: 'externalEvents', label: 'Council election' }]);
    expect(await client.externalEvents.upcoming({ today: '2026-01-01' })).toEqual([]);
    await client.trash.restore({ records: [{ type: 'externalEvents', id }] });
    expect(await client.externalEvents.upcoming({ today: '2026-01-01' })).toMatchObject([{ id }]);
    await client.externalEvents.trash({ id, version: 3 });
    await client.trash.purge({ records: [{ type: 'externalEvents', id }] });
    expect(await failureOf(client.externalEvents.get({ id }))).toMatchObject({ code: 'notFound' });
  });

  it('come again by a rule, of which one time moves and another is left out, both undone by one step', async () => {
    const { client } = workspace;
    const { id } = await client.externalEvents.create({
      title: 'Budget hearing',
      kind: 'hearing',
      startsOn: '2026-03-05',
      startsAt: '18:00',
      endsAt: '20:00',
      timeZone: 'America/Chicago',
      rule: 'FREQ=WEEKLY;COUNT=4',
    });
    expect(await client.externalEvents.get({ id })).toMatchObject({ words: 'Every Thursday, 4 times' });
    await client.externalEvents.moveTime({
      id,
      version: 1,
      of: '2026-03-12',
      to: { day: '2026-03-13', time: '18:00', endsOn: '2026-03-13', endsAt: '20:00' },
    });
    await client.externalEvents.skipTime({ id, version: 2, of: '2026-03-19' });
    expect((await client.externalEvents.get({ id })).exceptions).toMatchObject([
      { of: '2026-03-12', to: { day: '2026-03-13' } },
      { of: '2026-03-19', to: null },
    ]);
    const wrongDay = client.externalEvents.skipTime({ id, version: 3, of: '2026-03-20' });
    expect(await failureOf(wrongDay)).toMatchObject({ data: { reason: 'notInSeries' } });
    await client.changes.undo({});
    expect((await client.externalEvents.get({ id })).exceptions).toHaveLength(1);
    await client.externalEvents.update({ id, version: 4, patch: { rule: 'FREQ=DAILY;COUNT=3' } });
    expect((await client.externalEvents.get({ id })).exceptions).toEqual([]);
  });

  it('leave the list of what is to come when their last time has passed', async () => {
    const { client } = workspace;
    const { id } = await client.externalEvents.create({
      ...election,
      startsOn: '2020-01-01',
      rule: 'FREQ=YEARLY;COUNT=3',
    });
    expect(await client.externalEvents.upcoming({ today: '2022-01-01' })).toHaveLength(1);
    expect(await client.externalEvents.upcoming({ today: '2022-06-01' })).toEqual([]);
    await client.externalEvents.update({ id, version: 1, patch: { rule: 'FREQ=YEARLY' } });
    expect(await client.externalEvents.upcoming({ today: '2040-06-01' })).toHaveLength(1);
  });

  it('refuse what cannot be, each with its field', async () => {
    const { client } = workspace;
    const create = async (fields: object) => failureOf(client.externalEvents.create({ ...election, ...fields }));
    expect(await create({ kind: 'party' })).toMatchObject({ data: { field: 'kind', reason: 'unknownChoice' } });
    expect(await create({ domain: 'sport' })).toMatchObject({ data: { field: 'domain' } });
    expect(await create({ certainty: 'sure' })).toMatchObject({ data: { field: 'certainty' } });
    expect(await create({ startsOn: '1800-01-01' })).toMatchObject({ data: { reason: 'dayOutOfRange' } });
    expect(await create({ endsOn: '2026-11-02' })).toMatchObject({
      data: { field: 'endsOn', reason: 'endsBeforeStart' },
    });
    expect(await create({ startsAt: '18:00', endsAt: '17:00', timeZone: 'UTC' })).toMatchObject({
      data: { field: 'endsAt', reason: 'endsBeforeStart' },
    });
    expect(await create({ startsAt: '18:00', timeZone: 'Moon/Base' })).toMatchObject({
      data: { field: 'timeZone', reason: 'unknownTimeZone' },
    });
    expect(await create({ startsOn: '2026-03-08', startsAt: '02:30', timeZone: 'America/Chicago' })).toMatchObject({
      data: { field: 'startsAt', reason: 'timeDoesNotExist' },
    });
    expect(await create({ url: 'javascript:alert(1)' })).toMatchObject({ data: { field: 'url', reason: 'notALink' } });
    expect(await create({ rule: 'FREQ=SOMETIMES' })).toMatchObject({
      data: { field: 'rule', reason: 'unreadableRule' },
    });
    expect(await create({ committeeId: 'nobody' })).toMatchObject({ code: 'notFound' });
    expect(await create({ ownerPersonId: 'nobody' })).toMatchObject({ code: 'notFound' });
    expect(await create({ title: ' ' })).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await failureOf(client.externalEvents.trash({ id: 'gone', version: 1 }))).toMatchObject({
      code: 'notFound',
    });
  });
});
