import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { reportKinds } from '#shared/content/report-kinds.ts';
import { startTestService, type TestService } from '#test/support/storage-service.ts';

const today = '2026-03-02';
let test: TestService;

beforeAll(async () => {
  test = await startTestService({ clock: () => new Date(`${today}T12:00:00`) });
  await test.client.workspaces.openDemo({});
}, 60_000);

afterAll(async () => test.dispose());

async function subjectFor(kind: string): Promise<string | null> {
  if (kind === 'committee') return (await test.client.committees.list({ today }))[0]?.id ?? null;
  if (kind === 'campaign') return (await test.client.campaigns.list({ today }))[0]?.id ?? null;
  if (kind === 'packet') return (await test.client.meetings.list({ when: 'upcoming' })).rows[0]?.id ?? null;
  return null;
}

async function addReport(kind: (typeof reportKinds)[number]['id'], fields: object = {}) {
  const { id } = await test.client.reports.create({
    kind,
    title: `Report ${kind}`,
    periodStart: '2025-03-03',
    periodEnd: today,
    subjectId: await subjectFor(kind),
    ...fields,
  });
  return id;
}

const read = (id: string, hidesRestricted = false) => test.client.reports.document({ id, today, hidesRestricted });

async function save(id: string, format: 'docx' | 'html' | 'md', name: string): Promise<Buffer> {
  const path = join(test.folder, name);
  await test.client.reports.save({ id, today, hidesRestricted: true, path, format });
  return readFile(path);
}

const sum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('reports of the Riverbend coalition', () => {
  it.each(reportKinds)('read as $label', async (kind) => {
    const document = await read(await addReport(kind.id));
    expect(document.sections.map((section) => section.id)).toEqual(kind.sections);
    const told = document.sections.filter((section) => !section.isEmpty);
    expect(told.length).toBeGreaterThan(0);
    for (const section of told) expect(section.lead).not.toMatch(/undefined|NaN|null/u);
  });

  it('tell the figures that the health screen shows', async () => {
    const document = await read(await addReport('health'));
    const health = document.sections.find((section) => section.id === 'health');
    const table = health?.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows[0]?.slice(0, 2)).toEqual(['Sectors at the table', '91.7%']);
    expect(document.sections.find((section) => section.id === 'sectors')?.lead).toContain('11 of 12');
  });

  it('give the same bytes twice, of every kind, in every format', async () => {
    for (const { id: kind } of reportKinds) {
      const id = await addReport(kind);
      const text = '1. One\n2. Two\n\nSee [the page](https://example.org/a) and [another](https://example.org/b).';
      await test.client.reports.update({
        id,
        version: 1,
        patch: { words: { opening: { text }, directory: { text } } },
      });
      // The paper is drawn from the document alone.
      expect(await read(id)).toEqual(await read(id));
      for (const format of ['docx', 'html', 'md'] as const) {
        const [first, second] = [await save(id, format, `one.${format}`), await save(id, format, `two.${format}`)];
        expect(first.length).toBeGreaterThan(1_000);
        expect(sum(second), `${kind} as ${format}`).toBe(sum(first));
      }
    }
  });

  it('are kept in three: for everybody, for a funder, and for the council on two pages', async () => {
    const kept = (await test.client.reports.list({})).filter((report) => !report.title.startsWith('Report '));
    expect(kept.map((report) => report.kind).toSorted()).toEqual(['annual', 'council', 'funder']);
    for (const { id } of kept) {
      const { sections } = await read(id);
      expect(sections[0]?.ownWords).not.toBeNull();
      // Words that were put over figures of the records agree with them.
      expect(sections.filter((section) => section.isOld)).toEqual([]);
    }
    const council = await read(kept.find((report) => report.kind === 'council')?.id ?? '');
    const rows = council.sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.kind === 'table' && section.id !== 'sectors' ? [block.rows.length] : [],
      ),
    );
    expect(Math.max(...rows)).toBeLessThanOrEqual(6);
    expect(JSON.stringify(council)).not.toContain('"chart"');
  });

  it('say that there is not enough data for a period before the coalition, and never 0', async () => {
    const id = await addReport('annual', { periodStart: '2001-01-01', periodEnd: '2001-12-31' });
    const document = await read(id);
    for (const part of ['wins', 'meetings', 'decisions', 'tasks', 'commitments', 'highlights', 'health', 'history'])
      expect(document.sections.find((section) => section.id === part)?.lead).toMatch(/^Not enough data\./u);
  });

  it('name nobody who is restricted, in lists nor in words, where they are kept out', async () => {
    const [person] = (await test.client.search.query({ text: 'Miss Bea', types: ['people'] })).hits;
    const found = await test.client.people.get({ id: person?.id ?? '' });
    await test.client.people.update({
      id: found.person.id,
      version: found.person.version,
      patch: { isRestricted: true },
    });
    const id = await addReport('annual');
    await test.client.reports.update({
      id,
      version: 1,
      patch: { words: { opening: { text: `Thanks to **${found.person.name.toUpperCase()}** for the year.` } } },
    });
    const html = (await save(id, 'html', 'quiet.html')).toString('utf8');
    expect(html.toLowerCase()).not.toContain(found.person.name.toLowerCase());
    expect(html).toContain('Kept private');
    const whole = await read(id, false);
    expect(whole.sections[0]?.ownWords).toContain(found.person.name.toUpperCase());
  });
});
