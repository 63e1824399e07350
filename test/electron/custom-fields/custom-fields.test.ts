import { describe, expect, it } from 'vitest';

import { testWorkspace } from '#test/support/test-workspace.ts';

import { fieldsOf } from './add-field.ts';

const workspace = testWorkspace();

const addField = fieldsOf(workspace);

async function valuesOf(recordId: string, recordType: 'organizations' | 'people' | 'goals' = 'organizations') {
  const values = await workspace.client.customFields.values({ recordType, recordId });
  return Object.fromEntries(Object.entries(values).map(([id, { value }]) => [id, value]));
}

describe('custom fields', () => {
  it('are listed in their order, renamed, moved, and keep what stands in them', async () => {
    const { client } = workspace;
    const ours = await workspace.addOrganization('Hillcrest Parent Circle');
    const hours = await addField();
    const meets = await addField({
      name: 'Board meets',
      kind: 'choice',
      unit: '',
      options: [{ label: 'Monthly' }, { label: 'Quarterly' }],
    });
    const [, field] = await client.customFields.list({ recordType: 'organizations' });
    const [monthly = { id: '', label: '', isRetired: false }, quarterly] = field?.options ?? [];
    await client.customFields.setValues({
      recordType: 'organizations',
      recordIds: [ours.id],
      values: { [hours]: '12.5', [meets]: monthly.id },
    });
    const options = [
      { ...monthly, label: 'Every month' },
      { ...quarterly, label: 'Quarterly', isRetired: true },
    ];
    const saved = await client.customFields.update({
      id: meets,
      version: 1,
      patch: { name: 'The board meets', position: 0, options },
    });
    expect(saved.summary).toBe('Changed the field “The board meets”');
    expect((await client.customFields.list({})).map(({ name }) => name)).toEqual(['The board meets', 'Service hours']);
    expect(await valuesOf(ours.id)).toEqual({ [hours]: '12.5', [meets]: monthly.id });
    expect(await client.customFields.usage({ id: meets })).toEqual({
      total: 1,
      byOption: { [monthly.id]: 1, [quarterly?.id ?? '']: 0 },
    });
    expect((await client.search.query({ text: 'every month' })).hits).toMatchObject([{ id: ours.id }]);
  });

  it('are set on many records as one step that an undo takes back', async () => {
    const { client } = workspace;
    const ids = [];
    for (let number = 0; number < 130; number++) ids.push((await workspace.addOrganization(`Group ${number}`)).id);
    const hours = await addField();
    const { count, summary } = await client.customFields.setValues({
      recordType: 'organizations',
      recordIds: ids,
      values: { [hours]: '1,200' },
    });
    expect([count, summary]).toEqual([130, 'Changed Service hours of 130 records']);
    expect(await valuesOf(ids[129] ?? '')).toEqual({ [hours]: '1200' });
    await client.changes.undo({});
    expect(await valuesOf(ids[0] ?? '')).toEqual({});
  });

  it('merge two choices: whoever had the one has the other, and an undo gives both back', async () => {
    const { client } = workspace;
    const [one, two] = [await workspace.addOrganization('One'), await workspace.addOrganization('Two')];
    const topics = await addField({
      name: 'Topics',
      kind: 'multi-choice',
      unit: '',
      options: [{ label: 'Schools' }, { label: 'School' }, { label: 'Parks' }],
    });
    const [field] = await client.customFields.list({});
    const [schools = '', school = '', parks = ''] = field?.options.map((option) => option.id) ?? [];
    const set = (id: string, chosen: string[]) =>
      client.customFields.setValues({
        recordType: 'organizations',
        recordIds: [id],
        values: { [topics]: JSON.stringify(chosen) },
      });
    await set(one.id, [school, parks]);
    await set(two.id, [schools, school]);
    const { count } = await client.customFields.mergeOptions({ id: topics, fromId: school, intoId: schools });
    expect(count).toBe(2);
    expect(await valuesOf(one.id)).toEqual({ [topics]: JSON.stringify([schools, parks]) });
    expect(await valuesOf(two.id)).toEqual({ [topics]: JSON.stringify([schools]) });
    await client.changes.undo({});
    expect(await valuesOf(one.id)).toEqual({ [topics]: JSON.stringify([school, parks]) });
    expect((await client.customFields.list({}))[0]?.options).toHaveLength(3);
  });

  it('change their kind: the preview is what happens, and an undo gives everything back', async () => {
    const { client } = workspace;
    const names = ['12', '1,250.50', 'about ten', ''];
    const note = await addField({ name: 'Hours', kind: 'text', unit: '' });
    const ids: string[] = [];
    for (const [index, value] of names.entries()) {
      const { id } = await workspace.addOrganization(`Group ${index}`);
      ids.push(id);
      await client.customFields.setValues({ recordType: 'organizations', recordIds: [id], values: { [note]: value } });
    }
    const change = { id: note, kind: 'number', unit: 'hours' } as const;
    expect(await client.customFields.previewKindChange(change)).toMatchObject({
      total: 3,
      kept: 2,
      cut: 0,
      lost: 1,
      lostSamples: [{ record: { label: 'Group 2' }, before: 'about ten', after: '' }],
    });
    const { count } = await client.customFields.changeKind({ ...change, version: 1 });
    expect(count).toBe(3);
    expect(await Promise.all(ids.map((id) => valuesOf(id)))).toEqual([{ [note]: '12' }, { [note]: '1250.5' }, {}, {}]);
    await client.changes.undo({});
    expect(await Promise.all(ids.map((id) => valuesOf(id)))).toEqual([
      { [note]: '12' },
      { [note]: '1,250.50' },
      { [note]: 'about ten' },
      {},
    ]);
    expect((await client.customFields.list({}))[0]).toMatchObject({ kind: 'text', unit: '' });
  });

  it('become choices of what stands in them', async () => {
    const { client } = workspace;
    const note = await addField({ name: 'Board', kind: 'text', unit: '' });
    const { id } = await workspace.addOrganization('One');
    await client.customFields.setValues({
      recordType: 'organizations',
      recordIds: [id],
      values: { [note]: 'Monthly' },
    });
    const change = { id: note, kind: 'choice', unit: '' } as const;
    expect(await client.customFields.previewKindChange(change)).toMatchObject({ kept: 1, newOptions: ['Monthly'] });
    await client.customFields.changeKind({ ...change, version: 1 });
    const [field] = await client.customFields.list({});
    expect(await valuesOf(id)).toEqual({ [note]: field?.options[0]?.id });
  });

  it('go to the trash with their values kept, and lose them only when they are removed for good', async () => {
    const { client } = workspace;
    const { id } = await workspace.addOrganization('One');
    const motto = await addField({ name: 'Motto', kind: 'text', unit: '' });
    await client.customFields.setValues({
      recordType: 'organizations',
      recordIds: [id],
      values: { [motto]: 'Onward' },
    });
    expect((await client.search.query({ text: 'onward' })).hits).toMatchObject([{ id }]);
    await client.trash.move({ type: 'customFields', selection: { ids: [motto] } });
    expect(await client.customFields.list({})).toEqual([]);
    expect(await valuesOf(id)).toEqual({});
    expect((await client.search.query({ text: 'onward' })).hits).toEqual([]);
    await client.changes.undo({});
    expect(await valuesOf(id)).toEqual({ [motto]: 'Onward' });
    expect((await client.search.query({ text: 'onward' })).hits).toMatchObject([{ id }]);
    await client.trash.move({ type: 'customFields', selection: { ids: [motto] } });
    await client.trash.purge({ records: [{ type: 'customFields', id: motto }] });
    expect((await client.changes.ofRecord({ type: 'organizations', id })).changes).toHaveLength(1);
  });

  it('stand on records of other kinds, and are found by them', async () => {
    const { client } = workspace;
    const { id } = await client.goals.create({ title: 'Housing' });
    const code = await addField({ recordType: 'goals', name: 'Grant code', kind: 'text', unit: '' });
    await client.customFields.setValues({ recordType: 'goals', recordIds: [id], values: { [code]: 'HX-204' } });
    expect(await valuesOf(id, 'goals')).toEqual({ [code]: 'HX-204' });
    expect((await client.search.query({ text: 'hx 204' })).hits).toMatchObject([{ type: 'goals', id }]);
  });

  it('point at partners by name, and forget those that are removed for good', async () => {
    const { client } = workspace;
    const ours = await workspace.addOrganization('One');
    const dana = await workspace.addPerson('Dana Whitlock');
    const liaison = await addField({ name: 'Liaison', kind: 'partner', unit: '' });
    await client.customFields.setValues({
      recordType: 'organizations',
      recordIds: [ours.id],
      values: { [liaison]: `people/${dana.id}` },
    });
    const values = await client.customFields.values({ recordType: 'organizations', recordId: ours.id });
    expect(values[liaison]).toMatchObject({ value: `people/${dana.id}`, partner: { label: 'Dana Whitlock' } });
    await client.trash.move({ type: 'people', selection: { ids: [dana.id] } });
    await client.trash.purge({ records: [{ type: 'people', id: dana.id }] });
    expect(await valuesOf(ours.id)).toEqual({});
  });

  it('stand in the history of their record, each to be set back by itself', async () => {
    const { client } = workspace;
    const { id } = await workspace.addOrganization('One');
    const hours = await addField();
    const set = (value: string) =>
      client.customFields.setValues({ recordType: 'organizations', recordIds: [id], values: { [hours]: value } });
    await set('5');
    await set('8');
    await set('');
    const { changes } = await client.changes.ofRecord({ type: 'organizations', id });
    const field = { field: `custom:${hours}`, label: 'Service hours' };
    expect(changes.slice(0, 3)).toMatchObject([
      { kind: 'updated', canRevert: true, fields: [{ ...field, before: '8', after: '' }] },
      { kind: 'updated', canRevert: true, fields: [{ ...field, before: '5', after: '8' }] },
      { kind: 'updated', canRevert: true, fields: [{ ...field, before: '', after: '5' }] },
    ]);
    await client.changes.revertField({ changeId: changes[0]?.id ?? 0, field: field.field });
    expect(await valuesOf(id)).toEqual({ [hours]: '8' });
    await client.changes.revertField({ changeId: changes[1]?.id ?? 0, field: field.field });
    expect(await valuesOf(id)).toEqual({ [hours]: '5' });
    await client.changes.revertField({ changeId: changes[2]?.id ?? 0, field: field.field });
    expect(await valuesOf(id)).toEqual({});
  });

  it('are merged by choice as the preview says, and come apart again', async () => {
    const { client } = workspace;
    const [one, two] = [await workspace.addOrganization('One'), await workspace.addOrganization('Two')];
    const hours = await addField();
    const motto = await addField({ name: 'Motto', kind: 'text', unit: '' });
    const topics = await addField({
      name: 'Topics',
      kind: 'multi-choice',
      unit: '',
      options: [{ label: 'A' }, { label: 'B' }],
    });
    const field = (await client.customFields.list({})).find(({ id }) => id === topics);
    const [a = '', b = ''] = field?.options.map((option) => option.id) ?? [];
    const set = (id: string, values: Record<string, string>) =>
      client.customFields.setValues({ recordType: 'organizations', recordIds: [id], values });
    await set(one.id, { [hours]: '5', [topics]: JSON.stringify([a]) });
    await set(two.id, { [hours]: '9', [motto]: 'Onward', [topics]: JSON.stringify([b]) });
    const before = [await valuesOf(one.id), await valuesOf(two.id)];
    const input = { type: 'organizations' as const, keptId: one.id, otherIds: [two.id] };
    const choices = { [`custom:${hours}`]: two.id };
    const preview = await client.merges.preview({ ...input, choices });
    const shown = Object.fromEntries(preview.fields.map((each) => [each.field, [each.merged, each.mergedWords]]));
    expect(shown).toMatchObject({
      [`custom:${hours}`]: ['9', '9'],
      [`custom:${motto}`]: ['Onward', 'Onward'],
      [`custom:${topics}`]: [JSON.stringify([a, b]), 'A; B'],
    });
    const { mergeIds } = await client.merges.merge({ ...input, choices });
    expect(await valuesOf(one.id)).toEqual({ [hours]: '9', [motto]: 'Onward', [topics]: JSON.stringify([a, b]) });
    await client.merges.unmerge({ id: mergeIds[0] ?? '' });
    expect([await valuesOf(one.id), await valuesOf(two.id)]).toEqual(before);
  });

  it('come along with a new record, a change of one, and a change of many', async () => {
    const { client } = workspace;
    const hours = await addField();
    const { id } = await client.organizations.create({ name: 'One', custom: { [hours]: '5' } });
    expect((await client.organizations.get({ id })).organization.custom).toEqual({ [hours]: '5' });
    await client.organizations.update({ id, version: 1, patch: { custom: { [hours]: '6' } } });
    const query = { sort: { field: 'name', direction: 'asc' as const } };
    const { count } = await client.organizations.bulkEdit({
      selection: { query },
      patch: { custom: { [hours]: '7' } },
    });
    expect(count).toBe(1);
    const { rows } = await client.organizations.page(query);
    expect(rows[0]?.custom).toEqual({ [hours]: { value: '7' } });
    const copied = await client.organizations.copy({ selection: { query }, columns: ['name', `custom:${hours}`] });
    expect(copied.text.trim()).toBe('Name\tService hours\r\nOne\t7');
  });
});
