import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('wins', () => {
  it('are proposed, listed with the latest first, verified and taken back', async () => {
    const { client } = workspace;
    await client.wins.create({ title: 'The first ten', wonOn: '2026-01-20' });
    const { id, summary } = await client.wins.create({ title: 'Eight housing units', wonOn: '2026-02-01', level: 3 });
    expect(summary).toBe('Proposed the win “Eight housing units”');
    expect(await client.wins.list({})).toMatchObject([
      { title: 'Eight housing units', status: 'proposed', level: 3 },
      { title: 'The first ten', meetingId: null },
    ]);
    const { version } = await client.wins.update({ id, version: 1, patch: { status: 'verified', evidence: 'Leases' } });
    expect(version).toBe(2);
    await client.changes.undo({});
    expect((await client.wins.list({}))[0]).toMatchObject({ status: 'proposed', evidence: '' });
  });

  it('are those of one meeting where it is named', async () => {
    const { client } = workspace;
    await client.wins.create({ title: 'Elsewhere', wonOn: '2026-01-20' });
    await client.wins.create({ title: 'Here', wonOn: '2026-01-20', meetingId: 'm1' });
    expect((await client.wins.list({ meetingId: 'm1' })).map((win) => win.title)).toEqual(['Here']);
  });

  it('are found by what shows them, go to the trash and leave nothing once removed for good', async () => {
    const { client } = workspace;
    const { id } = await client.wins.create({
      title: 'A gift',
      wonOn: '2026-01-20',
      evidence: 'Letter of the district',
    });
    expect((await client.search.query({ text: 'district' })).hits).toMatchObject([
      { type: 'wins', id, title: 'A gift' },
    ]);
    await client.trash.move({ type: 'wins', selection: { ids: [id] } });
    expect(await client.wins.list({})).toEqual([]);
    expect((await client.search.query({ text: 'district' })).hits).toEqual([]);
    expect(await client.trash.purge({ records: [{ type: 'wins', id }] })).toEqual({ count: 1 });
    expect(await failureOf(client.wins.update({ id, version: 1, patch: { level: 2 } }))).toMatchObject({
      code: 'notFound',
    });
  });

  it('name who had a part, keep their thanks, and say who is credited too often', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana Ruiz', { emails: [{ label: 'work', value: 'ana@shelter.example' }] });
    const shelter = await workspace.addOrganization('Night Shelter');
    const { id } = await client.wins.create({
      title: 'Six beds',
      wonOn: '2026-03-01',
      status: 'verified',
      evidence: 'Lease',
      credits: [
        { record: ana, part: 'Found the room' },
        { record: shelter, part: '' },
      ],
    });
    const [thanks] = await client.wins.thanks({ today: '2026-03-10' });
    if (thanks === undefined) throw new Error('Nobody is to be thanked.');
    expect(thanks).toMatchObject({ record: { label: 'Ana Ruiz' }, win: { title: 'Six beds' } });
    const letter = await client.wins.thankYou({ creditId: thanks.creditId });
    expect(letter).toMatchObject({ to: ['ana@shelter.example'], subject: 'Thank you: Six beds' });
    await client.wins.setThanked({ creditId: thanks.creditId, on: '2026-03-09' });
    expect(await client.wins.thanks({ today: '2026-03-10' })).toHaveLength(1);
    await client.wins.update({ id, version: 1, patch: { credits: [{ record: ana, part: 'Signed' }] } });
    expect((await client.wins.get({ id })).credits).toMatchObject([{ part: 'Signed', thankedOn: '2026-03-09' }]);
    expect(await client.wins.rotation()).toMatchObject({
      wins: 1,
      credited: [{ record: { label: 'Ana Ruiz' }, count: 1 }],
    });
    const gone = [{ record: { type: 'people' as const, id: 'gone' }, part: '' }];
    expect(await failureOf(client.wins.update({ id, version: 1, patch: { credits: gone } }))).toMatchObject({
      code: 'notFound',
    });
    expect(await failureOf(client.wins.setThanked({ creditId: 'gone', on: null }))).toMatchObject({ code: 'notFound' });
    const path = workspace.service.path('card.svg');
    await client.wins.saveCard({ path, format: 'svg', base64: 'PHN2Zy8+' });
    expect(readFileSync(path, 'utf8')).toBe('<svg/>');
    const mail = workspace.service.path('thanks.eml');
    await client.wins.saveThankYou({
      creditId: thanks.creditId,
      path: mail,
      subject: letter.subject,
      body: letter.body,
    });
    expect(readFileSync(mail, 'utf8')).toContain('ana@shelter.example');
    await client.trash.move({ type: 'people', selection: { ids: [ana.id] } });
    await client.trash.purge({ records: [{ type: 'people', id: ana.id }] });
    expect((await client.wins.get({ id })).credits).toEqual([]);
  });

  it('pave the way to one another, and never to themselves', async () => {
    const { client } = workspace;
    const add = async (title: string, pavesWayTo: string | null) =>
      (await client.wins.create({ title, wonOn: '2026-03-01', pavesWayTo })).id;
    const third = await add('C', null);
    const second = await add('B', third);
    const first = await add('A', second);
    expect((await client.wins.get({ id: second })).path.map((step) => step.title)).toEqual(['A', 'B', 'C']);
    const circle = client.wins.update({ id: third, version: 1, patch: { pavesWayTo: first } });
    expect(await failureOf(circle)).toMatchObject({ data: { field: 'pavesWayTo', reason: 'pathInCircle' } });
    expect(await failureOf(client.wins.create({ title: 'D', wonOn: '2026-03-01', pavesWayTo: 'gone' }))).toMatchObject({
      code: 'notFound',
    });
    await client.trash.move({ type: 'wins', selection: { ids: [second] } });
    expect((await client.wins.get({ id: third })).path.map((step) => step.title)).toEqual(['C']);
    await client.trash.purge({ records: [{ type: 'wins', id: second }] });
    expect((await client.wins.get({ id: first })).pavesWayTo).toBeNull();
  });

  it.each([
    [{ wonOn: '2027-01-01' }, { code: 'invalid', data: { field: 'wonOn', reason: 'future' } }],
    [{ title: ' ' }, { code: 'BAD_REQUEST' }],
    [{ level: 9 }, { code: 'BAD_REQUEST' }],
  ])('refuse %j', async (wrong, failure) => {
    const draft = { title: 'A gift', wonOn: '2026-01-20', ...wrong };
    expect(await failureOf(workspace.client.wins.create(draft))).toMatchObject(failure);
  });
});
