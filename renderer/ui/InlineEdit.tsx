import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';
import { words } from './words.ts';

/** A value that turns into its own field on a click or E: Enter saves, Esc puts back what was there. */
export function InlineEdit({
  label,
  value,
  onSave,
  placeholder,
  isMultiline = false,
  isDisabled = false,
  validate,
  children,
  className,
}: {
  label: string;
  value: string;
  onSave: (value: string) => void;
  placeholder?: string | undefined;
  isMultiline?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** Says what to do when the value cannot be kept. */
  validate?: ((value: string) => string | undefined) | undefined;
  /** How the value is shown, when not as plain text. */
  children?: ReactNode | undefined;
  className?: string | undefined;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const error = draft === null ? undefined : validate?.(draft);

  const close = () => {
    setDraft(null);
    // After the field has left, so that the focus is not lost with it.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const save = () => {
    if (draft === null || error !== undefined) return;
    if (draft !== value) onSave(draft);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && (!isMultiline || event.metaKey || event.ctrlKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Words are kept when the focus goes elsewhere; a wrong value stays open with its error.
  const onBlur = () => {
    if (draft === null || error !== undefined) return;
    if (draft !== value) onSave(draft);
    setDraft(null);
  };

  if (draft === null) {
    return (
      <AriaButton
        ref={opener}
        isDisabled={isDisabled}
        aria-label={`${words.edit} ${label}: ${value === '' ? (placeholder ?? '') : value}`}
        onPress={() => setDraft(value)}
        onKeyDown={(event) => {
          if (event.key === 'e' && !event.metaKey && !event.ctrlKey && !event.altKey) setDraft(value);
          else event.continuePropagation();
        }}
        className={classNames(
          '-mx-1.5 min-h-6 max-w-full rounded-tag px-1.5 text-left transition-colors focus-ring-inset hover:bg-hover pressed:bg-sunken',
          className,
        )}
      >
        {children ?? (value === '' ? <span className="text-ink-3">{placeholder}</span> : value)}
      </AriaButton>
    );
  }
  const field = {
    label,
    isLabelHidden: true,
    value: draft,
    onChange: setDraft,
    error,
    placeholder,
    autoFocus: true,
    onBlur,
  };
  return (
    <div onKeyDown={onKeyDown} className={className}>
      {isMultiline ? <TextArea {...field} /> : <TextField {...field} />}
    </div>
  );
}
