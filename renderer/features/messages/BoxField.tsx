import { useState } from 'react';
import { MarkedTextArea } from '#renderer/features/language/MarkedTextArea.tsx';

/** One text of a message: saved when it is left, with the marks of its words below. */
export function BoxField({
  boxId,
  label,
  value,
  language,
  rows = 2,
  note,
  onSave,
}: {
  boxId: string;
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
    <MarkedTextArea
      label={label}
      value={text}
      onChange={setText}
      rows={rows}
      onBlur={save}
      onSubmit={save}
      description={note?.(text)}
      language={language}
      keeper={{ type: 'messageBoxes', id: boxId }}
    />
  );
}
