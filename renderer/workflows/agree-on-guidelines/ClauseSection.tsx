import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { PlainButton, RichTextEditor, RichTextView, classNames, type RichTextHandle } from '#renderer/ui/index.ts';
import type { GuidelineClause } from '#shared/contract/guidelines.ts';

/** A clause in the document: read with its blanks filled, or worked on with its placeholders in sight. */
export function ClauseSection({
  clause,
  number,
  markdown,
  isOpen,
  handleRef,
  onTyped,
  onOpen,
  onText,
}: {
  clause: GuidelineClause;
  number: number;
  /** The text with its placeholders filled. */
  markdown: string;
  isOpen: boolean;
  handleRef: RefObject<RichTextHandle | null>;
  /** Told of every keystroke, before the words are written down. */
  onTyped: (body: string) => void;
  onOpen: () => void;
  onText: (body: string) => void;
}) {
  const { t } = useTranslation('guidelines');
  return (
    <section
      data-clause={clause.id}
      aria-label={clause.title}
      className={classNames(
        'scroll-mt-3 border-l-[3px] py-2 pr-2 pl-5',
        isOpen ? 'border-accent' : 'border-transparent',
      )}
    >
      <h2 className="mb-1 font-words text-document font-strong">
        <PlainButton
          onPress={onOpen}
          isExpanded={isOpen}
          className="rounded-tag text-left text-ink focus-ring hover:text-accent"
        >
          <span className="tabular-nums">{number}.</span> {clause.title}
          <span className="sr-only">: {t('edit', { title: clause.title })}</span>
        </PlainButton>
      </h2>
      {isOpen ? (
        // Another choice brings another text: the editor begins anew with it.
        <ClauseEditor
          key={clause.choice.join()}
          clause={clause}
          handleRef={handleRef}
          onTyped={onTyped}
          onText={onText}
        />
      ) : (
        <RichTextView markdown={markdown} />
      )}
    </section>
  );
}

/** How long a pause in typing lasts before the words are written down. */
const pause = 900;

function ClauseEditor({
  clause,
  handleRef,
  onTyped,
  onText,
}: {
  clause: GuidelineClause;
  handleRef: RefObject<RichTextHandle | null>;
  onTyped: (body: string) => void;
  onText: (body: string) => void;
}) {
  const { t } = useTranslation('guidelines');
  const [body, setBody] = useState(clause.body);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ onText, onTyped });
  useEffect(() => {
    latest.current = { onText, onTyped };
  });
  // A text that this editor did not write comes from elsewhere, such as an undo, and takes its place.
  const written = useRef(clause.body);
  useEffect(() => {
    if (clause.body !== written.current && unsaved.current === null) {
      written.current = clause.body;
      setBody(clause.body);
    }
    latest.current.onTyped(unsaved.current ?? clause.body);
  }, [clause.body]);
  // What was typed last is kept when the clause is left by any way.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (unsaved.current !== null) latest.current.onText(unsaved.current);
    },
    [],
  );
  const flush = (): void => {
    clearTimeout(timer.current);
    if (unsaved.current === null) return;
    written.current = unsaved.current;
    onText(unsaved.current);
    unsaved.current = null;
  };
  return (
    <RichTextEditor
      label={t('clause.text')}
      isLabelHidden
      value={body}
      onChange={(next) => {
        setBody(next);
        unsaved.current = next;
        onTyped(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(flush, pause);
      }}
      onBlur={flush}
      toolbar="small"
      minLines={3}
      handleRef={handleRef}
    />
  );
}
