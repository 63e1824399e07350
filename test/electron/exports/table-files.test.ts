import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { readXlsx } from '#electron/storage/files/read-xlsx.ts';
import { readVcards } from '#electron/storage/files/read-vcard.ts';
import type { ExportFormat, ExportViewInput } from '#shared/contract/export-views.ts';
import { endOfJob } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const people: ExportViewInput = {
  table: 'people',
  selection: { query: { sort: { field: 'name', direction: 'asc' } } },
};

async function write(
  view: ExportViewInput,
  format: ExportFormat,
  more: { includeRestricted?: boolean; columns?: string[] } = {},
) {
  const path = workspace.service.path(`out.${format}`);
  const end = await endOfJob(
    workspace.client,
    await workspace.client.exports.records({
      view,
      format,
      path,
      title: 'Our list',
      lines: ['Sector: Police'],
      ...more,
    }),
  );
  return { path, end };
}

async function sheetRows(path: string, sheet?: string): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const batch of readXlsx(path, { sheet, headerRow: -1 }))
    rows.push(...batch.rows.map((row) => [...row.cells]));
  return rows;
}

async function someWork() {
  const { client } = workspace;
  const ana = await workspace.addPerson('Ana');
  const wren = await workspace.addPerson('Wren', { isRestricted: true });
  for (const record of [ana, wren]) {
    await client.followUps.create({
      type: 'thank',
      summary: `Thank ${record.id === ana.id ? 'her' : 'them'}`,
      ownerId: null,
      dueOn: '2026-03-12',
      record,
    });
    await client.interactions.log({
      occurredOn: '2026-03-01',
      channel: 'phone',
      participants: [record],
      heard: '=1+1',
    });
    await client.commitments.create({ record, type: 'volunteer-hours', status: 'verbal', value: 12.5, unit: 'hours' });
  }
  await client.tasks.create({ title: 'Ask the mayor', dueOn: '2026-04-01' });
  return { ana, wren };
}

describe('exports.records of any table', () => {
  it.each([
    [{ table: 'followUps', scope: 'open' }, 1, 1, 'Thank her'],
    [{ table: 'interactions' }, 1, 1, '=1+1'],
    [{ table: 'commitments', scope: 'all' }, 1, 1, '12.5'],
    [{ table: 'tasks', selection: { filter: {} } }, 1, 0, 'Ask the mayor'],
    [{ table: 'goals' }, 0, 0, 'Goal'],
    [{ table: 'meetings', when: 'upcoming' }, 0, 0, 'Meeting'],
    [{ table: 'decisions' }, 0, 0, 'Decision'],
    [{ table: 'relationships' }, 0, 0, 'From'],
    [{ table: 'committees' }, 0, 0, 'Committee'],
    [{ table: 'risks' }, 0, 0, 'Risk'],
    [{ table: 'wins' }, 0, 0, 'Win'],
    [{ table: 'promises', scope: 'open' }, 0, 0, 'Promise'],
    [{ table: 'assets' }, 0, 0, 'Text'],
    [{ table: 'wantedDecisions' }, 0, 0, 'Decision'],
    [{ table: 'objections' }, 0, 0, 'What they say'],
    [{ table: 'campaigns' }, 0, 0, 'Campaign'],
    [{ table: 'indicators' }, 0, 0, 'Indicator'],
  ] as const satisfies readonly (readonly [ExportViewInput, number, number, string])[])(
    'writes %o as a workbook, without what is restricted',
    async (view, rows, leftOut, words) => {
      await someWork();
      const { path, end } = await write(view, 'xlsx');
      expect(end).toMatchObject({ state: 'done', result: { rows, leftOut } });
      const cells = (await sheetRows(path)).flat();
      expect(cells).toContain(words);
      expect(cells).not.toContain('Wren');
      const about = (await sheetRows(path, 'About this file')).flat();
      expect(about).toContain('Sector: Police');
      expect(about.join(' ')).toContain(leftOut > 0 ? 'left out: 1' : 'No restricted records');
    },
  );

  it('types cells: days, ticks, numbers of custom fields, amounts; a restricted field stays out and is counted', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana', { doNotContact: true });
    const fields = [];
    for (const [name, kind, unit, isRestricted] of [
      ['Seats', 'number', '', false],
      ['Pledge', 'money', 'USD', false],
      ['Vetted', 'checkbox', '', false],
      ['Secret', 'text', '', true],
    ] as const)
      fields.push(await client.customFields.create({ recordType: 'people', name, kind, unit, isRestricted }));
    const [seats, pledge, vetted, secret] = fields.map(({ id }) => id);
    await client.people.update({
      id: ana.id,
      version: 1,
      patch: { custom: { [seats ?? '']: '7', [pledge ?? '']: '1250', [vetted ?? '']: 'yes', [secret ?? '']: 'hush' } },
    });
    const { path } = await write(people, 'xlsx');
    const [head = [], row = []] = await sheetRows(path);
    const cell = (label: string) => row[head.indexOf(label)];
    expect([cell('Seats'), cell('Pledge'), cell('Vetted'), cell('Do not contact')]).toEqual([
      '7',
      '12.5',
      'TRUE',
      'TRUE',
    ]);
    expect(head).not.toContain('Secret');
    expect((await sheetRows(path, 'About this file')).flat()).toContain('Restricted fields are left out: 1.');
    const all = await write(people, 'json', { includeRestricted: true });
    expect(readFileSync(all.path, 'utf8')).toContain('hush');
  });

  it('writes JSON and Markdown that say what they are and what they leave out', async () => {
    await someWork();
    const json: unknown = JSON.parse(readFileSync((await write(people, 'json', { columns: ['name'] })).path, 'utf8'));
    expect(json).toMatchObject({
      format: 'longtable-table',
      title: 'Our list',
      rows: [{ name: 'Ana' }],
      leftOut: 1,
      includesRestricted: false,
    });
    const text = readFileSync((await write(people, 'markdown', { columns: ['name', 'influence'] })).path, 'utf8');
    expect(text).toContain('# Our list');
    expect(text).toContain('| Name | Influence |\n| --- | ---: |\n| Ana |  |');
    expect(text).toContain('# Longtable: Restricted records are left out: 1.');
  });

  it('writes vCard 3 and says in the file what is left out', async () => {
    await someWork();
    const { path } = await write(people, 'vcard3');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('VERSION:3.0');
    expect(text).toContain('PRODID:-//Longtable//EN (restricted records are left out: 1)');
    const cards = [];
    for await (const card of readVcards(path)) cards.push(card);
    expect(cards).toMatchObject([{ version: '3.0', names: { formatted: 'Ana' }, unknown: [] }]);
  });

  it('refuses address cards of anything but partners', async () => {
    const { end } = await write({ table: 'goals' }, 'vcard');
    expect(end).toMatchObject({ state: 'failed', error: { code: 'invalid', data: { reason: 'onlyPartners' } } });
  });
});

describe('exports.rows', () => {
  it('answers the first rows as words for paper, and whether there are more', async () => {
    await someWork();
    expect(await workspace.client.exports.rows({ view: people, columns: ['name'] })).toMatchObject({
      columns: [{ id: 'name', label: 'Name', kind: 'text' }],
      rows: [['Ana']],
      leftOut: 1,
      isCut: false,
    });
    const cut = await workspace.client.exports.rows({
      view: people,
      columns: ['name'],
      includeRestricted: true,
      limit: 1,
    });
    expect(cut).toMatchObject({ rows: [['Ana']], leftOut: 0, isCut: true });
  });
});

describe('exports.document', () => {
  it('writes Markdown and Word', async () => {
    const { client, service } = workspace;
    const [markdown, docx] = [service.path('a.md'), service.path('a.docx')];
    await client.exports.document({ path: markdown, title: 'A', markdown: '# A\n\nText', format: 'markdown' });
    await client.exports.document({ path: docx, title: 'A', markdown: '# A\n\nText', format: 'docx' });
    expect(readFileSync(markdown, 'utf8')).toBe('# A\n\nText');
    expect(readFileSync(docx).subarray(0, 2).toString()).toBe('PK');
  });
});
