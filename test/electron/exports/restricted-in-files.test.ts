import { readFileSync, writeFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { ExportFormat, ExportViewInput } from '#shared/contract/export-views.ts';
import { endOfJob } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';
import { textOfParts } from '#test/support/zip.ts';

const workspace = testWorkspace();

/** What is kept private here, each by a word that stands nowhere else. */
const secrets = {
  person: 'Zwrenna',
  note: 'Znotewords',
  heard: 'Zheardwords',
  field: 'Zfieldname',
  value: 'Zfieldvalue',
  file: 'Zfilename',
  livedExperience: '1999-09-09',
} as const;
type Secret = keyof typeof secrets;

const people = { sort: { field: 'name', direction: 'asc' } } as const;
const everybody: ExportViewInput = { table: 'people', selection: { query: people } };
const audience = { feature: 'people', selection: { query: people } } as const;
const address = {
  label: 'home',
  street: '1 Main St',
  city: 'Riverbend',
  region: 'OH',
  postalCode: '45000',
  country: '',
};

async function fill(): Promise<{ anaId: string }> {
  const { client } = workspace;
  const hidden = await workspace.addPerson(`${secrets.person} Vale`, {
    isRestricted: true,
    addresses: [address],
    emails: [{ value: `${secrets.person}@x.example` }],
  });
  const field = await client.customFields.create({
    recordType: 'people',
    name: secrets.field,
    kind: 'text',
    unit: '',
    isRestricted: true,
  });
  const open = await client.customFields.create({
    recordType: 'people',
    name: 'Knows',
    kind: 'partner',
    unit: 'people',
  });
  const ana = await workspace.addPerson('Ana Open', {
    givenName: 'Ana',
    addresses: [address],
    emails: [{ value: 'ana@x.example' }],
    livedExperienceOn: secrets.livedExperience,
    custom: { [field.id]: secrets.value, [open.id]: `people/${hidden.id}` },
  });
  await client.notes.create({ record: ana, body: secrets.note, isRestricted: true });
  await client.interactions.log({
    occurredOn: '2026-03-01',
    channel: 'phone',
    participants: [ana],
    heard: secrets.heard,
    sensitivity: 'restricted',
  });
  for (const record of [ana, hidden])
    await client.followUps.create({
      type: 'thank',
      summary: record.id === hidden.id ? `Thank ${secrets.person}` : 'Thank her',
      dueOn: '2026-03-12',
      ownerId: await workspace.meId(),
      record,
    });
  const path = workspace.service.path(`${secrets.file}.txt`);
  writeFileSync(path, 'words');
  await endOfJob(client, await client.attachments.add({ record: ana, files: [{ path }], isRestricted: true }));
  return { anaId: ana.id };
}

/** All words of a file: its parts unpacked, long lines joined again. */
function wordsOf(path: string): string {
  const bytes = readFileSync(path);
  const text = bytes.subarray(0, 2).toString() === 'PK' ? textOfParts(bytes) : bytes.toString();
  return text.replaceAll(/\r\n[ \t]/g, '').replaceAll('=\r\n', '');
}

interface Way {
  readonly name: string;
  readonly write: (path: string, includeRestricted: boolean) => Promise<unknown>;
  /** What stands in the file when restricted records are asked for; whatever else is private is no part of this kind of file. */
  readonly holds: readonly Secret[];
  /** Letters, labels and drafts go to people as they are: who was left out is said on the screen, never in what they get. */
  readonly isForOthers?: boolean;
}

function table(view: ExportViewInput, format: ExportFormat, holds: readonly Secret[]): Way {
  return {
    name: `${view.table} as ${format}`,
    holds,
    write: async (path, includeRestricted) =>
      endOfJob(workspace.client, await workspace.client.exports.records({ view, format, path, includeRestricted })),
  };
}

const letter = 'Dear {Name}, {Zfieldname} {Knows}';
const ways: readonly Way[] = [
  ...(['xlsx', 'csv', 'json', 'markdown'] as const).flatMap((format) => [
    table(everybody, format, ['person', 'field', 'value']),
    table({ table: 'interactions' }, format, ['heard']),
    table({ table: 'followUps', scope: 'open' }, format, ['person']),
  ]),
  table(everybody, 'vcard', ['person']),
  table(everybody, 'vcard3', ['person']),
  {
    name: 'all of the workspace as JSON',
    holds: ['person', 'note', 'heard', 'field', 'value', 'file', 'livedExperience'],
    write: async (path, includeRestricted) =>
      endOfJob(workspace.client, await workspace.client.exports.workspace({ path, includeRestricted })),
  },
  {
    name: 'a bundle',
    holds: ['person', 'note', 'heard', 'field', 'value', 'file', 'livedExperience'],
    write: async (path, includeRestricted) =>
      endOfJob(workspace.client, await workspace.client.exports.bundle({ path, includeRestricted })),
  },
  {
    name: 'a calendar file',
    holds: ['person'],
    write: (path, includesRestricted) =>
      workspace.client.calendarFiles.save({ path, scope: { of: 'all', id: '' }, includesRestricted }),
  },
  {
    name: 'what is printed of a table',
    holds: ['person', 'field', 'value'],
    write: async (path, includeRestricted) => {
      const printed = await workspace.client.exports.rows({ view: everybody, includeRestricted, limit: 100 });
      // The head of the paper says what the procedure counts.
      const said = includeRestricted
        ? 'With restricted records'
        : printed.leftOut > 0
          ? 'Restricted records are left out'
          : '';
      writeFileSync(path, JSON.stringify({ ...printed, said }));
    },
  },
  {
    name: 'letters as a Word document',
    holds: ['person', 'value'],
    isForOthers: true,
    write: async (path, includeRestricted) =>
      endOfJob(
        workspace.client,
        await workspace.client.mailings.saveLetters({
          ...audience,
          includeRestricted,
          text: letter,
          title: 'Letters',
          path,
        }),
      ),
  },
  {
    name: 'drafts of mail',
    holds: ['person'],
    isForOthers: true,
    write: async (path, includeRestricted) =>
      endOfJob(
        workspace.client,
        await workspace.client.mailings.saveDrafts({
          ...audience,
          includeRestricted,
          subject: 'News',
          text: 'Hello',
          batchSize: 500,
          path,
        }),
      ),
  },
];

describe('restricted records and fields', () => {
  it.each(ways)('stay out of $name unless asked for, and the file says so', async ({ write, holds, isForOthers }) => {
    await fill();
    const found = (text: string): string[] =>
      Object.entries(secrets).flatMap(([kind, word]) => (text.includes(word) ? [kind] : []));

    const plain = workspace.service.path('plain.out');
    await write(plain, false);
    const text = wordsOf(plain);
    // A letter names the field where somebody wrote its name: the words in it stay out.
    expect(found(text.replaceAll(`{${secrets.field}}`, ''))).toEqual([]);
    expect(text.includes('Ana') || text.includes('ana@') || text.includes('Thank her') || holds[0] === 'heard').toBe(
      true,
    );

    const whole = workspace.service.path('whole.out');
    await write(whole, true);
    expect(found(wordsOf(whole)).toSorted()).toEqual([...holds].toSorted());
    if (isForOthers === true) return;
    expect(text).toMatch(/restricted (records|entries) are left out|"includesRestricted": ?false/i);
    expect(wordsOf(whole)).toMatch(/with restricted (records|entries)|"includesRestricted": ?true/i);
  });
});
