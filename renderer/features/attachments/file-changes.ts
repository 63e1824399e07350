import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { showToast } from '#renderer/ui/index.ts';
import type { Attachment } from '#shared/contract/attachments.ts';

/** Changes whom a file is kept to. */
export function restrictFile({ id, version }: Attachment, isRestricted: boolean): void {
  client.attachments.update({ id, version, patch: { isRestricted } }).then((saved) => afterSave(saved), showError);
}

/** Moves a file to the trash. */
export function trashFile({ id }: Attachment): void {
  client.trash.move({ type: 'attachments', selection: { ids: [id] } }).then((saved) => afterSave(saved), showError);
}

/** Asks where to, and writes a copy there. */
export async function saveFileCopy({ id, name }: Attachment): Promise<void> {
  try {
    const picked = await host.pickFileToSave({ purpose: 'export', defaultName: name });
    if (picked === null) return;
    const { path } = await client.attachments.saveCopy({ id, path: picked.path });
    await host.deliver(path);
    showToast({
      title: t('attachments:saved', { name }),
      action: host.can.revealInFolder
        ? { label: t('attachments:reveal'), run: () => void host.revealInFolder(path) }
        : undefined,
    });
  } catch (error) {
    showError(error);
  }
}
