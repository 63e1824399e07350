import { NotebookPen } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Button, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import type { NoteRecord } from '#shared/contract/notes.ts';

import { NoteCard } from './NoteCard.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { useNotes } from './use-notes.ts';

/** All notes on a partner, with the editor for a new one. */
export function NotesPane({
  record,
  isWriting,
  onWriting,
}: {
  record: NoteRecord;
  isWriting: boolean;
  onWriting: (isWriting: boolean) => void;
}) {
  const { t } = useTranslation('profile');
  const notes = useNotes(record);
  const noteKey = useKeyHint('notes.add');
  return (
    <div className="flex flex-col py-4">
      {isWriting ? (
        <NoteEditor record={record} onClose={() => onWriting(false)} />
      ) : (
        <div>
          <Button icon={NotebookPen} keyHint={noteKey} onPress={() => onWriting(true)}>
            {t('notes.write')}
          </Button>
        </div>
      )}
      {notes.isPending && <Skeleton lines={4} />}
      {notes.isError && <ErrorState {...errorWords(notes.error)} onRetry={() => void notes.refetch()} />}
      {notes.data?.length === 0 && !isWriting && (
        <p className="mt-4 text-ink-2">
          {t('notes.none')} {t('notes.noneDetail')}
        </p>
      )}
      <ul aria-label={t('notes.title')} className="mt-2 divide-y divide-line">
        {notes.data?.map((note) => (
          <NoteCard key={note.id} note={note} />
        ))}
      </ul>
    </div>
  );
}
