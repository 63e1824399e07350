import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { readCsv } from '#electron/storage/files/read-csv.ts';
import { readVcards } from '#electron/storage/files/read-vcard.ts';
import type { ListQueryInput } from '#shared/contract/filters.ts';
import { endOfJob, failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const all: ListQueryInput = { sort: { field: 'name', direction: 'asc' } };

describe('exports.records', () => {
  it('writes a selection to CSV in the order of the list, no cell a formula, restricted people kept back', async () => {
    const { client, service } = workspace;
    await workspace.addPerson('=Zed', { role: { organizationName: 'Calder Police', title: 'Chief' } });
    await workspace.addPerson('Ana', { emails: [{ value: 'ana@x.example' }] });
    await workspace.addPerson('Wren', { isRestricted: true });
    const path = service.path('people.csv');
    const end = await endOfJob(
      client,
      await client.exports.records({
        view: { table: 'people', selection: { query: all } },
        format: 'csv',
        columns: ['name', 'organization', 'email'],
        path,
      }),
    );
    expect(end).toMatchObject({ state: 'done', result: { path, rows: 2, leftOut: 1 } });
    const file = await readCsv(path);
    const rows: string[][] = [];
    for await (const batch of file) rows.push(...batch.rows.map((row) => [...row.cells]));
    expect(file.header).toEqual(['Name', 'Organization', 'E-mail']);
    expect(rows).toEqual([
      ["'=Zed", 'Calder Police', ''],
      ['Ana', '', 'ana@x.example'],
      ['# Longtable: Restricted records are left out: 1.'],
    ]);
  });

  it('writes restricted people only when asked to', async () => {
    const { client, service } = workspace;
    await workspace.addPerson('Wren', { isRestricted: true });
    const path = service.path('all.csv');
    const end = await endOfJob(
      client,
      await client.exports.records({
        view: { table: 'people', selection: { query: all } },
        format: 'csv',
        path,
        includeRestricted: true,
      }),
    );
    expect(end.result).toMatchObject({ rows: 1, leftOut: 0 });
    expect(readFileSync(path, 'utf8')).toContain('Wren');
  });

  it('writes vCards that read back as the same people and organizations', async () => {
    const { client, service } = workspace;
    await workspace.addPerson('Dana Whitlock', {
      givenName: 'Dana',
      familyName: 'Whitlock',
      phones: [{ label: 'mobile', value: '555-0100' }],
      role: { organizationName: 'Calder Police', title: 'Chief' },
    });
    for (const feature of ['people', 'organizations'] as const) {
      const path = service.path(`${feature}.vcf`);
      await endOfJob(
        client,
        await client.exports.records({ view: { table: feature, selection: { query: all } }, format: 'vcard', path }),
      );
      const cards = [];
      for await (const card of readVcards(path)) cards.push(card);
      expect(cards).toHaveLength(1);
      expect(cards[0]).toMatchObject(
        feature === 'people'
          ? {
              kind: 'person',
              names: { formatted: 'Dana Whitlock', family: 'Whitlock' },
              organizations: [{ name: 'Calder Police', title: 'Chief' }],
              phones: [{ value: '555-0100' }],
            }
          : { kind: 'organization', names: { formatted: 'Calder Police' } },
      );
    }
  });

  it('leaves no file behind when it cannot be written', async () => {
    const { client, service } = workspace;
    await workspace.addPerson('Dana');
    const path = service.path('no-such-folder/people.csv');
    const end = await endOfJob(
      client,
      await client.exports.records({ view: { table: 'people', selection: { query: all } }, format: 'csv', path }),
    );
    expect(end.state).toBe('failed');
    expect(existsSync(path)).toBe(false);
  });
});

describe('exports.workspace and imports.workspace', () => {
  it('write all of a workspace and read it into an empty one: a second export is the same bytes', async () => {
    const { client, service } = workspace;
    const dana = await workspace.addPerson('Dana "Dee" Whitlock', {
      emails: [{ value: 'd@x.example' }],
      role: { organizationName: 'Casa del Río' },
    });
    const tag = await client.tags.create({ name: 'Press' });
    await client.people.update({ id: dana.id, version: 1, patch: { tagIds: [tag.id] } });
    await client.interactions.log({
      occurredOn: '2026-03-01',
      channel: 'phone',
      participants: [dana],
      heard: 'Line one\nLine two',
      followUps: [{ type: 'thank', summary: 'Thanks', ownerId: null, dueOn: '2026-03-12' }],
    });
    await client.notes.create({ record: dana, body: '**Bold**' });
    await client.notes.create({ record: dana, body: 'Kept back', isRestricted: true });
    const [first, second] = [service.path('first.json'), service.path('second.json')];
    expect(
      (await endOfJob(client, await client.exports.workspace({ path: first, includeRestricted: true }))).result,
    ).toMatchObject({ leftOut: 0 });
    await service.newWorkspace();
    const brought = await endOfJob(client, await client.imports.workspace({ path: first }));
    expect(brought).toMatchObject({ state: 'done', result: { rejected: 0 } });
    await endOfJob(client, await client.exports.workspace({ path: second, includeRestricted: true }));
    expect(withoutMember(second)).toBe(withoutMember(first));

    const again = await endOfJob(client, await client.imports.workspace({ path: first }));
    expect(again.result).toMatchObject({ created: 0, changeSetId: null });
    await client.changes.undo({});
    expect((await client.people.outline(all)).total).toBe(0);
  });

  it('take training, practices, lived experience, evaluation and the network along whole', async () => {
    const { client, service } = workspace;
    const today = '2026-03-02';
    const { id: personId } = await workspace.addPerson('Ana');
    const { id: organizationId } = await workspace.addOrganization('Police');
    const attendance = [{ organizationId, unit: 'Nights', expected: 9, attended: 8 }];
    await client.training.create({ title: 'Naloxone', topic: 'naloxone', attendance });
    const check = { checkedOn: today, organizationId, answers: [], note: '' };
    await client.training.saveFriction({ id: null, version: 0, check });
    const item = { checklist: 'principles', item: 'officer-training' };
    await client.practices.rate({
      ...item,
      raterPersonId: personId,
      status: 'partial',
      ratedOn: today,
      why: '',
      today,
    });
    await client.practices.plan({ ...item, ownerPersonId: personId, reviewOn: null, nextStep: 'Card', phase: 'now' });
    await client.practices.addEvidence({ ...item, record: null, words: 'Roll call' });
    await client.engagement.createFeedback({ title: 'Rooms', route: 'box', heardOn: today, today });
    const owed = {
      personId,
      reason: '',
      meetingId: null,
      amountCents: 100,
      currency: 'USD',
      dueOn: today,
      paidOn: null,
    };
    await client.engagement.saveStipend({ id: null, version: 0, today, stipend: { ...owed, note: '' } });
    const support = { personId, kind: 'food', words: '', startsOn: today, endsOn: null };
    await client.engagement.saveSupport({ id: null, version: 0, support });
    const card = await client.evidence.create({ claim: 'Nights are short' });
    const { id } = await client.evaluation.createIndicator({ title: 'Offers', domain: 'reach', unit: 'count' });
    const value = {
      startsOn: today,
      endsOn: today,
      cut: 'age' as const,
      part: 'Young',
      value: 4,
      people: null,
      source: '',
    };
    await client.evaluation.saveValue({ id: null, version: 0, indicatorId: id, value });
    await client.evaluation.answer({ question: 'effect', answer: 'Fewer bookings', settledOn: null });
    const days = { dueOn: null, signedOn: null, endsOn: null };
    const words = { purpose: '', fields: '', security: '', note: '' };
    const agreement = { title: 'Data', status: 'draft', organizationId, ownerPersonId: personId, ...days, ...words };
    const data = await client.evaluation.saveAgreement({ id: null, version: 0, agreement });
    const partnership = { title: 'Study', kind: 'researcher' as const, organizationId, personId, agreementId: data.id };
    const rest = { answers: [], paidBy: '', startsOn: null, endsOn: null, note: '' };
    await client.evaluation.savePartnership({ id: null, version: 0, partnership: { ...partnership, ...rest } });
    const session = { title: 'Q1', heldOn: today, isHeld: false, learned: '', changes: '', meetingId: null };
    const links = { decisionId: null, evidenceId: card.id };
    await client.evaluation.saveSession({ id: null, version: 0, session: { ...session, ...links } });
    const contact = { title: 'Calder', kind: 'peer-site', organizationId, personId, address: '', about: '', note: '' };
    const known = await client.shelf.saveContact({ id: null, version: 0, contact });
    const log = { entry: '', contactId: known.id, kind: 'visit' as const, happensOn: today, title: 'Nights' };
    const left = { status: 'open' as const, answeredOn: null, outcome: '', ownerPersonId: personId, party: '' };
    await client.shelf.saveLog({ id: null, version: 0, log: { ...log, ...left } });

    const [first, second] = [service.path('first.json'), service.path('second.json')];
    await endOfJob(client, await client.exports.workspace({ path: first, includeRestricted: true }));
    const written: unknown = JSON.parse(readFileSync(first, 'utf8'));
    for (const table of [
      'trainingSessions',
      'trainingAttendance',
      'frictionChecks',
      'practiceItems',
      'practiceRatings',
      'practiceEvidence',
      'feedback',
      'stipends',
      'engagementSupports',
      'dataAgreements',
      'indicators',
      'indicatorValues',
      'evaluationAnswers',
      'researchPartnerships',
      'learningSessions',
      'networkContacts',
      'networkLog',
    ])
      expect(written, table).toHaveProperty([table, 'length'], 1);
    await service.newWorkspace();
    const brought = await endOfJob(client, await client.imports.workspace({ path: first }));
    expect(brought).toMatchObject({ state: 'done', result: { rejected: 0 } });
    await endOfJob(client, await client.exports.workspace({ path: second, includeRestricted: true }));
    expect(withoutMember(second)).toBe(withoutMember(first));
    await client.changes.undo({});
    expect(await client.training.list()).toEqual([]);
    expect(await client.evaluation.indicators()).toEqual([]);
    await client.changes.redo({});
    expect(await client.shelf.log()).toHaveLength(1);
  });

  it('keep restricted records, and what hangs on them, back unless asked', async () => {
    const { client, service } = workspace;
    const wren = await workspace.addPerson('Wren', { isRestricted: true });
    await client.notes.create({ record: wren, body: 'Secret words' });
    const path = service.path('shared.json');
    const end = await endOfJob(client, await client.exports.workspace({ path }));
    // The person, the note, and the person's first step on the ladder.
    expect(end.result).toMatchObject({ leftOut: 3 });
    expect(readFileSync(path, 'utf8')).not.toMatch(/Wren|Secret/);
  });

  it.each([
    ['not json at all', 'fileWrongKind'],
    ['{"format":"something-else"}', 'fileWrongKind'],
    ['{"format":"longtable-workspace","version":99}', 'fileNewer'],
    ['{"format":"longtable-workspace","version":1,"people":{}}', 'invalid'],
    ['{"format":"longtable-workspace","version":1,"people":[{"id":1}]}', 'invalid'],
  ])('refuse %s and write nothing', async (text, code) => {
    const { client, service } = workspace;
    const path = service.path('bad.json');
    writeFileSync(path, text);
    const end = await endOfJob(client, await client.imports.workspace({ path }));
    expect(end).toMatchObject({ state: 'failed', error: { code } });
    expect((await client.changes.state({})).undo?.command).not.toBe('imports.workspace');
  });

  it('need a workspace', async () => {
    await workspace.client.workspaces.close();
    expect((await failureOf(workspace.client.exports.workspace({ path: '/tmp/x.json' }))).code).toBe('workspaceClosed');
  });
});

/** The file's text but for the member of this computer, who is another record of the same name in each workspace. */
function withoutMember(path: string): string {
  const text = readFileSync(path, 'utf8');
  const file: { members: { id: string }[] } = JSON.parse(text);
  return file.members.reduce((rest, member) => rest.replaceAll(member.id, 'member'), text);
}
