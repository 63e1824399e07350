import { type KeyboardEvent, type Ref, useRef } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { type FieldMark, FieldMarks } from './FieldMarks.tsx';
import { FieldHelp, FieldLabel, fieldBox, fieldColumn, fieldRing } from './field-parts.tsx';
import type { FieldProps } from './types.ts';

const padding = 'px-2.5 py-1.5';

/** Several lines of plain text that grow with what is written; Mod+Enter submits. */
export function TextArea({
  label,
  isLabelHidden,
  description,
  error,
  isRequired,
  isDisabled,
  isReadOnly,
  name,
  autoFocus,
  className,
  value,
  onChange,
  placeholder,
  rows = 3,
  maxLength,
  isWords,
  onBlur,
  onSubmit,
  inputRef,
  marks,
}: FieldProps & {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  rows?: number | undefined;
  maxLength?: number | undefined;
  isWords?: boolean | undefined;
  onBlur?: (() => void) | undefined;
  onSubmit?: (() => void) | undefined;
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
  /** Words that are underlined while somebody types. */
  marks?: readonly FieldMark[] | undefined;
}) {
  const paper = useRef<HTMLDivElement>(null);
  const type = isWords ? 'font-words text-document' : 'text-body';
  const submitOnKeys = (event: KeyboardEvent) => {
    if (!onSubmit || event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <AriaTextField
      {...defined({ isRequired, isDisabled, isReadOnly, name, autoFocus, maxLength, onBlur })}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classNames(fieldColumn, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <div className="relative flex min-w-0 flex-col">
        {marks !== undefined && (
          <FieldMarks text={value} marks={marks} paperRef={paper} className={classNames(padding, type)} />
        )}
        <AriaTextArea
          {...defined({ placeholder, ref: inputRef })}
          rows={rows}
          style={{ minHeight: `${rows * 1.25 + 0.875}rem` }}
          onKeyDown={submitOnKeys}
          onScroll={(event) => paper.current?.scrollTo({ top: event.currentTarget.scrollTop })}
          className={classNames(
            'field-sizing-content max-h-80 resize-none',
            padding,
            fieldBox,
            fieldRing,
            isWords && 'font-words text-document',
            marks !== undefined && 'relative bg-transparent',
          )}
        />
      </div>
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  );
}
