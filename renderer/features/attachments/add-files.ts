import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { showToast } from '#renderer/ui/index.ts';
import { addedFilesSchema, type AddedFiles, type AttachmentRecord } from '#shared/contract/attachments.ts';
import type { PickedFile } from '#shared/host.ts';

/** Asks for a file and adds it to a record. */
export async function chooseFileFor(record: AttachmentRecord): Promise<void> {
  try {
    const file = await host.pickFileToOpen({ purpose: 'attachment' });
    if (file !== null) await addPicked(record, [file]);
  } catch (error) {
    showError(error);
  }
}

/** Adds files that were dropped on a record. */
export async function addDropped(record: AttachmentRecord, dropped: readonly File[]): Promise<void> {
  try {
    const files: PickedFile[] = [];
    for (const file of dropped) {
      const picked = await host.droppedFile(file);
      if (picked !== null) files.push({ path: picked.path, name: file.name });
    }
    if (files.length > 0) await addPicked(record, files);
  } catch (error) {
    showError(error);
  }
}

async function addPicked(record: AttachmentRecord, files: readonly PickedFile[]): Promise<void> {
  const { jobId } = await client.attachments.add({
    record: { type: record.type, id: record.id },
    files: files.map(({ path, name }) => ({ path, name })),
  });
  const end = await watchJob(jobId, { title: t('attachments:adding') });
  if (end.state === 'done') tell(addedFilesSchema.parse(end.result));
}

/** Says what was added, with an undo, and what was not and why. */
function tell({ changeSetId, summary, alreadyHere, problems }: AddedFiles): void {
  if (changeSetId !== null) afterSave({ changeSetId, summary });
  const told = [
    ...problems.map(({ name, reason }) => t(`attachments:problems.${reason}`, { name })),
    ...alreadyHere.map(({ name, as }) => t('attachments:alreadyHere', { name, as })),
  ];
  if (told.length === 0) return;
  showToast({
    tone: 'honey',
    title: t('attachments:notAdded', { count: told.length }),
    detail: told.slice(0, 4).join('. '),
    staysOpen: true,
  });
}
