import { loggedTables, type LoggedTableName } from '../tables.ts';
import type { DirtyRecords } from './dirty-records.ts';

/** Marks who took part in an interaction; one that is new moves their last contact on by itself. */
export function markContacted(dirty: DirtyRecords, type: string, id: string, interactionId: string): void {
  if (id === '') return;
  touch(dirty, type === 'people' ? 'people' : 'organizations', id);
  if (dirty.newInteractions.has(interactionId)) return;
  (type === 'people' ? dirty.contactedPeople : dirty.contactedOrganizations).add(id);
}

/** Notes that screens of a table must look again, at one row where it is named. */
export function touch(dirty: DirtyRecords, table: LoggedTableName, id: string): void {
  const { feature } = loggedTables[table];
  const ids = dirty.features.get(feature) ?? new Set<string>();
  if (id !== '') ids.add(id);
  dirty.features.set(feature, ids);
}
