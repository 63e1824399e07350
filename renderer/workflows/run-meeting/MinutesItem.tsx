import { Suspense, lazy, useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Skeleton, type RichTextHandle } from '#renderer/ui/index.ts';
import type { AgendaItem } from '#shared/contract/meetings.ts';
import type { ActionPerson } from '#shared/domain/meetings/action-line.ts';

import type { MentionChoice } from './editor/MentionList.tsx';
import type { StoredText } from './editor/minutes-writer.ts';

const MinutesView = lazy(async () => ({ default: (await import('./editor/MinutesView.tsx')).MinutesView }));
const ItemNotes = lazy(async () => ({ default: (await import('./ItemNotes.tsx')).ItemNotes }));
const quiet = (): void => {};

/** One item of the minutes, to be read, and to be corrected while it may be. */
export function MinutesItem({
  meetingId,
  item,
  number,
  stored,
  people,
  today,
  isLocked,
  isKept,
}: {
  meetingId: string;
  item: AgendaItem;
  number: number;
  stored: StoredText;
  people: readonly (MentionChoice & ActionPerson)[];
  today: string;
  isLocked: boolean;
  isKept: boolean;
}) {
  const { t } = useTranslation('session');
  const [isEditing, setEditing] = useState(false);
  const editorRef = useRef<RichTextHandle | null>(null);
  const canEdit = !isLocked && !isKept;
  return (
    <section aria-label={isKept ? t('keptPrivate') : item.title} className="group/item flex flex-col gap-2">
      <header className="flex items-baseline gap-3">
        <h3 className="min-w-0 flex-1 font-words text-statement">
          {number}. {isKept ? t('keptPrivate') : item.title}
        </h3>
        {item.state === 'skipped' || item.state === 'carried' ? (
          <span className="text-meta text-ink-2">{t(`states.${item.state}`)}</span>
        ) : null}
        {canEdit && (
          <Button size="small" variant="quiet" onPress={() => setEditing(!isEditing)}>
            {isEditing ? t('paper.stopEditing') : t('paper.edit')}
            <span className="sr-only"> {item.title}</span>
          </Button>
        )}
      </header>
      <Suspense fallback=<Skeleton lines={3} />>
        {canEdit && isEditing ? (
          <ItemNotes
            meetingId={meetingId}
            item={item}
            stored={stored}
            people={people}
            today={today}
            editorRef={editorRef}
            onDecision={null}
            onSaved={quiet}
          />
        ) : isKept || stored.body.trim() === '' ? (
          <p className="text-meta text-ink-3">{isKept ? t('itemKept') : t('paper.empty')}</p>
        ) : (
          <MinutesView markdown={stored.body} />
        )}
      </Suspense>
    </section>
  );
}
