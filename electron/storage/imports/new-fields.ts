import type { CustomField } from '#shared/contract/custom-fields.ts';
import type { ImportPlan } from '#shared/contract/imports.ts';
import { customColumn } from '#shared/domain/custom-fields/custom-field.ts';
import { headerOf, type MappedColumn } from '#shared/domain/import-column.ts';
import type { ImportField } from '#shared/domain/import-custom.ts';
import { choiceLimit, newFieldKind, type NewFieldKind } from '#shared/domain/import-new-field.ts';
import { newId } from '#shared/ids.ts';
import { foldText } from '#shared/text.ts';

import { columnValues } from './column-values.ts';
import type { ImportSource } from './import-source.ts';

/** A custom field that an import makes. */
export interface NewField extends ImportField {
  readonly id: string;
  readonly name: string;
  readonly kind: NewFieldKind;
  readonly recordType: 'people' | 'organizations';
}

/** A plan's mapping with every new field given an id, and the fields that are to be made. */
export interface SettledMapping {
  readonly mapping: readonly MappedColumn[];
  readonly newFields: readonly NewField[];
}

/** Gives the new fields of a mapping their ids and choices; a field of the same name and kind that is here already is used. */
export async function settleNewFields(
  plan: ImportPlan,
  source: ImportSource,
  present: Iterable<CustomField>,
  signal: AbortSignal,
): Promise<SettledMapping> {
  const newFields: NewField[] = [];
  const known = [...present];
  const mapping: MappedColumn[] = [];
  for (const entry of plan.mapping) {
    const kind = newFieldKind(entry.target);
    if (kind === null) {
      mapping.push(entry);
      continue;
    }
    const recordType = entry.person === undefined ? plan.recordKind : 'people';
    const name = (entry.label.trim() === '' ? headerOf(source.header, entry.column) : entry.label.trim()).slice(0, 60);
    const isSame = (field: { readonly recordType: string; readonly name: string; readonly kind: string }) =>
      field.recordType === recordType && foldText(field.name) === foldText(name);
    const same = known.find((field) => isSame(field)) ?? newFields.find((field) => isSame(field));
    const field = same ?? (await newField(entry, kind, { recordType, name }, source, signal));
    if (same === undefined) newFields.push({ ...field, kind: newKind(field.kind), recordType, name });
    mapping.push({ ...entry, target: customColumn(field.id), label: '' });
  }
  return { mapping, newFields };
}

function newKind(kind: string): NewFieldKind {
  return newFieldKind(`new:${kind}`) ?? 'text';
}

async function newField(
  entry: MappedColumn,
  kind: NewFieldKind,
  facts: Pick<NewField, 'recordType' | 'name'>,
  source: ImportSource,
  signal: AbortSignal,
): Promise<NewField> {
  const plain = { id: newId(), unit: '', options: [], ...facts };
  if (kind !== 'choice' && kind !== 'multi-choice') return { ...plain, kind };
  const separator = entry.separator ?? (kind === 'multi-choice' ? ';' : '');
  const { values, isCut } = await columnValues(source, { ...entry, separator }, choiceLimit + 1, signal);
  // So many choices are none.
  if (isCut || values.length > choiceLimit) return { ...plain, kind: 'text' };
  const options = values.map(({ value }) => ({ id: newId(), label: value.slice(0, 100), isRetired: false }));
  return { ...plain, kind, options };
}
