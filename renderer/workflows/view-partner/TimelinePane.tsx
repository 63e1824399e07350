import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Button, EmptyState, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { TimelineEntry } from '#shared/contract/interactions.ts';

import { ContactEntry } from './ContactEntry.tsx';
import { DoneEntry, NoteEntry, RoleEntry } from './SmallEntries.tsx';
import { StanceEntry } from './StanceEntry.tsx';
import { TaskEntry } from './TaskEntry.tsx';
import { useTimeline, type TimelineFilter } from './use-timeline.ts';

/** Everything that touched the record, newest first. */
export function TimelinePane({
  record,
  filter,
  onLog,
}: {
  record: PartnerRef;
  filter: TimelineFilter;
  onLog: () => void;
}) {
  const { t } = useTranslation('profile');
  const timeline = useTimeline(record, filter);
  const { entries, total = 0 } = timeline;
  if (timeline.isPending) return <Skeleton lines={6} />;
  if (timeline.isError) return <ErrorState {...errorWords(timeline.error)} onRetry={() => void timeline.refetch()} />;
  if (entries.length === 0) {
    if (filter !== 'all') return <p className="py-5 text-ink-3">{t('timeline.emptyKind')}</p>;
    return (
      <EmptyState
        title={t('timeline.empty')}
        detail={t('timeline.emptyDetail')}
        actions={[{ label: t('log'), keyHint: 'L', run: onLog }]}
      />
    );
  }
  return (
    <div className="py-4">
      <ol aria-label={t('timeline.label')} className="flex flex-col">
        {entries.map((entry) => (
          <Entry key={keyOf(entry)} entry={entry} record={record} />
        ))}
      </ol>
      {timeline.hasNextPage && (
        <div className="flex items-center gap-3 pl-16">
          <Button isLoading={timeline.isFetchingNextPage} onPress={() => void timeline.fetchNextPage()}>
            {t('timeline.earlier')}
          </Button>
          <span className="text-meta text-ink-3">{t('timeline.shown', { shown: entries.length, total })}</span>
        </div>
      )}
    </div>
  );
}

function Entry({ entry, record }: { entry: TimelineEntry; record: PartnerRef }) {
  switch (entry.kind) {
    case 'interaction':
      return (
        <ContactEntry
          interaction={entry.interaction}
          followUps={entry.followUps}
          stance={entry.stance}
          promises={entry.promises}
          objections={entry.objections}
          record={record}
        />
      );
    case 'stanceRated':
      return <StanceEntry rating={entry.rating} stance={entry.stance} decision={entry.decision} />;
    case 'note':
      return <NoteEntry note={entry.note} />;
    case 'followUpDone':
      return <DoneEntry followUp={entry.followUp} at={entry.at} />;
    case 'roleStarted':
    case 'roleEnded':
      return <RoleEntry kind={entry.kind} at={entry.at} label={entry.label} other={entry.other} />;
    case 'taskAdded':
    case 'taskDone':
    case 'taskDropped':
      return <TaskEntry kind={entry.kind} at={entry.at} task={entry.task} />;
  }
}

function keyOf(entry: TimelineEntry): string {
  if (entry.kind === 'interaction') return entry.interaction.id;
  if (entry.kind === 'note') return entry.note.id;
  if (entry.kind === 'stanceRated') return entry.rating.id;
  if (entry.kind === 'followUpDone') return `done ${entry.followUp.id}`;
  if ('task' in entry) return `${entry.kind} ${entry.task.id}`;
  return `${entry.kind} ${entry.other.id} ${entry.at} ${entry.label}`;
}
