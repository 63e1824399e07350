import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { ownWordSections, reportSections } from '#shared/content/report-kinds.ts';
import { reportMarkdown } from '#shared/domain/reports/report-markdown.ts';
import { endOfJob, failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';
const period = { periodStart: '2026-01-01', periodEnd: '2026-03-31' };

const add = (fields: object = {}) =>
  workspace.client.reports.create({ kind: 'annual', title: 'Year', ...period, ...fields });

async function problemOf(work: Promise<unknown>) {
  return (await failureOf(work)).data;
}

describe('reports', () => {
  it('are kept with the parts of their kind, listed, found, changed, undone, trashed and restored', async () => {
    const { client } = workspace;
    const { id, changeSetId } = await add({ title: 'Two pages for the council', kind: 'council' });
    expect(await client.reports.get({ id })).toMatchObject({
      kind: 'council',
      sections: ['opening', 'ask', 'wins', 'sectors', 'risks', 'ahead'],
      words: {},
      subject: null,
      isInTrash: false,
    });
    const saved = await client.reports.update({
      id,
      version: 1,
      patch: {
        sections: ['ask', 'wins'],
        words: { ask: { text: 'Fund the **sobering center**.' }, wins: { title: 'Won' } },
      },
    });
    expect((await client.reports.list({})).map((report) => report.title)).toEqual(['Two pages for the council']);
    expect((await client.search.query({ text: 'sobering' })).hits.map((hit) => hit.title)).toEqual([
      'Two pages for the council',
    ]);
    const document = await client.reports.document({ id, today, hidesRestricted: false });
    expect(document.sections).toMatchObject([
      { id: 'ask', title: 'What we ask', ownWords: 'Fund the **sobering center**.', isOld: false, isEmpty: false },
      {
        id: 'wins',
        title: 'Won',
        lead: 'Not enough data. No verified win was written down in this period.',
        isEmpty: true,
      },
    ]);
    await client.changes.undo({ changeSetId: saved.changeSetId ?? '' });
    expect((await client.reports.get({ id })).words).toEqual({});
    const { version } = await client.reports.get({ id });
    await client.reports.trash({ id, version });
    expect(await client.reports.list({})).toEqual([]);
    expect(changeSetId).not.toBeNull();
    await client.trash.restore({ records: [{ type: 'reports', id }] });
    expect(await client.reports.list({})).toHaveLength(1);
  });

  it('tell when the records changed under words that somebody wrote', async () => {
    const { client } = workspace;
    const { id } = await add();
    const lead = async () =>
      (await client.reports.document({ id, today, hidesRestricted: false })).sections.find(
        (part) => part.id === 'committees',
      );
    const was = (await lead())?.lead ?? '';
    await client.reports.update({ id, version: 1, patch: { words: { committees: { text: 'None yet.', was } } } });
    expect(await lead()).toMatchObject({ ownWords: 'None yet.', isOld: false });
    await client.committees.create({ name: 'Data' });
    expect(await lead()).toMatchObject({ ownWords: 'None yet.', isOld: true });
  });

  it('are refused with a period that cannot be, parts named twice, and subjects that are not there', async () => {
    const { client } = workspace;
    expect(await problemOf(add({ periodStart: '2026-05-01' }))).toMatchObject({
      field: 'periodEnd',
      reason: 'endBeforeStart',
    });
    expect(await problemOf(add({ periodStart: '2001-01-01' }))).toMatchObject({
      field: 'periodEnd',
      reason: 'periodTooLong',
    });
    expect(await problemOf(add({ sections: ['wins', 'wins'] }))).toMatchObject({ field: 'sections', reason: 'twice' });
    expect(await problemOf(add({ kind: 'committee' }))).toMatchObject({ field: 'subjectId', reason: 'required' });
    expect(await problemOf(add({ subjectId: 'somebody' }))).toMatchObject({
      field: 'subjectId',
      reason: 'unknownChoice',
    });
    expect(await failureOf(add({ kind: 'packet', subjectId: 'gone' }))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.reports.get({ id: 'gone' }))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.reports.document({ id: 'gone', today, hidesRestricted: false }))).toMatchObject({
      code: 'notFound',
    });
    const { id } = await add();
    expect(await failureOf(client.reports.update({ id, version: 7, patch: { title: 'x' } }))).toMatchObject({
      code: 'stale',
    });
    expect(await failureOf(client.reports.trash({ id, version: 7 }))).toMatchObject({ code: 'stale' });
    expect(await client.reports.list({})).toHaveLength(1);
  });

  it('are written as a page that runs nothing, whatever names say', async () => {
    const { client, service } = workspace;
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>"\'>&{javascript:alert(3)}';
    await client.organizations.create({ name: evil, stage: 'active', sector: 'business' });
    await client.committees.create({ name: evil, purpose: evil });
    await client.goals.create({ title: evil });
    const { id } = await add({
      title: evil,
      words: {
        opening: {
          text: `${evil}\n\n[link](javascript:alert(4)) [data](data:text/html,x) ![picture](https://evil.example/x.png)`,
          title: evil,
        },
      },
    });
    const { version } = await client.reports.get({ id });
    await client.reports.update({
      id,
      version,
      patch: { sections: ['opening', 'roster', 'directory', 'dfc-sectors', 'sectors', 'committees', 'goals'] },
    });
    const path = join(service.folder, 'evil.html');
    await client.reports.save({ id, today, hidesRestricted: false, path, format: 'html' });
    const html = await readFile(path, 'utf8');
    expect(html).toContain(`default-src 'none'`);
    expect(html).not.toMatch(/<(?:script|img|iframe|object|embed|link|base|form)\b/iu);
    const inTags = [...html.matchAll(/<[a-z][^<>]*>/giu)].map(([tag]) => tag).join('\n');
    expect(inTags).not.toMatch(/\son\w+\s*=/iu);
    expect(inTags).not.toMatch(/\sstyle\s*=/iu);
    expect(inTags).not.toMatch(/(?:href|src)\s*=\s*["']?(?:javascript|data|vbscript):/iu);
    expect(html).toContain('&lt;script&gt;');
  });

  it('say that there is not enough data in every part of a workspace that is new, and no zero', async () => {
    const { client } = workspace;
    const { id } = await add({ sections: reportSections.map((section) => section.id) });
    const { sections } = await client.reports.document({ id, today, hidesRestricted: false });
    const own: readonly string[] = ownWordSections;
    expect(sections).toHaveLength(reportSections.length);
    for (const section of sections) expect(section, section.id).toMatchObject({ isEmpty: true, blocks: [] });
    for (const { lead } of sections.filter((section) => !own.includes(section.id)))
      expect(lead).toMatch(/^Not enough data\. (?!.*\b0\b)/u);
  });

  it('say so too of a committee, a campaign and a meeting that did nothing yet', async () => {
    const { client } = workspace;
    const subjects = {
      committee: (await client.committees.create({ name: 'Design Team' })).id,
      campaign: (await client.campaigns.create({ name: 'Fund it' })).id,
      packet: (
        await client.meetings.create({ title: 'First', type: 'plenary', heldOn: today, startsAt: '17:00', agenda: [] })
      ).id,
    };
    for (const [kind, subjectId] of Object.entries(subjects)) {
      const { id } = await add({ kind, subjectId });
      const document = await client.reports.document({ id, today, hidesRestricted: false });
      expect(reportMarkdown(document), kind).not.toMatch(/(?<![\d.,:-])0(?![\d.,:-])|NaN|undefined/u);
      expect(document.sections.filter((section) => section.lead.startsWith('Not enough data.')).length).toBeGreaterThan(
        1,
      );
    }
  });

  it('come into another workspace as they were, with parts, period and words', async () => {
    const { client, service } = workspace;
    const committee = await client.committees.create({ name: 'Design <Team>' });
    await add({
      title: 'To the “council” 😀',
      kind: 'committee',
      subjectId: committee.id,
      periodStart: '2024-02-29',
      sections: ['ask', 'members'],
      words: { ask: { title: 'Our ask', text: '**Two** votes', was: '' } },
    });
    await add();
    const exported = async (name: string): Promise<unknown> => {
      const path = service.path(name);
      await endOfJob(client, await client.exports.workspace({ path, includeRestricted: true }));
      const { reports } = z
        .object({ reports: z.array(z.looseObject({ updatedAt: z.string() })) })
        .parse(JSON.parse(await readFile(path, 'utf8')));
      return reports.map((report) => ({ ...report, updatedAt: '' }));
    };
    const before = await exported('before.json');
    expect(before).toHaveLength(2);
    await service.newWorkspace();
    const brought = await endOfJob(client, await client.imports.workspace({ path: service.path('before.json') }));
    expect(brought).toMatchObject({ state: 'done', result: { rejected: 0 } });
    expect(await exported('after.json')).toEqual(before);
    const own = (await client.reports.list()).find(({ kind }) => kind === 'committee');
    expect(own).toMatchObject({ periodStart: '2024-02-29', subject: { label: 'Design <Team>' } });
    const { sections } = await client.reports.document({ id: own?.id ?? '', today, hidesRestricted: true });
    expect(sections.map(({ title, ownWords }) => [title, ownWords])).toEqual([
      ['Our ask', '**Two** votes'],
      ['Who sits here', null],
    ]);
  });

  it('are written only to a file that was picked', async () => {
    const { id } = await add();
    const { client, service } = workspace;
    const path = join(service.folder, 'no', 'such', 'folder.md');
    const failed = await failureOf(client.reports.save({ id, today, hidesRestricted: false, path, format: 'md' }));
    expect(failed.code).toMatch(/^file/u);
  });
});
