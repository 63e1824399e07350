import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

describe('outlets', () => {
  it('are newspapers of unknown tone until somebody says more, with the reporter by name', async () => {
    const { client } = workspace;
    const reporter = await workspace.addPerson('Pilar Inkwell');
    const paper = await workspace.addOrganization('The Courier');
    const { id } = await client.press.create({ name: 'The Courier' });
    expect((await client.press.get({ id })).outlet).toMatchObject({ kind: 'paper', tone: 'unknown', reporter: null });
    const patch = { personId: reporter.id, organizationId: paper.id, beat: 'Courts', tone: 'neutral', kind: 'online' };
    const saved = await client.press.update({ id, version: 1, patch });
    expect(saved).toMatchObject({ version: 2, summary: 'Changed The Courier on the press list' });
    expect(await client.press.list({})).toMatchObject({
      total: 1,
      owed: 0,
      rows: [{ reporter: { label: 'Pilar Inkwell' }, organization: { label: 'The Courier' }, beat: 'Courts' }],
    });
    await client.changes.undo({});
    expect((await client.press.get({ id })).outlet).toMatchObject({ kind: 'paper', reporter: null });
  });

  it('are found by what they published, and go to the trash and for good', async () => {
    const { client } = workspace;
    const { id } = await client.press.create({ name: 'The Courier' });
    await client.press.log({ outletId: id, kind: 'coverage', happenedOn: today, title: 'A zebra downtown' });
    expect((await client.search.query({ text: 'zebra' })).hits).toMatchObject([{ type: 'pressOutlets', id }]);
    await client.press.trash({ id, version: 1 });
    expect((await client.search.query({ text: 'zebra' })).hits).toEqual([]);
    expect(await client.press.get({ id })).toMatchObject({ isInTrash: true });
    await client.trash.restore({ records: [{ type: 'pressOutlets', id }] });
    expect((await client.press.list({ text: 'cour' })).rows).toMatchObject([{ id, coverageCount: 1 }]);
    await client.press.trash({ id, version: 3 });
    await client.trash.purge({ records: [{ type: 'pressOutlets', id }] });
    expect(await failureOf(client.press.get({ id }))).toMatchObject({ code: 'notFound' });
  });

  it('refuse a name of nothing, words that no list has, and partners who are not there', async () => {
    const { client } = workspace;
    expect(await failureOf(client.press.create({ name: ' ' }))).toMatchObject({ code: 'BAD_REQUEST' });
    const wrongKind = client.press.create({ name: 'Courier', kind: 'fax' });
    expect(await failureOf(wrongKind)).toMatchObject({ data: { field: 'kind', reason: 'unknownChoice' } });
    const wrongTone = client.press.create({ name: 'Courier', tone: 'angry' });
    expect(await failureOf(wrongTone)).toMatchObject({ data: { field: 'tone', reason: 'unknownChoice' } });
    const nobody = client.press.create({ name: 'Courier', personId: 'nobody' });
    expect(await failureOf(nobody)).toMatchObject({ code: 'notFound' });
    const nowhere = client.press.create({ name: 'Courier', organizationId: 'nowhere' });
    expect(await failureOf(nowhere)).toMatchObject({ code: 'notFound' });
    expect((await client.press.list({})).total).toBe(0);
  });

  it('refuse to be changed by somebody who saw an older one, or when they are gone', async () => {
    const { client } = workspace;
    const { id } = await client.press.create({ name: 'The Courier' });
    await client.press.update({ id, version: 1, patch: { beat: 'Courts' } });
    expect(await failureOf(client.press.update({ id, version: 1, patch: { beat: '' } }))).toMatchObject({
      code: 'stale',
    });
    expect(await failureOf(client.press.trash({ id, version: 1 }))).toMatchObject({ code: 'stale' });
    await client.press.trash({ id, version: 2 });
    expect(await failureOf(client.press.update({ id, version: 3, patch: {} }))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.press.trash({ id, version: 3 }))).toMatchObject({ code: 'notFound' });
    const line = client.press.log({ outletId: id, kind: 'pitch', happenedOn: today, title: 'Launch' });
    expect(await failureOf(line)).toMatchObject({ code: 'notFound' });
  });
});

describe('the log of an outlet', () => {
  it('keeps pitch, coverage with its text, and a correction from owed to made', async () => {
    const { client } = workspace;
    const { id: outletId } = await client.press.create({ name: 'The Courier' });
    const asset = await client.assets.create({ kind: 'press-release', title: 'Launch', body: 'We begin.' });
    await client.press.log({ outletId, kind: 'pitch', happenedOn: '2026-03-01', title: 'Launch', assetId: asset.id });
    const piece = await client.press.log({
      outletId,
      kind: 'coverage',
      happenedOn: '2026-03-02',
      title: 'They begin',
      url: 'https://courier.example/1',
      tone: 'friendly',
      isCorrectionOwed: true,
    });
    expect(piece.summary).toBe('Logged coverage with The Courier');
    expect((await client.press.list({})).owed).toBe(1);
    const made = await client.press.updateLog({ id: piece.id, version: 1, patch: { correctedOn: '2026-03-05' } });
    expect(made.summary).toBe('Noted the correction of “They begin” in The Courier');
    expect(await client.press.get({ id: outletId })).toMatchObject({
      outlet: { correctionsOwed: 0, coverageCount: 1, lastPitch: { happenedOn: '2026-03-01' } },
      log: [{ kind: 'coverage', correctedOn: '2026-03-05' }, { assetTitle: 'Launch' }],
    });
    await client.press.removeLog({ id: piece.id });
    expect((await client.press.get({ id: outletId })).log).toHaveLength(1);
    await client.changes.undo({});
    expect((await client.press.get({ id: outletId })).log).toHaveLength(2);
  });

  it('belongs to a campaign, and says who was quoted without being among those who speak', async () => {
    const { client } = workspace;
    const { id: outletId } = await client.press.create({ name: 'The Courier' });
    const campaign = await client.campaigns.create({ name: 'Help first' });
    const ana = await workspace.addPerson('Ana Ruiz');
    const line = { outletId, kind: 'coverage', happenedOn: today, title: 'They begin' };
    await client.press.log({ ...line, campaignId: campaign.id, quotedPersonId: ana.id });
    await client.press.log({ ...line, title: 'Weather' });
    const { rows, total } = await client.press.lines({ campaignId: campaign.id });
    expect(total).toBe(1);
    expect(rows).toMatchObject([
      {
        outlet: { label: 'The Courier' },
        campaignName: 'Help first',
        quoted: { label: 'Ana Ruiz' },
        isQuotedUnlisted: true,
      },
    ]);
    expect((await client.press.lines({ isOpen: true })).total).toBe(1);
    await client.spokespeople.add({ personId: ana.id });
    expect((await client.press.lines({ isOpen: true })).total).toBe(0);
    expect((await client.press.lines({})).total).toBe(2);
    const none = client.press.log({ ...line, campaignId: 'none' });
    expect(await failureOf(none)).toMatchObject({ code: 'notFound' });
    const nobody = client.press.log({ ...line, quotedPersonId: 'nobody' });
    expect(await failureOf(nobody)).toMatchObject({ code: 'notFound' });
  });

  it('refuses what has not happened, links that are none, and a correction before the piece', async () => {
    const { client } = workspace;
    const { id: outletId } = await client.press.create({ name: 'The Courier' });
    const line = { outletId, kind: 'coverage', happenedOn: today, title: 'They begin' };
    const reasonOf = async (wrong: object) =>
      (await failureOf(client.press.log({ ...line, ...wrong }))).data as { field: string; reason: string };
    expect(await reasonOf({ happenedOn: '2026-03-11' })).toMatchObject({ field: 'happenedOn', reason: 'future' });
    expect(await reasonOf({ url: 'javascript:alert(1)' })).toMatchObject({ field: 'url', reason: 'notALink' });
    expect(await reasonOf({ kind: 'gossip' })).toMatchObject({ field: 'kind', reason: 'unknownChoice' });
    expect(await reasonOf({ tone: 'angry' })).toMatchObject({ field: 'tone', reason: 'unknownChoice' });
    expect(await reasonOf({ correctedOn: '2026-03-09' })).toMatchObject({
      field: 'correctedOn',
      reason: 'endsBeforeStart',
    });
    expect(await failureOf(client.press.log({ ...line, title: '' }))).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await failureOf(client.press.log({ ...line, assetId: 'none' }))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.press.updateLog({ id: 'none', version: 1, patch: {} }))).toMatchObject({
      code: 'notFound',
    });
    expect(await failureOf(client.press.removeLog({ id: 'none' }))).toMatchObject({ code: 'notFound' });
    const { id } = await client.press.log(line);
    const early = client.press.updateLog({ id, version: 1, patch: { correctedOn: '2026-03-01' } });
    expect(await failureOf(early)).toMatchObject({ data: { reason: 'endsBeforeStart' } });
  });
});

describe('spokespeople', () => {
  it('are listed with where they come from, their training, and whether they left', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana Ruiz');
    const { id } = await client.spokespeople.add({ personId: ana.id, voice: 'peer', languages: ['en', 'es'] });
    expect(await client.spokespeople.list({ today })).toMatchObject({
      rule: null,
      rows: [{ person: { label: 'Ana Ruiz' }, isTrainingStale: true, hasLeft: false, isOver: false }],
    });
    await client.spokespeople.update({ id, version: 1, patch: { trainedOn: '2026-01-05', untilOn: '2026-03-09' } });
    expect((await client.spokespeople.list({ today })).rows).toMatchObject([
      { isTrainingStale: false, isOver: true, languages: ['en', 'es'] },
    ]);
    await client.trash.move({ type: 'people', selection: { ids: [ana.id] } });
    expect((await client.spokespeople.list({ today })).rows).toMatchObject([{ hasLeft: true }]);
    await client.spokespeople.remove({ id });
    expect((await client.spokespeople.list({ today })).rows).toEqual([]);
  });

  it('stand beside the rule of the guidelines', async () => {
    const { client } = workspace;
    await client.guidelines.create({ title: 'How we work' });
    const { rule } = await client.spokespeople.list({ today });
    expect(rule).toMatchObject({ title: 'Speaking for the coalition', isAdopted: false });
    expect(rule?.text).toContain('speak for the coalition');
  });

  it('refuse somebody twice, a training to come, a voice that no list has, and people who are not there', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana Ruiz');
    const { id } = await client.spokespeople.add({ personId: ana.id });
    expect(await failureOf(client.spokespeople.add({ personId: ana.id }))).toMatchObject({
      data: { reason: 'listedAlready' },
    });
    expect(await failureOf(client.spokespeople.add({ personId: 'nobody' }))).toMatchObject({ code: 'notFound' });
    const early = client.spokespeople.update({ id, version: 1, patch: { trainedOn: '2026-03-11' } });
    expect(await failureOf(early)).toMatchObject({ data: { field: 'trainedOn', reason: 'future' } });
    const voice = client.spokespeople.update({ id, version: 1, patch: { voice: 'choir' } });
    expect(await failureOf(voice)).toMatchObject({ data: { reason: 'unknownChoice' } });
    const gone = client.spokespeople.update({ id: 'none', version: 1, patch: {} });
    expect(await failureOf(gone)).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.spokespeople.remove({ id: 'none' }))).toMatchObject({ code: 'notFound' });
  });
});
