import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { RichTextHandle } from '#renderer/ui/index.ts';
import type { LanguageLocale } from '#shared/content/language/language-rule.ts';

import { useGlossary } from './use-glossary.ts';
import { findingsKey, findingsPlugin, type DocumentFinding } from './findings-plugin.ts';

/** What a finding is called when it is set aside: its words stay so wherever they stand in the text. */
export function findingName(finding: DocumentFinding): string {
  return `${finding.ruleId} ${finding.words.toLowerCase()}`;
}

/** Marks words in an editor while `isOn`, and tells what was found. Keeps the plugin in the editor for as long as the screen is there. The editor comes a little after the screen. */
export function useFindings(
  handle: { readonly current: RichTextHandle | null },
  locale: LanguageLocale | 'guess',
  setAside: ReadonlySet<string>,
  isOn = true,
): readonly DocumentFinding[] {
  const glossary = useGlossary();
  const [findings, setFindings] = useState<readonly DocumentFinding[]>([]);
  useEffect(() => {
    if (!isOn) return undefined;
    let editor: Editor | null = null;
    const plugin = findingsPlugin({
      locale,
      glossary,
      isSetAside: (finding) => setAside.has(findingName(finding)),
      onFindings: setFindings,
    });
    const join = (): void => {
      editor = handle.current?.editor ?? null;
      if (editor === null) timer = setTimeout(join, 30);
      else editor.registerPlugin(plugin);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    join();
    return () => {
      clearTimeout(timer);
      editor?.unregisterPlugin(findingsKey);
    };
  }, [handle, locale, glossary, setAside, isOn]);
  return findings;
}

/** Alt and a digit, also while text has focus. */
export function useNumberKeys(run: (number: number) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
      if (!event.altKey || event.ctrlKey || event.metaKey || digit === undefined) return;
      event.preventDefault();
      latest.current(Number(digit));
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Alt+Enter and Alt+Backspace in the text: the finding where the cursor stands, or else the first, is said otherwise or let stay. */
export function useFindingKeys(
  handle: { readonly current: RichTextHandle | null },
  findings: readonly DocumentFinding[],
  acts: { readonly onTake: (finding: DocumentFinding) => void; readonly onLeave: (finding: DocumentFinding) => void },
): void {
  const latest = useRef({ findings, acts });
  useEffect(() => {
    latest.current = { findings, acts };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const editor = handle.current?.editor;
      if (!event.altKey || event.ctrlKey || event.metaKey || editor?.isFocused !== true) return;
      if (event.key !== 'Enter' && event.key !== 'Backspace') return;
      const caret = editor.state.selection.from;
      const open = latest.current.findings.filter((each) => each.exempt === undefined);
      const finding = open.find(({ from, to }) => from <= caret && caret <= to) ?? open[0];
      if (finding === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Enter') latest.current.acts.onTake(finding);
      else latest.current.acts.onLeave(finding);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [handle]);
}
