import { BriefcaseBusiness, CheckCheck, DoorOpen, EyeOff, NotebookPen, Pin } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { summaryOf } from '#renderer/features/follow-ups/follow-up-words.ts';
import { completeFollowUps } from '#renderer/features/follow-ups/follow-up-changes.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { RoundCheck, Tag } from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';
import type { Note } from '#shared/contract/notes.ts';

import { EntryFrame } from './EntryFrame.tsx';
import { LongWords } from './LongWords.tsx';
import { RecordLink } from './ParticipantLinks.tsx';

/** A note at the day it was written. */
export function NoteEntry({ note }: { note: Note }) {
  const { t } = useTranslation('profile');
  const { members, isDiscreet } = useTableNames();
  const author = note.authorId === null ? undefined : members.get(note.authorId);
  return (
    <EntryFrame
      at={note.createdAt}
      icon={NotebookPen}
      head={
        <>
          <span className="font-strong">{t('timeline.note')}</span>
          {author !== undefined && <span className="text-meta text-ink-3">{author.name}</span>}
          {note.isPinned && <Tag icon={Pin}>{t('timeline.pinned')}</Tag>}
          {note.isRestricted && <Tag icon={EyeOff}>{t('timeline.restricted')}</Tag>}
        </>
      }
    >
      {isDiscreet && note.isRestricted ? (
        <p className="text-ink-3">{t('keptPrivate')}</p>
      ) : (
        <LongWords markdown={note.body} />
      )}
    </EntryFrame>
  );
}

/** A follow-up at the day it was done; it can be opened again. */
export function DoneEntry({ followUp, at }: { followUp: FollowUp; at: string }) {
  const { t } = useTranslation('profile');
  const { t: words } = useTranslation('followUps');
  const { members } = useTableNames();
  const owner = followUp.ownerId === null ? undefined : members.get(followUp.ownerId);
  const what = summaryOf(followUp);
  return (
    <EntryFrame
      at={at}
      icon={CheckCheck}
      isSmall
      head={
        <>
          <span className="text-ink-2">{t('timeline.done')}</span>
          {owner !== undefined && <span className="text-meta text-ink-3">{owner.name}</span>}
        </>
      }
    >
      <div className="flex items-start gap-2 text-ink-2">
        <RoundCheck
          label={words('row.reopen', { what })}
          isLabelHidden
          isDone
          onChange={(isDone) => void completeFollowUps([followUp.id], isDone)}
        />
        <span className="min-w-0 py-0.5 break-words">{what}</span>
      </div>
    </EntryFrame>
  );
}

/** The day a role began or ended. */
export function RoleEntry({
  kind,
  at,
  label,
  other,
}: {
  kind: 'roleStarted' | 'roleEnded';
  at: string;
  label: string;
  other: RecordLabel;
}) {
  const { t } = useTranslation('profile');
  return (
    <EntryFrame
      at={at}
      icon={kind === 'roleStarted' ? BriefcaseBusiness : DoorOpen}
      isSmall
      head={
        <>
          <span className="text-ink-2">{t(`timeline.${kind}`)}:</span>
          {label !== '' && <bdi className="break-words">{label}</bdi>}
          <RecordLink record={other} />
        </>
      }
    />
  );
}
