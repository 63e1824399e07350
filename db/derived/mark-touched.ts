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

/** Adds the features whose screens must look again because of other dirt. */
export function mergeFeatures(into: DirtyRecords, from: DirtyRecords): void {
  addAll(into.features, from.features);
}

/** Adds all that is dirty elsewhere. */
export function mergeDirty(into: DirtyRecords, from: DirtyRecords): void {
  const { features, customFields, ...sets } = from;
  addAll(into.features, features);
  addAll(into.customFields, customFields);
  // The keys of the record are those of its sets.
  for (const kind of Object.keys(sets) as (keyof typeof sets)[]) for (const id of sets[kind]) into[kind].add(id);
}

function addAll(into: Map<string, Set<string>>, from: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const [name, values] of from) {
    const known = into.get(name) ?? new Set<string>();
    for (const value of values) known.add(value);
    into.set(name, known);
  }
}
