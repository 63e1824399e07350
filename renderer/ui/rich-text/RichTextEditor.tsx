import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import { classNames } from '../class-names.ts';
import { FieldError } from '../FieldError.tsx';
import { fieldBox } from '../field-parts.tsx';
import type { FieldProps } from '../types.ts';
import { cleanPastedHtml } from './clean-pasted-html.ts';
import { plainSchema, type RichTextSchema } from './rich-text-schema.ts';
import { ownTexts } from './own-texts.ts';
import { RichTextToolbar } from './RichTextToolbar.tsx';
import { type RichTextWords, richTextWords } from './rich-text-words.ts';

/** Ways to reach into the editor from outside. */
export type RichTextHandle = {
  readonly focus: () => void;
  /** Puts Markdown where the caret is. */
  readonly insert: (markdown: string) => void;
  readonly editor: Editor | null;
};

/** Words with a little shape; Markdown goes in and out. */
export type RichTextEditorProps = Omit<FieldProps, 'isRequired' | 'isReadOnly' | 'name'> & {
  readonly value: string;
  readonly onChange: (markdown: string) => void;
  readonly placeholder?: string | undefined;
  readonly onSubmit?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly toolbar?: 'full' | 'small' | 'none' | undefined;
  /** Without a box, for a document that is the page itself. */
  readonly isFrameless?: boolean | undefined;
  readonly minLines?: number | undefined;
  readonly words?: RichTextWords | undefined;
  readonly handleRef?: Ref<RichTextHandle> | undefined;
  /** For a text with nodes of its own; the first one given stays. */
  readonly schema?: RichTextSchema | undefined;
};

/**
 * Words with a little shape, kept as Markdown. Every keystroke is handed on; Esc never throws anything away. What is
 * pasted is cut down to what the schema knows.
 */
export function RichTextEditor({
  label,
  isLabelHidden = false,
  description,
  error,
  isDisabled = false,
  autoFocus = false,
  className,
  value,
  onChange,
  placeholder,
  onSubmit,
  onBlur,
  toolbar = 'full',
  isFrameless = false,
  minLines = 4,
  words = richTextWords,
  handleRef,
  schema = plainSchema,
}: RichTextEditorProps) {
  'use no memo'; // The editor lives outside React and is read anew in every render.
  const helpId = useId();
  const [texts] = useState(() => ownTexts(value));
  const latest = useRef({ onChange, onSubmit, onBlur });
  useEffect(() => {
    latest.current = { onChange, onSubmit, onBlur };
  });

  const editor = useEditor({
    extensions: schema.extensions,
    content: schema.parse(value),
    editable: !isDisabled,
    autofocus: autoFocus ? 'end' : false,
    // The style sheet holds these rules; a style element would be refused by the content security policy.
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: current }) => {
      const text = schema.write(current.getJSON());
      texts.sent(text);
      latest.current.onChange(text);
    },
    onBlur: () => latest.current.onBlur?.(),
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(description !== undefined || error !== undefined ? { 'aria-describedby': helpId } : {}),
        ...(error !== undefined ? { 'aria-invalid': 'true' } : {}),
        class: 'lt-words lt-words-editor',
        spellcheck: 'true',
      },
      transformPastedHTML: cleanPastedHtml,
      handleDOMEvents: {
        // Taken here, or the editor breaks the line and whatever stands around it never sees the key.
        keydown: (_view, event) => {
          if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return false;
          if (latest.current.onSubmit) {
            event.preventDefault();
            latest.current.onSubmit();
          }
          return true;
        },
      },
    },
  });

  useEffect(() => {
    if (!editor || texts.isOwn(value)) return;
    editor.commands.setContent(schema.parse(value), { emitUpdate: false });
  }, [editor, schema, texts, value]);

  useEffect(() => {
    editor?.setEditable(!isDisabled, false);
  }, [editor, isDisabled]);

  useImperativeHandle(handleRef, () => ({
    focus: () => editor?.commands.focus(),
    insert: (markdown) =>
      editor
        ?.chain()
        .focus()
        .insertContent(schema.parse(markdown).content ?? [])
        .run(),
    editor,
  }));

  if (!editor) return null;
  const isEmpty = value.trim() === '';
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1', className)}>
      {!isLabelHidden && (
        <span aria-hidden className="text-meta font-medium text-ink-2">
          {label}
        </span>
      )}
      <div
        data-invalid={error !== undefined || undefined}
        className={isFrameless ? undefined : classNames(fieldBox, 'lt-words-frame overflow-hidden')}
      >
        {toolbar !== 'none' && !isDisabled && (
          <RichTextToolbar editor={editor} isSmall={toolbar === 'small'} words={words} />
        )}
        <div className="relative" style={{ minHeight: `${minLines * 1.5625 + 1}rem` }}>
          {isEmpty && placeholder !== undefined && (
            <p aria-hidden className="lt-words lt-words-placeholder">
              {placeholder}
            </p>
          )}
          <EditorContent editor={editor} className="lt-words-host" />
        </div>
      </div>
      {error !== undefined ? (
        <div id={helpId}>
          <FieldError>{error}</FieldError>
        </div>
      ) : (
        description !== undefined && (
          <p id={helpId} className="text-meta text-ink-3">
            {description}
          </p>
        )
      )}
    </div>
  );
}
