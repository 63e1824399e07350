import { Eye, EyeOff, Pencil, Pin, PinOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { host } from '#renderer/app/host/host.ts';
import { Icon, IconButton, IconMenuButton, RichTextView, Tag } from '#renderer/ui/index.ts';
import type { Note } from '#shared/contract/notes.ts';
import { dayOf } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { useTableNames } from '../partners/table-names.ts';
import { changeNote, trashNote } from './note-changes.ts';
import { hasNoteDraft } from './note-draft.ts';
import { NoteEditor } from './NoteEditor.tsx';

/** A note with who wrote it and what can be done with it. */
export function NoteCard({ note }: { note: Note }) {
  const { t } = useTranslation('profile');
  const { members, today, isDiscreet } = useTableNames();
  const [isEditing, setEditing] = useState(() => hasNoteDraft(note.id));
  if (isEditing) {
    return (
      <li className="py-3">
        <NoteEditor record={note.record} note={note} onClose={() => setEditing(false)} />
      </li>
    );
  }
  const author = note.authorId === null ? undefined : members.get(note.authorId);
  const day = shortDay(dayOf(new Date(note.createdAt)), today);
  const isHidden = isDiscreet && note.isRestricted;
  return (
    <li className="flex flex-col gap-1 py-3">
      <div className="flex min-h-6 items-center gap-2">
        {note.isPinned && <Icon of={Pin} size={13} className="text-ink-2" label={t('timeline.pinned')} />}
        <span className="text-meta text-ink-3">
          {author === undefined ? day : t('notes.by', { name: author.name, day })}
        </span>
        {note.isRestricted && <Tag icon={EyeOff}>{t('timeline.restricted')}</Tag>}
        <span className="flex-1" />
        {!isHidden && (
          <>
            <IconButton
              size="small"
              icon={note.isPinned ? PinOff : Pin}
              label={t(note.isPinned ? 'notes.unpin' : 'notes.pin')}
              onPress={() => void changeNote(note, { isPinned: !note.isPinned })}
            />
            <IconButton size="small" icon={Pencil} label={t('notes.edit')} onPress={() => setEditing(true)} />
            <IconMenuButton
              size="small"
              label={t('notes.more')}
              entries={[
                {
                  id: 'restrict',
                  icon: note.isRestricted ? Eye : EyeOff,
                  label: t(note.isRestricted ? 'notes.unrestrict' : 'notes.restrictNote'),
                  run: () => void changeNote(note, { isRestricted: !note.isRestricted }),
                },
                { kind: 'separator', id: 'line' },
                {
                  id: 'trash',
                  icon: Trash2,
                  tone: 'danger',
                  label: t('notes.trash'),
                  run: () => void trashNote(note),
                },
              ]}
            />
          </>
        )}
      </div>
      {isHidden ? (
        <p className="text-ink-3">{t('keptPrivate')}</p>
      ) : (
        <RichTextView
          isSmall
          markdown={note.body}
          onOpenLink={(href) => void host.openExternal(href)}
          className="break-words"
        />
      )}
    </li>
  );
}
