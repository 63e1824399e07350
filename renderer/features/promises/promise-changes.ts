import { Pencil, Trash2 } from 'lucide-react';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { MenuEntry } from '#renderer/ui/index.ts';
import type { PartnerPromise } from '#shared/contract/promises.ts';
import { dayOf } from '#shared/dates.ts';

import { openPromise } from './open-promise.tsx';

/** Marks a promise as kept today, or as open again; tells it with the way back. */
export async function keepPromise(id: string, isKept: boolean): Promise<void> {
  try {
    afterSave(await client.promises.keep({ ids: [id], keptOn: isKept ? dayOf(new Date()) : null }));
  } catch (error) {
    showError(error);
  }
}

/** What can be done with one promise. */
export function promiseEntries(promise: PartnerPromise): readonly MenuEntry[] {
  return [
    { id: 'edit', label: t('promises:edit'), icon: Pencil, run: () => openPromise({ promise }) },
    {
      id: 'remove',
      label: t('promises:remove'),
      icon: Trash2,
      tone: 'danger',
      run: () => void removePromise(promise.id),
    },
  ];
}

async function removePromise(id: string): Promise<void> {
  try {
    afterSave(await client.promises.remove({ id }));
  } catch (error) {
    showError(error);
  }
}
