import { describe, expect, it } from 'vitest';

import { networkInsightsSchema } from '#shared/contract/relationships.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { endOfJob, failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

const tie = (from: PartnerRef, to: PartnerRef, fields: object = {}) =>
  workspace.client.relationships.create({ from, to, kind: 'knows', strength: 3, ...fields });

const meet = (day: string, ...participants: PartnerRef[]) =>
  workspace.client.interactions.log({
    occurredOn: day,
    channel: 'meeting',
    direction: 'both',
    outcome: 'attended',
    participants,
  });

describe('the graph', () => {
  it('has those with ties, their places in organizations, and who met twice lately', async () => {
    const { client } = workspace;
    const [ana, bo, cy] = [
      await workspace.addPerson('Ana Ruiz', { familyName: 'Ruiz' }),
      await workspace.addPerson('Bo Ek'),
      await workspace.addPerson('Cy Orr'),
    ];
    await workspace.addPerson('Nobody’s friend');
    const police = await workspace.addOrganization('Police', { sector: 'law-enforcement' });
    await client.roles.create({ personId: ana.id, organizationId: police.id, title: 'Chief' });
    await tie(ana, bo, { kind: 'influences' });
    await tie(cy, police, { kind: 'advises', strength: 1 });
    await tie(bo, cy, { kind: 'friend', endsOn: '2020-01-01' });
    await meet('2026-02-01', bo, cy);
    await meet('2026-03-01', bo, cy);
    const all = await client.relationships.graph({ today });
    expect(all.nodes.map((node) => `${node.shortName} ${node.ties}`).toSorted()).toEqual([
      'Ek 2',
      'Orr 2',
      'Police 2',
      'Ruiz 2',
    ]);
    expect(all.ties.map((line) => line.kind)).toEqual(['influences', 'advises', 'role', 'met']);
    expect(all.total).toEqual({ nodes: 4, ties: 4 });
    const bare = await client.relationships.graph({ today, withRoles: false, withMeetings: false });
    expect(bare.ties.map((line) => line.kind)).toEqual(['influences', 'advises']);
  });

  it('around one partner goes as many ties far as asked', async () => {
    const { client } = workspace;
    const people: PartnerRef[] = [];
    for (const name of ['A', 'B', 'C', 'D']) people.push(await workspace.addPerson(name));
    for (const [index, person] of people.slice(1).entries()) await tie(people[index] ?? person, person);
    const names = async (depth: number) =>
      (await client.relationships.graph({ today, center: people[0] ?? null, depth })).nodes
        .map((node) => node.name)
        .toSorted();
    expect(await names(1)).toEqual(['A', 'B']);
    expect(await names(3)).toEqual(['A', 'B', 'C', 'D']);
    expect(await failureOf(client.relationships.graph({ today, center: { type: 'people', id: 'x' } }))).toMatchObject({
      code: 'notFound',
    });
  });

  it('of one decision has who was rated about it, as they stand on it, and who influences them', async () => {
    const { client } = workspace;
    const [ana, bo, cy, dan] = [
      await workspace.addPerson('Ana'),
      await workspace.addPerson('Bo'),
      await workspace.addPerson('Cy'),
      await workspace.addPerson('Dan'),
    ];
    const decision = await client.wantedDecisions.create({ title: 'Council funds the pilot' });
    const rate = (record: PartnerRef, value: string, decisionId: string | null) =>
      client.assessments.rateMany({ ratings: [{ record, decisionId, scale: 'stance', value, ratedOn: today }] });
    await rate(ana, '-2', decision.id);
    await rate(ana, '1', null);
    await tie(bo, ana, { kind: 'influences' });
    await tie(cy, ana, { kind: 'knows' });
    await tie(dan, bo, { kind: 'influences' });
    const graph = await client.relationships.graph({ today, decisionId: decision.id });
    expect(Object.fromEntries(graph.nodes.map((node) => [node.name, node.stance]))).toEqual({ Ana: -2, Bo: null });
    expect(graph.ties).toHaveLength(1);
    expect((await client.relationships.graph({ today })).nodes).toHaveLength(4);
  });

  it('of one committee has who sits there and what ties them; seats on one committee are ties when asked for', async () => {
    const { client } = workspace;
    const [ana, bo, cy, dan] = [
      await workspace.addPerson('Ana'),
      await workspace.addPerson('Bo'),
      await workspace.addPerson('Cy'),
      await workspace.addPerson('Dan'),
    ];
    await tie(ana, bo);
    await tie(ana, dan);
    const committee = await client.committees.create({ name: 'Services' });
    const people = [ana, bo, cy].map(({ id }) => ({ personId: id }));
    await client.committees.seatPeople({ id: committee.id, people, startsOn: '2026-01-01' });
    const scope = { today, committeeId: committee.id };
    const graph = await client.relationships.graph(scope);
    expect(graph.nodes.map((node) => `${node.name} ${node.ties}`).toSorted()).toEqual(['Ana 1', 'Bo 1', 'Cy 0']);
    expect(graph.total).toEqual({ nodes: 3, ties: 1 });
    const shared = await client.relationships.graph({ ...scope, withCommittees: true });
    expect(shared.ties.map((line) => line.kind)).toEqual(['knows', 'committee', 'committee', 'committee']);
    expect((await client.relationships.graph({ ...scope, today: '2025-12-31' })).nodes).toEqual([]);
    const whole = await client.relationships.graph({ today, withCommittees: true });
    expect(whole.ties.map((line) => line.kind).toSorted()).toEqual(['committee', 'knows', 'knows']);
    await client.committees.trash({ id: committee.id, version: 1 });
    expect((await client.relationships.graph({ today, withCommittees: true })).ties).toHaveLength(2);
    expect(await failureOf(client.relationships.graph(scope))).toMatchObject({ code: 'notFound' });
  });

  it('shows somebody without ties alone, and leaves out the trash', async () => {
    const { client } = workspace;
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    await tie(ana, bo);
    await client.trash.move({ type: 'people', selection: { ids: [bo.id] } });
    const graph = await client.relationships.graph({ today, center: ana });
    expect(graph.nodes.map((node) => node.name)).toEqual(['Ana']);
    expect(graph.ties).toEqual([]);
  });
});

describe('the insights', () => {
  const insights = async (of: 'people' | 'organizations') => {
    const { client } = workspace;
    const end = await endOfJob(client, await client.relationships.insights({ of, today }));
    return networkInsightsSchema.parse(end.result);
  };

  it('name who stands in between and what is cut off without them', async () => {
    const { client } = workspace;
    const sectors = ['faith', 'faith', 'harm-reduction', 'law-enforcement', 'business'];
    const people: PartnerRef[] = [];
    for (const [index, sector] of sectors.entries()) {
      const person = await workspace.addPerson(`P${index}`);
      const organization = await workspace.addOrganization(`O${index}`, { sector });
      await client.roles.create({ personId: person.id, organizationId: organization.id });
      people.push(person);
    }
    const [a, b, osei, police, shop] = people;
    if (a === undefined || b === undefined || osei === undefined || police === undefined || shop === undefined) return;
    await tie(a, b);
    await tie(a, osei);
    await tie(b, osei);
    await tie(osei, police);
    await tie(osei, shop);
    const facts = await insights('people');
    expect(facts).toMatchObject({ partners: 5, ties: 5, pieces: 1, density: 0.5, isEstimate: false, cutPointCount: 1 });
    expect(facts.brokers[0]?.record).toMatchObject({ label: 'P2' });
    expect(facts.cutPoints).toMatchObject([
      { record: { label: 'P2' }, partners: 2, groups: ['law-enforcement', 'business'] },
    ]);
    // Between organizations the strong ties of their people count.
    expect(await insights('organizations')).toMatchObject({ partners: 5, ties: 5 });
  });

  it('say nothing about an empty workspace', async () => {
    expect(await insights('people')).toMatchObject({ partners: 0, density: null, brokers: [], cutPoints: [] });
  });
});
