import { CircleCheck, CircleSlash, CircleX, X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { Icon, IconButton, ProgressBar } from '#renderer/ui/index.ts';
import { t as words } from '#renderer/i18n/i18n.ts';
import { errorWords } from '../errors/error-words.ts';
import { showError } from '../errors/show-error.ts';
import { numberWords } from '../words/instants.ts';
import { removeJob } from './jobs.ts';
import type { ShownJob } from './jobs.ts';

/** One job: how far it is and a way to stop it, or how it ended. */
export function JobLine({ job }: { job: ShownJob }) {
  const { t } = useTranslation('shell');
  const { jobId, title, progress } = job;
  if (progress.state === 'running') {
    const stop = (): void => void client.jobs.cancel({ jobId }).catch(showError);
    const { done, total } = progress;
    const detail =
      total > 0 ? t('jobs.of', { done: numberWords(done), total: numberWords(total) }) : stepWords(progress.step);
    return (
      <li className="flex items-end gap-2 py-2">
        <div className="min-w-0 flex-1">
          <ProgressBar label={title} value={total > 0 ? done / total : undefined} detail={detail} />
        </div>
        <IconButton label={t('jobs.stop', { title })} icon={X} size="small" onPress={stop} />
      </li>
    );
  }
  const { icon, ink, key } = endings[progress.state];
  return (
    <li className="flex items-start gap-2 py-2">
      <Icon of={icon} size={15} className={`mt-0.5 ${ink}`} />
      <p className="min-w-0 flex-1">
        <span className="font-medium">{title}</span>
        <span className="block text-meta text-ink-3">
          {progress.state === 'failed'
            ? `${errorWords(progress.error).what}. ${errorWords(progress.error).safe}`
            : t(key)}
        </span>
      </p>
      <IconButton label={t('jobs.putAway', { title })} icon={X} size="small" onPress={() => removeJob(jobId)} />
    </li>
  );
}

const endings = {
  done: { icon: CircleCheck, ink: 'text-moss', key: 'jobs.done' },
  failed: { icon: CircleX, ink: 'text-danger', key: 'jobs.failed' },
  cancelled: { icon: CircleSlash, ink: 'text-ink-3', key: 'jobs.cancelled' },
} as const;

/** What a job does now, as far as there are words for it. */
export function stepWords(step: string): string {
  const known = steps.find((name) => name === step);
  return known === undefined ? '' : words(`shell:jobSteps.${known}`);
}

const steps = [
  'starting',
  'adding',
  'files',
  'texts',
  'removing',
  'copying',
  'writing',
  'rating',
  'integrity',
  'links',
  'search',
  'comparing',
  'compacting',
  'imports.preparing',
  'imports.checking',
  'imports.comparing',
  'imports.applying',
  'imports.takingBack',
] as const;
