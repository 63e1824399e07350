import type { CustomField } from '#shared/contract/custom-fields.ts';
import {
  customFieldKinds,
  customRecordTypes,
  fieldLimit,
  type ChoiceOption,
  type CustomFieldKind,
  type CustomRecordType,
} from '#shared/domain/custom-fields/custom-field.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';
import { foldText } from '#shared/text.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { parseList } from '../json.ts';
import { defined, flag } from '../partners/partner-mapping.ts';
import type { CustomFieldRow } from '../schema/custom-fields.ts';

/** The fields that are in use, in their order: of one record type, or of all. */
export async function listCustomFields(db: DbReader, recordType: string | null = null): Promise<CustomField[]> {
  let query = db.selectFrom('custom_fields').selectAll().where('deleted_at', '=', '');
  if (recordType !== null) query = query.where('record_type', '=', recordType);
  return (await query.orderBy('record_type').orderBy('position').orderBy('id').execute()).map(customFieldOf);
}

/** A field that is in use. Fails with `notFound`. */
export async function demandCustomField(db: DbReader, id: string): Promise<CustomField> {
  const row = await db
    .selectFrom('custom_fields')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', '=', '')
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'customFields', id });
  return customFieldOf(row);
}

/** What a new field is given. */
export interface CustomFieldDraft {
  readonly recordType: CustomRecordType;
  readonly name: string;
  readonly kind: CustomFieldKind;
  /** Choices; one without an id gets one. */
  readonly options: readonly { readonly id?: string; readonly label: string }[];
  readonly unit: string;
  readonly isRestricted: boolean;
}

/** Adds a field after the others of its record type. Fails with `invalid` for a name or a choice that is there twice. */
export async function insertCustomField(writer: StepWriter, id: string, draft: CustomFieldDraft): Promise<void> {
  const others = await listCustomFields(writer.trx, draft.recordType);
  if (others.length >= fieldLimit) throw new AppError('invalid', { field: 'name', reason: 'tooManyFields' });
  demandFreeName(others, draft.name);
  const options = draft.options.map(({ id: known, label }) => ({ id: known ?? newId(), label, isRetired: false }));
  demandOptions(draft.kind, options);
  const row: CustomFieldRow = {
    id,
    version: 1,
    created_at: writer.now,
    updated_at: writer.now,
    deleted_at: '',
    record_type: draft.recordType,
    name: draft.name,
    kind: draft.kind,
    options: JSON.stringify(options),
    unit: draft.unit,
    is_restricted: draft.isRestricted ? 1 : 0,
    position: (others.at(-1)?.position ?? -1) + 1,
  };
  await writer.insert('custom_fields', [row]);
}

/** The fields of a field that a patch may name; options without an id are new. */
export interface CustomFieldPatch {
  readonly name?: string | undefined;
  readonly options?:
    | readonly { readonly id?: string | undefined; readonly label: string; readonly isRetired: boolean }[]
    | undefined;
  readonly unit?: string | undefined;
  readonly isRestricted?: boolean | undefined;
  readonly position?: number | undefined;
}

/** Changes a field; answers its version. Fails with `invalid` for a name that is taken, or a choice that is left out and in use. */
export async function updateCustomField(
  writer: StepWriter,
  id: string,
  version: number,
  patch: CustomFieldPatch,
): Promise<{ readonly version: number; readonly name: string }> {
  const field = await demandCustomField(writer.trx, id);
  const others = (await listCustomFields(writer.trx, field.recordType)).filter((other) => other.id !== id);
  if (patch.name !== undefined) demandFreeName(others, patch.name);
  const options = patch.options?.map((option) => ({
    id: option.id ?? newId(),
    label: option.label,
    isRetired: option.isRetired,
  }));
  if (options !== undefined) {
    demandOptions(field.kind, options);
    await demandUnused(writer.trx, field, options);
  }
  const position = patch.position === undefined ? undefined : await makeRoom(writer, others, patch.position);
  const saved = await writer.update(
    'custom_fields',
    id,
    defined({
      name: patch.name,
      options: options === undefined ? undefined : JSON.stringify(options),
      unit: patch.unit,
      is_restricted: flag(patch.isRestricted),
      position,
    }),
    version,
  );
  return { version: saved.version, name: patch.name ?? field.name };
}

/** How many records have a value in a field, in all and by choice. */
export async function customFieldUsage(
  db: DbReader,
  field: CustomField,
): Promise<{ total: number; byOption: Record<string, number> }> {
  const { count } = await db
    .selectFrom('custom_values')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('field_id', '=', field.id)
    .executeTakeFirstOrThrow();
  const byOption: Record<string, number> = {};
  for (const { id } of field.options) byOption[id] = await optionCount(db, field, id);
  return { total: Number(count), byOption };
}

/** Rows as the screens know them; a damaged cell reads as a text field. */
export function customFieldOf(row: CustomFieldRow): CustomField {
  return {
    id: row.id,
    version: row.version,
    recordType: customRecordTypes.find((type) => type === row.record_type) ?? 'organizations',
    name: row.name,
    kind: customFieldKinds.find((kind) => kind === row.kind) ?? 'text',
    options: parseList(row.options, isOption),
    unit: row.unit,
    isRestricted: row.is_restricted === 1,
    position: row.position,
  };
}

async function optionCount(db: DbReader, field: CustomField, optionId: string): Promise<number> {
  let query = db
    .selectFrom('custom_values')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('field_id', '=', field.id);
  query =
    field.kind === 'choice'
      ? query.where('sort_text', '=', optionId)
      : query.where('value', 'like', `%"${optionId.replace(/[\\%_"]/g, '')}"%`);
  return Number((await query.executeTakeFirstOrThrow()).count);
}

async function demandUnused(db: DbReader, field: CustomField, options: readonly ChoiceOption[]): Promise<void> {
  const left = field.options.filter((option) => !options.some(({ id }) => id === option.id));
  for (const option of left)
    if ((await optionCount(db, field, option.id)) > 0)
      throw new AppError('invalid', { field: 'options', reason: 'optionInUse', value: option.label });
}

function demandOptions(kind: CustomFieldKind, options: readonly ChoiceOption[]): void {
  const isChosen = kind === 'choice' || kind === 'multi-choice';
  if (isChosen && options.length === 0) throw new AppError('invalid', { field: 'options', reason: 'required' });
  const seen = new Set<string>();
  for (const { label } of options) {
    if (label.includes(';')) throw new AppError('invalid', { field: 'options', reason: 'noSemicolon', value: label });
    if (seen.has(foldText(label))) throw new AppError('invalid', { field: 'options', reason: 'taken', value: label });
    seen.add(foldText(label));
  }
}

function demandFreeName(others: readonly CustomField[], name: string): void {
  const namesake = others.find((other) => foldText(other.name) === foldText(name));
  if (namesake !== undefined) throw new AppError('invalid', { field: 'name', reason: 'taken', value: namesake.name });
}

/** Numbers the other fields anew around a place; answers the place, which is the last one at most. */
async function makeRoom(writer: StepWriter, others: readonly CustomField[], wanted: number): Promise<number> {
  const place = Math.min(wanted, others.length);
  for (const [index, other] of others.entries())
    await writer.update('custom_fields', other.id, { position: index < place ? index : index + 1 });
  return place;
}

function isOption(value: unknown): value is ChoiceOption {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'label' in value &&
    typeof value.label === 'string' &&
    'isRetired' in value &&
    typeof value.isRetired === 'boolean'
  );
}
