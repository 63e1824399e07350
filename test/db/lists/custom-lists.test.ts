import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { insertCustomField, listCustomFields } from '#db/custom-fields/fields-repository.ts';
import { setCustomValues } from '#db/custom-fields/values-repository.ts';
import { listCount, listOutline, listPage, selectedIds } from '#db/lists/partner-list.ts';
import { organizationsList } from '#db/organizations/organizations-list.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import type { ListQuery } from '#shared/contract/filters.ts';
import type { FilterCondition } from '#shared/domain/filters.ts';
import { customColumn, type CustomFieldKind } from '#shared/domain/custom-fields/custom-field.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { queryPlans } from '#test/support/query-plan.ts';
import { addOrganization, step, today } from '#test/support/seed.ts';

async function addField(db: WorkspaceDb, kind: CustomFieldKind, labels: readonly string[] = []): Promise<string> {
  const id = newId();
  const options = labels.map((label) => ({ label }));
  const draft = { recordType: 'organizations', name: `Field ${id}`, kind, unit: '', isRestricted: false } as const;
  await step(db, (writer) => insertCustomField(writer, id, { ...draft, options }));
  return id;
}

async function optionIds(db: WorkspaceDb, fieldId: string): Promise<string[]> {
  const field = (await listCustomFields(db.read)).find(({ id }) => id === fieldId);
  return field?.options.map((option) => option.id) ?? [];
}

function queryBy(field: string, direction: 'asc' | 'desc' = 'asc', groupBy: string | null = null): ListQuery {
  return { sort: { field, direction }, groupBy, filter: null, text: '', archived: 'exclude' };
}

/** A filter of one condition, right or wrong. */
function filterOf(condition: { field: string; operator: string; value: unknown }): ListQuery['filter'] {
  // Wrong ones are what the test is about.
  return {
    match: 'all',
    conditions: [condition as { field: string; operator: FilterCondition['operator']; value: string }],
  };
}

/** The names in the order of the list, page by page, and page by page from the outline. */
async function walked(db: WorkspaceDb, query: ListQuery, limit = 2) {
  const names: string[] = [];
  for (let cursor: string | null = null; ;) {
    const page: { rows: readonly { name: string }[]; nextCursor: string | null } = await listPage(
      db.read,
      organizationsList,
      query,
      { cursor, limit, today },
    );
    names.push(...page.rows.map((row) => row.name));
    cursor = page.nextCursor;
    if (cursor === null) break;
  }
  const outline = await listOutline(db.read, organizationsList, query, { pageSize: limit, today });
  const jumped: string[] = [];
  for (const cursor of outline.cursors)
    jumped.push(
      ...(await listPage(db.read, organizationsList, query, { cursor, limit, today })).rows.map(({ name }) => name),
    );
  expect(jumped).toEqual(names);
  expect(outline.total).toBe(names.length);
  return { names, groups: outline.groups };
}

describe.each(dialects)('tables by custom fields on $name', (dialect) => {
  const database = testDatabase(dialect);

  async function setUp() {
    const { db } = database;
    const hours = await addField(db, 'number');
    const meets = await addField(db, 'choice', ['Weekly', 'Monthly', 'Never']);
    const [weekly = '', monthly = ''] = await optionIds(db, meets);
    const wanted: [string, string, string][] = [
      ['Eve', '2', monthly],
      ['Ada', '10', weekly],
      ['Bea', '', monthly],
      ['Cy', '-1.5', ''],
      ['Dot', '', ''],
    ];
    for (const [name, number, choice] of wanted) {
      const id = await addOrganization(db, name);
      await step(db, (writer) => setCustomValues(writer, 'organizations', [id], { [hours]: number, [meets]: choice }));
    }
    return { db, hours: customColumn(hours), meets: customColumn(meets), weekly, monthly };
  }

  it('go by numbers, with those without one last whichever way', async () => {
    const { db, hours } = await setUp();
    expect((await walked(db, queryBy(hours))).names).toEqual(['Cy', 'Eve', 'Ada', 'Bea', 'Dot']);
    expect((await walked(db, queryBy(hours, 'desc'))).names).toEqual(['Ada', 'Eve', 'Cy', 'Dot', 'Bea']);
  });

  it('go by choices in the order of the field, then by name, and stand in groups', async () => {
    const { db, meets, weekly, monthly } = await setUp();
    expect((await walked(db, queryBy(meets))).names).toEqual(['Ada', 'Bea', 'Eve', 'Cy', 'Dot']);
    const grouped = await walked(db, queryBy('name', 'desc', meets));
    expect(grouped.names).toEqual(['Ada', 'Eve', 'Bea', 'Dot', 'Cy']);
    expect(grouped.groups).toEqual([
      { key: weekly, label: 'Weekly', count: 1 },
      { key: monthly, label: 'Monthly', count: 2 },
      { key: '', label: '', count: 2 },
    ]);
  });

  it('go by a custom field within groups of another field', async () => {
    const { db, hours, meets } = await setUp();
    expect((await walked(db, queryBy(hours, 'asc', 'stage'))).names).toEqual(['Cy', 'Eve', 'Ada', 'Bea', 'Dot']);
    expect((await walked(db, queryBy('stage', 'asc', meets))).names).toEqual(['Ada', 'Bea', 'Eve', 'Cy', 'Dot']);
  });

  it('are filtered by what stands in fields and by what does not', async () => {
    const { db, hours, meets, monthly } = await setUp();
    const found = async (field: string, operator: string, value: unknown = null) => {
      const query = { ...queryBy('name'), filter: filterOf({ field, operator, value }) };
      const { names } = await walked(db, query);
      expect(await listCount(db.read, organizationsList, query, today)).toBe(names.length);
      expect(await selectedIds(db.read, organizationsList, { query, except: [] }, today)).toHaveLength(names.length);
      return names.join();
    };
    expect(await found(hours, 'atLeast', '2')).toBe('Ada,Eve');
    expect(await found(hours, 'atMost', '0')).toBe('Cy');
    expect(await found(hours, 'equals', '10')).toBe('Ada');
    expect(await found(hours, 'isEmpty')).toBe('Bea,Dot');
    expect(await found(meets, 'anyOf', [monthly])).toBe('Bea,Eve');
    expect(await found(meets, 'noneOf', [monthly])).toBe('Ada,Cy,Dot');
  });

  it('find texts, days, ticks, several choices and partners', async () => {
    const { db } = database;
    const fields = {
      text: await addField(db, 'text'),
      date: await addField(db, 'date'),
      checkbox: await addField(db, 'checkbox'),
      choices: await addField(db, 'multi-choice', ['A', 'B']),
      partner: await addField(db, 'partner'),
    };
    const [a = '', b = ''] = await optionIds(db, fields.choices);
    const one = await addOrganization(db, 'One');
    const two = await addOrganization(db, 'Two');
    await step(db, (writer) =>
      setCustomValues(writer, 'organizations', [one], {
        [fields.text]: 'Églantine 5%',
        [fields.date]: '2026-03-08',
        [fields.checkbox]: 'yes',
        [fields.choices]: JSON.stringify([a, b]),
        [fields.partner]: `organizations/${two}`,
      }),
    );
    const found = async (fieldId: string, operator: string, value: unknown = null) => {
      const query = { ...queryBy('name'), filter: filterOf({ field: customColumn(fieldId), operator, value }) };
      return (await walked(db, query)).names.join();
    };
    expect(await found(fields.text, 'contains', 'eglan')).toBe('One');
    expect(await found(fields.text, 'contains', '5%')).toBe('One');
    expect(await found(fields.text, 'contains', '%x')).toBe('');
    expect(await found(fields.text, 'startsWith', 'Eg')).toBe('One');
    expect(await found(fields.text, 'is', 'eglantine 5%')).toBe('One');
    expect(await found(fields.text, 'doesNotContain', 'eglan')).toBe('Two');
    expect(await found(fields.text, 'isNot', 'other')).toBe('One,Two');
    expect(await found(fields.date, 'withinLastDays', 5)).toBe('One');
    expect(await found(fields.date, 'withinNextDays', 5)).toBe('');
    expect(await found(fields.date, 'notWithinLastDays', 5)).toBe('Two');
    expect(await found(fields.date, 'before', '2026-03-09')).toBe('One');
    expect(await found(fields.date, 'after', '2026-03-08')).toBe('');
    expect(await found(fields.date, 'on', '2026-03-08')).toBe('One');
    expect(await found(fields.checkbox, 'isTrue')).toBe('One');
    expect(await found(fields.checkbox, 'isFalse')).toBe('Two');
    expect(await found(fields.choices, 'anyOf', [b])).toBe('One');
    expect(await found(fields.partner, 'anyOf', [`organizations/${two}`])).toBe('One');
    const grouped = await walked(db, queryBy('name', 'asc', customColumn(fields.partner)));
    expect(grouped.groups).toEqual([
      { key: 'two', label: 'Two', count: 1 },
      { key: '', label: '', count: 1 },
    ]);
  });

  it('refuse a value of the wrong kind, an unknown field, and a cursor of another order', async () => {
    const { db, hours, meets } = await setUp();
    const bad = (field: string, operator: string, value: unknown): ListQuery => ({
      ...queryBy('name'),
      filter: filterOf({ field, operator, value }),
    });
    const page = (query: ListQuery, cursor: string | null = null) =>
      listPage(db.read, organizationsList, query, { cursor, limit: 2, today });
    await expect(page(bad(hours, 'atLeast', 'many'))).rejects.toMatchObject({ data: { reason: 'notANumber' } });
    await expect(page(bad(meets, 'anyOf', 3))).rejects.toMatchObject({ data: { reason: 'listNeeded' } });
    await expect(page(bad(meets, 'on', 'x'))).rejects.toMatchObject({ data: { reason: 'notADay' } });
    await expect(page(bad('custom:nowhere', 'isEmpty', null))).rejects.toMatchObject({
      data: { reason: 'unknownField' },
    });
    await expect(page(queryBy('custom:nowhere'))).rejects.toMatchObject({ data: { reason: 'notSortable' } });
    await expect(page(queryBy(meets), '["gone","a","b"]')).rejects.toMatchObject({ data: { reason: 'notACursor' } });
  });
});

describe('the plans of tables by custom fields', () => {
  const database = testDatabase(dialects[0]);

  it.each([
    ['number', 'asc'],
    ['number', 'desc'],
    ['text', 'asc'],
    ['choice', 'desc'],
  ] as const)('read a page in the order of a %s (%s) from the index, without sorting', async (kind, direction) => {
    const { db } = database;
    const field = await addField(db, kind, kind === 'choice' ? ['A', 'B'] : []);
    const [a = ''] = await optionIds(db, field);
    for (const name of ['One', 'Two', 'Three']) {
      const id = await addOrganization(db, name);
      await step(db, (writer) => setCustomValues(writer, 'organizations', [id], { [field]: a === '' ? '5' : a }));
    }
    await addOrganization(db, 'Four');
    const plans = await queryPlans(db.read, async (reader) => {
      const query = queryBy(customColumn(field), direction);
      const { nextCursor } = await listPage(reader, organizationsList, query, { cursor: null, limit: 2, today });
      await listPage(reader, organizationsList, query, { cursor: nextCursor, limit: 2, today });
      await listOutline(reader, organizationsList, query, { pageSize: 2, today });
    });
    const read = plans.filter((plan) => plan.sql.includes('order by') && plan.sql.includes('custom_values'));
    expect(read.length).toBeGreaterThan(3);
    expect(read.flatMap((plan) => plan.lines.filter((line) => line.includes('TEMP B-TREE')))).toEqual([]);
    const scans = read.flatMap((plan) =>
      plan.lines.filter((line) => /^SCAN (custom_values|organizations)$/.test(line)),
    );
    expect(scans).toEqual([]);
  });

  it('find what few records meet by the index of values', async () => {
    const { db } = database;
    const field = await addField(db, 'number');
    const id = await addOrganization(db, 'One');
    await step(db, (writer) => setCustomValues(writer, 'organizations', [id], { [field]: '5' }));
    const filter = filterOf({ field: customColumn(field), operator: 'atLeast', value: '5' });
    const plans = await queryPlans(db.read, async (reader) => {
      await listPage(
        reader,
        organizationsList,
        { ...queryBy('name'), filter },
        {
          cursor: null,
          limit: 2,
          today,
        },
      );
    });
    const lines = plans.flatMap((plan) => plan.lines);
    expect(lines.some((line) => line.includes('custom_values_in_order'))).toBe(true);
    expect(lines.filter((line) => /^SCAN v$/.test(line))).toEqual([]);
  });

  it('hold for any values: each record once, in the order of its value', async () => {
    const { db } = database;
    const field = await addField(db, 'number');
    const ids: string[] = [];
    for (let index = 0; index < 12; index++) ids.push(await addOrganization(db, `Group ${index}`));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('asc' as const, 'desc' as const),
        async (numbers, limit, direction) => {
          await step(db, async (writer) => {
            for (const [index, id] of ids.entries())
              await setCustomValues(writer, 'organizations', [id], { [field]: String(numbers[index] ?? '') });
          });
          const { names } = await walked(db, queryBy(customColumn(field), direction), limit);
          expect(new Set(names).size).toBe(12);
          const shown = names.map((name) => numbers[Number(name.slice(6))] ?? null);
          const filled = shown.filter((number) => number !== null);
          expect(filled).toEqual(filled.toSorted((a, b) => (direction === 'asc' ? a - b : b - a)));
          expect(shown.slice(filled.length)).toEqual(Array.from({ length: 12 - filled.length }, () => null));
        },
      ),
      { numRuns: 15 },
    );
  });
});
