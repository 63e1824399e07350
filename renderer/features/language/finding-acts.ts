import type { RichTextHandle } from '#renderer/ui/index.ts';

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
