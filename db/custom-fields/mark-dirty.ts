import { customRecordTypes, searchedKinds } from '#shared/domain/custom-fields/custom-field.ts';

import type { DirtyRecords } from '../derived/dirty-records.ts';
import type { AnyRow } from '../rows.ts';
import { customTable, type CustomTable } from './custom-table.ts';

/** Notes what the values of a field are found by: another text than before says that the search must follow. */
export function markField(dirty: DirtyRecords, row: AnyRow): void {
  const id = String(row['id']);
  const words = dirty.customFields.get(id) ?? new Set();
  dirty.customFields.set(id, words.add([row['options'], row['deleted_at'], row['is_restricted']].join(' ')));
}

/**
 * Notes that the search must find a record by other custom values, where it is found by values of this kind at all; answers the table whose
 * screens look again.
 */
export function markCustomized(dirty: DirtyRecords, type: string, id: string, kind: string): CustomTable[] {
  const recordType = customRecordTypes.find((each) => each === type);
  if (recordType === undefined || id === '') return [];
  if (!searchedKinds.has(kind)) return [customTable(recordType)];
  // Nothing else of partners follows from their values.
  const kinds = { people: 'wordedPeople', organizations: 'wordedOrganizations' } as const;
  dirty[recordType === 'people' || recordType === 'organizations' ? kinds[recordType] : recordType].add(id);
  return [customTable(recordType)];
}
