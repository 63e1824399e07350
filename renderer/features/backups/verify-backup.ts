import { z } from 'zod';
import { client } from '#renderer/api/client.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { timeWords } from '#renderer/app/words/instants.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { showToast } from '#renderer/ui/index.ts';
import type { Backup } from '#shared/contract/backups.ts';

const verifyResult = z.object({ problems: z.array(z.string()) });

/** Reads a backup as a whole and says whether it is sound. */
export async function verifyBackup({ id, at }: Backup): Promise<void> {
  const time = timeWords(at);
  const { jobId } = await client.backups.verify({ id });
  const { state, result } = await watchJob(jobId, { title: t('backups:verifyJob', { time }) });
  const read = verifyResult.safeParse(result);
  if (state !== 'done' || !read.success) return;
  const { length } = read.data.problems;
  if (length === 0) showToast({ title: t('backups:verified', { time }) });
  else
    showToast({
      tone: 'honey',
      title: t('backups:unsound', { time, count: length }),
      detail: t('backups:unsoundTodo'),
    });
}
