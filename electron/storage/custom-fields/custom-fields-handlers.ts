import {
  customFieldUsage,
  demandCustomField,
  insertCustomField,
  listCustomFields,
  updateCustomField,
} from '#db/custom-fields/fields-repository.ts';
import { mergeOptionValues, withoutOption } from '#db/custom-fields/merge-options.ts';
import { checkCustomInput, customValuesOf, setCustomValues } from '#db/custom-fields/values-repository.ts';
import { recordsWithValue } from '#db/custom-fields/convert-field.ts';
import { demandRecords } from '#db/custom-fields/demand-records.ts';
import { recordLabels } from '#db/records/record-labels.ts';
import {
  customFieldAdded,
  customFieldChanged,
  customValuesSet,
  optionsMerged,
} from '#shared/domain/custom-fields/summaries.ts';
import { newId } from '#shared/ids.ts';

import { runManyStep, runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { demandUnit } from './demand-unit.ts';
import { kindChangeHandlers } from './kind-change-handlers.ts';

export const customFieldsHandlers = {
  ...kindChangeHandlers,

  list: os.customFields.list.handler(({ input, context }) =>
    listCustomFields(workspaceDb(context).read, input.recordType),
  ),

  usage: os.customFields.usage.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    return customFieldUsage(db, await demandCustomField(db, input.id));
  }),

  create: os.customFields.create.handler(async ({ input, context }) => {
    demandUnit(input.kind, input.unit);
    const id = newId();
    const result = await runStep(context, 'customFields.create', async (writer) => {
      await insertCustomField(writer, id, input);
      return { value: id, summary: customFieldAdded(input.name) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.customFields.update.handler(async ({ input, context }) => {
    const { id, version, patch } = input;
    const result = await runStep(context, 'customFields.update', async (writer) => {
      if (patch.unit !== undefined) demandUnit((await demandCustomField(writer.trx, id)).kind, patch.unit);
      const saved = await updateCustomField(writer, id, version, patch);
      return { value: saved.version, summary: customFieldChanged(saved.name) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  mergeOptions: os.customFields.mergeOptions.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const field = await demandCustomField(db, input.id);
    const { from, into, options } = withoutOption(field, input.fromId, input.intoId);
    const ids = await recordsWithValue(db, field.id);
    return runManyStep(
      context,
      'customFields.mergeOptions',
      ids,
      async (writer, part) => {
        const count = await mergeOptionValues(writer, part, field, input.fromId, input.intoId);
        await writer.update('custom_fields', field.id, { options: JSON.stringify(options) });
        return count;
      },
      () => optionsMerged(from.label, into.label, field.name),
    );
  }),

  values: os.customFields.values.handler(async ({ input, context }) => {
    const values = await customValuesOf(workspaceDb(context).read, [input.recordId]);
    return values.get(input.recordId) ?? {};
  }),

  setValues: os.customFields.setValues.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const values = await checkCustomInput(db, input.recordType, input.values);
    await demandRecords(db, input.recordType, input.recordIds);
    const [first = ''] = input.recordIds;
    const label = (await recordLabels(db, [{ type: input.recordType, id: first }])).get(first)?.label ?? '';
    return runManyStep(
      context,
      'customFields.setValues',
      input.recordIds,
      (writer, part) => setCustomValues(writer, input.recordType, part, input.values),
      (count) =>
        customValuesSet(
          values.map(({ field }) => field.name),
          [label],
          input.recordIds.length === 1 ? 1 : count,
        ),
    );
  }),
};
