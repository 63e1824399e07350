import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';
const everybody = { sort: { field: 'name', direction: 'asc' as const } };
const steps = [
  { channel: 'email', day: 0, subject: 'Hello', script: 'Hello {firstName}. {ask}' },
  { channel: 'phone', day: 4, subject: '', script: 'Call {firstName}' },
];

async function addPlan() {
  const { client } = workspace;
  const { id } = await client.outreach.create({ title: 'Merchants first', ask: 'Join us?', startsOn: today, steps });
  return id;
}

const reach = (email: string, phone = '555 0100') => ({
  emails: [{ label: 'work', value: email }],
  phones: phone === '' ? [] : [{ label: 'work', value: phone }],
});

describe('an outreach plan', () => {
  it('takes its audience from a query, and says who is left out and why', async () => {
    const { client } = workspace;
    await workspace.addPerson('Ana Ruiz', reach('ana@example.org'));
    await workspace.addPerson('Ben Lake', { ...reach('ben@example.org'), doNotContact: true });
    await workspace.addPerson('Cam Reed');
    const id = await addPlan();
    expect(await client.outreach.preview({ id, query: everybody })).toEqual({
      total: 3,
      fresh: 3,
      leftOut: [
        { reason: 'do-not-contact', count: 1 },
        { reason: 'no-address', count: 1 },
      ],
    });
    const added = await client.outreach.addTargets({ id, query: everybody });
    expect(added).toMatchObject({ count: 1, summary: 'Added 1 to “Merchants first”, left out 2' });
    const left = await client.outreach.targets({ id, scope: 'left-out', today });
    expect(left.rows.map((row) => [row.record.label, row.reason])).toEqual([
      ['Ben Lake', 'do-not-contact'],
      ['Cam Reed', 'no-address'],
    ]);
    expect((await client.outreach.addTargets({ id, query: everybody })).count).toBe(0);
    expect((await client.outreach.plan({ id, today })).progress).toMatchObject({ open: 1, due: 1, leftOut: 2 });
    await client.changes.undo({});
    expect((await client.outreach.plan({ id, today })).plan.audience).toBeNull();
  });

  it('logs many contacts as one step: contacts, follow-ups and the next step of each', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana Ruiz', reach('ana@example.org'));
    const ben = await workspace.addPerson('Ben Lake', reach('ben@example.org'));
    const id = await addPlan();
    await client.outreach.addTargets({ id, records: [ana, ben] });
    const sheet = await client.outreach.callSheet({ id, today });
    expect(sheet.rows.map((row) => row.script)).toEqual(['Hello Ana Ruiz. Join us?', 'Hello Ben Lake. Join us?']);
    const [first, second] = sheet.rows;
    const logged = await client.outreach.logTouches({
      id,
      occurredOn: today,
      touches: [
        { targetId: first?.id ?? '', outcome: 'left-message' },
        {
          targetId: second?.id ?? '',
          outcome: 'asked-no',
          note: 'Not this year.',
          next: { type: 'thank', dueOn: '2026-03-12' },
        },
      ],
    });
    expect(logged.summary).toBe('Logged 2 contacts of “Merchants first”');
    const open = await client.outreach.targets({ id, scope: 'open', today });
    expect(open.rows).toMatchObject([{ record: { label: 'Ana Ruiz' }, stepsDone: 1, nextDueOn: '2026-03-14' }]);
    expect((await client.outreach.targets({ id, scope: 'stopped', today })).rows).toMatchObject([
      { record: { label: 'Ben Lake' }, lastOutcome: 'asked-no', note: 'Not this year.' },
    ]);
    expect((await client.people.get({ id: ben.id })).person.lastContactOn).toBe(today);
    expect((await client.followUps.list({ scope: 'open', today })).rows).toMatchObject([{ type: 'thank' }]);
    await client.changes.undo({});
    expect((await client.people.get({ id: ben.id })).person.lastContactOn).toBeNull();
    expect((await client.outreach.callSheet({ id, today })).total).toBe(2);
  });

  it('skips a step that somebody did not consent to, and names who said no after they were added', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana Ruiz', {
      ...reach('ana@example.org'),
      consents: [{ channel: 'email', status: 'declined' }],
    });
    const ben = await workspace.addPerson('Ben Lake', reach('ben@example.org'));
    const id = await addPlan();
    await client.outreach.addTargets({ id, records: [ana, ben] });
    const { rows } = await client.outreach.targets({ id, scope: 'open', today });
    expect(rows.map((row) => [row.record.label, row.stepsDone, row.nextDueOn])).toEqual([
      ['Ben Lake', 0, today],
      ['Ana Ruiz', 1, '2026-03-14'],
    ]);
    const { person } = await client.people.get({ id: ben.id });
    await client.people.update({ id: ben.id, version: person.version, patch: { doNotContact: true } });
    const sheet = await client.outreach.callSheet({ id, today });
    expect(sheet.rows).toEqual([]);
    expect(sheet.blocked).toMatchObject([{ record: { label: 'Ben Lake' }, blocked: 'do-not-contact' }]);
  });

  it('keeps the pause between two steps after a late contact', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana Ruiz', reach('ana@example.org'));
    const { id } = await client.outreach.create({ title: 'Late', startsOn: '2026-02-01', steps });
    await client.outreach.addTargets({ id, records: [ana] });
    const targetId = (await client.outreach.callSheet({ id, today })).rows[0]?.id ?? '';
    await client.outreach.logTouches({ id, occurredOn: today, touches: [{ targetId, outcome: 'left-message' }] });
    expect((await client.outreach.targets({ id, scope: 'open', today })).rows[0]?.nextDueOn).toBe('2026-03-14');
  });

  it('moves its targets when the steps or the start change, and comes and goes as a whole', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana Ruiz', reach('ana@example.org'));
    const id = await addPlan();
    await client.outreach.addTargets({ id, records: [ana] });
    await client.outreach.update({ id, version: 1, patch: { startsOn: '2026-04-01', status: 'running' } });
    expect((await client.outreach.targets({ id, scope: 'open', today })).rows[0]?.nextDueOn).toBe('2026-04-01');
    await client.outreach.update({ id, version: 2, patch: { steps: steps.slice(1) } });
    expect((await client.outreach.plan({ id, today })).plan.steps).toMatchObject([{ channel: 'phone', day: 4 }]);
    expect((await client.outreach.targets({ id, scope: 'open', today })).rows[0]?.nextDueOn).toBe('2026-04-05');
    expect(await client.outreach.plans({ today })).toMatchObject([{ id, nextDueOn: '2026-04-05' }]);
    const [row] = (await client.outreach.targets({ id, scope: 'open', today })).rows;
    await client.outreach.setTargets({ ids: [row?.id ?? ''], state: 'stopped' });
    expect((await client.outreach.targets({ id, scope: 'stopped', today })).rows).toHaveLength(1);
    await client.outreach.setTargets({ ids: [row?.id ?? ''], state: 'open' });
    expect((await client.outreach.targets({ id, scope: 'open', today })).rows[0]?.nextDueOn).toBe('2026-04-05');
    await client.outreach.remove({ id });
    expect(await client.outreach.plans({ today })).toEqual([]);
    await client.changes.undo({});
    expect((await client.outreach.plan({ id, today })).progress.open).toBe(1);
  });

  it('refuses a channel or outcome that does not exist, partners of the other kind, days to come and steps that are over', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana Ruiz', reach('ana@example.org'));
    const org = await workspace.addOrganization('River Works');
    const id = await addPlan();
    const wrongStep = { channel: 'smoke', day: 0, subject: '', script: '' };
    expect(await failureOf(client.outreach.create({ title: 'A', steps: [wrongStep] }))).toMatchObject({
      data: { field: 'channel', reason: 'unknownChoice' },
    });
    expect(await failureOf(client.outreach.update({ id, version: 1, patch: { steps: [] } }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect(await failureOf(client.outreach.addTargets({ id, records: [org] }))).toMatchObject({
      data: { field: 'records', reason: 'wrongKind' },
    });
    await client.outreach.addTargets({ id, records: [ana] });
    const targetId = (await client.outreach.callSheet({ id, today })).rows[0]?.id ?? '';
    const touch = { targetId, outcome: 'no-answer' };
    const log = (occurredOn: string, outcome = 'no-answer') =>
      client.outreach.logTouches({ id, occurredOn, touches: [{ ...touch, outcome }] });
    expect(await failureOf(log('2026-03-11'))).toMatchObject({ data: { field: 'occurredOn', reason: 'future' } });
    expect(await failureOf(log(today, 'shrug'))).toMatchObject({ data: { reason: 'unknownChoice' } });
    await log(today);
    await log(today);
    expect(await failureOf(log(today))).toMatchObject({ data: { field: 'touches', reason: 'noStepLeft' } });
    expect(await failureOf(client.outreach.plan({ id: 'x', today }))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.outreach.setTargets({ ids: ['x'], state: 'open' }))).toMatchObject({
      code: 'notFound',
    });
  });
});
