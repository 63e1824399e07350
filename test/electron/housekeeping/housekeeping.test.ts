import { describe, expect, it } from 'vitest';

import { hasRoomToCompact } from '#electron/storage/housekeeping/compact-workspace.ts';
import type { HousekeepingCheckId } from '#shared/contract/housekeeping.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
/** A day on which what the tests write today is more than two years old. */
const later = '2028-06-01';

async function countOf(check: HousekeepingCheckId, options: object = {}): Promise<number | undefined> {
  const counts = await workspace.client.housekeeping.overview({ today: '2026-03-10', ...options });
  return counts.find((each) => each.check === check)?.count;
}

async function addContact(id: string, outcome: string, occurredOn: string, extra: object = {}) {
  return workspace.client.interactions.log({
    occurredOn,
    channel: 'phone',
    outcome,
    participants: [{ type: 'people', id }],
    ...extra,
  });
}

describe('the numbers of housekeeping', () => {
  it('count who has no owner and no sector, and leave the archive out as the tables do', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    await workspace.addPerson('Rosa Delgado', { ownerId: await workspace.meId() });
    await workspace.addOrganization('Calder Clinic', { sector: 'law-enforcement' });
    await workspace.addOrganization('Calder Union');
    expect(await countOf('peopleWithoutOwner')).toBe(1);
    expect(await countOf('peopleWithoutSector')).toBe(2);
    expect(await countOf('organizationsWithoutSector')).toBe(1);
    await client.people.update({ id: dana.id, version: 1, patch: { isArchived: true } });
    expect(await countOf('peopleWithoutOwner')).toBe(0);
  });

  it('count ratings of stance that are older than the days that are asked for', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    await client.assessments.rate({ record: dana, scale: 'stance', value: '1', ratedOn: '2025-12-01' });
    expect(await countOf('stalePeople')).toBe(0);
    expect(await countOf('stalePeople', { staleDays: 90 })).toBe(1);
  });

  it('list who cannot be reached until somebody speaks with them, and who opted out', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    await workspace.addPerson('Rosa Delgado', { doNotContact: true });
    await addContact(dana.id, 'bounced', '2026-03-01');
    const labels = async (check: 'bounced' | 'optedOut') =>
      (await client.housekeeping.list({ check })).rows.map(({ label }) => label);
    expect(await labels('bounced')).toEqual(['Dana Whitlock']);
    expect(await labels('optedOut')).toEqual(['Rosa Delgado']);
    expect(await countOf('bounced')).toBe(1);
    await addContact(dana.id, 'conversation-held', '2026-03-02');
    expect(await labels('bounced')).toEqual([]);
  });

  it('keep restricted people out of lists where that is asked', async () => {
    await workspace.addPerson('Rosa Delgado', { doNotContact: true, isRestricted: true });
    expect(await countOf('optedOut')).toBe(1);
    expect(await countOf('optedOut', { hideRestricted: true })).toBe(0);
  });

  it('refuse a day that is none', async () => {
    expect(await failureOf(workspace.client.housekeeping.overview({ today: 'soon' }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('somebody to whom mail came back', () => {
  it('is listed with what came back, and leaves the list when the address is corrected', async () => {
    const { client } = workspace;
    const { id } = await workspace.addPerson('Ben', { emails: [{ value: 'ben@old.example' }] });
    await client.interactions.log({
      occurredOn: '2026-03-01',
      channel: 'email',
      outcome: 'bounced',
      participants: [{ type: 'people', id }],
    });
    const listed = async () => (await client.housekeeping.list({ check: 'bounced' })).rows;
    expect(await listed()).toMatchObject([
      { label: 'Ben', reasons: [{ kind: 'bounced', channel: 'email', on: '2026-03-01' }] },
    ]);
    await client.people.update({ id, version: 1, patch: { description: 'Moved to another office' } });
    expect(await listed()).toHaveLength(1);
    await client.people.update({ id, version: 2, patch: { emails: [{ value: 'ben@new.example' }] } });
    expect(await listed()).toEqual([]);
    await client.changes.undo({});
    expect(await listed()).toHaveLength(1);
  });

  it('or who opted out is listed with each no', async () => {
    await workspace.addPerson('Dee', {
      doNotContact: true,
      consents: [
        { channel: 'mail', status: 'declined', givenOn: null, source: '' },
        { channel: 'email', status: 'given', givenOn: '2026-01-02', source: '' },
        { channel: 'phone', status: 'withdrawn', givenOn: null, source: '' },
      ],
    });
    const [row] = (await workspace.client.housekeeping.list({ check: 'optedOut' })).rows;
    expect(row?.reasons.map(({ kind, channel }) => [kind, channel])).toEqual([
      ['do-not-contact', ''],
      ['declined', 'mail'],
      ['withdrawn', 'phone'],
    ]);
  });
});

describe('the file', () => {
  it('is told by its parts, and gives unused space back', async () => {
    const { client } = workspace;
    for (let index = 0; index < 20; index++) await workspace.addPerson(`Person ${index}`);
    const facts = await client.housekeeping.file();
    expect(facts.parts.find(({ part }) => part === 'partners')?.bytes).toBeGreaterThan(0);
    expect(facts.bytes).toBeGreaterThan(0);
    const { jobId } = await client.housekeeping.vacuum();
    let end: unknown;
    for await (const progress of await client.jobs.watch({ jobId })) end = progress;
    expect(end).toMatchObject({ state: 'done' });
    expect((await client.housekeeping.file()).parts.find(({ part }) => part === 'unused')?.bytes).toBe(0);
    await workspace.addPerson('Written after');
  });

  it('is not made anew where a whole copy has no room', () => {
    expect(hasRoomToCompact(100, 199)).toBe(false);
    expect(hasRoomToCompact(100, 200)).toBe(true);
    expect(hasRoomToCompact(100, null)).toBe(true);
  });
});

describe('rules of review', () => {
  it('bring up restricted notes after some months, and keep or empty them with a way back', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const note = await client.notes.create({ record: dana, body: 'Told us in private.', isRestricted: true });
    await client.notes.create({ record: dana, body: 'Told us in public.' });
    const rule = await client.housekeeping.saveRule({ subject: 'restricted-notes', months: 24 });
    const waiting = async () => (await client.housekeeping.rules({ today: later }))[0]?.waiting;
    expect((await client.housekeeping.rules({ today: '2026-03-10' }))[0]).toMatchObject({ waiting: 0, months: 24 });
    expect(await waiting()).toBe(1);
    const { items } = await client.housekeeping.review({ ruleId: rule.id, today: later });
    expect(items).toMatchObject([{ type: 'notes', id: note.id, excerpt: 'Told us in private.', isRestricted: true }]);
    const hidden = await client.housekeeping.review({ ruleId: rule.id, today: later, hideRestricted: true });
    expect(hidden.items).toEqual([]);

    const records = [{ type: 'notes' as const, id: note.id }];
    await client.housekeeping.keep({ records, until: '2029-01-01' });
    expect(await waiting()).toBe(0);
    await client.housekeeping.keep({ records, until: '2028-01-01' });
    expect(await waiting()).toBe(1);
    const emptied = await client.housekeeping.anonymize({ records });
    expect(emptied.summary).toBe('Took names and words out of a record');
    expect((await client.notes.list({ record: dana })).find(({ id }) => id === note.id)?.body).toBe('Text removed');
    await client.changes.undo({});
    expect((await client.notes.list({ record: dana })).find(({ id }) => id === note.id)?.body).toBe(
      'Told us in private.',
    );
  });

  it('bring up people by their last contact, and take every name and address out of one', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock', { emails: [{ label: 'work', value: 'dana@x.example' }] });
    await addContact(dana.id, 'conversation-held', '2026-02-01', { heard: 'Worries.', sensitivity: 'restricted' });
    const people = await client.housekeeping.saveRule({ subject: 'quiet-people', months: 24 });
    const contacts = await client.housekeeping.saveRule({ subject: 'sensitive-contacts', months: 12 });
    await client.housekeeping.saveRule({ subject: 'restricted-people', months: 12 });
    const { items } = await client.housekeeping.review({ ruleId: people.id, today: later });
    expect(items).toMatchObject([{ label: 'Dana Whitlock', since: '2026-02-01' }]);
    const heard = await client.housekeeping.review({ ruleId: contacts.id, today: later });
    expect(heard.items).toMatchObject([{ type: 'interactions', excerpt: 'Worries.' }]);
    await client.housekeeping.anonymize({ records: [...items, ...heard.items].map(({ type, id }) => ({ type, id })) });
    const { person } = await client.people.get({ id: dana.id });
    expect(person).toMatchObject({ name: 'Name removed', emails: [], doNotContact: true });
    expect((await client.housekeeping.review({ ruleId: contacts.id, today: later })).items).toMatchObject([
      { excerpt: '' },
    ]);
  });

  it('are one a subject, change their months, and are removed', async () => {
    const { client } = workspace;
    const rule = await client.housekeeping.saveRule({ subject: 'quiet-people', months: 24 });
    expect(await failureOf(client.housekeeping.saveRule({ subject: 'quiet-people', months: 12 }))).toMatchObject({
      code: 'invalid',
      data: { field: 'subject', reason: 'ruleExists' },
    });
    const changed = await client.housekeeping.saveRule({ id: rule.id, version: 1, subject: 'quiet-people', months: 6 });
    expect(changed.version).toBe(2);
    expect(
      await failureOf(client.housekeeping.saveRule({ id: rule.id, version: 1, subject: 'quiet-people', months: 7 })),
    ).toMatchObject({ code: 'stale' });
    await client.housekeeping.removeRule({ id: rule.id });
    expect(await client.housekeeping.rules({ today: later })).toEqual([]);
    expect(await failureOf(client.housekeeping.removeRule({ id: rule.id }))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.housekeeping.review({ ruleId: rule.id, today: later }))).toMatchObject({
      code: 'notFound',
    });
  });
});
