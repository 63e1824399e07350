import type { IsoDay } from '#shared/dates.ts';
import type { CustomFieldKind } from '#shared/domain/custom-fields/custom-field.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { newValueRow, valueColumns } from '../custom-fields/values-repository.ts';
import type { CustomFieldRow } from '../schema/custom-fields.ts';
import { boardChoices, organizationValues } from './riverbend/custom-fields.ts';

/** Writes the fields that Riverbend keeps on organizations beside those that every workspace has. */
export async function insertCustomFields(
  writer: StepWriter,
  demo: { readonly partnerIds: ReadonlyMap<string, string>; newId(): string; day(day: number): IsoDay },
): Promise<void> {
  const options = boardChoices.map((label) => ({ id: demo.newId(), label, isRetired: false }));
  const field = (name: string, kind: CustomFieldKind, position: number, unit = ''): CustomFieldRow => ({
    id: demo.newId(),
    version: 1,
    created_at: writer.now,
    updated_at: writer.now,
    deleted_at: '',
    record_type: 'organizations',
    name,
    kind,
    options: JSON.stringify(kind === 'choice' ? options : []),
    unit,
    is_restricted: 0,
    position,
  });
  const hours = field('Service hours', 'number', 0, 'hours a week');
  const board = field('Board meets', 'choice', 1);
  const contact = field('MOU contact day', 'date', 2);
  await writer.insert('custom_fields', [hours, board, contact]);
  const rows = Object.entries(organizationValues).flatMap(([key, values]) => {
    const id = demo.partnerIds.get(key) ?? '';
    const choice = options.find((option) => option.label === values.board)?.id;
    const day = values.contactDay === undefined ? undefined : demo.day(values.contactDay);
    const value = (of: CustomFieldRow, kind: CustomFieldKind, stored: string | undefined) =>
      stored === undefined ? [] : [newValueRow(id, 'organizations', of.id, valueColumns(kind, stored))];
    return [...value(hours, 'number', values.hours), ...value(board, 'choice', choice), ...value(contact, 'date', day)];
  });
  await writer.insert('custom_values', rows);
}
