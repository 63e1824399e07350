import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { endOfJob } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

import { fieldsOf } from './add-field.ts';

const workspace = testWorkspace();
const addField = fieldsOf(workspace);
const recordType = 'organizations';

async function valuesOf(recordId: string) {
  const values = await workspace.client.customFields.values({ recordType, recordId });
  return Object.fromEntries(Object.entries(values).map(([id, { value }]) => [id, value]));
}

describe('custom fields in the files of a workspace', () => {
  it('are written with the workspace and read back, and stay out of a shared file where they are restricted', async () => {
    const { client, service } = workspace;
    const ours = await workspace.addOrganization('Hillcrest Parent Circle');
    const hours = await addField();
    const meets = await addField({ name: 'Meets', kind: 'choice', unit: '', options: [{ label: 'Monthly' }] });
    const grant = await addField({ name: 'Secret grant', kind: 'text', unit: '', isRestricted: true });
    const choice = (await client.customFields.list({})).find(({ id }) => id === meets)?.options[0]?.id ?? '';
    const values = { [hours]: '12.5', [meets]: choice, [grant]: 'HX-204' };
    await client.customFields.setValues({ recordType, recordIds: [ours.id], values });
    const fields = await client.customFields.list({});
    const [whole, shared] = [service.path('whole.json'), service.path('shared.json')];
    await endOfJob(client, await client.exports.workspace({ path: whole, includeRestricted: true }));
    const { result } = await endOfJob(client, await client.exports.workspace({ path: shared }));
    // The field, and what stands in it.
    expect(result).toMatchObject({ leftOut: 2 });
    expect(readFileSync(shared, 'utf8')).not.toMatch(/Secret grant|HX-204/);

    await service.newWorkspace();
    expect((await endOfJob(client, await client.imports.workspace({ path: whole }))).state).toBe('done');
    expect(await client.customFields.list({})).toMatchObject(fields.map(({ id, name, kind }) => ({ id, name, kind })));
    expect(await valuesOf(ours.id)).toEqual(values);
    expect((await client.search.query({ text: 'hillcrest' })).hits).toMatchObject([{ id: ours.id }]);
    // What is sorted by is not in the file: it is made anew.
    const later = await client.organizations.create({ name: 'Later', custom: { [hours]: '9' } });
    const sort = { field: `custom:${hours}`, direction: 'asc' as const };
    const { rows } = await client.organizations.page({ sort });
    expect(rows.map(({ id }) => id)).toEqual([later.id, ours.id]);

    await service.newWorkspace();
    await endOfJob(client, await client.imports.workspace({ path: shared }));
    expect(await valuesOf(ours.id)).toEqual({ [hours]: '12.5', [meets]: choice });
  });
});
