import { z } from 'zod';

import { customFieldKinds, customRecordTypes, optionLimit } from '../domain/custom-fields/custom-field.ts';
import { changedSchema, idSchema, procedure, recordLabelSchema, savedSchema } from './base.ts';

const fieldName = z.string().trim().min(1, { error: 'required' }).max(120);
const optionLabel = z.string().trim().min(1, { error: 'required' }).max(120);
const unitSchema = z.string().trim().max(40);
const kindSchema = z.enum(customFieldKinds);
export const customRecordTypeSchema = z.enum(customRecordTypes);

const optionSchema = z.object({ id: idSchema, label: optionLabel, isRetired: z.boolean() });

/** A field that somebody added to a record type. */
const customFieldSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  recordType: customRecordTypeSchema,
  name: z.string(),
  kind: kindSchema,
  options: z.array(optionSchema),
  /** For money the currency; for numbers what is counted. */
  unit: z.string(),
  /** Stays out of discreet mode, of the search, and of exports unless asked. */
  isRestricted: z.boolean(),
  position: z.number().int(),
});
export type CustomField = z.output<typeof customFieldSchema>;

/** What stands in a field; see `shared/domain/custom-fields/values.ts`. A partner comes with the name to show. */
const customValueSchema = z.object({ value: z.string(), partner: recordLabelSchema.optional() });
export type CustomValue = z.output<typeof customValueSchema>;

/** The values of a record by the ids of their fields; fields in which nothing stands are left out. */
export const customValuesSchema = z.record(z.string(), customValueSchema);
export type CustomValues = z.output<typeof customValuesSchema>;

/** Values to set by the ids of their fields; '' takes one away. */
export const customInputSchema = z.record(idSchema, z.string().max(20_000));
export type CustomInput = z.output<typeof customInputSchema>;

const kindChange = { id: idSchema, kind: kindSchema, unit: unitSchema.default('') };

const lossSample = z.object({ record: recordLabelSchema, before: z.string(), after: z.string() });

/** What a change of kind does to the values that are there. */
const kindChangePreviewSchema = z.object({
  total: z.number().int(),
  kept: z.number().int(),
  /** Values of which a part is lost: digits, or all but the first choice. */
  cut: z.number().int(),
  lost: z.number().int(),
  /** At most five of each, as they are and as they would be. */
  cutSamples: z.array(lossSample),
  lostSamples: z.array(lossSample),
  /** The names of the choices that would be made of what stands in the field. */
  newOptions: z.array(z.string()),
});
export type KindChangePreview = z.output<typeof kindChangePreviewSchema>;

export const customFields = {
  /** The fields that are in use, by record type and in order; those of one type where it is named. */
  list: procedure
    .input(z.object({ recordType: customRecordTypeSchema.nullable().default(null) }))
    .output(z.array(customFieldSchema)),
  /** How many records have a value, in all and by choice. */
  usage: procedure
    .input(z.object({ id: idSchema }))
    .output(z.object({ total: z.number().int(), byOption: z.record(z.string(), z.number().int()) })),
  create: procedure
    .input(
      z.object({
        recordType: customRecordTypeSchema,
        name: fieldName,
        kind: kindSchema,
        options: z
          .array(z.object({ label: optionLabel }))
          .max(optionLimit)
          .default([]),
        unit: unitSchema.default(''),
        isRestricted: z.boolean().default(false),
      }),
    )
    .output(savedSchema),
  /** Changes what a field is called and offers. Options without an id are new; one that is left out must not be chosen anywhere. */
  update: procedure
    .input(
      z.object({
        id: idSchema,
        version: z.number().int(),
        patch: z
          .object({
            name: fieldName,
            options: z
              .array(z.object({ id: idSchema.optional(), label: optionLabel, isRetired: z.boolean().default(false) }))
              .max(optionLimit),
            unit: unitSchema,
            isRestricted: z.boolean(),
            /** Its place among the fields of its record type, from 0; the others make room. */
            position: z.number().int().min(0),
          })
          .partial(),
      }),
    )
    .output(savedSchema),
  /** Makes one choice of two: whoever had the one has the other, as one step. */
  mergeOptions: procedure.input(z.object({ id: idSchema, fromId: idSchema, intoId: idSchema })).output(changedSchema),
  /** What a change of kind would do, by the code that does it. */
  previewKindChange: procedure.input(z.object(kindChange)).output(kindChangePreviewSchema),
  /** Changes the kind of a field and its values, as one step that an undo takes back. */
  changeKind: procedure.input(z.object({ ...kindChange, version: z.number().int() })).output(changedSchema),
  /** What stands in the fields of one record. */
  values: procedure
    .input(z.object({ recordType: customRecordTypeSchema, recordId: idSchema }))
    .output(customValuesSchema),
  /** Sets values of records of one type, as one step. Fails with `invalid` that names the field as `custom:<id>`. */
  setValues: procedure
    .input(
      z.object({
        recordType: customRecordTypeSchema,
        recordIds: z.array(idSchema).min(1).max(200_000),
        values: customInputSchema,
      }),
    )
    .output(changedSchema),
};
