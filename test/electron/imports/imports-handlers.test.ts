import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { importCountsSchema, type ImportCounts } from '#shared/contract/imports.ts';
import { endOfJob, failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const query = { sort: { field: 'name', direction: 'asc' as const } };

/** Writes a file and runs the dry run that its inspection proposes. */
async function check(
  name: string,
  text: string,
  words: { onMatch?: 'update' | 'skip' | 'create'; tagName?: string } = {},
): Promise<{ sessionId: string; counts: ImportCounts; path: string }> {
  const { client, service } = workspace;
  const path = service.path(name);
  writeFileSync(path, text);
  const seen = await client.imports.inspect({ path });
  const end = await endOfJob(
    client,
    await client.imports.check({ path, recordKind: seen.recordKind, mapping: seen.mapping, ...words }),
  );
  expect(end).toMatchObject({ state: 'done', error: null });
  // The job's result is as `checkRows` makes it.
  const { sessionId, counts } = end.result as { sessionId: string; counts: unknown };
  return { sessionId, counts: importCountsSchema.parse(counts), path };
}

async function apply(sessionId: string) {
  return endOfJob(workspace.client, await workspace.client.imports.apply({ sessionId }));
}

describe('imports.inspect', () => {
  it('tells what a file is, guesses where its columns go, and remembers what was used for its header', async () => {
    const { client, service } = workspace;
    const path = service.path('roster.csv');
    writeFileSync(path, 'First Name;Last Name;E-mail\r\nDana;Whitlock;dana@x.example\r\n');
    const seen = await client.imports.inspect({ path });
    expect(seen).toMatchObject({
      kind: 'csv',
      delimiter: ';',
      headerRow: 0,
      header: ['First Name', 'Last Name', 'E-mail'],
      sample: [['Dana', 'Whitlock', 'dana@x.example']],
      estimatedRows: 1,
      recordKind: 'people',
      isRemembered: false,
    });
    expect(seen.mapping.map((entry) => entry.target)).toEqual(['givenName', 'familyName', 'email']);
    const mapping = [
      { column: 1, target: 'name' },
      { column: 2, target: 'email', label: 'home' },
    ];
    const { result } = await endOfJob(client, await client.imports.check({ path, recordKind: 'people', mapping }));
    await apply((result as { sessionId: string }).sessionId);
    const again = await client.imports.inspect({ path });
    expect(again).toMatchObject({
      isRemembered: true,
      mapping: [
        { column: 1, target: 'name', label: '' },
        { column: 2, target: 'email', label: 'home' },
      ],
    });
  });

  it('shows cards under names for their parts', async () => {
    const { client, service } = workspace;
    const path = service.path('one.vcf');
    writeFileSync(path, 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Dana Whitlock\r\nEMAIL:dana@x.example\r\nEND:VCARD\r\n');
    expect(await client.imports.inspect({ path })).toMatchObject({
      kind: 'vcard',
      estimatedRows: 1,
      recordKind: 'people',
      sample: [['Dana Whitlock', '', '', 'dana@x.example', '', '', '', '', '']],
    });
  });

  it('refuses by name what it cannot read', async () => {
    const { client, service } = workspace;
    const inspect = (name: string) => failureOf(client.imports.inspect({ path: service.path(name) }));
    writeFileSync(service.path('empty.csv'), '');
    writeFileSync(service.path('book.csv'), Buffer.from('504b0304140000000800', 'hex'));
    expect(await inspect('missing.csv')).toMatchObject({ code: 'fileMissing' });
    expect(await inspect('empty.csv')).toMatchObject({ code: 'fileDamaged', data: { detail: 'empty' } });
    expect(await inspect('book.csv')).toMatchObject({ code: 'fileWrongKind' });
    expect((await failureOf(client.imports.inspect({ path: '' }))).code).toBe('BAD_REQUEST');
    writeFileSync(service.path('a.csv'), 'Name\nA');
    expect(
      await failureOf(client.imports.inspect({ path: service.path('a.csv'), options: { encoding: 'klingon' } })),
    ).toMatchObject({ code: 'invalid' });
  });
});

describe('imports.check and imports.rows', () => {
  it('count what would happen, list it row by row with what is odd, and write nothing', async () => {
    await workspace.addPerson('Dana Whitlock', { emails: [{ value: 'dana@x.example' }] });
    const { sessionId, counts } = await check(
      'mixed.csv',
      'Name,Email,Organization,Unknown\nDana Whitlock,dana@x.example,,x\nSam Ortiz,not an address,Hope House,\n,,Nobody Inc,\nLee Chan,lee@x.example,Hope House,y\n,,,\n',
    );
    expect(counts).toEqual({ rows: 5, create: 2, update: 0, skip: 2, reject: 1, warnings: 1, newOrganizations: 1 });
    const { client } = workspace;
    const { rows, total } = await client.imports.rows({ sessionId, show: 'all', offset: 0, limit: 10 });
    expect(total).toBe(5);
    expect(rows.map((row) => [row.line, row.action, row.label, row.matchedBy])).toEqual([
      [2, 'skip', 'Dana Whitlock', 'email'],
      [3, 'create', 'Sam Ortiz', ''],
      [4, 'reject', '', ''],
      [5, 'create', 'Lee Chan', ''],
      [6, 'skip', '', ''],
    ]);
    expect(rows[0]?.match).toMatchObject({ type: 'people', label: 'Dana Whitlock' });
    expect(rows[1]?.problems).toEqual([{ column: 1, level: 'warning', reason: 'notAnEmail', value: 'not an address' }]);
    expect(rows[2]?.problems).toEqual([{ column: null, level: 'error', reason: 'noName', value: '' }]);
    const problems = await client.imports.rows({ sessionId, show: 'problems', offset: 1, limit: 10 });
    expect([problems.total, problems.rows.map((row) => row.line)]).toEqual([2, [4]]);
    expect((await client.people.count({ selection: { query } })).count).toBe(1);
  });

  it('tell which columns are left out although they are filled', async () => {
    const { client, service } = workspace;
    const path = service.path('left.csv');
    writeFileSync(path, 'Name,Shoe size\nDana,38\nSam,\n');
    const end = await endOfJob(
      client,
      await client.imports.check({ path, recordKind: 'people', mapping: [{ column: 0, target: 'name' }] }),
    );
    expect(end.result).toMatchObject({ leftOut: [{ column: 1, header: 'Shoe size', filled: 1 }] });
  });

  it('refuse a mapping that makes no sense, a file that is not there, and a dry run that nobody knows', async () => {
    const { client, service } = workspace;
    const path = service.path('ok.csv');
    writeFileSync(path, 'Name\nDana');
    const plan = { path, recordKind: 'people' as const, mapping: [{ column: 0, target: 'shoeSize' }] };
    expect(await failureOf(client.imports.check(plan))).toMatchObject({
      code: 'invalid',
      data: { field: 'mapping', reason: 'unknownTarget' },
    });
    expect(await endOfJob(client, await client.imports.check({ ...plan, mapping: [] }))).toMatchObject({
      state: 'failed',
      error: { code: 'invalid' },
    });
    expect(
      await endOfJob(client, await client.imports.check({ ...plan, path: service.path('gone.csv'), mapping: [] })),
    ).toMatchObject({ state: 'failed', error: { code: 'fileMissing' } });
    const sessionId = 'nobody';
    const calls = [
      () => client.imports.rows({ sessionId, show: 'all', offset: 0, limit: 1 }),
      () => client.imports.apply({ sessionId }),
      () => client.imports.discard({ sessionId }),
      () => client.imports.decide({ sessionId, lines: [], action: 'skip' }),
      () => client.imports.mend({ sessionId, line: 1, column: 0, value: '' }),
      () => client.imports.saveRejects({ sessionId, path }),
    ];
    for (const call of calls)
      expect(await failureOf(call())).toEqual({ code: 'notFound', data: { type: 'imports', id: 'nobody' } });
  });
});

describe('imports.mend and imports.decide', () => {
  it('correct a cell, look at the row again, and leave the file as it is', async () => {
    await workspace.addPerson('Dana Whitlock', { emails: [{ value: 'dana@x.example' }] });
    const { client } = workspace;
    const { sessionId, path } = await check('mend.csv', 'Name,Email\n,\n,phone me\nSam Ortiz,dana@x\n');
    const named = await client.imports.mend({ sessionId, line: 3, column: 0, value: 'Lee Chan' });
    expect(named.row).toMatchObject({ action: 'create', label: 'Lee Chan', cells: ['Lee Chan', 'phone me'] });
    expect(named.counts).toMatchObject({ create: 2, reject: 0, skip: 1 });
    const matched = await client.imports.mend({ sessionId, line: 3, column: 1, value: 'dana@x.example' });
    expect(matched.row.problems.map((problem) => problem.reason)).toEqual(['emailOfAnother']);
    await client.imports.mend({ sessionId, line: 3, column: 0, value: 'Dana Whitlock' });
    expect(
      (await client.imports.rows({ sessionId, show: 'skip', offset: 0, limit: 5 })).rows.map((row) => row.label),
    ).toEqual(['', 'Dana Whitlock']);
    expect(readFileSync(path, 'utf8')).toContain('phone me');
    expect(await failureOf(client.imports.mend({ sessionId, line: 99, column: 0, value: '' }))).toMatchObject({
      code: 'notFound',
    });
    expect(await failureOf(client.imports.mend({ sessionId, line: 3, column: 7, value: '' }))).toMatchObject({
      code: 'invalid',
      data: { field: 'column' },
    });
  });

  it('part rows that were taken for one when the first is corrected', async () => {
    const { client } = workspace;
    const { sessionId, counts } = await check(
      'pair.csv',
      'Name,Email\nDana Whitlock,dana@x.example\nDana Whitlock,dana@x.example\n',
    );
    expect(counts).toMatchObject({ create: 1, skip: 1 });
    expect(
      (await client.imports.mend({ sessionId, line: 2, column: 1, value: 'other@x.example' })).counts,
    ).toMatchObject({ create: 2, skip: 0 });
  });

  it('decide for single rows and for all that matched', async () => {
    await workspace.addPerson('Dana Whitlock', { emails: [{ value: 'dana@x.example' }] });
    const { client } = workspace;
    const { sessionId } = await check(
      'decide.csv',
      'Name,Email,Phone\nDana Whitlock,dana@x.example,555-010-0100\nSam Ortiz,dana@x.example,\nLee Chan,lee@x.example,\n',
    );
    expect((await client.imports.decide({ sessionId, lines: 'matched', action: 'update' })).counts).toMatchObject({
      create: 1,
      update: 2,
    });
    expect((await client.imports.decide({ sessionId, lines: [3, 4], action: 'skip' })).counts).toMatchObject({
      create: 0,
      update: 1,
      skip: 2,
    });
    expect((await client.imports.decide({ sessionId, lines: [2], action: 'create' })).counts).toMatchObject({
      create: 1,
      update: 0,
    });
    expect(await failureOf(client.imports.decide({ sessionId, lines: [77], action: 'skip' }))).toMatchObject({
      code: 'notFound',
    });
    expect(await apply(sessionId)).toMatchObject({ result: { created: 1, updated: 0, skipped: 2 } });
    expect((await client.people.count({ selection: { query } })).count).toBe(2);
  });

  it('let a later row take the place of one that is skipped', async () => {
    const { client } = workspace;
    const { sessionId } = await check(
      'heir.csv',
      'Name,Email\nDana Whitlock,dana@x.example\nDana Whitlock,dana@x.example\nDana Whitlock,dana@x.example\n',
    );
    expect((await client.imports.decide({ sessionId, lines: [2], action: 'skip' })).counts).toMatchObject({
      create: 1,
      skip: 2,
    });
    expect(await apply(sessionId)).toMatchObject({ result: { created: 1 } });
  });
});

describe('imports.apply', () => {
  it('writes one step that an undo takes back as a whole, after a backup', async () => {
    const { client } = workspace;
    const { sessionId, counts } = await check(
      'roster.csv',
      'First Name,Last Name,E-mail,Organization,Job Title,Tags\nDana,Whitlock,dana@x.example,Calder Police,Chief,press; ally\nSam,Ortiz,sam@x.example,Hope House,Cook,ally\n',
      { tagName: 'Roster' },
    );
    expect(counts).toMatchObject({ create: 2, newOrganizations: 2 });
    const end = await apply(sessionId);
    expect(end).toMatchObject({
      state: 'done',
      result: { created: 2, updated: 0, skipped: 0, rejected: 0, newOrganizations: 2 },
    });
    const [person] = (await client.people.page(query)).rows;
    expect(person).toMatchObject({
      name: 'Dana Whitlock',
      organizationName: 'Calder Police',
      title: 'Chief',
      email: 'dana@x.example',
    });
    expect((await client.tags.list()).map((tag) => [tag.name, tag.peopleCount, tag.organizationsCount])).toEqual([
      ['ally', 2, 0],
      ['press', 1, 0],
      ['Roster', 2, 2],
    ]);
    expect((await client.search.query({ text: 'whitl' })).hits.map((hit) => hit.title)).toEqual(['Dana Whitlock']);
    expect((await client.changes.state()).undo).toMatchObject({
      command: 'imports.apply',
      summary: 'Imported 2 people and 2 organizations from roster.csv',
    });
    expect((await client.backups.list()).backups.map((backup) => backup.reason)).toContain('before-import');
    await client.changes.undo({});
    expect((await client.people.count({ selection: { query } })).count).toBe(0);
    expect(await client.tags.list()).toEqual([]);
    await client.changes.redo({});
    expect((await client.people.page(query)).rows.map((row) => row.organizationName)).toEqual([
      'Calder Police',
      'Hope House',
    ]);
    expect(await endOfJob(client, await client.workspaces.check())).toMatchObject({ result: { problems: [] } });
  });

  it('adds and changes nothing the second time, and is no step then', async () => {
    const text =
      'Name,Email,Phone,City,Organization,Job Title,Tags\nDana Whitlock,dana@x.example,555-010-0100,Calder,Calder Police,Chief,ally\n';
    await apply((await check('twice.csv', text)).sessionId);
    const { sessionId, counts } = await check('twice.csv', text);
    expect(counts).toMatchObject({ skip: 1, create: 0, update: 0 });
    expect(await apply(sessionId)).toMatchObject({ result: { changeSetId: null, created: 0, updated: 0, skipped: 1 } });
    expect((await workspace.client.changes.list({})).changeSets).toHaveLength(1);
  });

  it('follows the plan for rows that match: skip them, or make them all the same', async () => {
    const text = 'Name,Email,City\nDana Whitlock,dana@x.example,Calder\n';
    await workspace.addPerson('Dana Whitlock', { emails: [{ value: 'dana@x.example' }] });
    expect((await check('skip.csv', text, { onMatch: 'skip' })).counts).toMatchObject({ skip: 1 });
    const { sessionId, counts } = await check('create.csv', text, { onMatch: 'create' });
    expect(counts).toMatchObject({ create: 1 });
    expect(await apply(sessionId)).toMatchObject({ result: { created: 1 } });
  });

  it('compares again when the workspace changed since the dry run', async () => {
    const { client } = workspace;
    const { sessionId, counts } = await check('late.csv', 'Name,Email\nDana Whitlock,dana@x.example\n');
    expect(counts).toMatchObject({ create: 1 });
    await workspace.addPerson('Dana Whitlock', { emails: [{ value: 'dana@x.example' }] });
    expect(await apply(sessionId)).toMatchObject({ result: { created: 0, skipped: 1 } });
    expect((await client.people.count({ selection: { query } })).count).toBe(1);
  });

  it('applies a dry run once, and lets go of it when it is discarded', async () => {
    const { client } = workspace;
    const { sessionId } = await check('once.csv', 'Name\nDana Whitlock\n');
    await apply(sessionId);
    expect(await failureOf(client.imports.apply({ sessionId }))).toMatchObject({
      code: 'invalid',
      data: { reason: 'alreadyApplied' },
    });
    await client.imports.discard({ sessionId });
    expect(await failureOf(client.imports.discard({ sessionId }))).toMatchObject({ code: 'notFound' });
  });

  it('takes organizations and people of one vCard file card by card', async () => {
    const { client } = workspace;
    const card = (lines: string) => `BEGIN:VCARD\r\nVERSION:4.0\r\n${lines}\r\nEND:VCARD\r\n`;
    const { sessionId, counts } = await check(
      'cards.vcf',
      card('KIND:org\r\nFN:Hope House\r\nTEL:555-010-0100') +
        card('FN:Dana Whitlock\r\nORG:Hope House\r\nTITLE:Cook\r\nCATEGORIES:ally,press\r\nNOTE:Likes tea') +
        card('NOTE:Nobody'),
    );
    expect(counts).toMatchObject({ rows: 3, create: 2, reject: 1, newOrganizations: 0 });
    expect(await apply(sessionId)).toMatchObject({ result: { created: 2, newOrganizations: 0, rejected: 1 } });
    expect((await client.organizations.page(query)).rows).toHaveLength(1);
    expect((await client.people.page(query)).rows[0]).toMatchObject({ organizationName: 'Hope House', title: 'Cook' });
  });
});

describe('imports.saveRejects', () => {
  it('writes the rejected rows as they were, with line and reason, safe for spreadsheets', async () => {
    const { client, service } = workspace;
    const { sessionId } = await check(
      'bad.csv',
      `Name,Email,Note\nDana,dana@x.example,\n,,=1+1\n${'x'.repeat(1_200)},,\n`,
    );
    const path = service.path('rejects.csv');
    expect(await client.imports.saveRejects({ sessionId, path })).toEqual({ path, rows: 2 });
    expect(readFileSync(path, 'utf8')).toBe(
      `\ufeffName,Email,Note,Line,Reason\r\n,,'=1+1,3,there is no name\r\n${'x'.repeat(1_200)},,,4,Name: the text is too long; there is no name\r\n`,
    );
    expect(existsSync(`${path}.partial`)).toBe(false);
    expect(
      await failureOf(client.imports.saveRejects({ sessionId, path: service.path('no/such/folder.csv') })),
    ).toMatchObject({ code: 'fileDenied' });
  });
});

describe('files that nobody picked', () => {
  let careful: TestService;
  beforeAll(async () => {
    careful = await startTestService({ allFilesGranted: false });
  });
  afterAll(() => careful.dispose());
  beforeEach(async () => {
    await careful.client.workspaces.close();
  });

  it('are not read or written, whatever is asked', async () => {
    const { client, service } = careful;
    const path = careful.path('river.longtable');
    const list = careful.path('list.csv');
    writeFileSync(list, 'Name\nDana Whitlock\n');
    for (const mode of ['read', 'write'] as const) service.grantFile(path, mode);
    await client.workspaces.create({ path, name: 'River', memberName: 'Ana' });
    const denied = { code: 'fileNotGranted', data: { path: list } };
    const plan = { path: list, recordKind: 'people' as const, mapping: [{ column: 0, target: 'name' }] };
    expect(await failureOf(client.imports.inspect({ path: list }))).toEqual(denied);
    expect(await failureOf(client.imports.check(plan))).toEqual(denied);
    expect(await failureOf(client.imports.workspace({ path: list }))).toEqual(denied);
    service.grantFile(list, 'read');
    const end = await endOfJob(client, await client.imports.check(plan));
    const { sessionId } = end.result as { sessionId: string };
    expect(await failureOf(client.imports.saveRejects({ sessionId, path: list }))).toEqual(denied);
  });

  it('and nothing is done while no workspace is open', async () => {
    const { client } = careful;
    const calls = [
      () => client.imports.inspect({ path: '/a.csv' }),
      () => client.imports.check({ path: '/a.csv', recordKind: 'people', mapping: [] }),
      () => client.imports.apply({ sessionId: 'x' }),
      () => client.imports.workspace({ path: '/a.json' }),
    ];
    for (const call of calls) expect(await failureOf(call())).toEqual({ code: 'workspaceClosed', data: {} });
  });
});
