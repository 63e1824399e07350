import type { CustomField } from '#shared/contract/custom-fields.ts';
import type { ChoiceOption } from '#shared/domain/custom-fields/custom-field.ts';
import { chosenIds } from '#shared/domain/custom-fields/values.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { selectRows } from '../rows.ts';
import type { CustomValueRow } from '../schema/custom-fields.ts';

/** The choices of a field without the one that goes into another. Fails with `invalid` for a choice that is not there. */
export function withoutOption(
  field: CustomField,
  fromId: string,
  intoId: string,
): { from: ChoiceOption; into: ChoiceOption; options: ChoiceOption[] } {
  const from = field.options.find((option) => option.id === fromId);
  const into = field.options.find((option) => option.id === intoId);
  if (from === undefined || into === undefined || from === into)
    throw new AppError('invalid', { field: 'options', reason: 'unknownChoice' });
  return { from, into, options: field.options.filter((option) => option !== from) };
}

/** Puts one choice in the place of another one in the values of some records; answers how many changed. */
export async function mergeOptionValues(
  writer: StepWriter,
  recordIds: readonly string[],
  field: CustomField,
  fromId: string,
  intoId: string,
): Promise<number> {
  const rows = (await selectRows(
    writer.trx,
    'custom_values',
    recordIds.map((id) => `${id}/${field.id}`),
    // Rows of the one table that is asked.
  )) as unknown as CustomValueRow[];
  return writer.updateEach(
    'custom_values',
    rows.flatMap((row) => {
      const value = merged(field, row.value, fromId, intoId);
      return value === row.value ? [] : [{ row, patch: { value } }];
    }),
  );
}

function merged(field: CustomField, value: string, fromId: string, intoId: string): string {
  if (field.kind === 'choice') return value === fromId ? intoId : value;
  const ids = chosenIds(value);
  if (!ids.includes(fromId)) return value;
  const chosen = new Set(ids.map((id) => (id === fromId ? intoId : id)));
  return JSON.stringify(field.options.map((option) => option.id).filter((id) => chosen.has(id)));
}
