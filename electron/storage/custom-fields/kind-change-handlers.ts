import { setImmediate as nextTurn } from 'node:timers/promises';

import {
  convertRows,
  convertValues,
  recordsWithValue,
  shapeAfter,
  valuesInParts,
} from '#db/custom-fields/convert-field.ts';
import type { ConvertedRow } from '#db/custom-fields/convert-field.ts';
import { demandCustomField } from '#db/custom-fields/fields-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { recordLabels } from '#db/records/record-labels.ts';
import type { CustomField, KindChangePreview } from '#shared/contract/custom-fields.ts';
import { needsOptions } from '#shared/domain/custom-fields/convert-value.ts';
import type { CustomFieldShape } from '#shared/domain/custom-fields/custom-field.ts';
import { customKindChanged } from '#shared/domain/custom-fields/summaries.ts';
import { AppError } from '#shared/errors.ts';

import { runManyStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { demandUnit } from './demand-unit.ts';

/** Changing the kind of a field: what would be lost is counted by the code that changes. */
export const kindChangeHandlers = {
  previewKindChange: os.customFields.previewKindChange.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const field = await demandChange(db, input);
    const to = await shapeAfter(db, field, input, nextTurn);
    return previewOf(db, field, to);
  }),

  changeKind: os.customFields.changeKind.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const field = await demandChange(db, input);
    const to = await shapeAfter(db, field, input, nextTurn);
    const ids = await recordsWithValue(db, field.id);
    let isFirst = true;
    return runManyStep(
      context,
      'customFields.changeKind',
      ids,
      async (writer, part) => {
        const count = await convertValues(writer, part, field, to);
        const patch = { kind: to.kind, unit: to.unit, options: JSON.stringify(to.options) };
        if (isFirst) await writer.update('custom_fields', field.id, patch, input.version);
        isFirst = false;
        return count;
      },
      () => customKindChanged(field.name),
    );
  }),
};

async function demandChange(
  db: DbReader,
  input: { readonly id: string; readonly kind: CustomField['kind']; readonly unit: string },
): Promise<CustomField> {
  const field = await demandCustomField(db, input.id);
  if (field.kind === input.kind) throw new AppError('invalid', { field: 'kind', reason: 'sameKind' });
  demandUnit(input.kind, input.unit);
  return field;
}

async function previewOf(db: DbReader, field: CustomField, to: CustomFieldShape): Promise<KindChangePreview> {
  const counts = { none: 0, part: 0, all: 0 };
  const samples: { part: ConvertedRow[]; all: ConvertedRow[] } = { part: [], all: [] };
  for await (const rows of valuesInParts(db, field.id)) {
    for (const converted of await convertRows(db, rows, field, to)) {
      counts[converted.loss]++;
      if (converted.loss !== 'none' && samples[converted.loss].length < 5) samples[converted.loss].push(converted);
    }
    await nextTurn();
  }
  const labels = await recordLabels(
    db,
    [...samples.part, ...samples.all].map(({ row }) => ({ type: field.recordType, id: row.record_id })),
  );
  const shown = ({ row, before, after }: ConvertedRow) => ({
    record: labels.get(row.record_id) ?? { type: field.recordType, id: row.record_id, label: '', isRestricted: false },
    before,
    after,
  });
  return {
    total: counts.none + counts.part + counts.all,
    kept: counts.none,
    cut: counts.part,
    lost: counts.all,
    cutSamples: samples.part.map(shown),
    lostSamples: samples.all.map(shown),
    newOptions: needsOptions(field, to) ? to.options.map((option) => option.label) : [],
  };
}
