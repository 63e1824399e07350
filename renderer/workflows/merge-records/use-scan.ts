import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { z } from 'zod';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { showToast } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { JobProgress } from '#shared/contract/jobs.ts';

const scanResult = z.object({ found: z.number(), compared: z.number() });

/** A scan that this screen started: how far it is, and the ways to start and stop one. */
export function useScan() {
  const { t } = useTranslation('duplicates');
  const [running, setRunning] = useState<{ type: PartnerType; progress: JobProgress | null } | null>(null);
  const start = async (type: PartnerType): Promise<void> => {
    setRunning({ type, progress: null });
    try {
      const { jobId } = await client.duplicates.scan({ type });
      const { state, result } = await watchJob(jobId, {
        title: t('scan.job'),
        onProgress: (progress) => setRunning({ type, progress }),
      });
      const read = scanResult.safeParse(result);
      if (state === 'done' && read.success) showToast({ title: t('scan.found', { count: read.data.found }) });
    } catch (error) {
      showError(error);
    }
    setRunning(null);
  };
  const stop = (): void => {
    const jobId = running?.progress?.jobId;
    if (jobId !== undefined) client.jobs.cancel({ jobId }).catch(showError);
  };
  return { running, start, stop };
}
