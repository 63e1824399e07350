import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-02';
const year = { today, from: today, to: '2027-03-02' };
const award = {
  type: 'state',
  status: 'awarded',
  startsOn: '2025-10-01',
  endsOn: '2026-09-30',
  amountCents: 12_000_000,
} as const;

/** A funder with a seat, and a stream of theirs that pays for a service and for a salary. */
async function newStream() {
  const { client } = workspace;
  const funder = await client.organizations.create({ name: 'Harbor Fund' });
  const { id } = await client.funding.create({ title: 'Harbor grant', funderId: funder.id, ...award });
  const line = { isDirect: true, startsOn: null, endsOn: null, note: '' };
  await client.funding.saveCost({
    id: null,
    version: 0,
    cost: {
      ...line,
      title: 'Night shelter',
      monthlyCents: 500_000,
      serviceType: 'housing',
      allocations: [{ streamId: id, monthlyCents: 400_000 }],
    },
  });
  await client.funding.saveCost({
    id: null,
    version: 0,
    cost: {
      ...line,
      title: 'Coordinator',
      monthlyCents: 300_000,
      serviceType: '',
      allocations: [{ streamId: id, monthlyCents: 300_000 }],
    },
  });
  return { id, funderId: funder.id };
}

describe('money on the horizon', () => {
  it('stands there by itself with what it pays for, and leaves when it is over, refused or in the trash', async () => {
    const { client } = workspace;
    const { id, funderId } = await newStream();
    await client.funding.create({ title: 'Refused', ...award, status: 'declined', reapplyOn: '2026-06-01' });
    expect(await client.horizon.list(year)).toMatchObject([
      {
        source: 'funding',
        id,
        title: 'Harbor grant',
        day: '2026-09-30',
        days: 212,
        domain: 'money',
        readiness: 'told',
        record: { type: 'fundingStreams', id, label: 'Harbor grant' },
        exposed: { moneyCents: 12_000_000, currency: 'USD', services: 1, seats: 0, ties: 0 },
      },
    ]);
    const exposed = await client.horizon.exposed({ subjects: [{ type: 'fundingStreams', id }], today });
    expect(exposed.streams).toMatchObject([
      { funder: { id: funderId }, cents: 12_000_000, until: '2026-09-30', gapCents: 800_000 },
    ]);
    expect(exposed.services).toMatchObject([
      { title: 'Night shelter', serviceType: 'housing', monthlyCents: 400_000, isOnly: true },
    ]);
    await client.funding.update({ id, version: 1, patch: { reapplyOn: '2026-05-15' } });
    expect((await client.horizon.list(year)).map(({ source, day }) => [source, day])).toEqual([
      ['reapply', '2026-05-15'],
      ['funding', '2026-09-30'],
    ]);
    const stream = (await client.funding.list()).find((each) => each.id === id);
    await client.funding.trash({ id, version: stream?.version ?? 0 });
    expect(await client.horizon.list(year)).toEqual([]);
    await client.changes.undo({});
    expect(await client.horizon.list(year)).toHaveLength(2);
  });

  it('counts the seats and commitments of who gives it, and not their ties', async () => {
    const { client } = workspace;
    const { id, funderId } = await newStream();
    const other = await client.organizations.create({ name: 'Elsewhere' });
    const record = { type: 'organizations', id: funderId } as const;
    await client.relationships.create({
      from: record,
      to: { type: 'organizations', id: other.id },
      kind: 'funds',
      strength: 3,
    });
    await client.commitments.create({ record, type: 'funding', status: 'signed' });
    const [entry] = await client.horizon.list(year);
    expect(entry?.exposed).toMatchObject({ commitments: 1, ties: 0 });
    const exposed = await client.horizon.exposed({ subjects: [{ type: 'fundingStreams', id }], today });
    expect(exposed).toMatchObject({ counts: { commitments: 1, ties: 0 }, ties: [], onlyTies: 0 });
    expect(exposed.commitments).toMatchObject([{ who: { label: 'Harbor Fund' } }]);
  });

  it('hangs on the event that decides it, and on a change at whoever gives it', async () => {
    const { client } = workspace;
    const { id, funderId } = await newStream();
    const vote = await client.externalEvents.create({ title: 'County vote', kind: 'budget', startsOn: '2026-08-01' });
    await client.funding.update({ id, version: 1, patch: { eventId: vote.id } });
    const detail = await client.horizon.event({ eventId: vote.id, today });
    expect(detail.exposed).toMatchObject({ counts: { moneyCents: 12_000_000, services: 1 } });
    const atFunder = await client.horizon.exposed({ subjects: [{ type: 'organizations', id: funderId }], today });
    expect(atFunder.streams).toMatchObject([{ stream: { id } }]);
    const [first] = await client.horizon.list(year);
    expect(first).toMatchObject({ source: 'event', exposed: { moneyCents: 12_000_000, services: 1 } });
  });

  it('is prepared in one step: an event with a checklist counted back takes its place, and one undo takes it back', async () => {
    const { client } = workspace;
    const { id } = await newStream();
    const input = {
      title: 'Harbor grant ends',
      kind: 'grant',
      domain: 'money',
      day: '2026-09-30',
      checklistId: 'funding-end',
      subjects: [{ type: 'fundingStreams' as const, id }],
    };
    const made = await client.horizon.prepare(input);
    const entries = await client.horizon.list(year);
    expect(entries).toMatchObject([
      { source: 'event', id: made.id, readiness: 'started', exposed: { moneyCents: 12_000_000, services: 1 } },
    ]);
    const detail = await client.horizon.event({ eventId: made.id, today });
    expect(detail.lines.find(({ daysBefore }) => daysBefore === 180)).toMatchObject({ dueOn: '2026-04-03' });
    expect(detail.lines.find(({ daysBefore }) => daysBefore === 90)).toMatchObject({ dueOn: '2026-07-02' });
    expect(detail.scenarios.map(({ title }) => title)).toEqual(['It is renewed', 'It ends']);
    expect(detail.subjects).toMatchObject([{ record: { type: 'fundingStreams', label: 'Harbor grant' } }]);
    await client.changes.undo({});
    expect(await client.horizon.list(year)).toMatchObject([{ source: 'funding' }]);
    expect(await failureOf(client.horizon.prepare({ ...input, checklistId: 'nothing' }))).toMatchObject({
      code: 'invalid',
      data: { field: 'checklistId', reason: 'unknownChoice' },
    });
    expect(await failureOf(client.horizon.prepare({ ...input, kind: 'eclipse' }))).toMatchObject({
      code: 'invalid',
      data: { field: 'kind' },
    });
    expect(
      await failureOf(client.horizon.prepare({ ...input, subjects: [{ type: 'fundingStreams', id: 'nobody' }] })),
    ).toMatchObject({ code: 'notFound' });
    expect(await client.horizon.list(year)).toHaveLength(1);
  });

  it('never adds up currencies, and forgets a stream that was removed for good', async () => {
    const { client } = workspace;
    const { id, funderId } = await newStream();
    await client.funding.create({ ...award, title: 'Peso round', funderId, currency: 'MXN', endsOn: '2026-12-31' });
    await client.funding.create({ ...award, title: 'Second round', funderId, endsOn: '2026-12-31' });
    const exposed = await client.horizon.exposed({ subjects: [{ type: 'organizations', id: funderId }], today });
    expect(exposed.counts).toMatchObject({ moneyCents: 24_000_000, currency: 'USD' });
    const event = await client.externalEvents.create({ title: 'Look', kind: 'other', startsOn: '2026-05-01' });
    await client.horizon.setSubjects({ eventId: event.id, subjects: [{ type: 'fundingStreams', id }] });
    await client.funding.trash({ id, version: 1 });
    await client.trash.purge({ records: [{ type: 'fundingStreams', id }] });
    expect((await client.horizon.event({ eventId: event.id, today })).subjects).toEqual([]);
  });
});

describe('agreements about data and evaluations', () => {
  it('stand on the horizon on their last day until they are ended', async () => {
    const { client } = workspace;
    const college = await client.organizations.create({ name: 'Tidewater College' });
    const words = { title: 'Jail data', purpose: '', fields: '', security: '', note: '' };
    const agreement = {
      ...words,
      organizationId: college.id,
      ownerPersonId: null,
      status: 'signed',
      dueOn: null,
      signedOn: '2025-07-01',
      endsOn: '2026-07-01',
    } as const;
    const { id, version } = await client.evaluation.saveAgreement({ id: null, version: 0, agreement });
    await client.evaluation.savePartnership({
      id: null,
      version: 0,
      partnership: {
        title: 'Outside evaluation',
        kind: 'evaluator',
        organizationId: college.id,
        personId: null,
        agreementId: id,
        answers: [],
        paidBy: '',
        startsOn: null,
        endsOn: '2026-11-30',
        note: '',
      },
    });
    expect(await client.horizon.list(year)).toMatchObject([
      { source: 'data', title: 'Jail data', day: '2026-07-01', leadDays: 180, record: { label: 'Tidewater College' } },
      { source: 'evaluation', title: 'Outside evaluation', day: '2026-11-30', leadDays: 90, domain: 'program' },
    ]);
    await client.evaluation.saveAgreement({ id, version, agreement: { ...agreement, status: 'ended' } });
    expect((await client.horizon.list(year)).map(({ source }) => source)).toEqual(['evaluation']);
  });
});
