import { Bell, CircleAlert, TriangleAlert, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Icon, IconButton, PopoverTrigger } from '#renderer/ui/index.ts';
import { currentJobs, subscribeToJobs } from '../jobs/jobs.ts';
import { JobLine } from '../jobs/JobLine.tsx';
import { currentNotices, removeNotice, subscribeToNotices } from './notices.ts';
import type { AppNotice } from './notices.ts';

/** The bell: work that runs or has ended, and what waits for the person. */
export function NoticeCentre() {
  const { t } = useTranslation('shell');
  const notices = useSyncExternalStore(subscribeToNotices, currentNotices);
  const jobs = useSyncExternalStore(subscribeToJobs, currentJobs);
  const running = jobs.filter(({ progress }) => progress.state === 'running').length;
  const waiting = notices.length + running;
  const label = waiting === 0 ? t('notices.label') : t('notices.labelCount', { count: waiting });
  return (
    <span className="relative inline-flex">
      <PopoverTrigger
        label={t('notices.label')}
        placement="top start"
        width="wide"
        trigger=<IconButton label={label} icon={Bell} hasTooltip={false} />
      >
        {(close) => <Centre notices={notices} close={close} />}
      </PopoverTrigger>
      {waiting > 0 && (
        <span
          aria-hidden
          className={`pointer-events-none absolute top-1 right-1 size-2 rounded-full border ${running > 0 && notices.length === 0 ? 'border-accent bg-accent' : 'border-honey-ink bg-honey'}`}
        />
      )}
    </span>
  );
}

function Centre({ notices, close }: { notices: readonly AppNotice[]; close: () => void }) {
  const { t } = useTranslation('shell');
  const jobs = useSyncExternalStore(subscribeToJobs, currentJobs);
  return (
    <div className="max-h-120 overflow-auto">
      <h2 className="px-1 text-section">{t('notices.label')}</h2>
      {notices.length === 0 && jobs.length === 0 && <p className="px-1 py-2 text-ink-2">{t('notices.none')}</p>}
      <ul className="divide-y divide-line px-1">
        {jobs.toReversed().map((job) => (
          <JobLine key={job.jobId} job={job} />
        ))}
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} close={close} />
        ))}
      </ul>
    </div>
  );
}

function NoticeLine({ notice, close }: { notice: AppNotice; close: () => void }) {
  const { t } = useTranslation('shell');
  const isDanger = notice.tone === 'danger';
  return (
    <li className="flex items-start gap-2 py-2">
      <Icon
        of={notice.icon ?? (isDanger ? CircleAlert : TriangleAlert)}
        size={15}
        className={`mt-0.5 ${isDanger ? 'text-danger' : 'text-honey-ink'}`}
      />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{notice.title}</p>
        {notice.detail !== undefined && notice.detail !== '' && <p className="text-meta text-ink-2">{notice.detail}</p>}
        {notice.actions !== undefined && (
          <div className="mt-1.5 flex flex-wrap gap-2">
            {notice.actions.map((action) => (
              <Button
                key={action.label}
                size="small"
                onPress={() => {
                  close();
                  action.run();
                }}
              >
                {action.label}
              </Button>
            ))}
          </div>
        )}
      </div>
      <IconButton
        label={t('notices.putAway', { title: notice.title })}
        icon={X}
        size="small"
        onPress={() => removeNotice(notice.id)}
      />
    </li>
  );
}
