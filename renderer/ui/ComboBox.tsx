import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useContext, useEffect, useRef, useState } from 'react';
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  Group,
  Input,
  ListBox,
  Popover,
} from 'react-aria-components';
import { foldText } from '#shared/text.ts';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { FieldHelp, FieldLabel, fieldBox, fieldColumn, fieldRing } from './field-parts.tsx';
import { Icon } from './Icon.tsx';
import { listInside, listPopover, optionItems } from './option-list.tsx';
import { Spinner } from './Spinner.tsx';
import type { FieldProps, Option, OptionSection, UiIcon } from './types.ts';
import { words } from './words.ts';

/** One of many, found by typing; `onSearch` makes the caller hand in the options that fit. */
export type ComboBoxProps = FieldProps & {
  readonly options?: readonly Option[] | undefined;
  readonly sections?: readonly OptionSection[] | undefined;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** The words of a value that is not among the options at hand. */
  readonly valueLabel?: string | undefined;
  /** Given, filtering is the caller's: it gets the text and hands in the options. */
  readonly onSearch?: ((text: string) => void) | undefined;
  readonly isLoading?: boolean | undefined;
  /** Given, the last entry makes a new record of what was typed. */
  readonly onCreate?: ((text: string) => void) | undefined;
  readonly createLabel?: ((text: string) => string) | undefined;
  readonly placeholder?: string | undefined;
  readonly icon?: UiIcon | undefined;
  readonly opensOnFocus?: boolean | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
};

const createId = 'create-new-option';

/** A field that finds one of many by typing, with a way to make a new one. */
export function ComboBox(props: ComboBoxProps) {
  const { value, onChange, onSearch, onCreate, isLoading, error } = props;
  const all = props.sections?.flatMap((section) => section.options) ?? props.options ?? [];
  const [seen, setSeen] = useState<{ value: string | null; label: string }>({ value: null, label: '' });
  const [text, setText] = useState('');
  const [creations, setCreations] = useState(0);
  const [isJustMade, setJustMade] = useState(false);

  const found = all.find((option) => option.id === value)?.label ?? props.valueLabel;
  const label = value === null ? '' : (found ?? (value === seen.value ? seen.label : ''));
  if (value !== seen.value || label !== seen.label) {
    setSeen({ value, label });
    setText(label);
  }

  const type = (next: string) => {
    setText(next);
    setJustMade(false);
    onSearch?.(next);
    if (next === '' && value !== null) onChange(null);
  };
  const choose = (key: unknown) => {
    if (key === createId) {
      onCreate?.(text.trim());
      setCreations(creations + 1);
      setJustMade(true);
    } else if (key === null) setText('');
    else if (key === value) setText(label);
    else {
      const chosen = all.find((option) => option.id === key);
      if (!chosen) return;
      setText(chosen.label);
      onChange(chosen.id);
    }
  };
  const create = onCreate && text.trim() !== '' && text !== label ? text.trim() : undefined;
  return (
    <AriaComboBox
      {...defined({
        isRequired: props.isRequired,
        isDisabled: props.isDisabled,
        isReadOnly: props.isReadOnly,
        name: props.name,
        autoFocus: props.autoFocus,
        onBlur: props.onBlur,
        defaultFilter: onSearch ? () => true : undefined,
      })}
      value={value}
      onChange={choose}
      inputValue={text}
      onInputChange={type}
      // The text of a new record is no text of an option, which looks like typing: it must not open the list again.
      menuTrigger={isJustMade ? 'manual' : props.opensOnFocus ? 'focus' : 'input'}
      allowsEmptyCollection
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classNames(fieldColumn, props.className)}
    >
      <FieldLabel label={props.label} isLabelHidden={props.isLabelHidden} isRequired={props.isRequired} />
      <Group isInvalid={error !== undefined} className={classNames('flex h-field items-center', fieldBox, fieldRing)}>
        {props.icon && <Icon of={props.icon} size={15} className="ml-2.5 text-ink-3" />}
        <EnterChooses typed={text === label ? '' : text} isLoading={isLoading === true} onChoose={choose}>
          <Input
            {...defined({ placeholder: props.placeholder, ref: props.inputRef })}
            className="h-full min-w-0 flex-1 rounded-control bg-transparent px-2.5 outline-none"
          />
        </EnterChooses>
        {isLoading && <Spinner />}
        <AriaButton className="mr-1 inline-flex size-6 items-center justify-center rounded-tag text-ink-3 hover:bg-hover hover:text-ink pressed:bg-wood/40">
          <Icon of={ChevronDown} size={14} />
        </AriaButton>
      </Group>
      <FieldHelp description={props.description} error={error} />
      <CloseAfterCreation creations={creations} />
      <Popover offset={4} className={listPopover}>
        <ListBox className={listInside} renderEmptyState={() => <Nothing isLoading={isLoading === true} />}>
          {optionItems(props.options, props.sections)}
          {create !== undefined &&
            optionItems(
              [{ id: createId, label: props.createLabel?.(create) ?? `${words.create} “${create}”` }],
              undefined,
              create,
            )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

/**
 * Enter takes the first option when it has what was typed, so that nobody has to reach for an arrow. Where it is less certain, by a near miss
 * or a new record, Enter marks the first option for the next one; what was typed is never thrown away.
 */
function EnterChooses({
  typed,
  isLoading,
  onChoose,
  children,
}: {
  typed: string;
  isLoading: boolean;
  onChoose: (key: unknown) => void;
  children: ReactNode;
}) {
  const state = useContext(ComboBoxStateContext);
  const take = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return;
    if (state?.isOpen !== true || state.selectionManager.focusedKey !== null) return;
    event.preventDefault();
    event.stopPropagation();
    const first = [...state.collection.getKeys()].find(
      (key) => state.collection.getItem(key)?.type === 'item' && !state.selectionManager.isDisabled(key),
    );
    if (first === undefined || isLoading) return;
    const label = foldText(state.collection.getItem(first)?.textValue ?? '');
    if (first === createId || !wordsOf(typed).every((word) => label.includes(word)))
      state.selectionManager.setFocusedKey(first);
    else {
      onChoose(first);
      state.close();
    }
  };
  return (
    <div className="contents" onKeyDownCapture={take}>
      {children}
    </div>
  );
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

// The list closes by itself only when the value changes, and a new record has no id yet.
function CloseAfterCreation({ creations }: { creations: number }) {
  const state = useContext(ComboBoxStateContext);
  const seen = useRef(0);
  useEffect(() => {
    if (creations === seen.current) return;
    seen.current = creations;
    state?.close();
  }, [creations, state]);
  return null;
}

function Nothing({ isLoading }: { isLoading: boolean }): ReactNode {
  return <p className="px-2 py-1.5 text-meta text-ink-3">{isLoading ? words.loading : words.noOptions}</p>;
}
