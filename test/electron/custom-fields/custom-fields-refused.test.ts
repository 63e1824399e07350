import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

import { draft, fieldsOf } from './add-field.ts';

const workspace = testWorkspace();
const addField = fieldsOf(workspace);

describe('custom fields', () => {
  it.each([
    ['a number', 'number', '', 'ten', 'notANumber'],
    ['an amount', 'money', 'USD', '12.5', 'notMoney'],
    ['a day', 'date', '', '2026-02-30', 'notADay'],
    ['a link', 'link', '', 'javascript:alert(1)', 'notALink'],
    ['a partner', 'partner', '', 'Dana', 'notAPartner'],
    ['a tick', 'checkbox', '', 'maybe', 'notYesNo'],
  ] as const)('refuse what is not %s', async (_what, kind, unit, value, reason) => {
    const ours = await workspace.addOrganization('One');
    const id = await addField({ kind, unit });
    const failure = failureOf(
      workspace.client.customFields.setValues({
        recordType: 'organizations',
        recordIds: [ours.id],
        values: { [id]: value },
      }),
    );
    expect(await failure).toMatchObject({ code: 'invalid', data: { field: `custom:${id}`, reason } });
  });

  it.each([
    [{ name: 'service HOURS' }, { field: 'name', reason: 'taken' }],
    [
      { name: 'Board', kind: 'choice' as const, options: [] },
      { field: 'options', reason: 'required' },
    ],
    [{ name: 'B', kind: 'choice' as const, options: [{ label: 'A' }, { label: 'a' }] }, { reason: 'taken' }],
    [{ name: 'B', kind: 'choice' as const, options: [{ label: 'A; B' }] }, { reason: 'noSemicolon' }],
    [
      { name: 'Dues', kind: 'money' as const, unit: 'dollars' },
      { field: 'unit', reason: 'notACurrency' },
    ],
  ])('refuse the field %j', async (wrong, data) => {
    await addField();
    expect(await failureOf(workspace.client.customFields.create({ ...draft, ...wrong }))).toMatchObject({
      code: 'invalid',
      data,
    });
  });

  it('refuse to leave out a choice that somebody has, a change to the same kind, and records that are not there', async () => {
    const { client } = workspace;
    const ours = await workspace.addOrganization('One');
    const meets = await addField({
      name: 'Meets',
      kind: 'choice',
      unit: '',
      options: [{ label: 'A' }, { label: 'B' }],
    });
    const [field] = await client.customFields.list({});
    const [a, b] = field?.options ?? [];
    await client.customFields.setValues({
      recordType: 'organizations',
      recordIds: [ours.id],
      values: { [meets]: a?.id ?? '' },
    });
    const without = client.customFields.update({
      id: meets,
      version: 1,
      patch: { options: b === undefined ? [] : [b] },
    });
    expect(await failureOf(without)).toMatchObject({ data: { reason: 'optionInUse', value: 'A' } });
    const same = client.customFields.changeKind({ id: meets, version: 1, kind: 'choice' });
    expect(await failureOf(same)).toMatchObject({ data: { reason: 'sameKind' } });
    const nowhere = client.customFields.setValues({
      recordType: 'organizations',
      recordIds: ['nowhere'],
      values: { [meets]: a?.id ?? '' },
    });
    expect(await failureOf(nowhere)).toMatchObject({ code: 'notFound' });
    expect(
      await failureOf(client.customFields.mergeOptions({ id: meets, fromId: 'x', intoId: a?.id ?? '' })),
    ).toMatchObject({ data: { reason: 'unknownChoice' } });
    expect(await failureOf(client.customFields.usage({ id: 'x' }))).toMatchObject({ code: 'notFound' });
  });
});
