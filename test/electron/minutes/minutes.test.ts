import { readFile } from 'node:fs/promises';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';

let test: TestService;
let now = new Date('2026-03-10T12:00:00');
beforeAll(async () => {
  test = await startTestService({ clock: () => now });
});
beforeEach(async () => {
  now = new Date('2026-03-10T12:00:00');
  await test.newWorkspace();
});
afterAll(() => test.dispose());

/** A plenary of today with its first two items. */
async function addMeeting() {
  const { id } = await test.client.meetings.create({
    title: 'Plenary',
    type: 'plenary',
    heldOn: '2026-03-10',
    startsAt: '18:00',
    timeZone: 'America/Chicago',
  });
  const [first, second] = (await test.client.meetings.get({ id })).agenda;
  if (first === undefined || second === undefined) throw new Error('A plenary has an agenda.');
  return { id, first, second };
}

const bodyOf = async (meetingId: string, itemId: string) =>
  (await test.client.minutes.texts({ meetingId })).find((text) => text.itemId === itemId)?.body;

async function type(itemId: string, text: string, from = '') {
  for (let length = 1; length <= text.length; length++)
    await test.client.minutes.write({
      itemId,
      was: from + text.slice(0, length - 1),
      body: from + text.slice(0, length),
    });
}

const written = async () =>
  (await test.client.changes.list({})).changeSets.filter(
    (step) => step.command === 'minutes.write' && step.state === 'done',
  );

/** Minutes of a meeting that was held, locked. */
async function locked() {
  const meeting = await addMeeting();
  await test.client.meetingRoom.start({ id: meeting.id });
  await type(meeting.first.id, 'Ten came.');
  await test.client.meetingRoom.end({ id: meeting.id });
  await test.client.minutes.setStatus({ id: meeting.id, status: 'corrected' });
  await test.client.minutes.setStatus({ id: meeting.id, status: 'approved', approvedOn: '2026-03-10' });
  await test.client.minutes.setStatus({ id: meeting.id, status: 'locked' });
  return meeting;
}

describe('writing minutes', () => {
  it('keeps every letter, and makes one step of a burst of typing', async () => {
    const { id, first } = await addMeeting();
    await type(first.id, 'Ten of us came.');
    expect(await bodyOf(id, first.id)).toBe('Ten of us came.');
    expect(await written()).toHaveLength(1);
    await test.client.changes.undo({});
    expect(await bodyOf(id, first.id)).toBe('');
    await test.client.changes.redo({});
    expect(await bodyOf(id, first.id)).toBe('Ten of us came.');
  });

  it('begins another step after a minute, at another item, and after any other step', async () => {
    const { id, first, second } = await addMeeting();
    await type(first.id, 'One. ');
    now = new Date('2026-03-10T12:01:01');
    await type(first.id, 'Two. ', 'One. ');
    await type(second.id, 'Else.');
    await test.client.meetingRoom.start({ id });
    await type(second.id, ' More.', 'Else.');
    expect(await written()).toHaveLength(4);
    await test.client.changes.undo({});
    expect(await bodyOf(id, second.id)).toBe('Else.');
  });

  it('takes no letter over what somebody else wrote, and takes the same letter twice', async () => {
    const { id, first } = await addMeeting();
    await test.client.minutes.write({ itemId: first.id, was: '', body: 'Ours' });
    const late = test.client.minutes.write({ itemId: first.id, was: '', body: 'Theirs' });
    expect(await failureOf(late)).toMatchObject({ code: 'stale' });
    await test.client.minutes.write({ itemId: first.id, was: '', body: 'Ours' });
    expect(await bodyOf(id, first.id)).toBe('Ours');
  });

  it('is found by the search while it is still typed', async () => {
    const { id, first } = await addMeeting();
    await type(first.id, 'The bridge stays open');
    expect((await test.client.search.query({ text: 'bridge' })).hits).toMatchObject([{ type: 'meetings', id }]);
  });

  it('says that an item is not there', async () => {
    expect(await failureOf(test.client.minutes.write({ itemId: 'gone', was: '', body: 'x' }))).toMatchObject({
      code: 'notFound',
    });
  });
});

describe('minutes', () => {
  it('are taken on step by step, and back to be corrected', async () => {
    const { id } = await addMeeting();
    const status = async () => (await test.client.meetings.get({ id })).meeting;
    expect(await failureOf(test.client.minutes.setStatus({ id, status: 'corrected' }))).toMatchObject({
      data: { reason: 'notHeld' },
    });
    await test.client.meetingRoom.start({ id });
    await test.client.meetingRoom.end({ id });
    expect(await status()).toMatchObject({ status: 'held', minutesStatus: 'draft' });
    expect(await failureOf(test.client.minutes.setStatus({ id, status: 'locked' }))).toMatchObject({
      data: { reason: 'minutesStep' },
    });
    await test.client.minutes.setStatus({ id, status: 'approved', approvedOn: '2026-03-10' });
    expect(await status()).toMatchObject({ minutesStatus: 'approved', minutesApprovedOn: '2026-03-10' });
    await test.client.minutes.setStatus({ id, status: 'corrected' });
    expect(await status()).toMatchObject({ minutesStatus: 'corrected', minutesApprovedOn: null });
    const future = test.client.minutes.setStatus({ id, status: 'approved', approvedOn: '2026-03-11' });
    expect(await failureOf(future)).toMatchObject({ data: { field: 'approvedOn', reason: 'future' } });
  });

  it('that are locked refuse every write by name, and say amendments', async () => {
    const { id, first } = await locked();
    const refusal = { code: 'invalid', data: { reason: 'minutesLocked' } };
    const { client } = test;
    const calls = [
      client.minutes.write({ itemId: first.id, was: 'Ten came.', body: 'Nine came.' }),
      client.minutes.setStatus({ id, status: 'draft' }),
      client.meetingRoom.capture({ id: 'c1', meetingId: id, itemId: first.id, kind: 'win', text: 'More came' }),
    ];
    for (const call of calls) expect(await failureOf(call)).toMatchObject(refusal);
    expect(await bodyOf(id, first.id)).toBe('Ten came.');
  });

  it('that are locked are amended, in order, with who and why', async () => {
    const { id } = await locked();
    await test.client.minutes.amend({ id, body: 'Eleven came.', reason: 'One was left out.' });
    await test.client.minutes.amend({ id, body: 'Twelve came.', reason: 'One more.' });
    expect(await test.client.minutes.amendments({ meetingId: id })).toMatchObject([
      { number: 1, body: 'Eleven came.', reason: 'One was left out.' },
      { number: 2 },
    ]);
    await test.client.changes.undo({});
    expect(await test.client.minutes.amendments({ meetingId: id })).toHaveLength(1);
    expect((await test.client.minutes.document({ id })).markdown).toContain('## Amendment 1');
  });

  it('that are not locked are corrected instead of amended', async () => {
    const { id } = await addMeeting();
    const early = test.client.minutes.amend({ id, body: 'x', reason: 'y' });
    expect(await failureOf(early)).toMatchObject({ data: { reason: 'minutesNotLocked' } });
    const empty = test.client.minutes.amend({ id, body: ' ', reason: '' });
    expect(await failureOf(empty)).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('become a document without what is restricted, or with it', async () => {
    const { client } = test;
    const { id, first, second } = await addMeeting();
    const indigo = await client.people.create({ name: 'Indigo V.', isRestricted: true });
    const ana = await client.people.create({ name: 'Ana Ruiz' });
    await client.attendances.add({
      meetingId: id,
      people: [
        { personId: indigo.id, state: 'present' },
        { personId: ana.id, state: 'present' },
      ],
    });
    await client.agenda.update({ id: second.id, patch: { isRestricted: true } });
    await type(first.id, `@[Indigo V.](${indigo.id}) and @[Ana Ruiz](${ana.id}) agreed.`);
    await client.minutes.write({ itemId: second.id, was: '', body: 'A name that stays here.' });
    const { markdown } = await client.minutes.document({ id });
    expect(markdown).toContain('Kept private and Ana Ruiz agreed.');
    expect(markdown).toContain('**Present (2):** Ana Ruiz, 1 kept private');
    expect(markdown).not.toMatch(/Indigo|A name that stays/u);
    const whole = await client.minutes.document({ id, hidesRestricted: false });
    expect(whole.markdown).toMatch(/Indigo V\. and Ana Ruiz agreed[^]*A name that stays here/u);
  });

  it('are saved as a Word document, as Markdown and as a mail', async () => {
    const { id } = await locked();
    const save = async (format: 'docx' | 'md' | 'eml') => {
      const { path } = await test.client.minutes.save({ id, path: test.path(`minutes.${format}`), format });
      return (await readFile(path)).toString('latin1');
    };
    expect((await save('docx')).slice(0, 2)).toBe('PK');
    expect(await save('md')).toMatch(/^# Plenary[^]*Ten came/u);
    const mail = await save('eml');
    expect(mail).toMatch(/^Subject: Minutes: Plenary, Mar 10, 2026/mu);
    expect(mail).toMatch(/^X-Unsent: 1/mu);
    expect(mail).toContain('Ten came.');
  });
});
