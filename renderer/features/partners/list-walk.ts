import type { PartnerType } from '#shared/contract/base.ts';

import type { PartnerRows } from './use-partner-rows.ts';

/** The part of a list around the record that was opened from it. */
export interface Walk {
  readonly type: PartnerType;
  readonly ids: readonly string[];
  /** The place of the first of them in the list, from 0; null where headings of groups stand between. */
  readonly first: number | null;
  readonly total: number;
}

/** How far the walk goes either way before the list has to be opened again. */
const reach = 200;

let last: Walk | null = null;

/** Keeps what stands around a record in its list, for previous and next on the profile. */
export function rememberWalk(type: PartnerType, rows: PartnerRows, id: string): void {
  const at = rows.placeOf(id);
  if (at === undefined) {
    last = null;
    return;
  }
  const { rowCount } = rows.places;
  const ids: string[] = [];
  let first = at;
  for (let index = Math.max(0, at - reach); index < Math.min(rowCount, at + reach); index++) {
    const row = rows.rowAt(index);
    if (row === undefined) continue;
    if (ids.length === 0) first = index;
    ids.push(row.id);
  }
  const hasGroups = (rows.outline?.groups.length ?? 0) > 0;
  last = { type, ids, first: hasGroups ? null : first, total: rowCount };
}

/** The list that this record was opened from, as long as the walk stays in it. */
export function walkOf(type: PartnerType, id: string): Walk | null {
  return last !== null && last.type === type && last.ids.includes(id) ? last : null;
}
