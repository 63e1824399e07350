import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, Group, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { fieldRing } from './field-parts.tsx';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { ariaKeys } from './key-names.ts';
import { words } from './words.ts';

/** Words to look for; Esc empties it first and only then closes what it stands in. */
export function SearchField({
  label,
  value,
  onChange,
  placeholder = label,
  keyHint,
  autoFocus,
  isDisabled,
  onSubmit,
  className,
  inputRef,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  keyHint?: string | undefined;
  autoFocus?: boolean | undefined;
  isDisabled?: boolean | undefined;
  onSubmit?: ((value: string) => void) | undefined;
  className?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}) {
  return (
    <AriaSearchField
      {...defined({ autoFocus, isDisabled, onSubmit })}
      aria-label={label}
      value={value}
      onChange={onChange}
      className={classNames('group flex min-w-0 flex-col print:hidden', className)}
    >
      <Group
        className={classNames(
          'flex h-field w-full items-center rounded-control border border-ctl bg-raised transition-colors hover:border-ink-3 disabled:bg-sunken disabled:text-ink-3',
          fieldRing,
        )}
      >
        <Icon of={Search} size={15} className="ml-2.5 text-ink-2" />
        <Input
          {...defined({ ref: inputRef, 'aria-keyshortcuts': keyHint === undefined ? undefined : ariaKeys(keyHint) })}
          placeholder={placeholder}
          className="h-full min-w-0 flex-1 bg-transparent px-2.5 outline-none"
        />
        {keyHint && value === '' && (
          <span className="mr-1.5">
            <Kbd keys={keyHint} />
          </span>
        )}
        <AriaButton
          aria-label={words.clear}
          className="mr-1 inline-flex size-6 items-center justify-center rounded-tag text-ink-2 group-empty:hidden hover:bg-hover hover:text-ink"
        >
          <Icon of={X} size={14} />
        </AriaButton>
      </Group>
    </AriaSearchField>
  );
}
