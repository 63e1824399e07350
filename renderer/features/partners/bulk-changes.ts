import { afterSave } from '#renderer/app/saving/after-save.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { client } from '#renderer/api/client.ts';
import type { GridSelection } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { ListQuery, Selection } from '#shared/contract/filters.ts';

import { partnerCalls, type BulkChange } from './partner-calls.ts';

/** What storage is told of a selection: ids, or the query with those left out. Null when nothing is selected. */
export function selectionOf(selection: GridSelection, query: ListQuery): Selection | null {
  if (selection.mode === 'allBut') return { query, except: [...selection.ids] };
  return selection.ids.size === 0 ? null : { ids: [...selection.ids] };
}

/** Changes all of a selection as one step and tells what was changed, with the way back. */
export async function changeMany(type: PartnerType, selection: Selection, change: BulkChange): Promise<void> {
  try {
    afterSave(await partnerCalls[type].bulkEdit(selection, change));
  } catch (error) {
    showError(error);
  }
}

/** Moves a selection to the trash as one step; links are kept, and one undo brings everything back. */
export async function trashMany(type: PartnerType, selection: Selection, detail?: string): Promise<void> {
  afterSave(await client.trash.move({ type, selection }), { detail });
}
