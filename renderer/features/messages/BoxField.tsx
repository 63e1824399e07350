import { useState } from 'react';
import { TextArea } from '#renderer/ui/index.ts';
import { WordMarks } from '#renderer/features/language/WordMarks.tsx';

/** One text of a message: saved when it is left, with the marks of its words below. */
export function BoxField({
  label,
  value,
  language,
  rows = 2,
  note,
  onSave,
}: {
  label: string;
  value: string;
  language: string;
  rows?: number;
  /** A line below that follows what is typed. */
  note?: (text: string) => string;
  onSave: (text: string) => void;
}) {
  const [text, setText] = useState(value);
  const [saved, setSaved] = useState(value);
  // Undone or changed elsewhere while nobody was typing here: the new text is shown.
  if (value !== saved) {
    setSaved(value);
    if (text === saved) setText(value);
  }
  const save = (): void => {
    if (text === value) return;
    onSave(text);
  };
  return (
    <div>
      <TextArea
        label={label}
        value={text}
        onChange={setText}
        rows={rows}
        onBlur={save}
        onSubmit={save}
        description={note?.(text)}
      />
      <WordMarks text={text} language={language} />
    </div>
  );
}
