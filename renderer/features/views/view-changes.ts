import { client } from '#renderer/api/client.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { SavedView, ViewDefinition } from '#shared/contract/views.ts';

/** Saves what a table shows as a new view; answers its id. Fails with `invalid` when the name is taken. */
export async function createView(feature: PartnerType, name: string, definition: ViewDefinition): Promise<string> {
  const saved = await client.views.create({ feature, name, definition });
  afterSave(saved);
  return saved.id;
}

/** Changes a view as it was read. Fails with `stale` when somebody changed it since. */
export async function changeView(
  view: Pick<SavedView, 'id' | 'version'>,
  patch: {
    readonly name?: string;
    readonly definition?: ViewDefinition;
    readonly isDefault?: boolean;
    readonly position?: number;
  },
): Promise<void> {
  afterSave(await client.views.update({ id: view.id, version: view.version, patch }));
}

/** Removes a view; the records it showed stay. */
export async function removeView(view: Pick<SavedView, 'id'>): Promise<void> {
  afterSave(await client.views.remove({ id: view.id }));
}
