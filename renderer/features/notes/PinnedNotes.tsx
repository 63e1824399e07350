import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { LinkButton, RichTextView, Section } from '#renderer/ui/index.ts';
import type { NoteRecord } from '#shared/contract/notes.ts';

import { useTableNames } from '../partners/table-names.ts';
import { useNotes } from './use-notes.ts';

/** The notes that were pinned, in sight beside everything else; the section is away when there is none. */
export function PinnedNotes({ record, onAdd, onOpen }: { record: NoteRecord; onAdd: () => void; onOpen: () => void }) {
  const { t } = useTranslation('profile');
  const { isDiscreet } = useTableNames();
  const notes = useNotes(record).data;
  const pinned = notes?.filter((note) => note.isPinned) ?? [];
  if (notes === undefined) return null;
  return (
    <Section title={t('notes.pinned')} action={<LinkButton onPress={onAdd}>{t('notes.add')}</LinkButton>}>
      {pinned.length === 0 && <p className="text-ink-3">{t('notes.noPinned')}</p>}
      <ul className="flex flex-col gap-2">
        {pinned.slice(0, 3).map((note) => (
          <li key={note.id} className="max-h-40 overflow-hidden rounded-card border border-line bg-linen px-3 py-2">
            {isDiscreet && note.isRestricted ? (
              <p className="text-ink-2">{t('keptPrivate')}</p>
            ) : (
              <RichTextView isSmall markdown={note.body} className="line-clamp-6 break-words" />
            )}
          </li>
        ))}
      </ul>
      {pinned.length > 0 && notes.length > pinned.length && (
        <p className="pt-1.5">
          <LinkButton onPress={onOpen}>{t('followUps.all')}</LinkButton>
        </p>
      )}
    </Section>
  );
}
