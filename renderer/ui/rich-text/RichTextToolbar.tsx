import { Bold, Heading2, Italic, Link, List, ListOrdered, Quote, Strikethrough, Unlink } from 'lucide-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { Toolbar } from 'react-aria-components';
import { Button } from '../Button.tsx';
import { IconButton } from '../IconButton.tsx';
import { PopoverTrigger } from '../Popover.tsx';
import { TextField } from '../TextField.tsx';
import type { UiIcon } from '../types.ts';
import type { RichTextWords } from './rich-text-words.ts';
import { hrefFromInput } from './safe-href.ts';

type Tool = {
  readonly id: keyof RichTextWords;
  readonly icon: UiIcon;
  readonly keyHint?: string;
  readonly isSmall: boolean;
  readonly isOn: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
};

const tools: readonly Tool[] = [
  {
    id: 'bold',
    icon: Bold,
    keyHint: 'Mod+B',
    isSmall: true,
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    id: 'italic',
    icon: Italic,
    keyHint: 'Mod+I',
    isSmall: true,
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    id: 'strike',
    icon: Strikethrough,
    isSmall: false,
    isOn: (editor) => editor.isActive('strike'),
    run: (editor) => editor.chain().focus().toggleStrike().run(),
  },
  {
    id: 'heading',
    icon: Heading2,
    isSmall: false,
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    id: 'bulletList',
    icon: List,
    isSmall: true,
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'orderedList',
    icon: ListOrdered,
    isSmall: true,
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    id: 'quote',
    icon: Quote,
    isSmall: false,
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
];

/** What can be done to the words that are chosen; the arrows walk along it. */
export function RichTextToolbar({
  editor,
  isSmall,
  words,
}: {
  editor: Editor;
  isSmall: boolean;
  words: RichTextWords;
}) {
  const shown = tools.filter((tool) => !isSmall || tool.isSmall);
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) => shown.filter((tool) => tool.isOn(current)).map((tool) => tool.id),
  });
  return (
    <Toolbar aria-label={words.toolbar} className="flex items-center gap-0.5 border-b border-line px-1.5 py-1">
      {shown.map((tool) => (
        <IconButton
          key={tool.id}
          label={words[tool.id]}
          icon={tool.icon}
          size="small"
          keyHint={tool.keyHint}
          isSelected={on.includes(tool.id)}
          onPress={() => tool.run(editor)}
        />
      ))}
      <LinkTool editor={editor} words={words} />
    </Toolbar>
  );
}

function LinkTool({ editor, words }: { editor: Editor; words: RichTextWords }) {
  const [address, setAddress] = useState('');
  const [isOpen, setOpen] = useState(false);
  const href = useEditorState({ editor, selector: ({ editor: current }) => linkAt(current) });
  const turn = (next: boolean) => {
    if (next) setAddress(href ?? '');
    setOpen(next);
  };
  const target = hrefFromInput(address);
  const apply = () => {
    if (target === undefined) return;
    editor.chain().focus().extendMarkRange('link').setLink({ href: target }).run();
    setOpen(false);
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    setOpen(false);
  };
  return (
    <PopoverTrigger
      label={words.link}
      isOpen={isOpen}
      onOpenChange={turn}
      trigger=<IconButton label={words.link} icon={Link} size="small" hasTooltip={false} />
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <TextField
          label={words.linkAddress}
          value={address}
          onChange={setAddress}
          placeholder="https://"
          autoFocus
          error={address !== '' && target === undefined ? words.linkWrong : undefined}
        />
        <div className="flex gap-2">
          <Button type="submit" variant="primary" isDisabled={target === undefined}>
            {words.apply}
          </Button>
          {href !== undefined && (
            <Button variant="quiet" icon={Unlink} onPress={remove}>
              {words.unlink}
            </Button>
          )}
        </div>
      </form>
    </PopoverTrigger>
  );
}

function linkAt(editor: Editor): string | undefined {
  const href: unknown = editor.getAttributes('link')['href'];
  return typeof href === 'string' ? href : undefined;
}
