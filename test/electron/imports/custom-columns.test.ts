import { describe, expect, it } from 'vitest';

import { insertCustomField } from '#db/custom-fields/fields-repository.ts';
import { customInputOf } from '#db/custom-fields/values-repository.ts';
import { newId } from '#shared/ids.ts';
import { addOrganization, step } from '#test/support/seed.ts';

import { applySession, checkFile, importBench, rowsOf } from './import-support.ts';

const bench = importBench();

describe('columns of custom fields', () => {
  it('fill in new and known records, and keep what the field cannot hold in the description', async () => {
    const db = await bench.workspace();
    const hours = newId();
    const draft = {
      recordType: 'organizations',
      name: 'Hours',
      kind: 'number',
      unit: '',
      isRestricted: false,
    } as const;
    await step(db, (writer) => insertCustomField(writer, hours, { ...draft, options: [] }));
    const known = await addOrganization(db, 'Hillcrest Circle');
    const file = bench.file('list.csv', 'Name,Open\nHillcrest Circle,"1,250"\nRosa House,12\nEbb House,many\n');
    const session = await checkFile(bench, db, file, {
      recordKind: 'organizations',
      mapping: { Name: 'name', Open: `custom:${hours}` },
    });
    const rows = await rowsOf(session);
    expect(rows.map((row) => [row.action, ...row.problems.map(({ reason }) => reason)])).toEqual([
      ['update'],
      ['create'],
      ['create', 'unknownValue'],
    ]);
    await applySession(session);
    const organizations = await db.read.selectFrom('organizations').select(['id', 'name', 'description']).execute();
    const values: Record<string, [unknown, string]> = {};
    for (const row of organizations)
      values[row.name] = [(await customInputOf(db.read, row.id))[hours], row.description];
    expect(values).toEqual({
      'Hillcrest Circle': ['1250', ''],
      'Rosa House': ['12', ''],
      'Ebb House': [undefined, 'Open: many'],
    });
    expect(organizations.map(({ id }) => id)).toContain(known);
  });
});
