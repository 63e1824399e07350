import type { RichTextHandle } from '#renderer/ui/index.ts';

import { glossaryRule } from '#shared/domain/language/glossary.ts';
import type { LanguageGlossary } from '#shared/domain/language/check-language.ts';

import type { DocumentFinding } from './findings-plugin.ts';

type Handle = { readonly current: RichTextHandle | null };

/** Puts other words in the place of a finding. */
export function takeWords(handle: Handle, finding: DocumentFinding, words: string): void {
  handle.current?.editor
    ?.chain()
    .focus()
    .command(({ tr }) => {
      // As plain text: a string handed to the editor's own insert is read as HTML, which the content policy refuses.
      tr.insertText(words, finding.from, finding.to);
      return true;
    })
    .run();
}

/** Marks a finding in its text and brings it into sight. */
export function showFinding(handle: Handle, finding: DocumentFinding): void {
  handle.current?.editor?.chain().focus().setTextSelection(finding).scrollIntoView().run();
}

/** Puts the first of the other words in the place of a finding; nothing where its rule knows none. */
export function takeFirst(handle: Handle, finding: DocumentFinding, glossary: LanguageGlossary): void {
  const [words] = glossaryRule(glossary, finding.ruleId)?.suggestions ?? [];
  if (words !== undefined) takeWords(handle, finding, words);
}
