import { useDeferredValue, useRef, type ComponentProps, type KeyboardEvent } from 'react';
import { TextArea } from '#renderer/ui/index.ts';
import type { WordKeeper } from '#shared/contract/language.ts';
import { checkLanguage } from '#shared/domain/language/check-language.ts';
import { glossaryRule } from '#shared/domain/language/glossary.ts';

import { toneOf } from './findings-plugin.ts';
import { openKeep } from './open-keep.tsx';
import { useGlossary } from './use-glossary.ts';
import { useKeptNames, useKeptWords } from './use-kept-words.ts';
import { WordNotes, type NotedFinding } from './WordNotes.tsx';

/** A field of several lines whose words are marked as they are typed. Alt+Enter says the marked words otherwise, Alt+Backspace lets them stay with a reason. */
export function MarkedTextArea({
  language,
  keeper,
  ...field
}: Omit<ComponentProps<typeof TextArea>, 'marks' | 'inputRef'> & {
  /** An ISO 639-1 code; nothing is marked in a language without rules. */
  language: string;
  /** The text in which words may stay; null before it is saved. */
  keeper: WordKeeper | null;
}) {
  const glossary = useGlossary();
  const kept = useKeptWords(keeper);
  const names = useKeptNames(kept);
  const input = useRef<HTMLTextAreaElement>(null);
  const settled = useDeferredValue(field.value);
  const all = language === 'en' || language === 'es' ? checkLanguage(settled, language, glossary) : [];
  const findings = all
    .filter((finding) => finding.exempt === undefined)
    .map((finding) => ({ ...finding, words: settled.slice(finding.start, finding.end) }))
    .filter((finding) => !names.has(`${finding.ruleId} ${finding.words.toLowerCase()}`));
  const staying = kept.filter(({ ruleId, words }) =>
    all.some((each) => each.ruleId === ruleId && settled.slice(each.start, each.end).toLowerCase() === words),
  );
  const take = ({ start, end }: NotedFinding, words: string): void => {
    // What was typed since the check may have moved the words: nothing is replaced that was not looked at.
    if (settled !== field.value) return;
    field.onChange(field.value.slice(0, start) + words + field.value.slice(end));
    const caret = start + words.length;
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(caret, caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.target !== input.current) return;
    const caret = input.current.selectionStart;
    const finding = findings.find(({ start, end }) => start <= caret && caret <= end) ?? findings[0];
    if (finding === undefined || (event.key !== 'Enter' && event.key !== 'Backspace')) return;
    event.preventDefault();
    if (event.key === 'Backspace') {
      if (keeper !== null) openKeep(keeper, finding.ruleId, finding.words);
      return;
    }
    const [words] = glossaryRule(glossary, finding.ruleId)?.suggestions ?? [];
    if (words !== undefined) take(finding, words);
  };
  return (
    <div onKeyDownCapture={onKeyDown}>
      <TextArea
        {...field}
        inputRef={input}
        marks={settled === field.value ? findings.map((finding) => ({ ...finding, tone: toneOf(finding) })) : none}
      />
      <WordNotes findings={findings} kept={staying} keeper={keeper} onTake={take} />
    </div>
  );
}

const none = [] as const;
