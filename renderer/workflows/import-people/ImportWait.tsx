import { useSyncExternalStore } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { currentJobs, subscribeToJobs } from '#renderer/app/jobs/jobs.ts';
import { Button, ProgressBar } from '#renderer/ui/index.ts';

/** How far the check or the import is, with a way to stop it. */
export function ImportWait({ kind, jobId }: { kind: 'checking' | 'applying'; jobId: string }) {
  const { t } = useTranslation('imports');
  const jobs = useSyncExternalStore(subscribeToJobs, currentJobs);
  const progress = jobs.find((job) => job.jobId === jobId)?.progress;
  const share = progress === undefined || progress.total === 0 ? undefined : progress.done / progress.total;
  return (
    <section className="mx-auto flex max-w-120 flex-col gap-4 pt-24">
      <h2 className="font-words text-statement font-strong text-ink">{t(`${kind}.headline`)}</h2>
      <p className="text-ink-2">{t(`${kind}.detail`)}</p>
      <ProgressBar
        label={t(`${kind}.headline`)}
        value={share}
        detail={progress === undefined || progress.total === 0 ? undefined : `${progress.done} / ${progress.total}`}
      />
      <span>
        <Button onPress={() => void client.jobs.cancel({ jobId })}>{t(`${kind}.stop`)}</Button>
      </span>
    </section>
  );
}
