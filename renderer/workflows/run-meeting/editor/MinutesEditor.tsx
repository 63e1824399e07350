import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { DocumentFinding } from '#renderer/features/language/findings-plugin.ts';
import { useFindings } from '#renderer/features/language/use-findings.ts';
import { RichTextEditor, type RichTextHandle } from '#renderer/ui/index.ts';
import type { CaptureKind } from '#shared/domain/meetings/minutes-marks.ts';

import { insertMention, type MentionQuery } from './mention-plugin.ts';
import { MentionList, type MentionChoice, type MentionListHandle } from './MentionList.tsx';
import { minutesSchema, type CaptureRequest, type MinutesHost } from './minutes-nodes.ts';

interface MinutesEditorProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (markdown: string) => void;
  /** People to name first: those who are there. */
  readonly people: readonly MentionChoice[];
  readonly onCapture: MinutesHost['onCapture'];
  readonly onDraft: (draft: { readonly kind: CaptureKind; readonly text: string } | null) => void;
  /** Words that label people, found in the text; null leaves the check out. */
  readonly onFindings: ((findings: readonly DocumentFinding[]) => void) | null;
  /** What the findings are called that stay. */
  readonly keptNames: ReadonlySet<string>;
  readonly autoFocus?: boolean | undefined;
  readonly handleRef: { current: RichTextHandle | null };
}

/** Minutes as they are written: marked lines become records with Enter, @ names a person, and words that label people are underlined. */
export function MinutesEditor({
  label,
  value,
  onChange,
  people,
  onCapture,
  onDraft,
  onFindings,
  keptNames,
  autoFocus = false,
  handleRef,
}: MinutesEditorProps) {
  const { t } = useTranslation('session');
  const [mention, setMention] = useState<MentionQuery | null>(null);
  const list = useRef<MentionListHandle>(null);
  const host = useRef<MinutesHost>(quietHost);
  useEffect(() => {
    host.current = {
      onCapture,
      onDraft,
      onMention: (query) => setMention((before) => (isSame(before, query) ? before : query)),
      onMentionKey: (key) => list.current?.onKey(key) ?? false,
    };
  });
  // oxlint-disable-next-line react/refs -- the schema asks the host at the moment of a key, never while drawing.
  const [schema] = useState(() => minutesSchema(() => host.current));
  const findings = useFindings(handleRef, 'guess', keptNames, onFindings !== null);
  useEffect(() => onFindings?.(findings), [findings, onFindings]);
  const choose = (person: MentionChoice): void => {
    const view = handleRef.current?.editor?.view;
    if (view !== undefined && mention !== null) insertMention(view, mention, person);
    setMention(null);
  };
  return (
    <div className="relative">
      <RichTextEditor
        label={label}
        isLabelHidden
        value={value}
        onChange={onChange}
        placeholder={t('placeholder')}
        toolbar="none"
        isFrameless
        autoFocus={autoFocus}
        minLines={5}
        schema={schema}
        handleRef={handleRef}
      />
      {mention !== null && (
        <MentionList
          key={mention.from}
          ref={list}
          query={mention}
          people={people}
          onChoose={choose}
          onClose={() => setMention(null)}
        />
      )}
    </div>
  );
}

export type { CaptureRequest, DocumentFinding };

const quietHost: MinutesHost = {
  onCapture: () => false,
  onDraft: () => {},
  onMention: () => {},
  onMentionKey: () => false,
};

function isSame(a: MentionQuery | null, b: MentionQuery | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.text === b.text && a.to === b.to);
}
