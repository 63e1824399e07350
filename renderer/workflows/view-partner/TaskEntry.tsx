import { Link } from '@tanstack/react-router';
import { ListChecks, ListPlus, ListX } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import type { TimelineEntry } from '#shared/contract/interactions.ts';
import type { TaskSummary } from '#shared/contract/tasks.ts';

import { EntryFrame } from './EntryFrame.tsx';
import { RecordLink } from './ParticipantLinks.tsx';

const icons = { taskAdded: ListPlus, taskDone: ListChecks, taskDropped: ListX } as const;

/** What happened to a task about the partner, or one that the person owns or helps with; a way to the task. */
export function TaskEntry({
  kind,
  at,
  task,
}: {
  kind: Extract<TimelineEntry['kind'], `task${string}`>;
  at: string;
  task: TaskSummary;
}) {
  const { t } = useTranslation('profile');
  const { isDiscreet } = useTableNames();
  const { id, title, owner, record, droppedReason } = task;
  return (
    <EntryFrame
      at={at}
      icon={icons[kind]}
      isSmall
      head={
        <>
          <span className="text-ink-2">{t(`timeline.${kind}`)}</span>
          {owner !== null && (
            <span className="text-meta">
              <RecordLink record={owner} />
            </span>
          )}
        </>
      }
    >
      {isDiscreet && record?.isRestricted === true ? (
        <p className="text-ink-3">{t('keptPrivate')}</p>
      ) : (
        <>
          <Link
            to="/tasks"
            search={{ task: id, status: 'all' }}
            className="rounded-tag break-words text-ink-2 focus-ring hover:text-accent"
          >
            {title}
          </Link>
          {kind === 'taskDropped' && droppedReason !== '' && (
            <p className="text-meta break-words text-ink-3">{droppedReason}</p>
          )}
        </>
      )}
    </EntryFrame>
  );
}
