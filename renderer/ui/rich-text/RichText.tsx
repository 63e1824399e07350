import { lazy, Suspense } from 'react';
import { Skeleton } from '../Skeleton.tsx';
import { plainTextOf } from './plain-text.ts';
import type { RichTextEditorProps } from './RichTextEditor.tsx';
import type { RichTextViewProps } from './RichTextView.tsx';

export type { RichTextEditorProps, RichTextHandle } from './RichTextEditor.tsx';

// The editor and the Markdown reader are the heaviest parts of the kit, and no first screen needs them.
const LazyEditor = lazy(async () => ({ default: (await import('./RichTextEditor.tsx')).RichTextEditor }));
const LazyView = lazy(async () => ({ default: (await import('./RichTextView.tsx')).RichTextView }));

/** Words with a little shape, kept as Markdown; saved with every keystroke, and Esc never throws anything away. */
export function RichTextEditor(props: RichTextEditorProps) {
  return (
    <Suspense fallback=<Skeleton lines={props.minLines ?? 4} />>
      <LazyEditor {...props} />
    </Suspense>
  );
}

/** Markdown as words on the page, never as HTML; the bare words until the reader has come. */
export function RichTextView(props: RichTextViewProps) {
  return (
    <Suspense
      fallback={<p className={props.isSmall ? undefined : 'font-words text-document'}>{plainTextOf(props.markdown)}</p>}
    >
      <LazyView {...props} />
    </Suspense>
  );
}
