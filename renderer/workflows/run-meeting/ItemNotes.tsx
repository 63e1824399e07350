import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { takeFirst, takeWords } from '#renderer/features/language/finding-acts.ts';
import { openKeep } from '#renderer/features/language/open-keep.tsx';
import { useFindingKeys } from '#renderer/features/language/use-findings.ts';
import { useGlossary } from '#renderer/features/language/use-glossary.ts';
import { useKeptNames, useKeptWords } from '#renderer/features/language/use-kept-words.ts';
import { WordNotes } from '#renderer/features/language/WordNotes.tsx';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Banner, Button, Icon, Kbd, type RichTextHandle } from '#renderer/ui/index.ts';
import type { WordKeeper } from '#shared/contract/language.ts';
import type { AgendaItem } from '#shared/contract/meetings.ts';
import { actionLine, type ActionPerson } from '#shared/domain/meetings/action-line.ts';
import { minutesText, type CaptureKind } from '#shared/domain/meetings/minutes-marks.ts';
import { newId } from '#shared/ids.ts';

import { MinutesEditor, type CaptureRequest, type DocumentFinding } from './editor/MinutesEditor.tsx';
import type { MentionChoice } from './editor/MentionList.tsx';
import { captureIcons } from './editor/minutes-records.tsx';
import type { StoredText, WriterState } from './editor/minutes-writer.ts';
import { useMinutesText } from './editor/use-minutes-text.ts';

/** A line with a mark that is still being typed. */
type Draft = { readonly kind: CaptureKind; readonly text: string };

/** The minutes of one item while they are written. Give it the item's id as key. */
export function ItemNotes({
  meetingId,
  item,
  stored,
  people,
  today,
  editorRef,
  onDecision,
  onSaved,
}: {
  meetingId: string;
  item: AgendaItem;
  stored: StoredText;
  people: readonly (MentionChoice & ActionPerson)[];
  today: string;
  editorRef: RefObject<RichTextHandle | null>;
  /** Begins a decision; answers its id, or null when nobody takes it. */
  onDecision: ((kind: 'decision' | 'motion', text: string) => Promise<string | null>) | null;
  /** Hears how the saving stands. */
  onSaved: (state: WriterState) => void;
}) {
  const { t } = useTranslation('session');
  const text = useMinutesText(meetingId, item.id, stored);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [findings, setFindings] = useState<readonly DocumentFinding[]>([]);
  const keeper: WordKeeper = { type: 'meetings', id: meetingId };
  const kept = useKeptWords(keeper);
  const names = useKeptNames(kept);
  const glossary = useGlossary();
  const open = findings.filter((finding) => finding.exempt === undefined);
  useFindingKeys(editorRef, open, {
    onTake: (finding) => takeFirst(editorRef, finding, glossary),
    onLeave: ({ ruleId, words }) => openKeep(keeper, ruleId, words),
  });
  useEffect(() => {
    onSaved(text.state);
  }, [onSaved, text.state]);

  const capture = (request: CaptureRequest): boolean => {
    const { kind, text: words } = request;
    if (kind === 'decision' || kind === 'motion') {
      if (onDecision === null) return false;
      onDecision(kind, minutesText(words)).then((id) => {
        if (id !== null) replaceLine(editorRef, request, { kind, id, text: words });
      }, showError);
      return true;
    }
    const id = newId();
    replaceLine(editorRef, request, { kind, id, text: words });
    const action = actionLine(words, people, today);
    client.meetingRoom
      .capture({
        id,
        meetingId,
        itemId: item.id,
        kind,
        ...(kind === 'task'
          ? {
              text: action.title,
              ownerPersonId: action.owner?.id ?? null,
              dueOn: action.dueOn,
              priority: action.priority,
              effort: action.effort,
            }
          : { text: words }),
      })
      .catch(showError);
    return true;
  };

  return (
    <div className="flex flex-col gap-3">
      {text.theirs !== null && (
        <Banner tone="honey" title={t('conflict.title')}>
          <span className="flex flex-col items-start gap-2">
            {minutesText(text.theirs).slice(0, 200)}
            <span className="flex gap-2">
              <Button size="small" onPress={() => text.settle(true)}>
                {t('conflict.mine')}
              </Button>
              <Button size="small" onPress={() => text.settle(false)}>
                {t('conflict.theirs')}
              </Button>
            </span>
          </span>
        </Banner>
      )}
      <MinutesEditor
        label={t('notesOf', { item: item.title })}
        value={text.body}
        onChange={text.onChange}
        people={people}
        onCapture={capture}
        onDraft={(next) => setDraft((before) => (isSame(before, next) ? before : next))}
        onFindings={setFindings}
        keptNames={names}
        autoFocus
        handleRef={editorRef}
      />
      {draft !== null && <DraftLine draft={draft} people={people} today={today} />}
      <WordNotes
        findings={open}
        kept={kept.filter(({ words }) => text.body.toLowerCase().includes(words))}
        keeper={keeper}
        onTake={(finding, words) => takeWords(editorRef, finding, words)}
      />
    </div>
  );
}

/** What a marked line is understood as, before Enter makes it so. */
function DraftLine({ draft, people, today }: { draft: Draft; people: readonly ActionPerson[]; today: string }) {
  const { t } = useTranslation('session');
  const action = draft.kind === 'task' ? actionLine(draft.text, people, today) : null;
  const words = action?.title ?? minutesText(draft.text);
  return (
    <p
      role="status"
      className="flex items-center gap-2 self-start rounded-control border border-line-2 bg-raised px-2.5 py-1.5 text-meta text-ink-2 shadow-1"
    >
      <Icon of={captureIcons[draft.kind]} size={14} />
      <span>
        {t(`marks.${draft.kind}`)}
        {words !== '' && (
          <>
            : <span className="font-strong text-ink">{words}</span>
          </>
        )}
      </span>
      {action !== null && (
        <span>
          {action.owner?.name ?? t('noOwner')}
          {action.dueOn !== null && `, ${shortDay(action.dueOn, today)}`}
        </span>
      )}
      <Kbd keys="Enter" />
    </p>
  );
}

function isSame(a: Draft | null, b: Draft | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.text === b.text);
}

/** Puts a record in the place of its line, with an empty line to go on; what was typed meanwhile elsewhere stays. */
function replaceLine(
  editorRef: RefObject<RichTextHandle | null>,
  { from, to }: CaptureRequest,
  attrs: { readonly kind: CaptureKind; readonly id: string; readonly text: string },
): void {
  const view = editorRef.current?.editor?.view;
  const { capture, paragraph } = view?.state.schema.nodes ?? {};
  if (view === undefined || capture === undefined || paragraph === undefined) return;
  const end = Math.min(to, view.state.doc.content.size);
  editorRef.current?.editor
    ?.chain()
    .command(({ tr }) => {
      tr.replaceWith(from, end, [capture.create(attrs), paragraph.create()]);
      return true;
    })
    .setTextSelection(from + 2)
    .focus()
    .scrollIntoView()
    .run();
}
