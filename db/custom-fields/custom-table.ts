import type { CustomRecordType } from '#shared/domain/custom-fields/custom-field.ts';

/** The tables whose records may have fields of people's own. */
export type CustomTable = Exclude<CustomRecordType, 'pressOutlets'> | 'press_outlets';

/** The table of a record type: all but outlets are called the same. */
export function customTable(type: CustomRecordType): CustomTable {
  return type === 'pressOutlets' ? 'press_outlets' : type;
}
