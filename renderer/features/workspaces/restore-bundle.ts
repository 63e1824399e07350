import { z } from 'zod';

import { client } from '#renderer/api/client.ts';
import { host } from '#renderer/app/host/host.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { numberWords } from '#renderer/app/words/instants.ts';
import { showToast } from '#renderer/ui/index.ts';

const resultSchema = z.object({ path: z.string(), rows: z.number(), files: z.number() });

/** A workspace that was made out of a bundle, and what says so once it is open. */
interface RestoredBundle {
  readonly path: string;
  readonly tell: () => void;
}

/** Asks for a bundle and for the name of the new workspace, and makes it; null when somebody stopped or it failed. */
export async function restoreBundle(): Promise<RestoredBundle | null> {
  const bundle = await host.pickFileToOpen({
    purpose: 'restore',
    filters: [{ name: t('attachments:bundle.kind'), extensions: ['zip'] }],
  });
  if (bundle === null) return null;
  const stem = bundle.name.replace(/\.zip$/iu, '') || t('attachments:bundle.defaultName');
  const target = await host.pickFileToSave({
    purpose: 'workspace',
    defaultName: `${stem}.longtable`,
    filters: [{ name: t('start:file.kind'), extensions: ['longtable'] }],
  });
  if (target === null) return null;
  const { jobId } = await client.workspaces.restoreBundle({ bundlePath: bundle.path, path: target.path });
  const end = await watchJob(jobId, { title: t('attachments:bundle.restoring') });
  if (end.state !== 'done') return null;
  const { path, rows, files } = resultSchema.parse(end.result);
  const tell = (): void => {
    showToast({
      title: t('attachments:bundle.restored', { name: target.name }),
      detail: t('attachments:bundle.restoredDetail', { rows: numberWords(rows), files: numberWords(files) }),
    });
  };
  return { path, tell };
}
