import { describe, expect, it } from 'vitest';

import type { ListQueryInput } from '#shared/contract/filters.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const byName: ListQueryInput = { sort: { field: 'name', direction: 'asc' } };

describe('people.create', () => {
  it('makes a person, their organization and their role as one step', async () => {
    const { client } = workspace;
    const saved = await client.people.create({
      name: 'Dana Whitlock',
      emails: [{ label: 'work', value: 'dana@calder.example' }],
      role: { organizationName: 'Calder Police', title: 'Chief' },
    });
    const { person, roles } = await client.people.get({ id: saved.id });
    expect(person).toMatchObject({
      name: 'Dana Whitlock',
      stage: 'identified',
      consents: [],
      isInTrash: false,
      version: 1,
    });
    expect(roles).toMatchObject([{ organizationName: 'Calder Police', title: 'Chief', isPrimary: true }]);
    await client.changes.undo({});
    expect((await client.people.outline(byName)).total).toBe(0);
    expect((await client.organizations.outline(byName)).total).toBe(0);
  });

  it('finds the organization by its name in any case and accent', async () => {
    const { client } = workspace;
    const { id } = await client.organizations.create({ name: 'Casa del Río' });
    const saved = await client.people.create({ name: 'Lucero', role: { organizationName: 'CASA DEL RIO' } });
    expect((await client.people.get({ id: saved.id })).roles[0]?.organizationId).toBe(id);
  });

  it.each([
    [{ name: '   ' }, 'BAD_REQUEST'],
    [{ name: 'A', stage: 'best-friend' }, 'invalid'],
    [{ name: 'A', emails: [{ value: 'nobody' }] }, 'invalid'],
    [{ name: 'A', ownerId: 'nobody' }, 'notFound'],
    [{ name: 'A', tagIds: ['nothing'] }, 'notFound'],
  ])('refuses %j and writes nothing', async (draft, code) => {
    const { client } = workspace;
    expect((await failureOf(client.people.create(draft))).code).toBe(code);
    expect((await client.people.outline(byName)).total).toBe(0);
    expect((await client.changes.state({})).undo?.command).not.toBe('people.create');
  });
});

describe('people.update', () => {
  it('changes what the patch names and nothing else', async () => {
    const { client } = workspace;
    const { id } = await workspace.addPerson('Dana Whitlock');
    const tag = await client.tags.create({ name: 'Press' });
    const saved = await client.people.update({ id, version: 1, patch: { pronouns: 'she/her', tagIds: [tag.id] } });
    expect(saved).toMatchObject({ version: 2, summary: 'Changed Dana Whitlock' });
    expect((await client.people.get({ id })).person).toMatchObject({
      name: 'Dana Whitlock',
      pronouns: 'she/her',
      tagIds: [tag.id],
    });
  });

  it('answers without a step when nothing changes', async () => {
    const { client } = workspace;
    const { id } = await workspace.addPerson('Dana Whitlock');
    expect(await client.people.update({ id, version: 1, patch: { name: 'Dana Whitlock' } })).toMatchObject({
      version: 1,
      changeSetId: null,
    });
  });

  it('refuses a write on top of a change that the writer has not seen', async () => {
    const { client } = workspace;
    const { id } = await workspace.addPerson('Dana Whitlock');
    await client.people.update({ id, version: 1, patch: { pronouns: 'she/her' } });
    expect(await failureOf(client.people.update({ id, version: 1, patch: { name: 'D. Whitlock' } }))).toMatchObject({
      code: 'stale',
      data: { id, version: 2 },
    });
    expect((await failureOf(client.people.update({ id: 'nobody', version: 1, patch: { name: 'X' } }))).code).toBe(
      'notFound',
    );
  });
});

describe('people.page and people.outline', () => {
  it('walks the whole list page by page in both directions without losing or repeating anybody', async () => {
    const { client } = workspace;
    for (let index = 0; index < 47; index++)
      await workspace.addPerson(`Person ${String(index % 9)} ${'abc'[index % 3]}`);
    for (const direction of ['asc', 'desc'] as const) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: { rows: { id: string; name: string }[]; nextCursor: string | null } = await client.people.page({
          sort: { field: 'name', direction },
          cursor,
          limit: 10,
        });
        seen.push(...page.rows.map((row) => row.id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(new Set(seen).size).toBe(47);
      expect(seen).toHaveLength(47);
    }
    const outline = await client.people.outline({ ...byName, pageSize: 20 });
    expect(outline).toMatchObject({ total: 47, pageSize: 20 });
    expect(outline.cursors).toHaveLength(3);
    const third = await client.people.page({ ...byName, cursor: outline.cursors[2] ?? null, limit: 20 });
    expect(third.rows).toHaveLength(7);
  });

  it('groups, with every group in the outline', async () => {
    const { client } = workspace;
    const police = await workspace.addOrganization('Calder Police', { sector: 'law-enforcement' });
    await workspace.addPerson('Dana', { role: { organizationId: police.id } });
    await workspace.addPerson('Ruth');
    const outline = await client.people.outline({ ...byName, groupBy: 'organization' });
    expect(outline.groups).toEqual([
      { key: '', label: '', count: 1 },
      { key: 'calder police', label: 'Calder Police', count: 1 },
    ]);
    expect((await client.people.page({ ...byName, groupBy: 'sector' })).rows.map((row) => row.sector)).toEqual([
      null,
      'law-enforcement',
    ]);
  });

  it('filters by conditions joined by and, or and groups', async () => {
    const { client } = workspace;
    await workspace.addPerson('Dana Whitlock', { stage: 'active', languages: ['es'] });
    await workspace.addPerson('Ruth 100% Pickett', { stage: 'met' });
    await workspace.addPerson('Gail', { stage: 'met', doNotContact: true });
    const names = async (filter: ListQueryInput['filter']) =>
      (await client.people.page({ ...byName, filter: filter ?? null })).rows.map((row) => row.name);
    expect(
      await names({
        match: 'all',
        conditions: [
          { field: 'stage', operator: 'anyOf', value: ['met'] },
          { field: 'doNotContact', operator: 'isFalse' },
        ],
      }),
    ).toEqual(['Ruth 100% Pickett']);
    expect(
      await names({
        match: 'any',
        conditions: [
          { field: 'languages', operator: 'anyOf', value: ['es'] },
          { match: 'all', conditions: [{ field: 'doNotContact', operator: 'isTrue' }] },
        ],
      }),
    ).toEqual(['Dana Whitlock', 'Gail']);
    expect(await names({ match: 'all', conditions: [{ field: 'name', operator: 'contains', value: '100%' }] })).toEqual(
      ['Ruth 100% Pickett'],
    );
    expect(await names({ match: 'all', conditions: [{ field: 'lastContactOn', operator: 'isEmpty' }] })).toHaveLength(
      3,
    );
    expect(
      await names({ match: 'all', conditions: [{ field: 'createdAt', operator: 'withinLastDays', value: 1 }] }),
    ).toHaveLength(3);
    expect(await names({ match: 'all', conditions: [{ field: 'name', operator: 'startsWith', value: 'gá' }] })).toEqual(
      ['Gail'],
    );
  });

  it.each([
    [{ sort: { field: 'shoeSize', direction: 'asc' as const } }],
    [{ ...byName, cursor: 'not a cursor' }],
    [
      {
        ...byName,
        filter: { match: 'all' as const, conditions: [{ field: 'shoeSize', operator: 'is' as const, value: '1' }] },
      },
    ],
    [
      {
        ...byName,
        filter: {
          match: 'all' as const,
          conditions: [{ field: 'createdAt', operator: 'on' as const, value: '2026-02-31' }],
        },
      },
    ],
    [
      {
        ...byName,
        filter: {
          match: 'all' as const,
          conditions: [{ field: 'createdAt', operator: 'withinLastDays' as const, value: -3 }],
        },
      },
    ],
  ])('says what is wrong with %j', async (input) => {
    expect((await failureOf(workspace.client.people.page(input))).code).toBe('invalid');
  });
});

describe('people.bulkEdit, count and copy', () => {
  it('changes everybody that a query shows but some as one step with one undo', async () => {
    const { client } = workspace;
    const added = [];
    for (let index = 0; index < 12; index++) added.push(await workspace.addPerson(`Person ${index}`));
    const tag = await client.tags.create({ name: 'Press' });
    const selection = { query: byName, except: [added[0]?.id ?? ''] };
    expect(await client.people.count({ selection })).toEqual({ count: 11 });
    expect(await client.people.bulkEdit({ selection, patch: { stage: 'met' }, addTagIds: [tag.id] })).toMatchObject({
      count: 11,
      summary: 'Changed 11 people',
    });
    expect(
      (
        await client.people.page({
          ...byName,
          filter: { match: 'all', conditions: [{ field: 'tags', operator: 'anyOf', value: [tag.id] }] },
        })
      ).rows,
    ).toHaveLength(11);
    await client.changes.undo({});
    expect(
      (
        await client.people.page({
          ...byName,
          filter: {
            match: 'any',
            conditions: [
              { field: 'tags', operator: 'isNotEmpty' },
              { field: 'stage', operator: 'anyOf', value: ['met'] },
            ],
          },
        })
      ).rows,
    ).toEqual([]);
  });

  it('writes many as one step in parts', async () => {
    const { client } = workspace;
    const added = [];
    for (let index = 0; index < 260; index++) added.push((await workspace.addPerson(`Person ${index}`)).id);
    const changed = await client.people.bulkEdit({ selection: { ids: added }, patch: { stage: 'met' } });
    expect(changed.count).toBe(260);
    await client.changes.undo(changed.changeSetId === null ? {} : { changeSetId: changed.changeSetId });
    expect((await client.people.page(byName)).rows.every((row) => row.stage === 'identified')).toBe(true);
  });

  it('copies rows as tab-separated text in which no cell is a formula', async () => {
    const { client } = workspace;
    const { id } = await workspace.addPerson('=cmd|calc', { role: { organizationName: 'Tab\tand\nline' } });
    const { text, count } = await client.people.copy({
      selection: { ids: [id] },
      columns: ['name', 'organization', 'nothing'],
    });
    expect(count).toBe(1);
    expect(text.split('\n')[0]?.trim()).toBe('Name\tOrganization');
    expect(text).toContain("'=cmd|calc");
  });

  it('refuses a vocabulary that it does not know', async () => {
    expect(
      (await failureOf(workspace.client.people.bulkEdit({ selection: { query: byName }, patch: { stage: 'x' } }))).code,
    ).toBe('invalid');
  });
});

describe('roles', () => {
  it('are many to many, with one primary that stands beside the name', async () => {
    const { client } = workspace;
    const [dana, police, council] = [
      await workspace.addPerson('Dana'),
      await workspace.addOrganization('Police'),
      await workspace.addOrganization('Council'),
    ];
    await client.roles.create({ personId: dana.id, organizationId: police.id, title: 'Chief' });
    const second = await client.roles.create({
      personId: dana.id,
      organizationId: council.id,
      title: 'Member',
      isPrimary: true,
      startsOn: '2026-01-01',
    });
    const [row] = (await client.people.page(byName)).rows;
    expect(row).toMatchObject({ organizationName: 'Council', title: 'Member' });
    expect((await client.people.get({ id: dana.id })).roles.map((role) => role.isPrimary)).toEqual([true, false]);
    expect(
      await failureOf(client.roles.update({ id: second.id, version: 1, patch: { endsOn: '2025-01-01' } })),
    ).toMatchObject({ code: 'invalid', data: { field: 'endsOn', reason: 'endsBeforeStart' } });
    await client.roles.remove({ id: second.id });
    expect((await client.people.page(byName)).rows[0]).toMatchObject({ organizationName: 'Police' });
    await client.changes.undo({});
    expect((await client.people.page(byName)).rows[0]).toMatchObject({ organizationName: 'Council' });
    expect((await failureOf(client.roles.create({ personId: 'nobody', organizationId: police.id }))).code).toBe(
      'notFound',
    );
    expect((await failureOf(client.roles.remove({ id: 'nothing' }))).code).toBe('notFound');
  });
});
