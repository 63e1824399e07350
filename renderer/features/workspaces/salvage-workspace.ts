import { client } from '#renderer/api/client.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { showToast } from '#renderer/ui/index.ts';
import { salvageResultSchema } from '#shared/contract/workspaces.ts';

/** Brings what can be read in a damaged file over into a new one; answers its path, or null when nothing could be read. Failures are shown. */
export async function salvageWorkspace(path: string): Promise<string | null> {
  const { jobId } = await client.workspaces.salvage({ path });
  const { state, result } = await watchJob(jobId, { title: t('start:failed.salvaging') });
  if (state !== 'done') return null;
  const made = salvageResultSchema.parse(result);
  showToast({
    title: t('start:failed.salvaged'),
    detail: [
      t('start:failed.salvagedDetail', made),
      ...(made.unreadable > 0 ? [t('start:failed.salvagedGaps')] : []),
    ].join(' '),
    staysOpen: true,
    ...(made.unreadable > 0 && { tone: 'honey' as const }),
  });
  return made.path;
}
