import { z } from 'zod';
import { client } from '#renderer/api/client.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { runAction } from '../actions/registry.ts';
import { watchJob } from '../jobs/watch-job.ts';
import { putNotice, removeNotice } from '../notices/notices.ts';

const checkResult = z.object({ problems: z.array(z.string()) });

/** Reads the whole file for damage and gives what is wrong with it; null when the check did not come to its end. */
export async function checkWorkspace(): Promise<readonly string[] | null> {
  const { jobId } = await client.workspaces.check();
  const { state, result } = await watchJob(jobId, { title: t('settings:check.job') });
  const read = checkResult.safeParse(result);
  if (state !== 'done' || !read.success) return null;
  const { problems } = read.data;
  if (problems.length === 0) removeNotice('damaged');
  else tellOfDamage(problems.length);
  return problems;
}

/** Leaves a notice that stays until a check finds the file sound. */
export function tellOfDamage(count: number): void {
  putNotice({
    id: 'damaged',
    tone: 'danger',
    title: t('settings:check.problems', { count }),
    detail: t('errors:storageDamaged.safe'),
    actions: [{ label: t('settings:check.backups'), run: () => void runAction('go.backups') }],
  });
}
