import { readFileSync, writeFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { ListQueryInput } from '#shared/contract/filters.ts';
import { endOfJob, failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const all: ListQueryInput = { sort: { field: 'name', direction: 'asc' } };

describe('a file of another workspace', () => {
  it('is matched, not doubled: who is here gets what is missing, and nothing comes twice', async () => {
    const { client, service } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock', {
      emails: [{ value: 'd@x.example' }],
      pronouns: 'she/her',
      nickname: 'Dee',
      role: { organizationName: 'Casa del Río', title: 'Chair' },
    });
    await workspace.addPerson('Rosa Diaz');
    await client.notes.create({ record: dana, body: 'From the other file' });
    const path = service.path('other.json');
    await endOfJob(client, await client.exports.workspace({ path, includeRestricted: true }));

    await service.newWorkspace();
    const ours = await workspace.addPerson('Dana Whitlock', {
      emails: [{ value: 'd@x.example' }, { value: 'dana@home.example' }],
      pronouns: 'they/them',
      role: { organizationName: 'Casa del Río', title: 'Chair' },
    });
    expect((await client.imports.inspect({ path })).kind).toBe('json');
    const seen = await endOfJob(client, await client.imports.checkWorkspace({ path }));
    expect(seen.result).toMatchObject({
      lists: expect.arrayContaining([
        { name: 'organizations', rows: 1, known: 0, matched: 1 },
        { name: 'people', rows: 2, known: 0, matched: 1 },
      ]),
    });
    const end = await endOfJob(client, await client.imports.workspace({ path }));
    expect(end).toMatchObject({ state: 'done', result: { updated: 1, newOrganizations: 0 } });
    expect((await client.people.outline(all)).total).toBe(2);
    expect((await client.organizations.outline(all)).total).toBe(1);
    const { person, roles } = await client.people.get({ id: ours.id });
    expect(person).toMatchObject({ pronouns: 'they/them', nickname: 'Dee' });
    expect(person.emails).toHaveLength(2);
    expect(roles).toHaveLength(1);
    const again = await endOfJob(client, await client.imports.workspace({ path }));
    expect(again.result).toMatchObject({ created: 0, updated: 0, changeSetId: null });

    const [, run] = await client.importRuns.list();
    expect(run).toMatchObject({ source: 'json', fileName: 'other.json', state: 'in' });
    const back = await endOfJob(client, await client.importRuns.takeBack({ id: run?.id ?? '' }));
    expect(back).toMatchObject({ state: 'done', result: { people: 1, kept: 0 } });
    expect((await client.people.outline(all)).total).toBe(1);
    expect((await client.people.get({ id: ours.id })).person.nickname).toBe('');
  });
});

describe('pasted rows', () => {
  it('come in as a file does, under their own name, and their rejects are kept until they are forgotten', async () => {
    const { client, service } = workspace;
    const { path, name } = await client.imports.paste({
      text: 'Name\tE-mail\nAna Ruiz\ta@x.example\n\t\n\tno address\n',
    });
    const { mapping, recordKind } = await client.imports.inspect({ path });
    const checked = await endOfJob(client, await client.imports.check({ path, recordKind, mapping, name }));
    expect(checked.result).toMatchObject({ counts: { create: 1, reject: 1 } });
    const { sessionId } = checked.result as { sessionId: string };
    await endOfJob(client, await client.imports.apply({ sessionId }));
    const [run] = await client.importRuns.list();
    expect(run).toMatchObject({ source: 'pasted', fileName: 'Pasted rows', created: 1, rejected: 1, keptRejects: 1 });
    const id = run?.id ?? '';
    expect(await client.importRuns.rejects({ id })).toEqual([
      { line: 4, reason: 'there is no name', cells: ['', 'no address'] },
    ]);
    const saved = await client.importRuns.saveRejects({ id, path: service.path('rejects.csv') });
    expect([saved.rows, readFileSync(saved.path, 'utf8')]).toEqual([1, expect.stringContaining('no address')]);
    await client.importRuns.forgetRejects({ id });
    expect((await client.importRuns.list())[0]?.keptRejects).toBe(0);
    // An undo of the step shows in the list as well.
    await client.changes.undo({});
    expect((await client.importRuns.list())[0]?.state).toBe('undone');
  });
});

describe('what is asked of imports', () => {
  it('is refused where it is not there', async () => {
    const { client, service } = workspace;
    for (const calling of [
      client.importRuns.preview({ id: 'nobody' }),
      client.importRuns.takeBack({ id: 'nobody' }),
      client.importRuns.rejects({ id: 'nobody' }),
      client.importRuns.saveRejects({ id: 'nobody', path: service.path('x.csv') }),
      client.importRuns.forgetRejects({ id: 'nobody' }),
    ])
      expect((await failureOf(calling)).code).toBe('notFound');
    const path = service.path('plain.json');
    writeFileSync(path, '{"a":1}');
    expect((await failureOf(client.imports.inspect({ path }))).code).toBe('fileWrongKind');
    const checked = await endOfJob(client, await client.imports.check({ path, recordKind: 'people', mapping: [] }));
    expect(checked).toMatchObject({ state: 'failed', error: { code: 'fileWrongKind' } });
    expect(
      (await failureOf(client.importMappings.save({ name: ' ', recordKind: 'people', header: [], mapping: [] }))).code,
    ).toBe('BAD_REQUEST');
    await client.importMappings.save({ name: 'List', recordKind: 'people', header: ['A'], mapping: [] });
    const [saved] = await client.importMappings.list();
    await client.importMappings.remove({ id: saved?.id ?? '' });
    expect(await client.importMappings.list()).toEqual([]);
  });
});
