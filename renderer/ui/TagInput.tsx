import { X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button as AriaButton, Tag, TagGroup, TagList } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { ComboBox } from './ComboBox.tsx';
import { Icon } from './Icon.tsx';
import type { FieldProps, Option } from './types.ts';
import { words } from './words.ts';

const noSuggestions: readonly Option[] = [];

/** Several short words or records, each removable; new ones are typed, or chosen from the suggestions. */
export function TagInput({
  label,
  isLabelHidden,
  description,
  error,
  isDisabled,
  className,
  values,
  onChange,
  suggestions = noSuggestions,
  canCreate = true,
  onSearch,
  isLoading,
  labelOf,
  placeholder,
}: Omit<FieldProps, 'isRequired' | 'isReadOnly' | 'name'> & {
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
  suggestions?: readonly Option[] | undefined;
  /** New words may be added, not only suggestions. */
  canCreate?: boolean | undefined;
  onSearch?: ((text: string) => void) | undefined;
  isLoading?: boolean | undefined;
  /** The words of a value that is an id. */
  labelOf?: ((value: string) => string) | undefined;
  placeholder?: string | undefined;
}) {
  // A new field for each addition, so that it starts empty again.
  const [round, setRound] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const show = (value: string) => labelOf?.(value) ?? suggestions.find((option) => option.id === value)?.label ?? value;
  const add = (value: string | null) => {
    if (value === null || value === '') return;
    if (!values.includes(value)) onChange([...values, value]);
    setRound(round + 1);
  };
  const removeLast = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && input.current?.value === '' && values.length > 0) onChange(values.slice(0, -1));
  };
  // Enter on what was typed means it, where no suggestion is picked: the field alone would forget the words.
  const addTyped = (event: KeyboardEvent) => {
    const typed = input.current?.value.trim() ?? '';
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.target !== input.current) return;
    if (!canCreate || typed === '' || input.current.hasAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    add(suggestions.find((option) => option.label === typed)?.id ?? typed);
  };
  return (
    <div
      className={classNames('flex min-w-0 flex-col gap-1.5', className)}
      onKeyDown={removeLast}
      onKeyDownCapture={addTyped}
    >
      <ComboBox
        key={round}
        label={label}
        isLabelHidden={isLabelHidden}
        description={description}
        error={error}
        isDisabled={isDisabled}
        autoFocus={round > 0}
        placeholder={placeholder}
        options={suggestions.filter((option) => !values.includes(option.id))}
        value={null}
        onChange={add}
        onSearch={onSearch}
        isLoading={isLoading}
        onCreate={canCreate ? add : undefined}
        inputRef={input}
      />
      {values.length > 0 && (
        <TagGroup
          aria-label={label}
          onRemove={(keys) => onChange(values.filter((value) => !keys.has(value)))}
          disabledKeys={isDisabled ? [...values] : []}
        >
          <TagList className="flex flex-wrap gap-1.5">
            {values.map((value) => (
              <Tag
                key={value}
                id={value}
                textValue={show(value)}
                className="inline-flex h-6 items-center gap-0.5 rounded-tag bg-s3s pl-2 text-meta font-medium text-ink-2 focus-ring disabled:text-ink-3"
              >
                {show(value)}
                <AriaButton
                  slot="remove"
                  aria-label={`${words.remove} ${show(value)}`}
                  className="inline-flex size-6 items-center justify-center rounded-tag hover:text-ink pressed:text-danger"
                >
                  <Icon of={X} size={12} />
                </AriaButton>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}
