import { writeFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { endOfJob } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const titles = async (text: string) => (await workspace.client.search.query({ text })).hits.map((hit) => hit.title);

describe('search.query', () => {
  it('finds by beginnings of words, any accent and case, e-mail and phone digits in any grouping', async () => {
    await workspace.addPerson('Zoë Łukaszewicz-Ünal', {
      emails: [{ value: 'zoe@harbor.example' }],
      phones: [{ value: '+1 (555) 010-0123' }],
    });
    for (const text of [
      'zo',
      'LUKASZ',
      'ünal zoë',
      'unal',
      'harbor',
      'zoe@harbor',
      '5550100123',
      '555-010',
      '010-0123',
      '0123',
    ])
      expect(await titles(text)).toEqual(['Zoë Łukaszewicz-Ünal']);
    expect(await titles('szewicz')).toEqual([]);
  });

  it('finds words inside notes and contacts, says where they are, and cuts a snippet around them', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    await client.notes.create({
      record: dana,
      body: `${'Long before. '.repeat(20)}She asked about the **night line** again.`,
    });
    await client.interactions.log({
      occurredOn: '2026-03-01',
      channel: 'phone',
      participants: [dana],
      heard: 'The night shift is thin.',
    });
    const { hits } = await client.search.query({ text: 'night' });
    expect(hits.map((hit) => hit.type).toSorted()).toEqual(['interactions', 'notes']);
    for (const hit of hits) {
      expect(hit.on).toEqual({ type: 'people', id: dana.id });
      const [range] = hit.snippetRanges;
      expect(hit.snippet.slice(range?.[0], range?.[1]).toLowerCase()).toBe('night');
    }
  });

  it('offers near misses where nothing matches, and says that they are', async () => {
    await workspace.addPerson('Marguerite Ashlock', { emails: [{ value: 'marguerite@office.example' }] });
    const { hits, isFuzzy } = await workspace.client.search.query({ text: 'margeurite ashlok' });
    expect(hits.map((hit) => [hit.title, hit.snippet])).toEqual([['Marguerite Ashlock', '']]);
    expect(isFuzzy).toBe(true);
    expect(await titles('xyzzyx')).toEqual([]);
  });

  it('leaves restricted records out when asked to', async () => {
    await workspace.addPerson('Indigo V.', { isRestricted: true });
    expect((await workspace.client.search.query({ text: 'indigo', hideRestricted: true })).hits).toEqual([]);
    expect(await titles('indigo')).toHaveLength(1);
  });

  it('leaves out the notes and files of restricted records too', async () => {
    const { client, service } = workspace;
    const record = await workspace.addPerson('Elowen Marsh', { isRestricted: true });
    await client.notes.create({ record, body: 'Said so about the pharmacy in confidence.' });
    const path = service.path('pharmacy.txt');
    writeFileSync(path, 'Hours of the pharmacy.');
    const { error } = await endOfJob(client, await client.attachments.add({ record, files: [{ path }] }));
    expect(error).toBeNull();
    const found = async (hideRestricted: boolean) =>
      (await client.search.query({ text: 'pharmacy', hideRestricted })).hits.map((hit) => hit.type).toSorted();
    expect(await found(false)).toEqual(['attachments', 'notes']);
    expect(await found(true)).toEqual([]);
  });

  it('is safe with any text at all', async () => {
    await workspace.addPerson('Dana "Dee" O’Brien *');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.constantFrom('"', '*', 'NEAR(', '^a', '-', 'a OR', '{title}:', "'; drop table people; --", '\0', '%', '_'),
        ),
        async (text) => {
          const { hits } = await workspace.client.search.query({ text });
          for (const hit of hits)
            for (const [start, end] of hit.titleRanges) expect(start < end && end <= hit.title.length).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds partners by what was written beside their ratings and planned moves, until undo takes it back', async () => {
    const { client } = workspace;
    const walt = await workspace.addPerson('Walt Hensbridge');
    await client.assessments.rate({ record: walt, scale: 'stance', value: '-1', note: 'Worries about bus stops' });
    await client.stanceTargets.create({
      record: walt,
      decisionId: null,
      fromStance: -1,
      targetStance: 0,
      reviewOn: '2026-04-10',
      ownerId: null,
      note: 'Breakfast at the barbershop',
      evidence: '',
    });
    expect(await titles('bus stops')).toEqual(['Walt Hensbridge']);
    expect(await titles('barbershop')).toEqual(['Walt Hensbridge']);
    await client.changes.undo({});
    expect(await titles('barbershop')).toEqual([]);
    expect(await titles('bus stops')).toEqual(['Walt Hensbridge']);
  });
});
