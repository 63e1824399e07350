import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { endOfJob } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

import { fieldsOf } from './add-field.ts';

const workspace = testWorkspace();
const addField = fieldsOf(workspace);
const memo = {
  title: 'First pathway',
  writtenOn: '2026-03-02',
  chosen: ['pathway:self-referral'],
  rejected: [],
  reasons: '',
  decisionId: null,
};

describe('objections, outlets, memos and sources of money', () => {
  it('have fields of people’s own and files, are found by both, and leave none behind', async () => {
    const { client } = workspace;
    const path = workspace.service.path('reply.txt');
    writeFileSync(path, 'The flyer with the wheelbarrow');
    const records = [
      { type: 'objections', id: (await client.objections.create({ text: 'It costs too much' })).id },
      { type: 'pressOutlets', id: (await client.press.create({ name: 'The Courier' })).id },
      { type: 'pathwayMemos', id: (await client.program.createMemo({ memo, today: '2026-03-02' })).id },
      { type: 'fundingStreams', id: (await client.funding.create({ title: 'State grant', type: 'state' })).id },
    ] as const;
    for (const record of records) {
      const { type: recordType, id } = record;
      const field = await addField({ recordType, name: `Seen in ${recordType}`, kind: 'text', unit: '' });
      await client.customFields.setValues({
        recordType,
        recordIds: [id],
        values: { [field]: `Zanzibar ${recordType}` },
      });
      expect((await client.search.query({ text: `zanzibar ${recordType}` })).hits).toMatchObject([
        { type: recordType, id },
      ]);
      await endOfJob(client, await client.attachments.add({ record, files: [{ path }] }));
      expect(await client.attachments.list({ record })).toMatchObject([{ name: 'reply.txt' }]);
    }
    await client.objections.trash({ id: records[0].id, version: 1 });
    await client.press.trash({ id: records[1].id, version: 1 });
    await client.program.trashMemo({ id: records[2].id, version: 1 });
    await client.funding.trash({ id: records[3].id, version: 1 });
    await client.trash.purge({ records: [...records] });
    expect((await client.search.query({ text: 'zanzibar' })).hits).toEqual([]);
    expect((await client.search.query({ text: 'reply', types: ['attachments'] })).hits).toEqual([]);
  });
});

describe('trainings, feedback, indicators and contacts of the network', () => {
  it('have fields of people’s own and files, are found by both, and leave none behind', async () => {
    const { client } = workspace;
    const path = workspace.service.path('slides.txt');
    writeFileSync(path, 'What the room saw');
    const contact = { title: 'Calder', kind: 'peer-site', organizationId: null, personId: null };
    const words = { address: '', about: '', note: '' };
    const heard = { route: 'box', heardOn: '2026-02-01', today: '2026-03-02' };
    const records = [
      { type: 'trainingSessions', id: (await client.training.create({ title: 'Naloxone', topic: 'naloxone' })).id },
      { type: 'feedback', id: (await client.engagement.createFeedback({ title: 'Rooms', ...heard })).id },
      {
        type: 'indicators',
        id: (await client.evaluation.createIndicator({ title: 'Offers', domain: 'reach', unit: 'count' })).id,
      },
      {
        type: 'networkContacts',
        id: (await client.shelf.saveContact({ id: null, version: 0, contact: { ...contact, ...words } })).id,
      },
    ] as const;
    for (const record of records) {
      const { type: recordType, id } = record;
      const field = await addField({ recordType, name: `Seen in ${recordType}`, kind: 'text', unit: '' });
      await client.customFields.setValues({ recordType, recordIds: [id], values: { [field]: `Quokka ${recordType}` } });
      expect((await client.search.query({ text: `quokka ${recordType}` })).hits).toMatchObject([
        { type: recordType, id },
      ]);
      await endOfJob(client, await client.attachments.add({ record, files: [{ path }] }));
      expect(await client.attachments.list({ record })).toMatchObject([{ name: 'slides.txt' }]);
    }
    await client.training.trash({ id: records[0].id, version: 1 });
    await client.engagement.trashFeedback({ id: records[1].id, version: 1 });
    await client.evaluation.trashIndicator({ id: records[2].id, version: 1 });
    await client.shelf.trashContact({ id: records[3].id, version: 1 });
    await client.trash.purge({ records: [...records] });
    expect((await client.search.query({ text: 'quokka' })).hits).toEqual([]);
    expect((await client.search.query({ text: 'slides', types: ['attachments'] })).hits).toEqual([]);
  });
});

describe('losses, lessons and events on the horizon', () => {
  it('have fields of people’s own and files, are found by both, and leave none behind', async () => {
    const { client } = workspace;
    const path = workspace.service.path('notes.txt');
    writeFileSync(path, 'What the room said');
    const event = { title: 'County vote', kind: 'budget', startsOn: '2026-08-01' };
    const records = [
      { type: 'losses', id: (await client.losses.create({ title: 'No quorum', lostOn: '2026-02-01' })).id },
      { type: 'lessons', id: (await client.lessons.create({ title: 'Count heads the day before' })).id },
      { type: 'externalEvents', id: (await client.externalEvents.create(event)).id },
    ] as const;
    for (const record of records) {
      const { type: recordType, id } = record;
      const field = await addField({ recordType, name: `Ward of ${recordType}`, kind: 'text', unit: '' });
      const value = { [field]: `Marigold ${recordType}` };
      await client.customFields.setValues({ recordType, recordIds: [id], values: value });
      const { hits } = await client.search.query({ text: `marigold ${recordType}` });
      expect(hits).toMatchObject([{ type: recordType, id }]);
      await client.changes.undo({});
      expect((await client.search.query({ text: `marigold ${recordType}` })).hits).toEqual([]);
      await client.changes.redo({});
      await endOfJob(client, await client.attachments.add({ record, files: [{ path }] }));
      expect(await client.attachments.list({ record })).toMatchObject([{ name: 'notes.txt' }]);
    }
    await client.losses.trash({ id: records[0].id, version: 1 });
    await client.lessons.trash({ id: records[1].id, version: 1 });
    await client.externalEvents.trash({ id: records[2].id, version: 1 });
    await client.trash.purge({ records: [...records] });
    expect((await client.search.query({ text: 'marigold' })).hits).toEqual([]);
    expect((await client.search.query({ text: 'notes', types: ['attachments'] })).hits).toEqual([]);
  });
});
